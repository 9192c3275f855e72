// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Absolute;
import io.github.dateline.tag.TemporalExpression.At;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Counted;
import io.github.dateline.tag.TemporalExpression.Nth;
import io.github.dateline.tag.TemporalExpression.NthWeekday;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.Stretch;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** "The second Tuesday in March", "the last week of June", "the first nine months of 2023". Stateless. */
final class NthParts {

    private final Grammar grammar;
    private final Wholes wholes;

    NthParts(Grammar grammar, Wholes wholes) {
        this.grammar = grammar;
        this.wholes = wholes;
    }

    /** "the first week of October", "the last weekend of June", "the final day of the month". */
    @Nullable Match nthUnit(Tokens t, int i, int number, Granularity unit, int end) {
        if (unit.isFinerThan(Granularity.DAY) || number > 53) {
            return null;
        }
        Match whole = wholes.after(t, end);
        if (whole == null) {
            return null;
        }
        Granularity of = Expressions.granularity(whole.expression());
        if (of == null || !unit.isFinerThan(of)) {
            return null;
        }
        return Match.of(i, whole.end(), new Nth(number, unit, whole.expression()), Ordinals.NTH_UNIT);
    }

    /** "the first week of May on Friday": the day of that week. */
    static Match weekdayOf(Tokens t, Match week, int i) {
        int at = week.end() + 1;
        boolean named = t.is(at - 1, Function.ON)
                && t.is(at, WordClass.WEEKDAY)
                && !t.flag(at, WordClass.WEEKDAY, Meaning.PLURAL)
                && !t.any(at + 1, WordClass.bits(WordClass.MONTH, WordClass.DIGITS));
        return named
                ? Match.of(
                        i,
                        at + 1,
                        new TemporalExpression.Within(
                                Expressions.weekday(t.value(at, WordClass.WEEKDAY)), week.expression()),
                        Weekdays.OF_WEEK)
                : week;
    }

    /**
     * "the second day of the talks", "its first year": one of a count that begins with an event, so only its length is
     * known; but "21 July, the fifth day of the revolt" is the day just named.
     */
    static @Nullable Match numbered(Tokens t, int i, int number, Granularity unit, int at) {
        boolean fits = unit == Granularity.DAY
                || unit == Granularity.WEEK
                || unit == Granularity.MONTH
                || unit == Granularity.YEAR
                || unit == Granularity.DECADE;
        if (!fits || number < 1 || number > 31 || t.isHyphen(at + 1) || t.is(at + 1, WordClass.NAME_TITLE)) {
            return null;
        }
        boolean apposed = t.isMark(i - 1, ',') && t.is(i, Function.THE) && t.is(at + 1, Function.OF);
        TemporalExpression e = apposed
                ? new Period(unit, 0, Base.MENTION)
                : Expressions.amount(1, false, unit, null, TemporalExpression.Placement.NONE);
        return Match.of(i, at + 1, e, Ordinals.NUMBERED);
    }

    @Nullable Match nthWeekday(Tokens t, int i, int number, DayOfWeek day, int end) {
        Match whole = wholes.after(t, end);
        if (whole == null) {
            return beside(t, i, number, Expressions.weekday(day.getValue()), end);
        }
        TemporalExpression e = new NthWeekday(number, day, whole.expression());
        if (number == 5 && whole.expression() instanceof Absolute a && a.unit() instanceof CalendarUnit.Month m) {
            boolean exists = a.unit()
                            .firstDay()
                            .with(java.time.temporal.TemporalAdjusters.dayOfWeekInMonth(5, day))
                            .getMonth()
                    == m.month().getMonth();
            if (!exists) {
                return Match.nothing(whole.end());
            }
        }
        return Match.of(i, whole.end(), e, Ordinals.NTH_WEEKDAY);
    }

    /** "the first Tuesday after 1 November", "the last Friday before Easter", "the first Christmas since 1939". */
    @Nullable Match beside(Tokens t, int i, int number, Recurring what, int at) {
        boolean before = t.is(at, Function.BEFORE);
        boolean after = t.is(at, Function.AFTER) || t.is(at, Function.SINCE);
        boolean fits = before || after && number > 0;
        Match date = fits ? grammar.date(t, at + 1) : null;
        return date == null || date.expression() instanceof At
                ? null
                : Match.of(
                        i,
                        date.end(),
                        new Counted(before ? -Math.abs(number) : number, what, date.expression()),
                        Ordinals.BESIDE);
    }

    @Nullable Match stretch(Tokens t, int i, int number, Quantity quantity) {
        int unitAt = Fillers.skip(t, quantity.end());
        Granularity unit = Words.unit(t, unitAt);
        Match whole = wholes.after(t, unitAt + 1);
        if (whole == null || quantity.number() == null) {
            if (number == Ordinals.LAST || quantity.number() == null || !t.is(i, Function.THE)) {
                return null;
            }
            return Match.of(
                    i,
                    unitAt + 1,
                    Expressions.amount(quantity.number(), false, unit, null, TemporalExpression.Placement.NONE),
                    Ordinals.STRETCH);
        }
        if (unit == Granularity.QUARTER
                && quantity.number() == 2
                && Expressions.granularity(whole.expression()) == Granularity.YEAR) {
            // "the first two quarters of 1990"
            TemporalExpression half =
                    Expressions.within(new Recurring.HalfOfYear(number == Ordinals.LAST ? 2 : 1), whole.expression());
            return half == null ? null : Match.of(i, whole.end(), half, Ordinals.HALF);
        }
        int count = number == Ordinals.LAST ? -quantity.number() : quantity.number();
        return Match.of(i, whole.end(), new Stretch(count, unit, whole.expression()), Ordinals.STRETCH);
    }
}
