// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import io.github.dateline.resolve.AnchorKind;
import io.github.dateline.resolve.Resolution;
import io.github.dateline.text.Span;

/**
 * How a mention's date was read: what is left of its {@link Resolution} once the event has its date. It can be kept in a
 * file, and is all that merging asks for.
 *
 * @param span the words of the date in the article's text
 * @param text these words
 * @param anchor from what they were resolved
 * @param confidence 0 to 1
 * @param trace one readable line: what was read, as what, from where
 */
public record DateReading(Span span, String text, AnchorKind anchor, double confidence, String trace) {

    public DateReading {
        requireNonNull(span, "span");
        requireNonNull(text, "text");
        requireNonNull(anchor, "anchor");
        requireNonNull(trace, "trace");
    }

    static DateReading of(Resolution resolution) {
        return new DateReading(
                resolution.mention().span(),
                resolution.mention().text(),
                resolution.anchor(),
                resolution.confidence(),
                resolution.trace());
    }

    /** Tells whether the date would change with the article's own date. */
    public boolean dependsOnDocument() {
        return anchor == AnchorKind.DOCUMENT;
    }
}
