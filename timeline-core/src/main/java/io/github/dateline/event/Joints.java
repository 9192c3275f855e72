// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.GovernedClause.Run;

/**
 * Finds where a heading or the caption of a picture ran into the sentence behind it: a small word with a capital in the
 * middle of running text, no mark before it ("Rescue work goes on The mayor said").
 */
final class Joints {

    private static final int SHORTEST = 3;

    private final Tokens tokens;
    private final boolean[] inDate;

    Joints(Tokens tokens, boolean[] inDate) {
        this.tokens = tokens;
        this.inDate = inDate;
    }

    /** Tells whether a sentence begins at the token that no mark separates from the words before. */
    boolean isAt(int i, int from) {
        if (i - from < SHORTEST || i + 2 >= tokens.size() || !tokens.isCapital(i) || !tokens.isWord(i - 1)) {
            return false;
        }
        boolean article = CutWords.is("start", tokens.lower(i));
        boolean pronoun = CutWords.is("restart", tokens.lower(i));
        if (!article && !pronoun || tokens.possessive(i - 1) || inDate[i]) {
            return false;
        }
        String raw = tokens.raw(i);
        boolean plain = raw.length() == 1 || Character.isLowerCase(raw.charAt(1));
        String before = tokens.lower(i - 1);
        boolean named = pronoun && isRunning(i + 2) && !Words.STOP.contains(before) && !Words.isFinite(before);
        boolean runs = isRunning(i + 1) && (isRunning(i - 1) || named)
                || tokens.is(i, "the") && isRunning(i - 1) && !CutWords.is("titled", before);
        return plain
                && runs
                && !Words.isPreposition(before)
                && !Words.isDeterminer(before)
                && !Words.isCoordinator(before)
                && !Words.isReporting(before);
    }

    private boolean isRunning(int i) {
        return i < tokens.size() && tokens.isWord(i) && !tokens.isCapital(i) && !tokens.isNumber(i);
    }

    /** Tells whether there is such a place behind the token. */
    boolean any(int start) {
        return around(start, start).to() < tokens.size();
    }

    /** Returns the part of the sentence between two such places that holds the token. */
    Run around(int token, int start) {
        int from = start;
        for (int i = start + 1; i < tokens.size(); i++) {
            if (isAt(i, from)) {
                if (i > token) {
                    return new Run(from, i);
                }
                from = i;
            }
        }
        return new Run(from, tokens.size());
    }
}
