// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a date expression denotes once it is resolved: a place in the calendar, an interval between two, an amount of
 * time, a repetition, or a reference too vague for any of them. Immutable.
 */
public sealed interface TemporalValue {

    /** Returns the TIMEX3 type: DATE, TIME, DURATION or SET. */
    TimexType timexType();

    /** Returns the TIMEX3 value, for example {@code 2025-01-11}, {@code P3D}, {@code PAST_REF}. */
    String timexValue();

    /** Returns the TIMEX3 {@code mod}, or null. */
    @Nullable Modifier modifier();

    /** Returns the days that this value covers, its modifier included, or null if it names no place in the calendar. */
    @Nullable DayRange days();

    /** The {@code type} attribute of TIMEX3. */
    enum TimexType {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /**
     * A place in the calendar.
     *
     * @param unit the unit named
     * @param time the time of day, or null
     * @param modifier how the words narrow or blur the unit, or null
     * @param window the days meant where they differ from what unit and modifier give ("earlier this year" ends with the
     *     article's day), or null
     */
    record CalendarDate(
            CalendarUnit unit,
            @Nullable TimeOfDay time,
            @Nullable Modifier modifier,
            @Nullable DayRange window) implements TemporalValue {
        public CalendarDate {
            requireNonNull(unit, "unit");
            DayRange.checkSomeEnd(window);
        }

        /** Returns the unit as it is, without time, modifier or window. */
        public static CalendarDate of(CalendarUnit unit) {
            return new CalendarDate(unit, null, null, null);
        }

        /** Returns the granularity of the words: that of the time of day where there is one, else of the unit. */
        public Granularity granularity() {
            return time != null ? time.granularity() : unit.granularity();
        }

        @Override
        public TimexType timexType() {
            return time == null ? TimexType.DATE : TimexType.TIME;
        }

        @Override
        public String timexValue() {
            return time == null ? unit.timexValue() : unit.timexValue() + time.timexSuffix();
        }

        @Override
        public DayRange days() {
            return window != null ? window : PartWindows.of(unit, modifier);
        }
    }

    /**
     * The time between two dates of one range ("from 3 to 5 March"); at least one end is known.
     *
     * @param from the first end, or null if open
     * @param to the last end, or null if open
     */
    record Interval(@Nullable CalendarDate from, @Nullable CalendarDate to) implements TemporalValue {
        public Interval {
            if (from == null && to == null) {
                throw new IllegalArgumentException("an interval needs at least one end");
            }
            between(from, to);
        }

        private static DayRange between(@Nullable CalendarDate from, @Nullable CalendarDate to) {
            return new DayRange(
                    from == null ? null : from.days().earliest(),
                    to == null ? null : to.days().latest());
        }

        @Override
        public TimexType timexType() {
            return TimexType.DATE;
        }

        /** Returns both ends joined by a slash; TIMEX3 itself tags them apart. */
        @Override
        public String timexValue() {
            return (from == null ? ".." : from.timexValue()) + "/" + (to == null ? ".." : to.timexValue());
        }

        @Override
        public @Nullable Modifier modifier() {
            return null;
        }

        @Override
        public DayRange days() {
            return between(from, to);
        }
    }

    /**
     * An amount of time.
     *
     * @param timexValue the ISO 8601 duration, {@code X} for an unknown number: {@code P3D}, {@code PXM}, {@code PT2H30M}
     * @param modifier MORE_THAN, APPROX and the like, or null
     * @param window the days meant where the words place the amount ("the past three months"), or null
     */
    record Amount(
            String timexValue,
            @Nullable Modifier modifier,
            @Nullable DayRange window) implements TemporalValue {
        public Amount {
            requireNonNull(timexValue, "timexValue");
            if (!timexValue.startsWith("P")) {
                throw new IllegalArgumentException("a duration begins with P: " + timexValue);
            }
            DayRange.checkSomeEnd(window);
        }

        @Override
        public TimexType timexType() {
            return TimexType.DURATION;
        }

        @Override
        public @Nullable DayRange days() {
            return window;
        }
    }

    /**
     * A repetition: "every Monday", "twice a week".
     *
     * @param timexValue the TIMEX3 value, for example {@code XXXX-WXX-1} or {@code P1D}
     * @param quantifier the TIMEX3 {@code quant}, for example {@code EVERY}, or null
     * @param frequency the TIMEX3 {@code freq}, for example {@code 2X}, or null
     */
    record Recurrence(
            String timexValue,
            @Nullable String quantifier,
            @Nullable String frequency) implements TemporalValue {
        public Recurrence {
            requireNonNull(timexValue, "timexValue");
        }

        @Override
        public TimexType timexType() {
            return TimexType.SET;
        }

        @Override
        public @Nullable Modifier modifier() {
            return null;
        }

        @Override
        public @Nullable DayRange days() {
            return null;
        }
    }

    /**
     * A date whose words lack a part that nothing supplied: {@code XXXX-04} for "in April" without a year, {@code
     * XXXX-WXX-5} for a Friday of an unknown week. A month or day that no year has ({@code XXXX-02-30}) is rejected.
     *
     * @param timexValue the TIMEX3 value, {@code X} for each unknown digit
     * @param timexType DATE or TIME
     * @param modifier the TIMEX3 {@code mod}, or null
     */
    record PartialDate(
            String timexValue,
            TimexType timexType,
            @Nullable Modifier modifier) implements TemporalValue {
        public PartialDate {
            requireNonNull(timexValue, "timexValue");
            requireNonNull(timexType, "timexType");
            PartialDates.check(timexValue);
        }

        @Override
        public @Nullable DayRange days() {
            return null;
        }
    }

    /** The references of TIMEX3 that name no place in the calendar: "recently", "now", "soon". */
    enum Reference implements TemporalValue {
        PAST_REF,
        PRESENT_REF,
        FUTURE_REF;

        @Override
        public TimexType timexType() {
            return TimexType.DATE;
        }

        @Override
        public String timexValue() {
            return name();
        }

        @Override
        public @Nullable Modifier modifier() {
            return null;
        }

        @Override
        public @Nullable DayRange days() {
            return null;
        }
    }
}
