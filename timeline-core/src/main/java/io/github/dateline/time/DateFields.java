// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A timeline date taken apart into the fields of the canonical JSON, from which it can be put together again:
 * {@code DateFields.of(date).toDate()} equals the date. Immutable.
 *
 * @param edtf the EDTF string, level 0 or 1
 * @param timex3 the TIMEX3 attributes of the value, or null for an interval, whose ends TIMEX3 tags apart
 * @param from for an interval whose ends EDTF cannot give back (the 1970s, early March), the first end, else null
 * @param to likewise the last end
 * @param earliest the first day, or null if open
 * @param latest the last day, or null if open
 * @param precision how finely the date is known
 * @param relation how the event sits in the days
 * @param approximate whether the edges are blurred
 * @param uncertain whether the article doubts the date
 */
public record DateFields(
        String edtf,
        @Nullable Timex3 timex3,
        @Nullable Timex3 from,
        @Nullable Timex3 to,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Precision precision,
        Relation relation,
        boolean approximate,
        boolean uncertain) {

    public DateFields {
        requireNonNull(edtf, "edtf");
        requireNonNull(precision, "precision");
        requireNonNull(relation, "relation");
    }

    /** Takes a date apart. */
    public static DateFields of(TimelineDate date) {
        if (!(date.value() instanceof TemporalValue.Interval interval)) {
            return of(date, Timex3.of(date.value()), null, null);
        }
        DateFields plain = of(date, null, null, null);
        if (DateReader.candidates(plain).contains(date)) {
            return plain;
        }
        return of(date, null, timex3(interval.from()), timex3(interval.to()));
    }

    private static @Nullable Timex3 timex3(@Nullable TemporalValue value) {
        return value == null ? null : Timex3.of(value);
    }

    private static DateFields of(
            TimelineDate date, @Nullable Timex3 timex3, @Nullable Timex3 from, @Nullable Timex3 to) {
        return new DateFields(
                date.edtf(),
                timex3,
                from,
                to,
                date.earliest(),
                date.latest(),
                date.precision(),
                date.relation(),
                date.approximate(),
                date.uncertain());
    }

    /**
     * Puts the date together.
     *
     * @throws java.time.DateTimeException if a field is malformed, or the fields contradict each other; the message quotes
     *     them
     */
    public TimelineDate toDate() {
        return DateReader.read(this);
    }

    /** Tells whether the date has these fields, the TIMEX3 ones aside. */
    boolean describes(TimelineDate date) {
        return equals(of(date, timex3, from, to));
    }
}
