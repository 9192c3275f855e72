// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import io.github.dateline.tag.TemporalExpression;
import java.util.Optional;

/**
 * Reads the meaning of one date phrase that is no business of the rule families: a phrase around a holiday, a clock time,
 * an idiom. Implementations are thread-safe and deterministic, and decline rather than guess.
 */
@FunctionalInterface
public interface PhraseGrammar {

    /**
     * Returns the meaning of the whole phrase, empty if any part of it is not understood.
     *
     * @param phrase the words of a span alone, as they stand in the text; a leading article may be among them
     */
    Optional<TemporalExpression> read(CharSequence phrase);
}
