// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.ArrayList;
import java.util.List;

/** Shortens a title at a boundary between phrases, never inside one. */
final class TitleCut {

    private static final int SHORTEST = 25;
    private static final int SLACK = 35;
    private static final int FAR = 30;

    private final Tokens tokens;
    private final TitleWords kept;
    private final TitleFronts fronts;
    private final TitleBoundaries boundaries;

    TitleCut(Tokens tokens, TitleWords kept) {
        this.tokens = tokens;
        this.kept = kept;
        this.fronts = new TitleFronts(tokens);
        this.boundaries = new TitleBoundaries(tokens);
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
        if (fits(all, extra)) {
            return all;
        }
        List<Integer> words = fronts.withoutCompanion(fronts.withoutInsert(fronts.withoutFront(all)));
        if (fits(words, extra)) {
            return words;
        }
        // a clause in front that stays is not cut: the statement begins behind it
        int from = fronts.opensBelow(words) ? fronts.mainFrom(words) : 0;
        int best = -1;
        for (int i = from + 1; i < words.size(); i++) {
            int size = length(words, i) + extra;
            if (size > TitleWriter.LONGEST && best > 0 || size > TitleWriter.LONGEST + SLACK) {
                break;
            }
            if (size >= SHORTEST && boundaries.isBoundary(words, i) && hasVerb(words, from, i)) {
                best = i;
            }
        }
        best = best < 0 && length(words, words.size()) + extra > TitleWriter.TOO_LONG
                ? lastBoundary(words, from, extra)
                : best;
        if (best < 0) {
            return words;
        }
        List<Integer> cut = new ArrayList<>(words.subList(0, best));
        kept.strip(cut);
        return cut;
    }

    private boolean fits(List<Integer> words, int extra) {
        return length(words, words.size()) + extra <= TitleWriter.LONGEST;
    }

    /** Returns the last boundary in reach, whatever stands before it, or -1. */
    private int lastBoundary(List<Integer> words, int from, int extra) {
        int best = -1;
        for (int i = from + 1; i < words.size() && length(words, i) + extra <= TitleWriter.LONGEST + SLACK; i++) {
            best = length(words, i) + extra >= SHORTEST && boundaries.isBoundary(words, i) ? i : best;
        }
        return best;
    }

    /** Tells whether a verb stands between the places; behind "said that" it is that of what is said. */
    private boolean hasVerb(List<Integer> words, int start, int end) {
        int from = start;
        for (int k = start + 1; k < end; k++) {
            if (tokens.is(words.get(k), "that") && boundaries.isSaid(words, k)) {
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
