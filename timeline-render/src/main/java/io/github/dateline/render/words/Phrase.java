// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A pattern such as <code>before {x}</code>, cut up once. Values are put in as they are: what looks like a placeholder in
 * a value stays text.
 */
final class Phrase {

    /** Literals at even positions, names of placeholders at odd ones. */
    private final List<String> parts;

    private Phrase(List<String> parts) {
        this.parts = parts;
    }

    static Phrase of(String pattern) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int brace = pattern.indexOf('{'); brace >= 0; brace = pattern.indexOf('{', from)) {
            int end = pattern.indexOf('}', brace);
            if (end < 0) {
                throw new IllegalArgumentException("expected } after { in: " + pattern);
            }
            parts.add(pattern.substring(from, brace));
            parts.add(pattern.substring(brace + 1, end));
            from = end + 1;
        }
        parts.add(pattern.substring(from));
        return new Phrase(List.copyOf(parts));
    }

    List<String> parts() {
        return parts;
    }

    String fill(UnaryOperator<String> values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            text.append(i % 2 == 0 ? parts.get(i) : values.apply(parts.get(i)));
        }
        return text.toString();
    }
}
