// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.text.Sentence;
import java.util.List;

/**
 * Finds the date expressions of a text. Implementations are immutable and thread-safe and take time linear in the
 * length of the text.
 */
@FunctionalInterface
public interface TemporalTagger {

    /**
     * Returns the mentions in text order; they do not overlap, and each lies inside one sentence.
     *
     * @param text the whole text
     * @param sentences its sentences in text order, as a {@link io.github.dateline.text.SentenceSplitter} cuts them
     */
    List<TemporalMention> tag(CharSequence text, List<Sentence> sentences);
}
