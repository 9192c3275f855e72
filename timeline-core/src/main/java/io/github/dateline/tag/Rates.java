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

    static Recurrence each(Granularity unit) {
        String value = Expressions.amount(1, false, unit, null, TemporalExpression.Placement.NONE)
                .timexValue();
        return new Recurrence(value, "EVERY", null);
    }
}
