// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue.Recurrence;

/** Tells "15 a year" from "for a year". */
final class Rates {

    private Rates() {}

    /** Tells whether the "a" at the token follows an amount of something else: "twice a week", "$20 a month". */
    static boolean isRate(Tokens t, int i) {
        int before = i - 1;
        if (t.is(before, Function.ONCE) || t.is(before, Function.TWICE) || t.is(before, Function.TIMES)) {
            return true;
        }
        if (t.any(before, WordClass.bits(WordClass.DIGITS)) || t.isMark(before, '%')) {
            return true;
        }
        return t.is(before, WordClass.COUNTED)
                && (t.any(before - 1, WordClass.bits(WordClass.DIGITS, WordClass.CARDINAL))
                        || t.any(before - 2, WordClass.bits(WordClass.DIGITS, WordClass.CARDINAL)));
    }

    /** "24 hours a day", "seven days a week": as much as there is, so always. */
    static boolean isAlways(Tokens t, int end, int number, Granularity unit) {
        if (!t.is(end, Function.A) || !t.is(end + 1, WordClass.UNIT)) {
            return false;
        }
        Granularity whole = Words.unit(t, end + 1);
        return number == 24 && unit == Granularity.HOUR && whole == Granularity.DAY
                || number == 7 && unit == Granularity.DAY && whole == Granularity.WEEK
                || number == 365 && unit == Granularity.DAY && whole == Granularity.YEAR
                || number == 52 && unit == Granularity.WEEK && whole == Granularity.YEAR;
    }

    /** "six months of base pay", "three months' rent": time that measures money. */
    static boolean isPay(Tokens t, int end) {
        int of = t.is(end, Function.OF) || t.isApostrophe(end) ? end + 1 : -1;
        return of > 0 && (t.is(of, Companion.PAY) || t.small(of) && t.is(of + 1, Companion.PAY));
    }

    static Recurrence each(Granularity unit) {
        String value = Expressions.amount(1, false, unit, null, TemporalExpression.Placement.NONE)
                .timexValue();
        return new Recurrence(value, "EVERY", null);
    }
}
