// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.Sentence;
import io.github.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Remembers the sentence before the present one and names the person that it is about, if it plainly is about one. */
final class PersonMemory {

    private final String text;
    private @Nullable Span previous;

    PersonMemory(String text) {
        this.text = text;
    }

    void read(Sentence sentence) {
        previous = sentence.span();
    }

    /** Returns the person named at the beginning of the previous sentence, or null. */
    @Nullable String last() {
        if (previous == null) {
            return null;
        }
        Tokens tokens = Tokens.of(text, previous);
        int i = 0;
        boolean titled = false;
        while (i < tokens.size() && Words.PERSON_TITLES.contains(tokens.lower(i).replace(".", ""))) {
            titled = true;
            i++;
            if (i < tokens.size() && tokens.is(i, ".")) {
                i++;
            }
        }
        int from = i;
        while (i < tokens.size()
                && tokens.isWord(i)
                && tokens.isCapital(i)
                && !tokens.possessive(i)
                && !Words.STOP.contains(tokens.lower(i))
                && Places.country(tokens.lower(i)) == null) {
            i++;
        }
        int words = i - from;
        boolean verb = i < tokens.size() && Words.isFinite(tokens.lower(i));
        if (!verb || words > 3 || words < 1 || (!titled && words < 2)) {
            return null;
        }
        for (int j = from; j < i; j++) {
            if (Words.ORGANISATION.contains(tokens.lower(j))) {
                return null;
            }
        }
        return tokens.span(from, i).slice(text);
    }
}
