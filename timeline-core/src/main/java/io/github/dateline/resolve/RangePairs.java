// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TimeOfDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the two ends of a range together: parts named once are shared, an end without a year stands next to the other
 * end, and where both lack it the pair closest to the document's day is taken.
 */
final class RangePairs {

    private final ExpressionResolver expressions;

    RangePairs(ExpressionResolver expressions) {
        this.expressions = expressions;
    }

    /** The two ends, in text order. */
    record Ends(Reading first, Reading second) {}

    Ends resolve(TemporalExpression first, TemporalExpression second, Scope firstScope, Scope secondScope) {
        if (second instanceof TemporalExpression.At end && end.date() == null) {
            return hours(first, end, firstScope, secondScope);
        }
        if (first instanceof TemporalExpression.At start
                && second instanceof TemporalExpression.At stop
                && start.date() != null
                && start.date().equals(stop.date())) {
            // "9:30 to 11:00 on Thursday"
            return new Ends(expressions.resolve(first, firstScope), expressions.resolve(second, secondScope));
        }
        TemporalExpression from = named(first, firstScope);
        TemporalExpression to = named(second, secondScope);
        if (from != null && to != null) {
            // "from 10/25 to 01/25": once the order is known they are days of the year as others.
            return resolve(from, to, firstScope, secondScope);
        }
        Recurring openFirst = open(first);
        Recurring openSecond = open(second);
        if (openFirst != null && openSecond != null && !(openSecond instanceof Recurring.DayOfMonth)) {
            return bothOpen(first, second, openFirst, openSecond, firstScope, secondScope);
        }
        if (openFirst != null && openSecond == null) {
            Reading end = expressions.resolve(second, secondScope);
            CalendarUnit unit = end.unit();
            return new Ends(
                    unit == null ? expressions.resolve(first, firstScope) : before(first, openFirst, unit, firstScope),
                    end);
        }
        Reading begin = expressions.resolve(first, firstScope);
        CalendarUnit unit = begin.unit();
        return new Ends(
                begin,
                unit == null ? expressions.resolve(second, secondScope) : after(second, openSecond, unit, secondScope));
    }

    /** Returns a date in digits without a year as a day of the year by name, or null. */
    private @Nullable TemporalExpression named(TemporalExpression expression, Scope scope) {
        boolean open = expression instanceof TemporalExpression.NumericDate numeric && numeric.year() == null;
        CalendarUnit unit = open ? expressions.resolve(expression, scope).unit() : null;
        return unit instanceof CalendarUnit.Day day
                ? new TemporalExpression.Named(
                        new Recurring.DayOfYear(
                                day.date().getMonth(), day.date().getDayOfMonth(), null),
                        Pick.BARE)
                : null;
    }

    /** "31 December, 10 p.m. to 1 a.m.": the second hour is one of the first one's day, or of the night behind it. */
    private Ends hours(TemporalExpression first, TemporalExpression.At second, Scope firstScope, Scope secondScope) {
        Reading begin = expressions.resolve(first, firstScope);
        TemporalValue.CalendarDate from = begin.date();
        if (from == null
                || !(from.time() instanceof TimeOfDay.Clock start)
                || !(second.time() instanceof TimeOfDay.Clock end)
                || !(from.unit() instanceof CalendarUnit.Day day)) {
            return new Ends(begin, expressions.resolve(second, secondScope));
        }
        boolean over = 60 * end.hour() + end.minute() < 60 * start.hour() + start.minute();
        CalendarUnit.Day last = over ? new CalendarUnit.Day(day.date().plusDays(1)) : day;
        return new Ends(
                begin,
                Reading.of(
                        new TemporalValue.CalendarDate(last, end, null, null),
                        begin.anchor(),
                        begin.confidence(),
                        ResolutionRule.RANGE_SHARED,
                        over ? "the night after " + day.timexValue() : "the day of " + day.timexValue()));
    }

    private Ends bothOpen(
            TemporalExpression first,
            TemporalExpression second,
            Recurring openFirst,
            Recurring openSecond,
            Scope firstScope,
            Scope secondScope) {
        LocalDate day = firstScope.day();
        boolean yearly = RecurringFamily.of(openFirst).isYearly()
                && RecurringFamily.of(openSecond).isYearly();
        if (yearly && day != null && firstScope.shared() == null) {
            Reading alone = expressions.resolve(first, firstScope);
            if (alone.rule().equals(ResolutionRule.TEXT_YEAR.id())
                    || alone.rule().equals(ResolutionRule.TEXT_FORWARD.id())) {
                CalendarUnit unit = alone.unit();
                Ends ends = new Ends(alone, unit == null ? alone : after(second, openSecond, unit, secondScope));
                return overYearEnd(first, second, firstScope, secondScope, ends);
            }
            Ends closest = closest(first, second, openSecond, firstScope, secondScope, day);
            if (closest != null) {
                return closest;
            }
        }
        Ends around = weekdays(first, second, openSecond, firstScope, secondScope);
        if (around != null) {
            return around;
        }
        if (openFirst instanceof Recurring.DayOfMonth || !firstScope.direction().isAhead() && day != null) {
            Reading end = expressions.resolve(second, secondScope);
            CalendarUnit unit = end.unit();
            return new Ends(
                    unit == null ? expressions.resolve(first, firstScope) : before(first, openFirst, unit, firstScope),
                    end);
        }
        Reading begin = expressions.resolve(first, firstScope);
        CalendarUnit unit = begin.unit();
        return new Ends(
                begin,
                unit == null ? expressions.resolve(second, secondScope) : after(second, openSecond, unit, secondScope));
    }

    /** "Friday to Monday", written on the Sunday between them and not told as past: the days round the writing. */
    private @Nullable Ends weekdays(
            TemporalExpression first,
            TemporalExpression second,
            Recurring openSecond,
            Scope firstScope,
            Scope secondScope) {
        LocalDate day = firstScope.day();
        Direction direction = firstScope.direction();
        if (day == null || direction == Direction.PAST || !(openSecond instanceof Recurring.Weekday)) {
            return null;
        }
        Reading begin = expressions.resolve(first, firstScope);
        CalendarUnit from = begin.unit();
        if (from == null || from.granularity() != Granularity.DAY) {
            return null;
        }
        Reading end = after(second, openSecond, from, secondScope);
        CalendarUnit to = end.unit();
        return to != null && from.firstDay().isBefore(day) && to.firstDay().isAfter(day) ? new Ends(begin, end) : null;
    }

    /** In a story that has come to March "from October to March" ends there and does not begin in the coming October. */
    private Ends overYearEnd(
            TemporalExpression first, TemporalExpression second, Scope firstScope, Scope secondScope, Ends ends) {
        CalendarUnit from = ends.first().unit();
        CalendarUnit to = ends.second().unit();
        Referent last = firstScope.discourse().lastUpTo(Granularity.SEASON);
        if (from == null
                || to == null
                || last == null
                || from.firstDay().getYear() == to.firstDay().getYear()
                || last.year() != from.firstDay().getYear()
                || !last.date().unit().firstDay().isBefore(from.firstDay())) {
            return ends;
        }
        CalendarUnit begin = new CalendarUnit.Year(from.firstDay().getYear() - 1);
        CalendarUnit end = new CalendarUnit.Year(to.firstDay().getYear() - 1);
        Reading back = expressions.resolve(first, firstScope.sharing(begin));
        Reading here = expressions.resolve(second, secondScope.sharing(end));
        CalendarUnit unit = here.unit();
        LocalDate day = last.date().unit().firstDay();
        boolean closer = unit != null
                && !unit.lastDay().isBefore(day.minusMonths(1))
                && ChronoUnit.DAYS.between(day, from.firstDay()) > 31;
        return closer ? new Ends(back, here) : ends;
    }

    private @Nullable Ends closest(
            TemporalExpression first,
            TemporalExpression second,
            Recurring openSecond,
            Scope firstScope,
            Scope secondScope,
            LocalDate day) {
        Ends best = null;
        long least = Long.MAX_VALUE;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            Reading begin = expressions.resolve(first, firstScope.sharing(new CalendarUnit.Year(year)));
            CalendarUnit from = begin.unit();
            if (from == null) {
                continue;
            }
            Reading end = after(second, openSecond, from, secondScope);
            CalendarUnit to = end.unit();
            if (to == null) {
                continue;
            }
            long distance = distance(new DayRange(from.firstDay(), to.lastDay()), day, firstScope.direction());
            if (distance < least) {
                least = distance;
                best = new Ends(pair(begin, firstScope), pair(end, firstScope));
            }
        }
        return best;
    }

    private static Reading pair(Reading reading, Scope scope) {
        return new Reading(
                reading.value(),
                AnchorKind.DOCUMENT,
                0.85,
                ResolutionRule.RANGE_PAIR.id(),
                scope.explain("the pair closest to {}"),
                reading.alternatives());
    }

    /** A pair on the side to which the verb does not point counts as a year further away. */
    private static long distance(DayRange range, LocalDate day, Direction direction) {
        LocalDate from = range.earliest();
        LocalDate to = range.latest();
        if (from == null || to == null || range.contains(day)) {
            return 0;
        }
        boolean ahead = from.isAfter(day);
        long days = ahead ? ChronoUnit.DAYS.between(day, from) : ChronoUnit.DAYS.between(to, day);
        boolean against = ahead ? direction == Direction.PAST : direction.isAhead();
        return against ? days + 366 : days;
    }

    /** Returns the second end as the first occurrence from the first end on. */
    private Reading after(TemporalExpression second, @Nullable Recurring open, CalendarUnit from, Scope scope) {
        if (open instanceof Recurring.Weekday weekday && from.granularity() == Granularity.DAY) {
            LocalDate day = from.firstDay().with(TemporalAdjusters.next(weekday.day()));
            return on(day, second, "the first after " + from.timexValue());
        }
        Reading end = expressions.resolve(second, scope.sharing(from));
        CalendarUnit to = end.unit();
        if (open != null
                && to != null
                && RecurringFamily.of(open).isYearly()
                && to.lastDay().isBefore(from.firstDay())) {
            return expressions.resolve(
                    second, scope.sharing(new CalendarUnit.Year(from.firstDay().getYear() + 1)));
        }
        if (open instanceof Recurring.DayOfMonth && to != null && to.lastDay().isBefore(from.firstDay())) {
            return expressions.resolve(
                    second,
                    scope.sharing(CalendarUnit.Month.of(
                                    from.firstDay().getYear(), from.firstDay().getMonthValue())
                            .plus(1)));
        }
        return end;
    }

    /** Returns the first end as the last occurrence up to the second end. */
    private Reading before(TemporalExpression first, Recurring open, CalendarUnit to, Scope scope) {
        if (open instanceof Recurring.Weekday weekday && to.granularity() == Granularity.DAY) {
            LocalDate day = to.firstDay().with(TemporalAdjusters.previous(weekday.day()));
            return on(day, first, "the last before " + to.timexValue());
        }
        Reading begin = expressions.resolve(first, scope.sharing(to));
        CalendarUnit from = begin.unit();
        if (from == null || !from.firstDay().isAfter(to.lastDay())) {
            return begin;
        }
        CalendarUnit back = open instanceof Recurring.DayOfMonth
                ? CalendarUnit.Month.of(to.firstDay().getYear(), to.firstDay().getMonthValue())
                        .plus(-1)
                : new CalendarUnit.Year(to.firstDay().getYear() - 1);
        return expressions.resolve(first, scope.sharing(back));
    }

    private static Reading on(LocalDate day, TemporalExpression end, String reason) {
        CalendarUnit.Day unit = new CalendarUnit.Day(day);
        return Reading.of(
                new TemporalValue.CalendarDate(
                        unit, end instanceof TemporalExpression.At at ? at.time() : null, null, null),
                AnchorKind.DOCUMENT,
                0.85,
                ResolutionRule.RANGE_SHARED,
                reason);
    }

    /** Returns the recurring thing whose year, month or week the words leave to the other end, or null. */
    private static @Nullable Recurring open(TemporalExpression expression) {
        if (expression instanceof TemporalExpression.Named named) {
            return named.pick() == Pick.BARE ? named.what() : null;
        }
        if (expression instanceof TemporalExpression.Modified modified) {
            return open(modified.inner());
        }
        if (expression instanceof TemporalExpression.At at && at.date() != null) {
            return open(at.date());
        }
        return expression instanceof TemporalExpression.Fiscal fiscal ? open(fiscal.inner()) : null;
    }
}
