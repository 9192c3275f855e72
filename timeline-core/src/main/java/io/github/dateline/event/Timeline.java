// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dated events of one story, in order, with the articles they come from. Immutable.
 *
 * @param id the caller's id, {@code timeline} by default
 * @param title the caller's title, {@code Timeline} by default
 * @param lang BCP 47 tag of the timeline's own words, {@code en} by default
 * @param updatedAt when its content last changed, or null if no time is known
 * @param articles all articles given, with or without events, by context and id
 * @param events the events in timeline order
 * @param undated statements whose date could not be placed
 * @param deleted events that an earlier result had and this one has not
 */
public record Timeline(
        String id,
        String title,
        String lang,
        @Nullable Instant updatedAt,
        List<TimelineArticle> articles,
        List<Event> events,
        List<UndatedFact> undated,
        List<Tombstone> deleted) {

    public Timeline {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(lang, "lang");
        articles = List.copyOf(articles);
        events = List.copyOf(events);
        undated = List.copyOf(undated);
        deleted = List.copyOf(deleted);
    }

    /**
     * An event that is gone.
     *
     * @param id its id
     * @param deletedAt when, or null if no time is known
     * @param replacedBy the event that it was merged into, or null
     */
    public record Tombstone(
            String id,
            @Nullable Instant deletedAt,
            @Nullable String replacedBy) {
        public Tombstone {
            requireNonNull(id, "id");
        }
    }
}
