// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TemporalValue.CalendarDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The n-th unit of a larger one: "the first week of October", "the second half of last year". */
final class NthFamily implements Family<TemporalExpression.Nth> {

    private final ResolverSettings settings;
    private final ExpressionResolver expressions;

    NthFamily(ResolverSettings settings, ExpressionResolver expressions) {
        this.settings = settings;
        this.expressions = expressions;
    }

    @Override
    public Reading resolve(TemporalExpression.Nth nth, Scope scope) {
        Reading whole = expressions.resolve(nth.whole(), scope);
        CalendarUnit unit = whole.unit();
        if (unit == null) {
            return Reading.missing(nth, whole.reason());
        }
        CalendarDate part = part(unit, nth.number(), nth.unit());
        return part == null
                ? Reading.nothing(nth, whole.anchor(), unit.timexValue() + " has no such part")
                : whole.then(
                        part,
                        0.97,
                        ResolutionRule.PART,
                        TraceText.unit(nth.unit()) + " " + nth.number() + " of " + unit.timexValue());
    }

    private @Nullable CalendarDate part(CalendarUnit whole, int number, Granularity size) {
        if (number == 0) {
            return null;
        }
        return switch (size) {
            case WEEK -> week(whole, number);
            case HALF_YEAR -> whole instanceof CalendarUnit.Year year ? half(year, number) : share(whole, number, 2);
            case WEEKEND -> inside(weekend(whole, number), whole);
            case SECOND, MINUTE, HOUR, DAY_PART -> null;
            case DAY, MONTH, QUARTER, YEAR, DECADE ->
                size.isFinerThan(whole.granularity()) ? inside(step(whole, number, size), whole) : null;
            case SEASON, CENTURY -> null;
        };
    }

    private CalendarUnit step(CalendarUnit whole, int number, Granularity size) {
        return number > 0
                ? Units.containing(size, whole.firstDay(), settings.hemisphere())
                        .plus(number - 1)
                : Units.containing(size, whole.lastDay(), settings.hemisphere()).plus(number + 1);
    }

    private static @Nullable CalendarDate half(CalendarUnit.Year year, int number) {
        int half = number > 0 ? number : 3 + number;
        return half < 1 || half > 2 ? null : CalendarDate.of(new CalendarUnit.HalfYear(year.year(), half));
    }

    /** A week belongs to the month or year in which most of its days lie. */
    private static @Nullable CalendarDate week(CalendarUnit whole, int number) {
        if (!whole.granularity().isCoarserThan(Granularity.WEEK)) {
            // "The week of March 3" is the one that holds the day.
            return number == 1 ? CalendarDate.of(CalendarUnit.Week.of(whole.firstDay())) : null;
        }
        CalendarUnit edge = CalendarUnit.Week.of(
                number > 0 ? whole.firstDay().plusDays(3) : whole.lastDay().minusDays(3));
        // The weeks of a year bear numbers, those of a month are counted by eye.
        boolean numbered = whole.granularity() == Granularity.YEAR && number > 1;
        CalendarUnit week = edge.plus(number > 0 ? number - 1 : number + 1);
        return week.firstDay().isAfter(whole.lastDay()) || week.lastDay().isBefore(whole.firstDay())
                ? null
                : new CalendarDate(week, null, numbered ? null : Modifier.APPROX, null);
    }

    private static CalendarUnit weekend(CalendarUnit whole, int number) {
        LocalDate saturday = number > 0
                ? whole.firstDay().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                : whole.lastDay()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                        .minusDays(1);
        return CalendarUnit.Weekend.of(saturday.plusWeeks(number > 0 ? number - 1 : number + 1));
    }

    /** A half of anything but a year has no unit of its own: the whole, narrowed to those days. */
    private static @Nullable CalendarDate share(CalendarUnit whole, int number, int parts) {
        int index = number > 0 ? number : parts + 1 + number;
        if (index < 1 || index > parts) {
            return null;
        }
        LocalDate end = whole.lastDay().plusDays(1);
        boolean years = whole.granularity().isCoarserThan(Granularity.YEAR);
        LocalDate middle = years
                ? whole.firstDay().plusYears(ChronoUnit.YEARS.between(whole.firstDay(), end) / parts)
                : whole.firstDay().plusDays(ChronoUnit.DAYS.between(whole.firstDay(), end) / parts);
        return index == 1
                ? new CalendarDate(whole, null, Modifier.START, new DayRange(whole.firstDay(), middle.minusDays(1)))
                : new CalendarDate(whole, null, Modifier.END, new DayRange(middle, whole.lastDay()));
    }

    private static TemporalValue.@Nullable CalendarDate inside(CalendarUnit part, CalendarUnit whole) {
        return whole.days().overlaps(part.days()) && whole.days().contains(part.firstDay())
                ? CalendarDate.of(part)
                : null;
    }
}
