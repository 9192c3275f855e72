// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that recurs inside a period: "August last year", "Friday of last week". */
final class WithinFamily implements Family<TemporalExpression.Within> {

    private final ResolverSettings settings;
    private final ExpressionResolver expressions;

    WithinFamily(ResolverSettings settings, ExpressionResolver expressions) {
        this.settings = settings;
        this.expressions = expressions;
    }

    @Override
    public Reading resolve(TemporalExpression.Within within, Scope scope) {
        Reading period = period(within, scope);
        CalendarUnit whole = period.unit();
        if (whole == null) {
            return Reading.missing(within, period.reason());
        }
        String why = "the one in " + whole.timexValue();
        if (within.what() instanceof Recurring.Weekend && whole instanceof CalendarUnit.Day day) {
            return period.then(
                    longWeekend(day.date()), 0.95, ResolutionRule.WITHIN, "the weekend beside " + day.date());
        }
        CalendarUnit found = find(within.what(), whole, scope);
        if (found == null) {
            return Reading.nothing(within, period.anchor(), "none, or no single one, in " + whole.timexValue());
        }
        DayOfWeek weekday = weekdayOf(within.what());
        if (weekday != null && found.firstDay().getDayOfWeek() != weekday) {
            return period.then(
                    found,
                    0.6,
                    ResolutionRule.YEARLY_WEEKDAY_CLASHES,
                    why + "; it is no " + TraceText.weekday(weekday));
        }
        Reading reading = period.then(settings.calendar().value(within.what(), found), 1, ResolutionRule.WITHIN, why);
        Integer other = isShort(within, scope) ? ShortYears.otherYearOfDay(digits(within), scope) : null;
        CalendarUnit earlier = other == null ? null : settings.calendar().inYear(within.what(), other);
        return earlier == null ? reading : reading.or(earlier, 0.1);
    }

    /** "31 August '19", "Labor Day '14": a year of two digits is read further ahead where it names a day. */
    private Reading period(TemporalExpression.Within within, Scope scope) {
        return isShort(within, scope)
                ? ShortYearFamily.ofDay(digits(within), scope)
                : expressions.resolve(within.period(), scope);
    }

    private static boolean isShort(TemporalExpression.Within within, Scope scope) {
        boolean day = within.what() instanceof Recurring.DayOfYear || within.what() instanceof Recurring.Holiday;
        return scope.shared() == null
                && within.period() instanceof TemporalExpression.ShortYear year
                && (day
                        || within.what() instanceof Recurring.MonthOfYear
                                && ShortYears.year(year.digits(), scope) == null);
    }

    private static int digits(TemporalExpression.Within within) {
        return within.period() instanceof TemporalExpression.ShortYear year ? year.digits() : 0;
    }

    private @Nullable CalendarUnit find(Recurring what, CalendarUnit whole, Scope scope) {
        LocalDate first = whole.firstDay();
        if (what instanceof Recurring.Weekday weekday) {
            return weekday(weekday, whole, scope);
        }
        if (what instanceof Recurring.Weekend) {
            return whole.granularity() == Granularity.WEEK ? CalendarUnit.Weekend.of(first) : null;
        }
        if (what instanceof Recurring.DayOfMonth day) {
            return whole.granularity() == Granularity.MONTH
                    ? RecurringCalendar.day(YearMonth.from(first), day.day())
                    : null;
        }
        if (whole instanceof CalendarUnit.Year year) {
            return settings.calendar().inYear(what, year.year());
        }
        if (whole.granularity().isCoarserThan(Granularity.YEAR)) {
            return null;
        }
        // A season may begin in the year before: ask both years.
        for (int year = first.getYear(); year <= whole.lastDay().getYear(); year++) {
            CalendarUnit unit = settings.calendar().inYear(what, year);
            if (unit != null && whole.days().contains(unit.days())) {
                return unit;
            }
        }
        return null;
    }

    /** A weekday of a week is one day; of a longer period only the policy can tell, if its answer lies inside. */
    private @Nullable CalendarUnit weekday(Recurring.Weekday weekday, CalendarUnit whole, Scope scope) {
        LocalDate found = whole.firstDay().with(TemporalAdjusters.nextOrSame(weekday.day()));
        if (whole.granularity() == Granularity.DAY) {
            return whole;
        }
        if (!whole.granularity().isCoarserThan(Granularity.WEEK)) {
            return whole.days().contains(found) ? new CalendarUnit.Day(found) : null;
        }
        OccurrencePolicy policy = settings.policies().get(RecurringFamily.WEEKDAY);
        LocalDate day = scope.day();
        if (policy == null || day == null) {
            return null;
        }
        List<Choice> choices = policy.choose(weekday, TemporalExpression.Pick.BARE, day, scope.direction());
        return choices.stream()
                .map(Choice::unit)
                .filter(unit -> whole.days().contains(unit.days()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable DayOfWeek weekdayOf(Recurring what) {
        if (what instanceof Recurring.DayOfYear day) {
            return day.weekday();
        }
        return what instanceof Recurring.DayOfMonth day ? day.weekday() : null;
    }

    /** The weekend nearest to a holiday, the holiday included where it touches. */
    private static TemporalValue.CalendarDate longWeekend(LocalDate day) {
        LocalDate saturday = day.getDayOfWeek().getValue() <= DayOfWeek.TUESDAY.getValue()
                ? day.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
                : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1);
        LocalDate sunday = saturday.plusDays(1);
        DayRange window = new DayRange(
                day.equals(saturday.minusDays(1)) ? day : saturday, day.equals(sunday.plusDays(1)) ? day : sunday);
        return new TemporalValue.CalendarDate(CalendarUnit.Weekend.of(saturday), null, null, window);
    }
}
