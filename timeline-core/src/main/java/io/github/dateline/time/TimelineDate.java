// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A date as a sentence uses it: a value and how the event sits in it. "Since May 2023" is the month with {@link
 * Relation#SINCE}. Only values with a place in the calendar make a timeline date. Immutable.
 *
 * <p>The natural order is that of a timeline: by first day (else last day), then the wider window first, then time of
 * day; open beginnings come after the events of their last day. It is a total order consistent with equals.
 *
 * @param value the value: a {@link TemporalValue.CalendarDate}, an {@link TemporalValue.Interval}, or an {@link
 *     TemporalValue.Amount} with a window
 * @param relation how the event sits in it
 * @param uncertain whether the article itself doubts it ("possibly in 2019")
 */
public record TimelineDate(TemporalValue value, Relation relation, boolean uncertain)
        implements Comparable<TimelineDate> {

    public TimelineDate {
        requireNonNull(value, "value");
        requireNonNull(relation, "relation");
        if (value.days() == null) {
            throw new IllegalArgumentException("a timeline date needs a place in the calendar: " + value.timexValue());
        }
    }

    /**
     * Returns the date with the relation that its own words imply: within for parts, weeks, decades and intervals, on
     * for the rest.
     */
    public static TimelineDate of(TemporalValue value) {
        throw new UnsupportedOperationException("TODO");
    }

    /** Returns the days in which the event lies, its relation applied ("before 10 January" ends on the 9th). */
    public DayRange days() {
        throw new UnsupportedOperationException("TODO");
    }

    /** Returns the EDTF string, level 0 or 1, for example {@code 2025-02-01~/2025-02-10~}. */
    public String edtf() {
        throw new UnsupportedOperationException("TODO");
    }

    /** Returns how finely the date is known. */
    public Precision precision() {
        throw new UnsupportedOperationException("TODO");
    }

    /** Tells whether the window's edges are blurred: early, mid, late, about, seasons. */
    public boolean approximate() {
        throw new UnsupportedOperationException("TODO");
    }

    /** Returns the date in British English words, for example {@code early February 2025}, {@code by 10 January 2025}. */
    public String display() {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * Returns a key that sorts bytewise as this type's natural order, for example {@code +2025-02-01/+2025-02-10}.
     */
    public String sortKey() {
        throw new UnsupportedOperationException("TODO");
    }

    /** Returns the earliest day, or null if there is no known beginning. */
    public java.time.@Nullable LocalDate earliest() {
        return days().earliest();
    }

    /** Returns the latest day, or null if there is no known end. */
    public java.time.@Nullable LocalDate latest() {
        return days().latest();
    }

    @Override
    public int compareTo(TimelineDate other) {
        throw new UnsupportedOperationException("TODO");
    }
}
