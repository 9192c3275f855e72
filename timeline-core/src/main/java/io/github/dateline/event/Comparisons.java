// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.Set;

/** Tells which dates only name what a figure is held against: "up from 14 % a year ago", "compared with last May". */
final class Comparisons {

    /** What an amount is counted in that has changed since the date. */
    private static final Set<String> UNITS = Set.of("points", "percent", "%", "cent", "dollars", "euros", "pounds");

    private static final int REACH = 8;
    private static final int NEAR = 3;

    private final Phrases phrases;
    private final Tokens tokens;

    Comparisons(Phrases phrases) {
        this.phrases = phrases;
        this.tokens = phrases.tokens;
    }

    /** Tells whether the date on the tokens is that of what something is compared with, and no event's. */
    boolean isBase(int first, int last) {
        return isCompared(first) || isLevel(first) || isFormer(first, last);
    }

    /** "compared with the same month a year ago", "more than in 2008". */
    private boolean isCompared(int first) {
        for (int i = first - 1; i >= 0 && first - i <= REACH; i--) {
            String word = tokens.lower(i);
            if (word.equals("compared") || word.equals("versus")) {
                return true;
            }
            if (word.equals("than") && first - i <= NEAR) {
                return !tokens.is(i - 1, "rather") && !tokens.is(i - 1, "other");
            }
            if (phrases.inDate[i] || !tokens.isWord(i) || Words.isFinite(word)) {
                return false;
            }
        }
        return false;
    }

    /** "up from 14 % a year ago", "down from $3 million in 2008". */
    private boolean isLevel(int first) {
        for (int i = first - 1; i > 0 && first - i <= NEAR + 2; i--) {
            if (tokens.is(i, "from")) {
                return (tokens.is(i - 1, "up") || tokens.is(i - 1, "down")) && tokens.isNumber(i + 1);
            }
            if (phrases.inDate[i] || !tokens.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    /** "fell 42 % from the previous year": behind an amount, a time told by its distance. */
    private boolean isFormer(int first, int last) {
        if (!tokens.is(first - 1, "from") && !tokens.is(first - 1, "on")) {
            return false;
        }
        boolean former = false;
        for (int i = first; i < last; i++) {
            former |=
                    tokens.is(i, "previous") || tokens.is(i, "prior") || tokens.is(i, "earlier") || tokens.is(i, "ago");
        }
        if (first > 2
                && (UNITS.contains(tokens.lower(first - 2))
                        || tokens.lower(first - 2).endsWith("%"))) {
            return !tokens.is(last, "to")
                    && !tokens.is(last, "until")
                    && !tokens.is(last, "on")
                    && tokens.is(first - 1, "from");
        }
        for (int i = first - 2; former && i >= 0 && first - i <= REACH; i--) {
            if (tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }
}
