// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import static java.util.Objects.requireNonNull;

import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.SeasonName;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TimeOfDay;
import java.time.DayOfWeek;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of the words of a date expression before any reference date is known: "last August" is the most recent
 * August seen from wherever the words are read. A small algebra of immutable values; resolving one is a pure function of
 * it and an anchor.
 */
public sealed interface TemporalExpression {

    /** From where a relative expression counts. */
    enum Base {
        /** The moment of writing: "two weeks ago", "next month". */
        SPEECH,
        /** The date last named before it: "two days later", "that year". */
        MENTION,
        /** The period that the sentence compares with: "up from a year earlier". */
        COMPARISON
    }

    /** Which one of the recurring days, months, seasons is meant. */
    enum Pick {
        /** No word: "August", "Friday". */
        BARE,
        /** "this August". */
        THIS,
        /** "last August". */
        LAST,
        /** "next August". */
        NEXT,
        /** "this past August". */
        PAST,
        /** "this coming August". */
        COMING
    }

    /** How a modifier acts. */
    enum ModifierStyle {
        /** "early", "mid", "late", "about": the part or blur that the modifier names. */
        PLAIN,
        /** "earlier this year": from the beginning of the unit to the moment of writing. */
        SO_FAR,
        /** "later this month": from the moment of writing to the end of the unit. */
        REMAINING
    }

    /** Where an amount of time lies. */
    enum Placement {
        /** Nowhere: "a three-week truce". */
        NONE,
        /** Up to the moment of writing: "the past three months". */
        PAST,
        /** From the moment of writing on: "the next two weeks". */
        FUTURE
    }

    /** A place in the calendar with every part named: "January 11, 2025", "1998", "the 1950s", "Q3 2024". */
    record Absolute(CalendarUnit unit) implements TemporalExpression {
        public Absolute {
            requireNonNull(unit, "unit");
        }
    }

    /** Something that comes again and again, with the word that picks one: "Friday", "last August", "January 11". */
    record Named(Recurring what, Pick pick) implements TemporalExpression {
        public Named {
            requireNonNull(what, "what");
            requireNonNull(pick, "pick");
        }
    }

    /** Something recurring inside a period: "August last year", "Friday of last week", "Christmas 2024". */
    record Within(Recurring what, TemporalExpression period) implements TemporalExpression {
        public Within {
            requireNonNull(what, "what");
            requireNonNull(period, "period");
        }
    }

    /**
     * A whole unit counted from that of the base: "today" (DAY, 0), "last week" (WEEK, -1), "that year" (YEAR, 0,
     * MENTION), "the following day" (DAY, 1, MENTION).
     */
    record Period(Granularity unit, int offset, Base base) implements TemporalExpression {
        public Period {
            requireNonNull(unit, "unit");
            requireNonNull(base, "base");
        }
    }

    /**
     * An amount counted from the base: "two weeks ago" (-2, WEEK, SPEECH), "three days later" (3, DAY, MENTION), "a year
     * earlier" (-1, YEAR, MENTION).
     */
    record Shift(int amount, Granularity unit, Base base) implements TemporalExpression {
        public Shift {
            requireNonNull(unit, "unit");
            requireNonNull(base, "base");
        }
    }

    /** An amount counted from another expression: "the day after Christmas", "two weeks before March 5". */
    record ShiftFrom(int amount, Granularity unit, TemporalExpression origin) implements TemporalExpression {
        public ShiftFrom {
            requireNonNull(unit, "unit");
            requireNonNull(origin, "origin");
        }
    }

    /**
     * The n-th occurrence of something recurring strictly after or before another expression: "the Friday before
     * Thanksgiving" (-1), "the second Sunday after Easter" (2), "two Fridays ago" (-2, from today), "three Christmases
     * ago" (-3, from today).
     *
     * @param count from 1 forwards, from -1 backwards
     */
    record Counted(int count, Recurring what, TemporalExpression origin) implements TemporalExpression {
        public Counted {
            requireNonNull(what, "what");
            requireNonNull(origin, "origin");
            if (count == 0) {
                throw new IllegalArgumentException("count must not be 0");
            }
        }
    }

    /**
     * The n-th unit of a larger one: "the first week of October 2024" (1, WEEK), "the second half of last year" (2,
     * HALF_YEAR), "the last weekend of June" (-1, WEEKEND).
     *
     * @param number from 1, or from -1 backwards
     */
    record Nth(int number, Granularity unit, TemporalExpression whole) implements TemporalExpression {
        public Nth {
            requireNonNull(unit, "unit");
            requireNonNull(whole, "whole");
        }
    }

    /** The n-th weekday of a period: "the second Tuesday in March 2024", "the last Sunday of October" (-1). */
    record NthWeekday(int number, DayOfWeek weekday, TemporalExpression whole) implements TemporalExpression {
        public NthWeekday {
            requireNonNull(weekday, "weekday");
            requireNonNull(whole, "whole");
        }
    }

    /** The first or last units of a period: "the first nine months of 2023" (9, MONTH), "the last two weeks of May" (-2). */
    record Stretch(int count, Granularity unit, TemporalExpression whole) implements TemporalExpression {
        public Stretch {
            requireNonNull(unit, "unit");
            requireNonNull(whole, "whole");
        }
    }

    /** A narrower or blurred reading: "early February", "late last year", "about 1860", "earlier this year". */
    record Modified(TemporalExpression inner, Modifier modifier, ModifierStyle style) implements TemporalExpression {
        public Modified {
            requireNonNull(inner, "inner");
            requireNonNull(modifier, "modifier");
            requireNonNull(style, "style");
        }
    }

    /**
     * A time of day, with its day if that is named: "2 p.m. Tuesday", "last night", "midnight".
     *
     * @param date the day, or null if the words name none
     */
    record At(@Nullable TemporalExpression date, TimeOfDay time) implements TemporalExpression {
        public At {
            requireNonNull(time, "time");
        }
    }

    /** A fiscal year or a part of one: "fiscal 2024", "the fiscal first quarter". */
    record Fiscal(TemporalExpression inner) implements TemporalExpression {
        public Fiscal {
            requireNonNull(inner, "inner");
        }
    }

    /** The part of a year on which the text reports: "the 1988 period" is its third quarter in a story on third quarters. */
    record Reported(int year) implements TemporalExpression {}

    /**
     * A date in digits whose order of day and month the words leave open: "03/04/2024", "10.1".
     *
     * @param first the first number
     * @param second the second number
     * @param year the year as written, or null
     * @param shortYear whether the year has two digits only
     */
    record NumericDate(int first, int second, @Nullable Integer year, boolean shortYear)
            implements TemporalExpression {}

    /** A year of two digits: "'98", the 96 of "9 Aug 96". */
    record ShortYear(int digits) implements TemporalExpression {}

    /** A decade without its century: "the '60s", "the sixties". */
    record ShortDecade(int tens) implements TemporalExpression {}

    /**
     * An amount of time: "three weeks", "the past few days", "several months".
     *
     * @param number how many units, or null if the words do not say ("months", "several years")
     * @param unit the unit counted
     * @param timexValue the ISO 8601 duration as TIMEX3 writes it
     * @param modifier MORE_THAN, APPROX and the like, or null
     * @param placement whether the words place it in the calendar
     */
    record Amount(
            @Nullable Integer number,
            Granularity unit,
            String timexValue,
            @Nullable Modifier modifier,
            Placement placement)
            implements TemporalExpression {
        public Amount {
            requireNonNull(unit, "unit");
            requireNonNull(timexValue, "timexValue");
            requireNonNull(placement, "placement");
        }
    }

    /** A repetition: "every Monday", "twice a week". */
    record Repeated(TemporalValue.Recurrence value) implements TemporalExpression {
        public Repeated {
            requireNonNull(value, "value");
        }
    }

    /** A reference that names no place in the calendar: "recently", "now", "soon". */
    record Vague(TemporalValue.Reference reference) implements TemporalExpression {
        public Vague {
            requireNonNull(reference, "reference");
        }
    }

    /** What comes again: a weekday, a month, a day of the year, a season, a holiday. */
    sealed interface Recurring {

        /** A day of the week. */
        record Weekday(DayOfWeek day) implements Recurring {}

        /** A month of the year. */
        record MonthOfYear(Month month) implements Recurring {}

        /** A day of the year, with the weekday that the words may add. */
        record DayOfYear(Month month, int day, @Nullable DayOfWeek weekday) implements Recurring {}

        /** A day of some month: "the 3rd", "Tuesday the 18th". */
        record DayOfMonth(int day, @Nullable DayOfWeek weekday) implements Recurring {}

        /** A quarter of the year, 1 to 4. */
        record QuarterOfYear(int quarter) implements Recurring {}

        /** A half of the year, 1 or 2. */
        record HalfOfYear(int half) implements Recurring {}

        /** A season. */
        record SeasonOfYear(SeasonName season) implements Recurring {}

        /** A weekend: "the weekend", "last weekend". */
        record Weekend() implements Recurring {}

        /** A holiday or other named day, by its id in {@link Holidays}. */
        record Holiday(String id) implements Recurring {}
    }
}
