// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a timeline: what happened, when as far as it is known, and who says so. Immutable.
 *
 * @param id stable UUID version 5, lower case
 * @param slug readable name for addresses
 * @param revision identity and history
 * @param date when
 * @param title short headline, plain text
 * @param text one or two sentences, verbatim from the sources
 * @param tags free labels, sorted
 * @param entities people, places and organisations named
 * @param importance 0 to 1 within this timeline
 * @param background whether the articles mention it only for comparison
 * @param disagreements where the sources differ
 * @param sources who tells it, dating sources first, never empty
 * @param edited names of the fields that an editor's override changed
 * @param pinned whether an editor wants it kept whatever selection leaves out
 * @param note what an editor wants said about it, plain text, or null
 */
public record Event(
        String id,
        String slug,
        Revision revision,
        EventDate date,
        String title,
        String text,
        List<String> tags,
        List<Entity> entities,
        double importance,
        boolean background,
        List<Disagreement> disagreements,
        List<Source> sources,
        List<String> edited,
        boolean pinned,
        @Nullable String note) {

    /** Makes an event that no editor has pinned or annotated. */
    public Event(
            String id,
            String slug,
            Revision revision,
            EventDate date,
            String title,
            String text,
            List<String> tags,
            List<Entity> entities,
            double importance,
            boolean background,
            List<Disagreement> disagreements,
            List<Source> sources,
            List<String> edited) {
        this(
                id,
                slug,
                revision,
                date,
                title,
                text,
                tags,
                entities,
                importance,
                background,
                disagreements,
                sources,
                edited,
                false,
                null);
    }

    public Event {
        requireNonNull(id, "id");
        requireNonNull(slug, "slug");
        requireNonNull(revision, "revision");
        requireNonNull(date, "date");
        requireNonNull(title, "title");
        requireNonNull(text, "text");
        tags = List.copyOf(tags);
        entities = List.copyOf(entities);
        disagreements = List.copyOf(disagreements);
        sources = List.copyOf(sources);
        edited = List.copyOf(edited);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("event " + id + " has no source");
        }
        if (!(importance >= 0 && importance <= 1)) {
            throw new IllegalArgumentException("importance must lie in 0..1, found " + importance);
        }
    }
}
