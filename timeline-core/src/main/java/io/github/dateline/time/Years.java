// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Range checks and digit forms shared by the calendar units. */
final class Years {

    /** 9999 BC, the earliest year that four digits can write in TIMEX3. */
    static final int MIN = -9998;

    static final int MAX = 9999;

    private Years() {}

    static void check(String unit, int year) {
        if (year < MIN || year > MAX) {
            throw new DateTimeException("no such " + unit + ": year " + year + " is outside " + MIN + " to " + MAX);
        }
    }

    static void check(String unit, int year, int number, int most) {
        check(unit, year);
        if (number < 1 || number > most) {
            throw new DateTimeException("no such " + unit + ": " + number + " of year " + year);
        }
    }

    static void checkWeek(int weekYear, int week) {
        check("week", weekYear, week, 53);
        LocalDate monday = monday(weekYear, week);
        if (week == 53 && weekYear(monday) != weekYear) {
            throw new DateTimeException("no such week: 53 of year " + weekYear);
        }
        check("week", monday.getYear());
        check("week", monday.plusDays(6).getYear());
    }

    /** Rejects a first year that no decade (size 10) or century (size 100) has. */
    static void checkFirst(String unit, int firstYear, int size) {
        boolean outside = firstYear < MIN || (long) firstYear + size - 1 > MAX;
        if (outside || plusFirst(firstYear, size, 0) != firstYear) {
            throw new DateTimeException("no " + unit + " begins in year " + firstYear);
        }
    }

    /**
     * Returns the first year of the decade or century that many later. Before Christ the tens of the BC years name a
     * decade (499 to 490 BC) and a century ends with the hundred (500 to 401 BC), so the two eras align differently.
     */
    static int plusFirst(int firstYear, int size, int amount) {
        int offset = size == 10 ? 2 : 1;
        long index = (firstYear >= 0 ? firstYear / size : Math.floorDiv(firstYear - offset, size)) + (long) amount;
        return year(index >= 0 ? index * size : index * size + offset);
    }

    static int year(long year) {
        if (year < MIN || year > MAX) {
            throw new DateTimeException("year " + year + " is outside " + MIN + " to " + MAX);
        }
        return (int) year;
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

    /** Returns the year as EDTF writes it: four digits, counted astronomically. */
    static String edtfYear(int year) {
        return year < 0 ? "-" + four(-year) : four(year);
    }

    /** Returns the day as EDTF writes it. */
    static String edtfDay(LocalDate date) {
        return edtfMonth(date) + "-" + two(date.getDayOfMonth());
    }

    /** Returns the day's month as EDTF writes it. */
    static String edtfMonth(LocalDate date) {
        return edtfYear(date.getYear()) + "-" + two(date.getMonthValue());
    }

    static String timexYear(int year) {
        return year > 0 ? four(year) : "BC" + four(1 - year);
    }

    static String timexDay(LocalDate date) {
        return timexYear(date.getYear()) + "-" + two(date.getMonthValue()) + "-" + two(date.getDayOfMonth());
    }

    static String timexDecade(int firstYear) {
        return firstYear >= 0
                ? four(firstYear).substring(0, 3)
                : "BC" + four(1 - firstYear).substring(0, 3);
    }

    static String timexCentury(int firstYear) {
        return firstYear >= 0
                ? four(firstYear).substring(0, 2)
                : "BC" + four(-firstYear).substring(0, 2);
    }
}
