// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the holiday data: a schedule and the years in which it held.
 *
 * @param schedule the day in each year
 * @param first first year
 * @param last last year
 * @param every 1 if kept each year, 4 if every fourth year from the first on
 * @param approximate whether the day may be off by one
 * @param place file and line, for messages
 * @param end the last day in each year, or null if it is the only one; before the first day it is that of the next year
 */
record HolidayRule(
        HolidaySchedule schedule,
        int first,
        int last,
        int every,
        boolean approximate,
        String place,
        @Nullable HolidaySchedule end) {

    /** Returns the day in that year, empty if this rule did not hold then. */
    Optional<LocalDate> in(int year) {
        return holdsIn(year) ? schedule.in(year) : Optional.empty();
    }

    /** Returns the last day of the holiday that begins in that year, empty if this rule did not hold then. */
    Optional<LocalDate> lastIn(int year) {
        Optional<LocalDate> begin = in(year);
        if (end == null || begin.isEmpty()) {
            return begin;
        }
        return Stream.of(year, year + 1)
                .flatMap(each -> end.in(each).stream())
                .filter(day -> !day.isBefore(begin.get()))
                .findFirst()
                .or(() -> begin);
    }

    private boolean holdsIn(int year) {
        return year >= first && year <= last && (year - first) % every == 0;
    }

    /** Tells whether the two hold in one and the same span of years. */
    boolean overlaps(HolidayRule other) {
        return first <= other.last && other.first <= last;
    }
}
