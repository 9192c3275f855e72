// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import io.github.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an article that tells an event.
 *
 * @param article id of the article
 * @param quote the sentence, verbatim
 * @param span where it stands in the article's text
 * @param dateText the words that date it, or null where it tells the event without a date
 * @param role what the event is to the article
 */
public record Source(
        String article, String quote, Span span, @Nullable String dateText, Role role) {
    public Source {
        requireNonNull(article, "article");
        requireNonNull(quote, "quote");
        requireNonNull(span, "span");
        requireNonNull(role, "role");
    }
}
