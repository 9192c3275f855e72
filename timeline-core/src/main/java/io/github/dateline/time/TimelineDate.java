// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as a sentence uses it: a value and how the event sits in it. "Since May 2023" is the month with {@link
 * Relation#SINCE}. Only values with a place in the calendar make a timeline date. Immutable.
 *
 * <p>The natural order is that of a timeline: by first day (else last day), then the wider window first, then time of
 * day; what has only a last day comes after the events of that day. It is a total order consistent with equals.
 *
 * <p>The constructor brings the value to a canonical form, so that dates which say the same are equal: what the relation
 * does not use is dropped ("since" an interval is since its first end; of a window only the day that counts stays), a
 * window that changes nothing too, and a clock time to the hour is kept to the minute. It rejects a value without a
 * place in the calendar, or one that is open at the end which the relation needs, with an
 * {@link IllegalArgumentException}, and days outside the years of {@link CalendarUnit} with a
 * {@link java.time.DateTimeException}.
 *
 * @param value the value: a {@link TemporalValue.CalendarDate}, an {@link TemporalValue.Interval}, or an
 *     {@link TemporalValue.Amount} with a window
 * @param relation how the event sits in it
 * @param uncertain whether the article itself doubts it ("possibly in 2019")
 */
public record TimelineDate(TemporalValue value, Relation relation, boolean uncertain)
        implements Comparable<TimelineDate> {

    public TimelineDate {
        requireNonNull(value, "value");
        requireNonNull(relation, "relation");
        DayRange.checkSomeEnd(Readings.days(value, relation));
        value = CanonicalValues.of(value, relation);
    }

    /** Returns the date with the relation and no doubt. */
    public static TimelineDate of(TemporalValue value, Relation relation) {
        return new TimelineDate(value, relation, false);
    }

    /**
     * Returns the date with the relation that its own words imply: within for parts, weeks, decades and intervals;
     * before, by, after, since for the TIMEX3 modifiers of that meaning; span for an interval without a beginning, since
     * for one without an end; on for the rest.
     */
    public static TimelineDate of(TemporalValue value) {
        return of(value, Readings.impliedRelation(value));
    }

    /**
     * Returns the date of an EDTF string, for example as an editor writes it: {@code ~} becomes the modifier APPROX,
     * {@code ?} {@link #uncertain}.
     *
     * @throws java.time.DateTimeException if the string is not EDTF of level 0 or 1, or is no unit of the calendar
     *     ({@code 2004-XX})
     * @throws IllegalArgumentException if the relation needs an end that is open in the string
     */
    public static TimelineDate ofEdtf(String text, Relation relation) {
        Edtf edtf = Edtf.parse(text);
        return new TimelineDate(EdtfValues.value(edtf, relation), relation, EdtfValues.uncertain(edtf));
    }

    /**
     * Returns the days in which the event lies, its relation applied: "before 10 January" ends on the 9th, "after 2016"
     * begins with 2017. A time of day does not cut its day: "before noon on the 10th" ends on the 10th.
     */
    public DayRange days() {
        return Readings.days(value, relation);
    }

    /** Returns the EDTF string, level 0 or 1, for example {@code 2025-02-01~/2025-02-10~}. */
    public String edtf() {
        return EdtfWriter.write(value, relation, uncertain);
    }

    /** Returns how finely the date is known. */
    public Precision precision() {
        return Readings.precision(value);
    }

    /** Tells whether the window's edges are blurred: early, mid, late, about, seasons. */
    public boolean approximate() {
        return Readings.approximate(value);
    }

    /** Returns the date in British English words, for example {@code early February 2025}, {@code by 10 January 2025}. */
    public String display() {
        return display(EnglishStyle.DAY_MONTH);
    }

    /** Returns the date in English words. */
    public String display(EnglishStyle style) {
        return new EnglishDates(style).say(this);
    }

    /**
     * Returns a key that sorts bytewise as this type's natural order, for example
     * {@code c2025-02-11/9000000/000000/on 2025-02-11 2025-02-11.}. It is ASCII; what a caller appends to it to break
     * ties must begin with a character below {@code %}, such as {@code #}.
     */
    public String sortKey() {
        return SortKeys.key(this);
    }

    /** Returns the earliest day, or null if there is no known beginning. */
    public @Nullable LocalDate earliest() {
        return days().earliest();
    }

    /** Returns the latest day, or null if there is no known end. */
    public @Nullable LocalDate latest() {
        return days().latest();
    }

    @Override
    public int compareTo(TimelineDate other) {
        return SortKeys.ORDER.compare(this, other);
    }
}
