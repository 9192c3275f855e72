// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which named holidays fall, year by year. Immutable and thread-safe. */
public interface Holidays {

    /**
     * Returns the day of the holiday in that year, empty if it is not known or was not kept then.
     *
     * @param id the id in the holiday data, for example {@code christmas}
     * @param year the calendar year
     */
    Optional<LocalDate> dayOf(String id, int year);
}
