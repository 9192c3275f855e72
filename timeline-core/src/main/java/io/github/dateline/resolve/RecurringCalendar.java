// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.Holidays;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Hemisphere;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.TemporalValue.CalendarDate;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Finds the one occurrence that something yearly has in a given year. */
final class RecurringCalendar {

    private final Holidays holidays;
    private final Hemisphere hemisphere;

    RecurringCalendar(Holidays holidays, Hemisphere hemisphere) {
        this.holidays = holidays;
        this.hemisphere = hemisphere;
    }

    /** Returns the occurrence in that year, or null if there is none or the thing is not yearly. */
    @Nullable CalendarUnit inYear(Recurring what, int year) {
        if (what instanceof Recurring.MonthOfYear month) {
            return CalendarUnit.Month.of(year, month.month().getValue());
        }
        if (what instanceof Recurring.DayOfYear day) {
            return day(YearMonth.of(year, day.month()), day.day());
        }
        if (what instanceof Recurring.QuarterOfYear quarter) {
            return new CalendarUnit.Quarter(year, quarter.quarter());
        }
        if (what instanceof Recurring.HalfOfYear half) {
            return new CalendarUnit.HalfYear(year, half.half());
        }
        if (what instanceof Recurring.SeasonOfYear season) {
            return new CalendarUnit.Season(year, season.season(), hemisphere);
        }
        if (what instanceof Recurring.Holiday holiday) {
            LocalDate day = holidays.dayOf(holiday.id(), year).orElse(null);
            return day == null ? null : new CalendarUnit.Day(day);
        }
        return null;
    }

    /**
     * Returns the unit as a value; the day of a holiday that hangs on the moon is blurred, one that lasts keeps its first
     * day as the unit and has its days as the window.
     */
    CalendarDate value(Recurring what, CalendarUnit unit) {
        boolean blurred = what instanceof Recurring.Holiday holiday && holidays.isApproximate(holiday.id());
        LocalDate last = what instanceof Recurring.Holiday lasting && unit instanceof CalendarUnit.Day first
                ? holidays.lastDayOf(lasting.id(), first.date().getYear()).orElse(null)
                : null;
        DayRange window = last == null || !last.isAfter(unit.firstDay()) ? null : new DayRange(unit.firstDay(), last);
        return new CalendarDate(unit, null, blurred ? Modifier.APPROX : null, window);
    }

    /** Returns the day of that month, or null if the month is too short. */
    static CalendarUnit.@Nullable Day day(YearMonth month, int day) {
        return month.isValidDay(day) ? new CalendarUnit.Day(month.atDay(day)) : null;
    }
}
