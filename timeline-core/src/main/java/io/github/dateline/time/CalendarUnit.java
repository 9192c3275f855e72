// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One unit of the proleptic Gregorian calendar: a day, an ISO week, a month, a decade. Years count astronomically: year
 * 0 is 1 BC, year -43 is 44 BC; they range from -9998 (9999 BC) to 9999. Every constructor and {@link #plus} reject what
 * does not exist with a {@link java.time.DateTimeException} that quotes it. Immutable.
 *
 * <p>All kinds stand in this one file, which is long for it: what sets them apart can be read side by side.
 */
public sealed interface CalendarUnit {

    /** Returns the size of this unit. */
    Granularity granularity();

    /** Returns the first day of this unit. */
    LocalDate firstDay();

    /** Returns the last day of this unit. */
    LocalDate lastDay();

    /** Returns the TIMEX3 value, for example {@code 2025-01-11}, {@code 2025-W07}, {@code 2024-SU}, {@code 195}. */
    String timexValue();

    /** Returns the unit of the same kind that lies {@code amount} units later (earlier when negative). */
    CalendarUnit plus(int amount);

    /** Returns all days of this unit. */
    default DayRange days() {
        return new DayRange(firstDay(), lastDay());
    }

    /** A day. */
    record Day(LocalDate date) implements CalendarUnit {
        public Day {
            requireNonNull(date, "date");
            Years.check("day", date.getYear());
        }

        @Override
        public Granularity granularity() {
            return Granularity.DAY;
        }

        @Override
        public LocalDate firstDay() {
            return date;
        }

        @Override
        public LocalDate lastDay() {
            return date;
        }

        @Override
        public String timexValue() {
            return Years.timexDay(date);
        }

        @Override
        public Day plus(int amount) {
            return new Day(date.plusDays(amount));
        }
    }

    /**
     * An ISO week, Monday to Sunday.
     *
     * @param weekYear the week-based year
     * @param week 1 to 52 or 53
     */
    record Week(int weekYear, int week) implements CalendarUnit {
        public Week {
            Years.checkWeek(weekYear, week);
        }

        /** Returns the ISO week that holds the day. */
        public static Week of(LocalDate day) {
            return new Week(Years.weekYear(day), Years.week(day));
        }

        @Override
        public Granularity granularity() {
            return Granularity.WEEK;
        }

        @Override
        public LocalDate firstDay() {
            return Years.monday(weekYear, week);
        }

        @Override
        public LocalDate lastDay() {
            return firstDay().plusDays(6);
        }

        @Override
        public String timexValue() {
            return Years.timexYear(weekYear) + "-W" + Years.two(week);
        }

        @Override
        public Week plus(int amount) {
            return of(firstDay().plusWeeks(amount));
        }
    }

    /**
     * The Saturday and Sunday of an ISO week.
     *
     * @param weekYear the week-based year
     * @param week 1 to 52 or 53
     */
    record Weekend(int weekYear, int week) implements CalendarUnit {
        public Weekend {
            Years.checkWeek(weekYear, week);
        }

        /** Returns the weekend of the ISO week that holds the day. */
        public static Weekend of(LocalDate day) {
            return new Weekend(Years.weekYear(day), Years.week(day));
        }

        @Override
        public Granularity granularity() {
            return Granularity.WEEKEND;
        }

        @Override
        public LocalDate firstDay() {
            return Years.monday(weekYear, week).with(DayOfWeek.SATURDAY);
        }

        @Override
        public LocalDate lastDay() {
            return firstDay().plusDays(1);
        }

        @Override
        public String timexValue() {
            return Years.timexYear(weekYear) + "-W" + Years.two(week) + "-WE";
        }

        @Override
        public Weekend plus(int amount) {
            return of(firstDay().plusWeeks(amount));
        }
    }

    /** A calendar month. */
    record Month(YearMonth month) implements CalendarUnit {
        public Month {
            requireNonNull(month, "month");
            Years.check("month", month.getYear());
        }

        /** Returns the month of the year, 1 to 12. */
        public static Month of(int year, int month) {
            return new Month(YearMonth.of(year, month));
        }

        @Override
        public Granularity granularity() {
            return Granularity.MONTH;
        }

        @Override
        public LocalDate firstDay() {
            return month.atDay(1);
        }

        @Override
        public LocalDate lastDay() {
            return month.atEndOfMonth();
        }

        @Override
        public String timexValue() {
            return Years.timexYear(month.getYear()) + "-" + Years.two(month.getMonthValue());
        }

        @Override
        public Month plus(int amount) {
            return new Month(month.plusMonths(amount));
        }
    }

    /**
     * A quarter of a calendar year.
     *
     * @param year the year
     * @param quarter 1 to 4
     */
    record Quarter(int year, int quarter) implements CalendarUnit {
        public Quarter {
            Years.check("quarter", year, quarter, 4);
        }

        @Override
        public Granularity granularity() {
            return Granularity.QUARTER;
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(year, quarter * 3 - 2, 1);
        }

        @Override
        public LocalDate lastDay() {
            return YearMonth.of(year, quarter * 3).atEndOfMonth();
        }

        @Override
        public String timexValue() {
            return Years.timexYear(year) + "-Q" + quarter;
        }

        @Override
        public Quarter plus(int amount) {
            long count = year * 4L + quarter - 1 + amount;
            return new Quarter(Years.year(Math.floorDiv(count, 4L)), Math.floorMod(count, 4) + 1);
        }
    }

    /**
     * A half of a calendar year.
     *
     * @param year the year
     * @param half 1 or 2
     */
    record HalfYear(int year, int half) implements CalendarUnit {
        public HalfYear {
            Years.check("half", year, half, 2);
        }

        @Override
        public Granularity granularity() {
            return Granularity.HALF_YEAR;
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(year, half * 6 - 5, 1);
        }

        @Override
        public LocalDate lastDay() {
            return YearMonth.of(year, half * 6).atEndOfMonth();
        }

        @Override
        public String timexValue() {
            return Years.timexYear(year) + "-H" + half;
        }

        @Override
        public HalfYear plus(int amount) {
            long count = year * 2L + half - 1 + amount;
            return new HalfYear(Years.year(Math.floorDiv(count, 2L)), Math.floorMod(count, 2) + 1);
        }
    }

    /**
     * A season, with whole-month bounds: spring is March to May in the north. A season that runs over a year end carries
     * the year of its December.
     *
     * @param year the year, of its December where it has one
     * @param name which season
     * @param hemisphere where: decides the months
     */
    record Season(int year, SeasonName name, Hemisphere hemisphere) implements CalendarUnit {
        public Season {
            requireNonNull(name, "name");
            requireNonNull(hemisphere, "hemisphere");
            Years.check("season", year);
            Years.check("season", name.firstMonth(hemisphere) == 12 ? year + 1 : year);
        }

        @Override
        public Granularity granularity() {
            return Granularity.SEASON;
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(year, name.firstMonth(hemisphere), 1);
        }

        @Override
        public LocalDate lastDay() {
            return firstDay().plusMonths(3).minusDays(1);
        }

        @Override
        public String timexValue() {
            return Years.timexYear(year) + "-" + name.timexCode();
        }

        /** Returns the same season that many years later. */
        @Override
        public Season plus(int amount) {
            return new Season(Years.year((long) year + amount), name, hemisphere);
        }
    }

    /** A calendar year, counted astronomically. */
    record Year(int year) implements CalendarUnit {
        public Year {
            Years.check("year", year);
        }

        @Override
        public Granularity granularity() {
            return Granularity.YEAR;
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate lastDay() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String timexValue() {
            return Years.timexYear(year);
        }

        @Override
        public Year plus(int amount) {
            return new Year(Years.year((long) year + amount));
        }
    }

    /**
     * Ten years. After Christ they begin with a year that ends in 0 (1950 to 1959); before, they are named by the tens of
     * their BC years (the 490s BC are 499 to 490 BC). The last decade BC has nine years, 9 to 1 BC.
     *
     * @param firstYear the first year, astronomically
     */
    record Decade(int firstYear) implements CalendarUnit {
        private static final int LAST_BC = -8;

        /** Returns the decade that holds the year. */
        public static Decade of(int year) {
            return new Decade(year > 0 ? year - year % 10 : 1 - ((1 - year) / 10 * 10 + 9));
        }

        public Decade {
            Years.checkFirst("decade", firstYear, 10);
        }

        @Override
        public Granularity granularity() {
            return Granularity.DECADE;
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(firstYear, 1, 1);
        }

        @Override
        public LocalDate lastDay() {
            return LocalDate.of(firstYear == LAST_BC ? 0 : firstYear + 9, 12, 31);
        }

        @Override
        public String timexValue() {
            return Years.timexDecade(firstYear);
        }

        @Override
        public Decade plus(int amount) {
            return new Decade(Years.plusFirst(firstYear, 10, amount));
        }
    }

    /**
     * A hundred years as people name them by digits: the 1700s and the 18th century are both 1700 to 1799.
     *
     * @param firstYear the first year, astronomically; the 5th century BC begins in -499
     */
    record Century(int firstYear) implements CalendarUnit {
        /** Returns the century that holds the year: 1700 is in that of 1700, 490 BC in the 5th BC. */
        public static Century of(int year) {
            return new Century(year > 0 ? year - year % 100 : -(-year / 100 * 100 + 99));
        }

        public Century {
            Years.checkFirst("century", firstYear, 100);
        }

        @Override
        public Granularity granularity() {
            return Granularity.CENTURY;
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(firstYear, 1, 1);
        }

        @Override
        public LocalDate lastDay() {
            return LocalDate.of(firstYear + 99, 12, 31);
        }

        @Override
        public String timexValue() {
            return Years.timexCentury(firstYear);
        }

        @Override
        public Century plus(int amount) {
            return new Century(Years.plusFirst(firstYear, 100, amount));
        }
    }
}
