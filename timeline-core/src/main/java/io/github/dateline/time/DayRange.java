// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run of days, both ends included; {@code null} is an open end.
 *
 * @param earliest the first day, or {@code null} if there is no known beginning
 * @param latest the last day, or {@code null} if there is no known end
 */
public record DayRange(
        @Nullable LocalDate earliest, @Nullable LocalDate latest) {

    public DayRange {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new DateTimeException("the range ends before it begins: " + earliest + " to " + latest);
        }
    }

    /** Rejects a range that is open at both ends. */
    static void checkSomeEnd(@Nullable DayRange range) {
        if (range != null && range.earliest == null && range.latest == null) {
            throw new IllegalArgumentException("a range of days needs at least one end");
        }
    }

    /** Returns the range that holds one day. */
    public static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    /** Tells whether both ends are known. */
    public boolean isClosed() {
        return earliest != null && latest != null;
    }

    /** Tells whether the day lies in this range. */
    public boolean contains(LocalDate day) {
        return (earliest == null || !day.isBefore(earliest)) && (latest == null || !day.isAfter(latest));
    }

    /** Tells whether every day of the other range lies in this one. */
    public boolean contains(DayRange other) {
        return (earliest == null || (other.earliest != null && !other.earliest.isBefore(earliest)))
                && (latest == null || (other.latest != null && !other.latest.isAfter(latest)));
    }

    /** Tells whether the two ranges share a day. */
    public boolean overlaps(DayRange other) {
        return (earliest == null || other.latest == null || !other.latest.isBefore(earliest))
                && (latest == null || other.earliest == null || !other.earliest.isAfter(latest));
    }
}
