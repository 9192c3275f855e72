// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to read articles from, with what is known of where they came from.
 *
 * @param name the file name or address, for messages and for choosing a format when the content does not tell
 * @param content the bytes; not copied, must not be changed
 * @param url the address that the caller states, or null
 * @param published the day that the caller states ({@code YYYY-MM-DD}) for articles that bring none, or null
 */
@SuppressWarnings("ArrayRecordComponent")
public record ArticleSource(
        String name,
        byte[] content,
        @Nullable String url,
        @Nullable LocalDate published) {
    public ArticleSource {
        requireNonNull(name, "name");
        requireNonNull(content, "content");
    }
}
