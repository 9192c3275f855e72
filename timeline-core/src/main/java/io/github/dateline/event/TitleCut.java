// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shortens a title at a boundary between phrases, never inside one. */
final class TitleCut {

    private static final int SHORTEST = 25;
    private static final int SLACK = 35;

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

    /** Returns the words up to the last boundary that leaves a title of fitting length, else up to the first behind it. */
    List<Integer> cut(List<Integer> words, int extra) {
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
                || Words.isIng(before) && !EventNouns.is(before)
                || (word.equals("and") && (tokens.isCapital(words.get(i - 1)) || isBetween(words, i)))
                || (word.equals("to") && !before.endsWith("s"));
    }

    private boolean isBetween(List<Integer> words, int end) {
        for (int k = Math.max(0, end - 8); k < end; k++) {
            if (tokens.is(words.get(k), "between") || tokens.is(words.get(k), "both")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasVerb(List<Integer> words, int end) {
        for (int k = 0; k < end; k++) {
            String word = tokens.lower(words.get(k));
            boolean inner = k > 0 && Words.isDeterminer(tokens.lower(words.get(k - 1))) && Words.isPast(word);
            boolean name = k > 0 && tokens.isCapital(words.get(k));
            boolean noun = k > 0
                    && Words.isReporting(word)
                    && !Words.isPast(word)
                    && (Words.isDeterminer(tokens.lower(words.get(k - 1))) || tokens.isCapital(words.get(k - 1)))
                    && !word.startsWith("sa");
            if (name || noun) {
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
