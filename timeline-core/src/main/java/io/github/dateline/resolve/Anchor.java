// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import static java.util.Objects.requireNonNull;

import io.github.dateline.time.DayRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the moment an article was written: a working day, the interval it is sure to lie in, and a name for
 * the trace. Immutable.
 *
 * @param day the working day, or null if nothing is known
 * @param interval the days among which the true one lies; equal to the day where that is certain; null if nothing is
 *     known
 * @param name what a trace calls it: "17 March 2025, the context of this article, inferred from 003"
 */
public record Anchor(@Nullable LocalDate day, @Nullable DayRange interval, String name) {

    public Anchor {
        requireNonNull(name, "name");
        if (day != null && interval != null && !interval.contains(day)) {
            throw new IllegalArgumentException("the day " + day + " lies outside " + interval);
        }
        if (day != null && interval == null) {
            interval = DayRange.of(day);
        }
    }

    /** Returns the anchor of an article written on that day. */
    public static Anchor of(LocalDate day) {
        return new Anchor(day, DayRange.of(day), day.toString());
    }

    /** Returns the anchor of an article of which no date is known. */
    public static Anchor unknown() {
        return new Anchor(null, null, "no date known");
    }
}
