// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import io.github.dateline.time.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a timeline are kept: those that may lie in a range of days, that matter enough, and the most important
 * ones up to a number. What an editor has pinned is always kept. The order of the events stays. Immutable and thread-safe.
 */
public final class EventSelection {

    private final int maxEvents;
    private final double minImportance;
    private final DayRange days;
    private final boolean bounded;

    private EventSelection(Builder builder) {
        this.maxEvents = builder.maxEvents;
        this.minImportance = builder.minImportance;
        this.days = new DayRange(builder.from, builder.to);
        this.bounded = builder.from != null || builder.to != null;
    }

    /** Returns a builder that keeps everything unless told otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the events that are kept, in the order given. */
    public List<Event> select(List<Event> events) {
        List<Event> kept = new ArrayList<>();
        for (Event event : events) {
            boolean inside = !bounded || days.overlaps(event.date().date().days());
            if (event.pinned() || (inside && event.importance() >= minImportance)) {
                kept.add(event);
            }
        }
        if (kept.size() <= maxEvents) {
            return List.copyOf(kept);
        }
        List<Event> ranked = new ArrayList<>(kept);
        ranked.sort(Comparator.comparing((Event e) -> !e.pinned()).thenComparingDouble(e -> -e.importance()));
        int pinned = (int) kept.stream().filter(Event::pinned).count();
        List<Event> chosen = ranked.subList(0, Math.max(maxEvents, pinned));
        kept.retainAll(new java.util.HashSet<>(chosen));
        return List.copyOf(kept);
    }

    /** The options of a selection. */
    public static final class Builder {
        private int maxEvents = Integer.MAX_VALUE;
        private double minImportance;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;

        private Builder() {}

        /** Keeps at most so many events, the most important ones; default all. */
        public Builder maxEvents(int count) {
            if (count < 0) {
                throw new IllegalArgumentException("maxEvents must not be negative, found " + count);
            }
            maxEvents = count;
            return this;
        }

        /** Keeps events of at least this importance, 0 to 1; default 0. */
        public Builder minImportance(double least) {
            if (!(least >= 0 && least <= 1)) {
                throw new IllegalArgumentException("minImportance must lie in 0..1, found " + least);
            }
            minImportance = least;
            return this;
        }

        /** Keeps events that may lie on this day or after it; default no bound. */
        public Builder from(@Nullable LocalDate day) {
            from = day;
            return this;
        }

        /** Keeps events that may lie on this day or before it; default no bound. */
        public Builder to(@Nullable LocalDate day) {
            to = day;
            return this;
        }

        /** Returns the selection. */
        public EventSelection build() {
            if (from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException(
                        "the selection ends before it begins: from " + requireNonNull(from) + ", to " + to);
            }
            return new EventSelection(this);
        }
    }
}
