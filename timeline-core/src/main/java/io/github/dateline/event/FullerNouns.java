// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import org.jspecify.annotations.Nullable;

/** Finds the fuller form of a thing that is named by its bare noun elsewhere: "the North Bay plant" for "the plant". */
final class FullerNouns {

    private static final int LONGEST = 5;

    private FullerNouns() {}

    /** Returns the only phrase of the sentence with a name before the noun, beginning with "the"; null if there is none. */
    static @Nullable String of(Tokens tokens, String noun) {
        return of(tokens, noun, tokens.size());
    }

    /**
     * Returns the same where the bare noun stands in the sentence too.
     *
     * @param bare where it stands: behind it "a" speaks of another one
     */
    static @Nullable String of(Tokens tokens, String noun, int bare) {
        String only = null;
        for (int i = 2; i < tokens.size(); i++) {
            if (!tokens.is(i, noun) || tokens.isCapital(i)) {
                continue;
            }
            int from = start(tokens, i, i > bare);
            if (from >= 0) {
                String phrase = "The " + tokens.span(from, i + 1).slice(tokens.text);
                if (only != null && !only.equals(phrase)) {
                    return null;
                }
                only = phrase;
            }
        }
        return only;
    }

    /** Returns where the name before the noun begins, behind its article, or -1. */
    private static int start(Tokens tokens, int noun, boolean behind) {
        for (int i = noun - 1; i > 0 && noun - i <= LONGEST; i--) {
            boolean comma = tokens.is(i, ",") && i + 1 < noun;
            if (!comma && (!tokens.isWord(i) || !tokens.isCapital(i))) {
                return -1;
            }
            boolean article = tokens.is(i - 1, "the") || !behind && (tokens.is(i - 1, "a") || tokens.is(i - 1, "an"));
            if (article && !comma && !tokens.isCapital(i - 1)) {
                return i;
            }
        }
        return -1;
    }
}
