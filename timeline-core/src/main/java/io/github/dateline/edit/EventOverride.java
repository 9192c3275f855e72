// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.edit;

import static java.util.Objects.requireNonNull;

import io.github.dateline.time.TimelineDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants of one event; null and empty mean "as the articles have it". Immutable.
 *
 * @param hide whether the event is left out
 * @param pin whether it is kept whatever a selection leaves out
 * @param title its title, or null
 * @param text its text, or null
 * @param date its date, or null
 * @param tags its labels in place of any others, or null; an empty list takes all labels away
 * @param importance 0 to 1, or null
 * @param note what is to be said about it, plain text, or null
 * @param mergeInto id of the event that takes it in, or null
 * @param splitOff sources that tell something else, as events of their own
 */
public record EventOverride(
        boolean hide,
        boolean pin,
        @Nullable String title,
        @Nullable String text,
        @Nullable TimelineDate date,
        @Nullable List<String> tags,
        @Nullable Double importance,
        @Nullable String note,
        @Nullable String mergeInto,
        List<Part> splitOff) {

    public EventOverride {
        tags = tags == null ? null : tags.stream().distinct().sorted().toList();
        splitOff = List.copyOf(splitOff);
        if (importance != null && !(importance >= 0 && importance <= 1)) {
            throw new IllegalArgumentException("importance must lie in 0..1, found " + importance);
        }
        if (title != null && title.isBlank()) {
            throw new IllegalArgumentException("a title must not be blank");
        }
        if (hide && mergeInto != null) {
            throw new IllegalArgumentException("an event is either hidden or merged into another, not both");
        }
    }

    /**
     * A part of an event that becomes an event of its own. Its id is made from the event's id and its first source, so
     * that it is the same in every regeneration and can have overrides itself.
     *
     * @param sources which sources go, at least one
     * @param title its title, or null for the beginning of its first quote
     * @param date its date, or null for that of the whole event
     */
    public record Part(
            List<Evidence> sources,
            @Nullable String title,
            @Nullable TimelineDate date) {
        public Part {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("a part that is split off needs a source");
            }
        }
    }

    /**
     * Names sources of an event.
     *
     * @param article id of the article
     * @param quote words that the quote contains, or null for all quotes of that article
     */
    public record Evidence(String article, @Nullable String quote) {
        public Evidence {
            requireNonNull(article, "article");
        }
    }
}
