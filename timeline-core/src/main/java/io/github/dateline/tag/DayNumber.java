// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import org.jspecify.annotations.Nullable;

/**
 * The day of a month as it is written: 5, 5th, fifth, twenty-first.
 *
 * @param end index of the token after it
 * @param day the number, 1 to 99: whether the month has such a day is for the caller to see
 * @param ordinal whether it is written as an ordinal
 */
record DayNumber(int end, int day, boolean ordinal) {

    static @Nullable DayNumber at(Tokens t, int i) {
        if (t.isKind(i, Tokens.NTH) && t.number[i] > 0 && t.number[i] < 100) {
            return new DayNumber(i + 1, t.number[i], true);
        }
        if (t.isNumber(i) && t.length(i) <= 2 && t.number[i] > 0) {
            boolean decimal = t.isMark(i + 1, '.') && t.glued(i + 1) && t.isNumber(i + 2) && t.glued(i + 2);
            boolean joined = (t.isMark(i + 1, ':') || t.isMark(i + 1, '/')) && t.glued(i + 1) && t.isNumber(i + 2);
            boolean symbol = t.isMark(i + 1, '%') || t.isMark(i - 1, '$') || t.isMark(i - 1, '#');
            return decimal || joined || symbol ? null : new DayNumber(i + 1, t.number[i], false);
        }
        return word(t, i);
    }

    /** "5th", "fifth"; no plain number. */
    static @Nullable DayNumber ordinal(Tokens t, int i) {
        return t.isKind(i, Tokens.NTH) ? at(t, i) : word(t, i);
    }

    /** "fifth", "twenty-first"; a plain cardinal word is no day. */
    static @Nullable DayNumber word(Tokens t, int i) {
        if (t.is(i, WordClass.ORDINAL)) {
            return new DayNumber(i + 1, t.value(i, WordClass.ORDINAL), true);
        }
        if (t.is(i, WordClass.CARDINAL)) {
            int tens = t.value(i, WordClass.CARDINAL);
            int unit = t.skipHyphen(i + 1);
            if ((tens == 20 || tens == 30) && t.is(unit, WordClass.ORDINAL) && t.value(unit, WordClass.ORDINAL) < 10) {
                return new DayNumber(unit + 1, tens + t.value(unit, WordClass.ORDINAL), true);
            }
        }
        return null;
    }
}
