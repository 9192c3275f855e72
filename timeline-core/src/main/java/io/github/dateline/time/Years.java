// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Range checks and digit forms shared by the calendar units. */
final class Years {

    static final int MIN = -9999;
    static final int MAX = 9999;

    private Years() {}

    static void check(String unit, int year, int number, int most) {
        if (year < MIN || year > MAX || number < 1 || number > most) {
            throw new DateTimeException("no such " + unit + ": " + number + " of year " + year);
        }
    }

    static void checkWeek(int weekYear, int week) {
        check("week", weekYear, week, 53);
        if (week == 53 && weekYear(monday(weekYear, week)) != weekYear) {
            throw new DateTimeException("no such week: 53 of year " + weekYear);
        }
    }

    static void checkFirst(String unit, int firstYear, int size) {
        boolean aligned = firstYear >= 0 ? firstYear % size == 0 : Math.floorMod(firstYear - (size == 10 ? 2 : 1), size) == 0;
        if (firstYear < MIN || firstYear + size - 1 > MAX || !aligned) {
            throw new DateTimeException("no " + unit + " begins in year " + firstYear);
        }
    }

    static LocalDate monday(int weekYear, int week) {
        return LocalDate.of(weekYear, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
    }

    static int weekYear(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR);
    }

    static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    static String four(int number) {
        String digits = Integer.toString(number);
        return "0000".substring(Math.min(4, digits.length())) + digits;
    }

    static String timexYear(int year) {
        return year > 0 ? four(year) : "BC" + four(1 - year);
    }

    static String timexDay(LocalDate date) {
        return timexYear(date.getYear()) + "-" + two(date.getMonthValue()) + "-" + two(date.getDayOfMonth());
    }

    static String timexDecade(int firstYear) {
        return firstYear >= 0 ? four(firstYear).substring(0, 3) : "BC" + four(1 - firstYear).substring(0, 3);
    }

    static String timexCentury(int firstYear) {
        return firstYear >= 0 ? four(firstYear).substring(0, 2) : "BC" + four(-firstYear).substring(0, 2);
    }
}
