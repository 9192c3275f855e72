// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Nth;
import io.github.dateline.time.Granularity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day by its number in a month that is counted or pointed at: "the 20th of next month", "31st of this month". */
final class DaysOfPeriod implements Rule {

    static final String DAY = "day-of-period";

    @Override
    public List<String> ids() {
        return List.of(DAY);
    }

    @Override
    public long starts() {
        return WordClass.DIGITS.bit | WordClass.LEAD;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        int at = t.skip(i, Function.THE);
        if (!t.isKind(at, Tokens.NTH) || !t.is(at + 1, Function.OF) || t.number[at] > 31 || t.number[at] < 1) {
            return null;
        }
        int pick = t.skip(at + 2, Function.THE);
        boolean month = t.is(pick, WordClass.PICK)
                && t.is(pick + 1, WordClass.UNIT)
                && t.raw(pick + 1, WordClass.UNIT) == Granularity.MONTH.ordinal();
        if (!month) {
            return null;
        }
        TemporalExpression whole = Expressions.period(Granularity.MONTH, Words.pick(t, pick));
        return Match.of(i, pick + 2, new Nth(t.number[at], Granularity.DAY, whole), DAY);
    }
}
