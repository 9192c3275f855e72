// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import io.github.dateline.event.Event;
import io.github.dateline.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first and the last known day of a list of events; open ends do not count. */
record Extent(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

    static Extent of(List<Event> events) {
        LocalDate earliest = null;
        LocalDate latest = null;
        for (Event event : events) {
            DayRange days = event.date().date().days();
            LocalDate first = days.earliest() != null ? days.earliest() : days.latest();
            LocalDate last = days.latest() != null ? days.latest() : days.earliest();
            if (first != null && (earliest == null || first.isBefore(earliest))) {
                earliest = first;
            }
            if (last != null && (latest == null || last.isAfter(latest))) {
                latest = last;
            }
        }
        return new Extent(earliest, latest);
    }
}
