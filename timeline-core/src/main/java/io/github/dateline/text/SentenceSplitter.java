// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.text;

import java.util.List;

/**
 * Cuts a text into sentences. Implementations are immutable and thread-safe, take time linear in the length of the
 * text, and never let a sentence cross a line break.
 */
@FunctionalInterface
public interface SentenceSplitter {

    /** Returns the sentences in text order; they do not overlap, and none is empty. */
    List<Sentence> split(CharSequence text);
}
