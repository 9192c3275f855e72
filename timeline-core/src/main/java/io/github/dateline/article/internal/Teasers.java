// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.util.List;

/** Tells the teaser of an article from its text: feeds put either into the same element. */
final class Teasers {

    /** A shorter text of one paragraph is a teaser. */
    private static final int SHORT = 500;

    private static final List<String> CUT = List.of("…", "...", "[…]", "[...]", "(…)", "(...)");

    private Teasers() {}

    /** Tells whether the lines are short or break off, as a teaser does. */
    static boolean isTeaser(List<String> lines) {
        if (lines.isEmpty()) {
            return false;
        }
        if (lines.size() == 1 && lines.get(0).length() < SHORT) {
            return true;
        }
        String last = lines.get(lines.size() - 1);
        return CUT.stream().anyMatch(last::endsWith);
    }
}
