// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** How the day of a holiday follows from the year. */
@FunctionalInterface
interface HolidaySchedule {

    /** Returns the day in that year, empty if there is none. */
    Optional<LocalDate> in(int year);

    /** The same month and day each year. */
    static HolidaySchedule fixed(MonthDay day) {
        return year -> day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
    }

    /** The n-th weekday of a month, or the last with -1. */
    static HolidaySchedule nth(int number, DayOfWeek weekday, Month month) {
        return year -> Optional.of(
                YearMonth.of(year, month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday)));
    }

    /** The first such weekday on or after a day of the year. */
    static HolidaySchedule from(MonthDay day, DayOfWeek weekday) {
        return year -> Optional.of(day.atYear(year).with(TemporalAdjusters.nextOrSame(weekday)));
    }

    /** The last such weekday on or before a day of the year. */
    static HolidaySchedule until(MonthDay day, DayOfWeek weekday) {
        return year -> Optional.of(day.atYear(year).with(TemporalAdjusters.previousOrSame(weekday)));
    }

    /** So many days from another feast. */
    static HolidaySchedule daysFrom(IntFunction<Optional<LocalDate>> origin, int days) {
        return year -> origin.apply(year).map(day -> day.plusDays(days));
    }

    /** A date of the Hebrew calendar. */
    static HolidaySchedule hebrew(int month, int day) {
        return year -> HebrewCalendar.inGregorianYear(year, month, day);
    }

    /** A date of the Umm al-Qura calendar, 1883 to 2173; the first of the year where there are two. */
    static HolidaySchedule islamic(int month, int day) {
        return year -> {
            // The JDK tabulates the years 1300 to 1600 of the Hijra; its edges throw, so stay inside.
            if (year < 1883 || year > 2173) {
                return Optional.empty();
            }
            LocalDate january = LocalDate.of(year, 1, 1);
            int hijrahYear = HijrahDate.from(january).get(ChronoField.YEAR);
            LocalDate date = LocalDate.from(HijrahDate.of(hijrahYear, month, day));
            return Optional.of(
                    date.isBefore(january) ? LocalDate.from(HijrahDate.of(hijrahYear + 1, month, day)) : date);
        };
    }

    /** The days one by one. */
    static HolidaySchedule table(Map<Integer, LocalDate> days) {
        Map<Integer, LocalDate> copy = Map.copyOf(days);
        return year -> Optional.ofNullable(copy.get(year));
    }
}
