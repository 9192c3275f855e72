// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shortens a title at a boundary between phrases, never inside one. */
final class TitleCut {

    private static final int SHORTEST = 25;
    private static final int SLACK = 35;
    private static final int FAR = 30;
    private static final int LISTENER = 4;

    private static final Set<String> BOUNDARIES = Set.of(
            "after",
            "before",
            "while",
            "because",
            "although",
            "though",
            "when",
            "as",
            "during",
            "amid",
            "with",
            "in",
            "at",
            "for",
            "by",
            "following",
            "despite",
            "over",
            "against",
            "since",
            "which",
            "who",
            "where",
            "on",
            "from",
            "to",
            "saying",
            "including",
            "and",
            "but",
            "under",
            "near",
            "through",
            "into",
            "via",
            "without",
            "that",
            "along",
            "unless",
            "until",
            "if",
            "citing",
            "whose",
            "amidst");

    /** Words that belong to the preposition behind them. */
    private static final Set<String> JOINED = Set.of(
            "along",
            "together",
            "such",
            "due",
            "according",
            "out",
            "prior",
            "away",
            "well",
            "because",
            "able",
            "likely",
            "set",
            "ready",
            "unable",
            "not",
            "than",
            "known",
            "up",
            "back",
            "down",
            "off");

    private final Tokens tokens;
    private final TitleWords kept;

    TitleCut(Tokens tokens, TitleWords kept) {
        this.tokens = tokens;
        this.kept = kept;
    }

    /** Returns a headline without the clause behind its last "as" or comma where it is far too long. */
    static String shortened(String headline) {
        if (headline.length() <= TitleWriter.LONGEST + FAR) {
            return headline;
        }
        int best = -1;
        for (String mark : List.of(" as ", ", ", "; ", " after ", " amid ", " while ")) {
            int at = headline.lastIndexOf(mark, TitleWriter.LONGEST);
            best = at >= TitleWriter.LONGEST / 2 ? Math.max(best, at) : best;
        }
        return best < 0 ? headline : headline.substring(0, best);
    }

    /**
     * Returns the words without what is only inserted where they are too many, up to the last boundary that leaves a
     * title of fitting length, else up to the first behind it.
     */
    List<Integer> cut(List<Integer> all, int extra) {
        if (length(all, all.size()) + extra <= TitleWriter.LONGEST) {
            return all;
        }
        List<Integer> words = withoutInsert(withoutFront(all));
        if (length(words, words.size()) + extra <= TitleWriter.LONGEST) {
            return words;
        }
        int best = -1;
        for (int i = 1; i < words.size(); i++) {
            int size = length(words, i) + extra;
            if (size > TitleWriter.LONGEST && best > 0 || size > TitleWriter.LONGEST + SLACK) {
                break;
            }
            if (isBoundary(words, i) && size >= SHORTEST && hasVerb(words, i)) {
                best = i;
            }
        }
        best = best < 0 && length(words, words.size()) + extra > TitleWriter.TOO_LONG
                ? lastBoundary(words, extra)
                : best;
        if (best < 0) {
            return words;
        }
        List<Integer> cut = new ArrayList<>(words.subList(0, best));
        kept.strip(cut);
        return cut;
    }

    /** "Within a month of the fair, the guild announced": leaves out a phrase in front that has no verb. */
    private List<Integer> withoutFront(List<Integer> words) {
        boolean leads = false;
        for (int k = 0; k + 3 < words.size() && k <= FAR / 2; k++) {
            int i = words.get(k);
            leads |= k <= 2 && Words.isPreposition(tokens.lower(i)) && !tokens.isCapital(words.get(Math.max(0, k - 1)))
                    || k == 0 && Words.isPreposition(tokens.lower(i));
            if (tokens.is(i, ",") && tokens.is(words.get(k + 2), ",") && tokens.isCapital(words.get(k + 1))) {
                continue;
            }
            if (tokens.is(i, ",")) {
                boolean goesOn = tokens.is(words.get(k + 1), "and")
                        || Words.pointsBack(tokens.lower(words.get(k + 1)))
                        || Words.isRelative(tokens.lower(words.get(k + 1)));
                return leads && !goesOn && hasVerb(words.subList(k + 1, words.size()), words.size() - k - 1)
                        ? words.subList(k + 1, words.size())
                        : words;
            }
            if (Words.isFinite(tokens.lower(i)) && !tokens.isCapital(i)
                    || Words.isConjunction(tokens.lower(i)) && k == 0) {
                return words;
            }
        }
        return words;
    }

    /** "Roe and Lund, who lead the two firms, announced ...": leaves out what stands between a subject and its verb. */
    private List<Integer> withoutInsert(List<Integer> words) {
        int open = -1;
        for (int k = 1; k + 1 < words.size() && k <= FAR; k++) {
            int next = words.get(k + 1);
            if (!tokens.is(words.get(k), ",")) {
                if (open < 0 && Words.isFinite(tokens.lower(words.get(k))) && !tokens.isCapital(words.get(k))) {
                    return words;
                }
                continue;
            }
            String word = tokens.lower(next);
            boolean verb = Words.isFinite(word) && !tokens.isCapital(next) && !opensPart(words, k + 1);
            if (open > 0 && verb && !isSeries(words, open, k)) {
                List<Integer> left = new ArrayList<>(words.subList(0, open));
                left.addAll(words.subList(k + 1, words.size()));
                return left;
            }
            open = open < 0 ? k : open;
        }
        return words;
    }

    /** ", called the Old Mill,": a participle that tells more of the noun, not the verb of the sentence. */
    private boolean opensPart(List<Integer> words, int k) {
        String word = tokens.lower(words.get(k));
        for (int j = k + 1; !Words.isAuxiliary(word) && j + 1 < Math.min(words.size(), k + FAR); j++) {
            if (tokens.is(words.get(j), ",")) {
                return Words.isFinite(tokens.lower(words.get(j + 1)));
            }
        }
        return false;
    }

    /** "Oslo, Bergen and Tromso, said": names in a row are the subject itself. */
    private boolean isSeries(List<Integer> words, int open, int close) {
        for (int k = open; k < close; k++) {
            if (tokens.is(words.get(k), "and") && k - open <= 3 && tokens.isCapital(words.get(k + 1))) {
                return tokens.isCapital(words.get(open + 1));
            }
        }
        return false;
    }

    /** Returns the last boundary in reach, whatever stands before it, or -1. */
    private int lastBoundary(List<Integer> words, int extra) {
        int best = -1;
        for (int i = 1; i < words.size() && length(words, i) + extra <= TitleWriter.LONGEST + SLACK; i++) {
            best = isBoundary(words, i) ? i : best;
        }
        return best;
    }

    private boolean isBoundary(List<Integer> words, int i) {
        int token = words.get(i);
        if (tokens.is(token, ";")) {
            return true;
        }
        if (tokens.is(token, ",")) {
            return !isInNumbers(words, i);
        }
        return BOUNDARIES.contains(tokens.lower(token)) && !binds(words, i);
    }

    /** "in 2019, 2020 and 2021": a comma between numbers joins them. */
    private boolean isInNumbers(List<Integer> words, int i) {
        return tokens.isNumber(words.get(i - 1)) && i + 1 < words.size() && tokens.isNumber(words.get(i + 1));
    }

    /** Tells whether the word before belongs so closely to the boundary word that a cut would leave it hanging. */
    private boolean binds(List<Integer> words, int i) {
        String before = tokens.lower(words.get(i - 1));
        String word = tokens.lower(words.get(i));
        return Words.isPreposition(before)
                || Words.isDeterminer(before)
                || Words.isFinite(before)
                || before.equals("and")
                || JOINED.contains(before)
                || Words.isIng(before) && !EventNouns.is(before) && !isNamed(words, i - 1)
                || word.equals("that") && isSaid(words, i)
                || i > 1 && tokens.is(words.get(i - 2), "to") && !Words.isDeterminer(word) && !word.equals("and")
                || (word.equals("and") && (tokens.isCapital(words.get(i - 1)) || isBetween(words, i)))
                || (word.equals("to") && !before.endsWith("s"));
    }

    /** "the bidding for": behind a determiner the word is a noun. */
    private boolean isNamed(List<Integer> words, int i) {
        return i > 0 && Words.isDeterminer(tokens.lower(words.get(i - 1)));
    }

    /** "told the council that": what is told belongs to the verb of saying. */
    private boolean isSaid(List<Integer> words, int i) {
        for (int k = Math.max(0, i - LISTENER); k < i; k++) {
            String word = tokens.lower(words.get(k));
            if (Words.isReporting(word) || Words.isSpeechAct(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBetween(List<Integer> words, int end) {
        for (int k = Math.max(0, end - 8); k < end; k++) {
            if (tokens.is(words.get(k), "between") || tokens.is(words.get(k), "both")) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a verb stands before the end; behind "said that" it is that of what is said. */
    private boolean hasVerb(List<Integer> words, int end) {
        int from = 0;
        for (int k = 1; k < end; k++) {
            if (tokens.is(words.get(k), "that") && isSaid(words, k)) {
                from = k + 1;
            }
        }
        for (int k = from; k < end; k++) {
            String word = tokens.lower(words.get(k));
            boolean inner = k > 0 && Words.isDeterminer(tokens.lower(words.get(k - 1))) && Words.isPast(word);
            boolean name = k > 0 && tokens.isCapital(words.get(k));
            boolean noun = k > 0
                    && Words.isReporting(word)
                    && !Words.isPast(word)
                    && (Words.isDeterminer(tokens.lower(words.get(k - 1))) || tokens.isCapital(words.get(k - 1)))
                    && !word.startsWith("sa");
            boolean says = Words.isReporting(word) && word.startsWith("sa");
            if (name || noun || says) {
                continue;
            }
            if (Words.isFinite(word) && !inner || Words.isPresent(word)) {
                return true;
            }
        }
        return false;
    }

    private int length(List<Integer> words, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += tokens.end(words.get(i)) - tokens.start(words.get(i)) + 1;
        }
        return sum;
    }
}
