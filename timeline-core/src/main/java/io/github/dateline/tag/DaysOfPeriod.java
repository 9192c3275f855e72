// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Nth;
import io.github.dateline.time.Granularity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day by its number in a month that is counted or pointed at: "the 20th of next month", "4 to 22 this month". */
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
    public long needs() {
        return WordClass.UNIT.bit;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        int at = t.skip(i, Function.THE);
        if (!isDay(t, at) || t.glued(at)) {
            return null;
        }
        TemporalExpression month = month(t, at + 1, false);
        if (month != null) {
            return Match.of(i, end(t, at + 1), day(t, at, month), DAY);
        }
        boolean range = t.isDash(at + 1)
                || t.is(at + 1, Function.TO)
                || t.is(at + 1, Function.UNTIL)
                || t.is(at + 1, Function.AND) && t.is(i - 1, Function.BETWEEN);
        int last = t.skip(at + 2, Function.THE);
        month = range && isDay(t, last) && t.number[last] > t.number[at] ? month(t, last + 1, true) : null;
        return month == null
                ? null
                : new Match(
                        end(t, last + 1),
                        List.of(
                                new Match.Piece(i, at + 1, day(t, at, month), DAY, RangeRole.FIRST),
                                new Match.Piece(at + 2, end(t, last + 1), day(t, last, month), DAY, RangeRole.SECOND)));
    }

    private static boolean isDay(Tokens t, int at) {
        boolean digits = t.isKind(at, Tokens.NTH) || t.isNumber(at) && t.length(at) <= 2;
        return digits && t.number[at] >= 1 && t.number[at] <= 31;
    }

    private static TemporalExpression day(Tokens t, int at, TemporalExpression month) {
        return new Nth(t.number[at], Granularity.DAY, month);
    }

    /** Reads "of next month", behind a range "this month" too. */
    private static @Nullable TemporalExpression month(Tokens t, int at, boolean range) {
        boolean of = t.is(at, Function.OF);
        int pick = t.skip(of ? at + 1 : at, Function.THE);
        boolean month = t.is(pick, WordClass.PICK)
                && t.is(pick + 1, WordClass.UNIT)
                && t.raw(pick + 1, WordClass.UNIT) == Granularity.MONTH.ordinal();
        return month && (of || range) ? Expressions.period(Granularity.MONTH, Words.pick(t, pick)) : null;
    }

    private static int end(Tokens t, int at) {
        return t.skip(t.skip(at, Function.OF), Function.THE) + 2;
    }
}
