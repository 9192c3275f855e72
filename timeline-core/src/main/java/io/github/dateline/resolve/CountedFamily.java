// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.previous;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Occurrences counted from another date: "the Friday before Thanksgiving", "two Fridays ago". */
final class CountedFamily implements Family<TemporalExpression.Counted> {

    /** Beyond this nobody counts occurrences, and the search must end. */
    private static final int MOST = 200;

    private final RecurringCalendar calendar;
    private final ExpressionResolver expressions;

    CountedFamily(ResolverSettings settings, ExpressionResolver expressions) {
        this.calendar = settings.calendar();
        this.expressions = expressions;
    }

    @Override
    public Reading resolve(TemporalExpression.Counted counted, Scope scope) {
        Reading origin = expressions.resolve(counted.origin(), scope);
        CalendarUnit from = origin.unit();
        if (from == null) {
            return Reading.missing(counted, origin.reason());
        }
        CalendarUnit found = find(counted.what(), counted.count(), from);
        String side = counted.count() < 0 ? " before " : " after ";
        String why = "occurrence " + Math.abs((long) counted.count()) + side + from.timexValue();
        return found == null
                ? Reading.nothing(counted, origin.anchor(), "no " + why)
                : origin.then(found, 0.95, ResolutionRule.COUNTED, why);
    }

    private @Nullable CalendarUnit find(Recurring what, int count, CalendarUnit from) {
        if (Math.abs((long) count) > MOST) {
            return null;
        }
        if (what instanceof Recurring.Weekday weekday) {
            return new CalendarUnit.Day(step(weekday.day(), count, from));
        }
        if (what instanceof Recurring.Weekend) {
            return CalendarUnit.Weekend.of(step(DayOfWeek.SATURDAY, count, from));
        }
        return RecurringFamily.of(what).isYearly() ? yearly(what, count, from) : null;
    }

    private static LocalDate step(DayOfWeek day, int count, CalendarUnit from) {
        return count > 0
                ? from.lastDay().with(next(day)).plusWeeks(count - 1L)
                : from.firstDay().with(previous(day)).plusWeeks(count + 1L);
    }

    private @Nullable CalendarUnit yearly(Recurring what, int count, CalendarUnit from) {
        int sign = Integer.signum(count);
        int left = Math.abs(count);
        int year = sign > 0 ? from.lastDay().getYear() : from.firstDay().getYear();
        for (int tried = 0; tried <= 8 * MOST; tried++, year += sign) {
            CalendarUnit unit = calendar.inYear(what, year);
            boolean beyond = unit != null
                    && (sign > 0
                            ? unit.firstDay().isAfter(from.lastDay())
                            : unit.lastDay().isBefore(from.firstDay()));
            if (beyond && --left == 0) {
                return unit;
            }
        }
        return null;
    }
}
