// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

/** Finds the dashes of a sentence that belong together. */
final class Dashes {

    private final Tokens tokens;

    Dashes(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the dash of the same form that closes what the one at the index opens, with words between and behind; or -1. */
    int closing(int open, int reach) {
        boolean hyphen = tokens.is(open, "-");
        if (hyphen && !isSpaced(open)) {
            return -1;
        }
        int end = Math.min(tokens.size() - 1, open + reach);
        for (int i = open + 2; i < end; i++) {
            if (tokens.lower(i).equals(tokens.lower(open)) && (!hyphen || isSpaced(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSpaced(int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.end(i - 1) < tokens.start(i)
                && tokens.end(i) < tokens.start(i + 1);
    }
}
