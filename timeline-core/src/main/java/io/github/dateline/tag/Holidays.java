// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which named holidays fall, year by year. Immutable and thread-safe. */
public interface Holidays {

    /**
     * Returns the day of the holiday in that year, empty if it is not known or was not kept then. A holiday of a moving
     * calendar may fall twice into one year; then this is the first.
     *
     * @param id the id in the holiday data, for example {@code christmas}; {@code thanksgiving@CA} names the holiday of
     *     one country whatever the default country is
     * @param year the calendar year
     */
    Optional<LocalDate> dayOf(String id, int year);

    /**
     * Returns the last day of the holiday that begins in that year; for most this is its only day, which is the default.
     *
     * @param id the id in the holiday data
     * @param year the calendar year of its first day
     */
    default Optional<LocalDate> lastDayOf(String id, int year) {
        return dayOf(id, year);
    }

    /**
     * Tells whether the day may differ by one from the one kept: holidays that hang on the sight of the moon, or that
     * regions keep on neighbouring days. Default: false.
     *
     * @param id the id in the holiday data
     */
    default boolean isApproximate(String id) {
        return false;
    }
}
