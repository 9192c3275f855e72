// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

/** Words that may stand between a number and its unit, or close an amount, without changing what it is. */
final class Fillers {

    private static final int MOST = 2;

    private Fillers() {}

    /** Skips "more", "full", "consecutive", "trading" before a unit; returns the index given if no unit follows. */
    static int skip(Tokens t, int i) {
        int at = t.skipHyphen(i);
        for (int n = 0; n < MOST && t.is(at, WordClass.FILLER) && !t.is(at, WordClass.UNIT); n++) {
            at++;
        }
        return t.is(at, WordClass.UNIT) ? at : i;
    }

    /** Skips "or so" after a unit. */
    static int tail(Tokens t, int i) {
        return t.is(i, Function.OR) && t.is(i + 1, Function.SO) ? i + 2 : i;
    }
}
