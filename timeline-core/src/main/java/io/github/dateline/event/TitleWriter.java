// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.GovernedClause.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a title from a clause: the date and the attribution removed, a name for a pronoun, sentence case, cut at a phrase
 * boundary only. One writer serves one sentence.
 */
final class TitleWriter {

    static final int LONGEST = 90;
    private static final int SHORTEST = 25;

    private static final Set<String> OPENERS = Set.of(
            "however",
            "meanwhile",
            "and",
            "but",
            "or",
            "so",
            "then",
            "also",
            "additionally",
            "moreover",
            "furthermore",
            "yet",
            "notably",
            "marking",
            "earlier",
            "later",
            "separately",
            "still",
            "instead",
            "nevertheless",
            "that",
            "now");
    private static final Set<String> DATE_PREPOSITIONS = Set.of(
            "on",
            "in",
            "at",
            "during",
            "since",
            "by",
            "before",
            "after",
            "until",
            "till",
            "from",
            "to",
            "through",
            "between",
            "of",
            "for",
            "over",
            "around",
            "about",
            "as",
            "throughout",
            "within",
            "early",
            "late",
            "earlier",
            "later",
            "back",
            "just");
    private static final Set<String> CUTS = Set.of(
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
            "that");

    private final Tokens tokens;
    private final int start;
    private final boolean[] drop;
    private final @Nullable String person;

    /**
     * @param start the first token behind a lead-in
     * @param drop the tokens of the dates that the title leaves out
     * @param person the name that a leading "he" or "she" stands for, or null
     */
    TitleWriter(Tokens tokens, int start, boolean[] drop, @Nullable String person) {
        this.tokens = tokens;
        this.start = start;
        this.drop = drop;
        this.person = person;
    }

    String write(GovernedClause clause) {
        List<Integer> words = keep(clause.runs());
        strip(words);
        if (clause.nominal() && words.size() > 2 && Words.isPronoun(tokens.lower(words.get(0)))) {
            words.remove(0);
        }
        String head = words.isEmpty() ? null : leading(words, clause.reporter());
        boolean lost = words.isEmpty() || (head == null && Words.pointsBack(tokens.lower(words.get(0))));
        if (lost || words.size() < (clause.nominal() ? 2 : 3)) {
            return sentence();
        }
        if (head != null) {
            words.remove(0);
        }
        List<Integer> kept = cut(words, head == null ? 0 : head.length());
        String title = polish(join(head, kept, clause.reporter() != null));
        return title.length() > LONGEST + 40 || !clause.nominal() && !reads(kept) ? sentence() : title;
    }

    /** Tells whether the words make a statement: a verb that is more than saying, and no loose end. */
    private boolean reads(List<Integer> words) {
        String last = tokens.lower(words.get(words.size() - 1));
        if (Words.isPreposition(last)
                || Words.isDeterminer(last)
                || Words.isAuxiliary(last)
                || Words.isReporting(last)) {
            return false;
        }
        if (Words.isReporting(tokens.lower(words.get(0))) && tokens.start(words.get(0)) != tokens.start(start)) {
            return false;
        }
        for (int i : words) {
            String word = tokens.lower(i);
            boolean present = word.length() > 3 && word.endsWith("s") && Acts.ENGLISH.of(Stemmer.stem(word)) != 0;
            if (Words.isFinite(word) || present) {
                return true;
            }
        }
        return false;
    }

    /** Returns the whole sentence, cut at a phrase boundary where it is long. */
    String sentence() {
        List<Integer> words = keep(List.of(new Run(start, tokens.size())));
        strip(words);
        return words.isEmpty()
                ? tokens.span(start, tokens.size()).slice(tokens.text)
                : polish(join(null, cut(words, 0), false));
    }

    private List<Integer> keep(List<Run> runs) {
        List<Integer> kept = new ArrayList<>();
        for (Run run : runs) {
            for (int i = run.from(); i < run.to(); i++) {
                if (!drop[i] && !leadsToDate(i, run)) {
                    kept.add(i);
                }
            }
        }
        return kept;
    }

    /** A preposition before a dropped date goes with it: "early on Tuesday", "as of early February". */
    private boolean leadsToDate(int i, Run run) {
        int j = i;
        while (j < run.to() && !drop[j] && DATE_PREPOSITIONS.contains(tokens.lower(j)) && j - i < 3) {
            j++;
        }
        return j > i && j < run.to() && drop[j] && (i + 1 == j || !tokens.is(i, "to") && !tokens.is(i, "from"));
    }

    private void strip(List<Integer> words) {
        while (!words.isEmpty()
                && (!tokens.isWord(words.get(0)) || OPENERS.contains(tokens.lower(words.get(0))))
                && !tokens.isQuote(words.get(0))) {
            words.remove(0);
        }
        while (!words.isEmpty()) {
            int last = words.get(words.size() - 1);
            boolean mark = !tokens.isWord(last) && !tokens.isQuote(last) && !tokens.is(last, ")");
            if (!mark && !tokens.is(last, "and") && !tokens.is(last, "but") && !tokens.is(last, "or")) {
                break;
            }
            words.remove(words.size() - 1);
        }
        balanceQuotes(words);
    }

    private void balanceQuotes(List<Integer> words) {
        int quotes = 0;
        for (int i : words) {
            quotes += tokens.isQuote(i) ? 1 : 0;
        }
        if (quotes % 2 == 1) {
            words.removeIf(tokens::isQuote);
        }
    }

    /** Returns what replaces a leading pronoun, or null if nothing does. */
    private @Nullable String leading(List<Integer> words, @Nullable Run reporter) {
        String word = tokens.lower(words.get(0));
        String name = reporter == null ? null : name(reporter);
        return switch (word) {
            case "he", "she" -> name != null ? name : person;
            case "it" -> words.size() > 1 && isCopula(tokens.lower(words.get(1))) ? null : name;
            case "they" -> name;
            case "his", "her" -> name != null ? name + "’s" : person == null ? null : person + "’s";
            case "its", "their" -> name == null ? null : name + "’s";
            default -> null;
        };
    }

    /** "it is impossible to hold the vote": such an "it" stands for nobody. */
    private static boolean isCopula(String word) {
        return word.equals("is")
                || word.equals("was")
                || word.equals("would")
                || word.equals("will")
                || word.equals("has");
    }

    /** Returns the reporter's name if it can stand for one: it begins with a capital and points nowhere itself. */
    private @Nullable String name(Run reporter) {
        int from = reporter.from();
        int to = Math.min(reporter.to(), from + 8);
        if (from >= to || Words.pointsBack(tokens.lower(from)) || !tokens.isWord(from)) {
            return null;
        }
        for (int i = from; i < to; i++) {
            if (!tokens.isWord(i)) {
                return null;
            }
        }
        String name = tokens.span(from, to).slice(tokens.text);
        return Character.isUpperCase(name.charAt(0)) ? name : null;
    }

    /** Cuts at the last phrase boundary that leaves a title of fitting length. */
    private List<Integer> cut(List<Integer> words, int extra) {
        if (length(words, words.size()) + extra <= LONGEST) {
            return words;
        }
        int best = -1;
        for (int i = 1; i < words.size(); i++) {
            int size = length(words, i) + extra;
            if (size > LONGEST) {
                break;
            }
            int token = words.get(i);
            boolean boundary = tokens.is(token, ",") || CUTS.contains(tokens.lower(token)) && !binds(words, i);
            if (boundary && size >= SHORTEST && verbBefore(words, i)) {
                best = i;
            }
        }
        if (best < 0) {
            return words;
        }
        List<Integer> cut = new ArrayList<>(words.subList(0, best));
        strip(cut);
        return cut;
    }

    /** Tells whether the word before belongs so closely to the boundary word that a cut would leave it hanging. */
    private boolean binds(List<Integer> words, int i) {
        String before = tokens.lower(words.get(i - 1));
        return Words.isPreposition(before)
                || Words.isDeterminer(before)
                || Words.isFinite(before)
                || before.equals("and")
                || (tokens.is(words.get(i), "and") && tokens.isCapital(words.get(i - 1)))
                || (tokens.is(words.get(i), "to") && !before.endsWith("s"));
    }

    private boolean verbBefore(List<Integer> words, int end) {
        for (int i = 0; i < end; i++) {
            if (Words.isFinite(tokens.lower(words.get(i)))) {
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

    private String join(@Nullable String head, List<Integer> words, boolean backshifted) {
        StringBuilder out = new StringBuilder(head == null ? "" : head);
        for (int k = 0; k < words.size(); k++) {
            int i = words.get(k);
            if (backshifted && tokens.is(i, "had") && k + 1 < words.size()) {
                String past = Words.simplePast(tokens.lower(words.get(k + 1)));
                if (past != null && !tokens.is(words.get(k + 1), "been")) {
                    space(out, words, k);
                    out.append(past);
                    k++;
                    continue;
                }
            }
            space(out, words, k);
            out.append(tokens.raw(i));
        }
        return out.toString();
    }

    private void space(StringBuilder out, List<Integer> words, int k) {
        if (out.length() == 0) {
            return;
        }
        int i = words.get(k);
        boolean neighbours = k > 0 && words.get(k - 1) == i - 1;
        boolean closing = !tokens.isWord(i)
                && !tokens.isQuote(i)
                && !tokens.is(i, "(")
                && !tokens.is(i, "[")
                && !tokens.lower(i).startsWith("-")
                && !tokens.is(i, "–")
                && !tokens.is(i, "—");
        if (neighbours ? tokens.end(i - 1) < tokens.start(i) : !closing) {
            out.append(' ');
        }
    }

    private static String polish(String title) {
        String out =
                title.replace(" ,", ",").replace(",,", ",").replace('\n', ' ').strip();
        if (out.isEmpty()) {
            return out;
        }
        return Character.toUpperCase(out.charAt(0)) + out.substring(1);
    }
}
