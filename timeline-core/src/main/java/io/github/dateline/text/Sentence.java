// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.text;

import static java.util.Objects.requireNonNull;

/**
 * A sentence of a text: where it stands and in which paragraph.
 *
 * @param span its extent without surrounding white space
 * @param index its position among the sentences of the text, from 0
 * @param paragraph the position of its paragraph (a run of text without a line break), from 0
 */
public record Sentence(Span span, int index, int paragraph) {

    public Sentence {
        requireNonNull(span, "span");
        if (index < 0 || paragraph < 0) {
            throw new IllegalArgumentException("index and paragraph must not be negative: " + index + ", " + paragraph);
        }
    }
}
