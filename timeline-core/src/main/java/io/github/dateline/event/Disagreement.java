// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * A point on which the sources of an event differ.
 *
 * @param about what kind of point
 * @param values the different statements, each with who makes it; at least two
 */
public record Disagreement(About about, List<Value> values) {
    public Disagreement {
        requireNonNull(about, "about");
        values = List.copyOf(values);
        if (values.size() < 2) {
            throw new IllegalArgumentException("a disagreement needs two values, found " + values);
        }
    }

    /** The kinds of points. */
    public enum About {
        DATE,
        NUMBER,
        WORDING;

        /** Returns the name used in the canonical JSON. */
        public String jsonName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One of the statements.
     *
     * @param text the statement in the article's words
     * @param sources positions in the event's list of sources, ascending
     */
    public record Value(String text, List<Integer> sources) {
        public Value {
            requireNonNull(text, "text");
            sources = List.copyOf(sources);
        }
    }
}
