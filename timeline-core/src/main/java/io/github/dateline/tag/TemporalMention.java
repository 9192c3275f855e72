// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import static java.util.Objects.requireNonNull;

import io.github.dateline.text.Span;

/**
 * A date expression found in a text: where it stands, what its words mean, and what the words around it say.
 *
 * @param span its extent; prepositions stay outside, determiners and modifiers inside
 * @param text the covered words, verbatim
 * @param expression the meaning of the words alone
 * @param signal the preposition or conjunction before it
 * @param range whether it is an end of a range; the other end is then the neighbouring mention
 * @param direction where the verb that governs it points
 * @param uncertain whether the article doubts it ("possibly in 2019")
 * @param quoted whether quotation marks enclose it, so that it may count from the day of its speaker
 * @param sentence index of its sentence
 * @param paragraph index of its paragraph
 * @param rule id of the rule that found it
 */
public record TemporalMention(
        Span span,
        String text,
        TemporalExpression expression,
        TemporalSignal signal,
        RangeRole range,
        Direction direction,
        boolean uncertain,
        boolean quoted,
        int sentence,
        int paragraph,
        String rule) {

    public TemporalMention {
        requireNonNull(span, "span");
        requireNonNull(text, "text");
        requireNonNull(expression, "expression");
        requireNonNull(signal, "signal");
        requireNonNull(range, "range");
        requireNonNull(direction, "direction");
        requireNonNull(rule, "rule");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("span " + span + " does not fit the text \"" + text + '"');
        }
    }
}
