// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.corpus;

import io.github.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of the corpus and the extents that its square brackets mark.
 *
 * @param text the text without the brackets
 * @param spans the marked extents in text order; empty if the corpus leaves the extent open
 */
record Phrasing(String text, List<Span> spans) {

    static Phrasing parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[' && open < 0) {
                open = text.length();
            } else if (c == ']' && open >= 0) {
                spans.add(new Span(open, text.length()));
                open = -1;
            } else if (c == '[' || c == ']') {
                throw new IllegalArgumentException("brackets do not pair in '" + marked + "'");
            } else {
                text.append(c);
            }
        }
        if (open >= 0) {
            throw new IllegalArgumentException("brackets do not pair in '" + marked + "'");
        }
        return new Phrasing(text.toString(), List.copyOf(spans));
    }

    String slice(Span span) {
        return text.substring(span.start(), span.end());
    }
}
