// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An EDTF string of level 0 or 1 (ISO 8601-2:2019, Library of Congress specification), read: a point or an interval.
 * Its {@link #text} is the string again. Constructors reject what does not exist with a {@link DateTimeException} that
 * quotes it. Immutable.
 *
 * <p>Not read, because the specification has them in level 2 or not at all: sets, exponents, qualifiers before a part,
 * unknown digits or seasons within an interval, qualified seasons, {@code -0000}, a {@code Y} year of four digits.
 */
public sealed interface Edtf {

    /** Returns the EDTF string. */
    String text();

    /** Returns the days meant, both ends included; open and unknown ends are null. Seasons have whole northern months. */
    DayRange days();

    /** Reads a string of level 0 or 1; an error quotes it and tells the index. */
    static Edtf parse(String text) {
        return new EdtfParser(text).parse();
    }

    /**
     * Writes the date in level 0 or 1. Never written: qualified decades and seasons, weeks, unknown digits in a day.
     */
    static String format(TimelineDate date) {
        return EdtfWriter.write(date.value(), date.relation(), date.uncertain());
    }

    /**
     * Writes the date with a set of level 2 where the event is one point somewhere in a window: {@code
     * [2025-02-01..2025-02-10]}; all other dates as {@link #format}. Few readers know these.
     */
    static String formatLevel2(TimelineDate date) {
        return EdtfWriter.writeLevel2(date.value(), date.relation(), date.uncertain());
    }

    /** What an interval can end with: a date, or nothing. */
    sealed interface End {
        /** Returns the EDTF string of this end; empty for an unknown one. */
        String text();
    }

    /** An end without a date. */
    enum NoEnd implements End {
        /** {@code ..}: there is no end. */
        OPEN(".."),
        /** The empty string: there is one, but nobody knows it. */
        UNKNOWN("");

        private final String text;

        NoEnd(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    /** What the last character of a date says of the whole. */
    enum Qualifier {
        NONE(""),
        UNCERTAIN("?"),
        APPROXIMATE("~"),
        BOTH("%");

        private final String mark;

        Qualifier(String mark) {
            this.mark = mark;
        }

        /** Returns the character, or the empty string. */
        public String mark() {
            return mark;
        }

        /** Tells whether the date is marked uncertain. */
        public boolean uncertain() {
            return this == UNCERTAIN || this == BOTH;
        }

        /** Tells whether the date is marked approximate. */
        public boolean approximate() {
            return this == APPROXIMATE || this == BOTH;
        }
    }

    /**
     * A year: {@code 1985}, {@code -0043}, {@code 195X}, {@code Y170000002}.
     *
     * @param year the year, counted astronomically, with 0 for each unknown digit; at most nine digits
     * @param unknownDigits how many of the last digits are unknown, 0 to 2
     */
    record Year(int year, int unknownDigits, Qualifier qualifier) implements Edtf, End {
        private static final int MOST = 999_999_999;

        public Year {
            requireNonNull(qualifier, "qualifier");
            int unit = unit(unknownDigits);
            boolean outside = Math.abs((long) year) > (unknownDigits == 0 ? MOST : 9999);
            if (unit == 0 || outside || year % unit != 0) {
                throw new DateTimeException("no such year: " + year + " with " + unknownDigits + " unknown digits");
            }
        }

        private static int unit(int unknownDigits) {
            return switch (unknownDigits) {
                case 0 -> 1;
                case 1 -> 10;
                case 2 -> 100;
                default -> 0;
            };
        }

        @Override
        public String text() {
            if (Math.abs(year) > 9999) {
                return "Y" + year + qualifier.mark;
            }
            String digits = Years.edtfYear(year);
            return digits.substring(0, digits.length() - unknownDigits) + "X".repeat(unknownDigits) + qualifier.mark;
        }

        @Override
        public DayRange days() {
            int others = unit(unknownDigits) - 1;
            int first = year < 0 ? year - others : year;
            return new DayRange(LocalDate.of(first, 1, 1), LocalDate.of(first + others, 12, 31));
        }
    }

    /**
     * A month of a year: {@code 2024-08}, {@code 2004-XX}.
     *
     * @param year -9999 to 9999
     * @param month 1 to 12, or null if unknown
     */
    record Month(int year, @Nullable Integer month, Qualifier qualifier) implements Edtf, End {
        public Month {
            requireNonNull(qualifier, "qualifier");
            checkYear(year);
            if (month != null) {
                YearMonth.of(year, month);
            }
        }

        @Override
        public String text() {
            return Years.edtfYear(year) + "-" + twoOrX(month) + qualifier.mark;
        }

        @Override
        public DayRange days() {
            return new DayRange(
                    LocalDate.of(year, month == null ? 1 : month, 1),
                    YearMonth.of(year, month == null ? 12 : month).atEndOfMonth());
        }
    }

    /**
     * A day: {@code 2025-02-11}, {@code 1985-04-XX}, {@code 1985-XX-XX}.
     *
     * @param year -9999 to 9999
     * @param month 1 to 12, or null if unknown, then the day is too
     * @param day 1 to 31, or null if unknown
     */
    record Day(int year, @Nullable Integer month, @Nullable Integer day, Qualifier qualifier) implements Edtf, End {
        public Day {
            requireNonNull(qualifier, "qualifier");
            checkYear(year);
            if (month == null && day != null) {
                throw new DateTimeException("a known day " + day + " of an unknown month");
            }
            if (month != null) {
                LocalDate.of(year, month, day == null ? 1 : day);
            }
        }

        @Override
        public String text() {
            return Years.edtfYear(year) + "-" + twoOrX(month) + "-" + twoOrX(day) + qualifier.mark;
        }

        @Override
        public DayRange days() {
            return month != null && day != null
                    ? DayRange.of(LocalDate.of(year, month, day))
                    : new Month(year, month, qualifier).days();
        }
    }

    /**
     * A season without a place: {@code 2024-22} is summer 2024, wherever that is.
     *
     * @param year -9999 to 9999
     */
    record Season(int year, SeasonName name) implements Edtf {
        public Season {
            requireNonNull(name, "name");
            checkYear(year);
        }

        @Override
        public String text() {
            return Years.edtfYear(year) + "-" + name.edtfNumber();
        }

        @Override
        public DayRange days() {
            LocalDate first = LocalDate.of(year, name.firstMonth(Hemisphere.NORTH), 1);
            return new DayRange(first, first.plusMonths(3).minusDays(1));
        }
    }

    /**
     * A day with a clock time: {@code 1985-04-12T23:20:30Z}.
     *
     * @param day the day, all of it known and not qualified
     * @param time the time as written, {@code hh:mm:ss}
     * @param zone {@code Z}, {@code +hh}, {@code +hh:mm}, or empty for local time
     */
    record Instant(LocalDate day, String time, String zone) implements Edtf {
        public Instant {
            checkYear(day.getYear());
            requireNonNull(time, "time");
            requireNonNull(zone, "zone");
        }

        @Override
        public String text() {
            return Years.edtfDay(day) + "T" + time + zone;
        }

        @Override
        public DayRange days() {
            return DayRange.of(day);
        }
    }

    /**
     * An interval: {@code 2023-05/..}, {@code 1964/2008}, {@code 2025-02-01~/2025-02-10~}.
     *
     * @param from the first end, without unknown digits
     * @param to the last end, without unknown digits, not before the first; one of the two is a date
     */
    record Interval(End from, End to) implements Edtf {
        public Interval {
            checkEnd(from);
            checkEnd(to);
            if (!(from instanceof Edtf) && !(to instanceof Edtf)) {
                throw new DateTimeException("an interval without any date: " + from.text() + "/" + to.text());
            }
            between(from, to);
        }

        private static void checkEnd(End end) {
            if (end.text().indexOf('X') >= 0) {
                throw new DateTimeException("unknown digits in an interval: " + end.text());
            }
        }

        private static DayRange between(End from, End to) {
            return new DayRange(
                    from instanceof Edtf first ? first.days().earliest() : null,
                    to instanceof Edtf last ? last.days().latest() : null);
        }

        @Override
        public String text() {
            return from.text() + "/" + to.text();
        }

        @Override
        public DayRange days() {
            return between(from, to);
        }
    }

    private static void checkYear(int year) {
        if (Math.abs((long) year) > 9999) {
            throw new DateTimeException("no month or day in a year of more than four digits: " + year);
        }
    }

    private static String twoOrX(@Nullable Integer number) {
        return number == null ? "XX" : Years.two(number);
    }
}
