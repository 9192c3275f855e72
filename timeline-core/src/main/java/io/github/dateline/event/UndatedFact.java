// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import io.github.dateline.text.Span;
import io.github.dateline.time.TemporalValue;

/**
 * A statement whose date expression names a place in the calendar that could not be found.
 *
 * @param article id of the article
 * @param quote the sentence, verbatim
 * @param span where it stands in the article's text
 * @param dateText the words of the date
 * @param value what is known of it, for example {@code XXXX-04}
 * @param reason why it could not be placed
 */
public record UndatedFact(
        String article, String quote, Span span, String dateText, TemporalValue value, String reason) {
    public UndatedFact {
        requireNonNull(article, "article");
        requireNonNull(quote, "quote");
        requireNonNull(span, "span");
        requireNonNull(dateText, "dateText");
        requireNonNull(value, "value");
        requireNonNull(reason, "reason");
    }
}
