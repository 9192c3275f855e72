// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An article: its text and what it says of itself. Immutable.
 *
 * <p>Make one with {@link #builder}; everything but the text may be missing.
 *
 * @param id the caller's id, else one made from the address, the file name or the text; never from a position
 * @param file the name of the file it came from, or null
 * @param url its address, or null
 * @param title its headline, or null
 * @param publisher who published it, or null
 * @param author who wrote it, or null
 * @param published the day of publication with the signal that gave it, or null
 * @param modified the day of the last change, ISO text as found, or null
 * @param lang BCP 47 tag of its language, or null
 * @param origin where a rewritten article says it came from ("Original Source: ..."), or null
 * @param dateline the dateline that was cut from its first sentence, or null
 * @param summary whether the text is only a summary of the article, as many feed entries hold
 * @param text paragraphs separated by one line feed each; quotes and offsets refer to exactly this text
 */
public record Article(
        String id,
        @Nullable String file,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable PublicationDate published,
        @Nullable String modified,
        @Nullable String lang,
        @Nullable String origin,
        @Nullable Dateline dateline,
        boolean summary,
        String text) {

    public Article {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
    }

    /** Returns a builder for an article with that text. */
    public static ArticleBuilder builder(String text) {
        return new ArticleBuilder(text);
    }
}
