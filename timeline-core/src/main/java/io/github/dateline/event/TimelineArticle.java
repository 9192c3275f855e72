// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import io.github.dateline.context.ArticleContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as a timeline lists it: without its text.
 *
 * @param id its id
 * @param file the file it came from, or null
 * @param url its address, or null
 * @param title its headline, or null
 * @param publisher who published it, or null
 * @param author who wrote it, or null
 * @param published what it says of its own day, or null
 * @param lang BCP 47 tag of its language, or null
 * @param origin where a rewritten article says it came from, or null
 * @param context what its dates were resolved against
 */
public record TimelineArticle(
        String id,
        @Nullable String file,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String lang,
        @Nullable String origin,
        ArticleContext context) {
    public TimelineArticle {
        requireNonNull(id, "id");
        requireNonNull(context, "context");
    }
}
