// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import io.github.dateline.time.TimelineDate;

/**
 * The date of an event, with the words that gave it.
 *
 * @param date the date
 * @param text the wording of the most precise source; empty where the date is taken from an article's context
 * @param confidence 0 to 1
 * @param inferred whether it rests on a context that was inferred from other articles
 * @param trace one readable line: how the words were read
 */
public record EventDate(TimelineDate date, String text, double confidence, boolean inferred, String trace) {
    public EventDate {
        requireNonNull(date, "date");
        requireNonNull(text, "text");
        requireNonNull(trace, "trace");
    }
}
