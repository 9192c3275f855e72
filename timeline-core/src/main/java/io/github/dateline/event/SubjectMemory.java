// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.Sentence;
import io.github.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Remembers what the sentence before the present one is about, if it plainly is about one person or one thing. */
final class SubjectMemory {

    private static final int LONGEST_PERSON = 3;
    private static final int LONGEST_THING = 5;

    private final String text;
    private @Nullable Span previous;
    private Subject last = Subject.NONE;

    SubjectMemory(String text) {
        this.text = text;
    }

    void read(Sentence sentence) {
        previous = sentence.span();
    }

    /** Returns the subject of the previous sentence; one that begins with a pronoun goes on about the same. */
    Subject last() {
        Span span = previous;
        if (span != null) {
            previous = null;
            Tokens tokens = Tokens.of(text, span);
            boolean goesOn = tokens.size() > 0 && Words.isPronoun(tokens.lower(0));
            last = goesOn ? last : new Subject(person(tokens), thing(tokens));
        }
        return last;
    }

    private @Nullable String person(Tokens tokens) {
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
        boolean verb = i < tokens.size() && (Words.isFinite(tokens.lower(i)) || tokens.is(i, ","));
        if (!verb || words > LONGEST_PERSON || words < 1 || (!titled && words < 2)) {
            return null;
        }
        for (int j = from; j < i; j++) {
            if (Words.ORGANISATION.contains(tokens.lower(j))) {
                return null;
            }
        }
        return tokens.span(from, i).slice(text);
    }

    /** "The Ever Onward, 300 metres long, was", "The council had": one thing, right before the verb or a comma. */
    private static @Nullable String thing(Tokens tokens) {
        boolean the = tokens.is(0, "the");
        int i = the ? 1 : 0;
        while (i < tokens.size()
                && i <= LONGEST_THING
                && tokens.isWord(i)
                && !tokens.isNumber(i)
                && (the || tokens.isCapital(i))
                && !Words.isPreposition(tokens.lower(i))
                && !Words.isPronoun(tokens.lower(i))
                && !Words.isFinite(tokens.lower(i))) {
            i++;
        }
        boolean verb = i < tokens.size() && (Words.isFinite(tokens.lower(i)) || tokens.is(i, ","));
        if (!verb || i > LONGEST_THING || i < (the ? 2 : 1)) {
            return null;
        }
        String head = tokens.lower(i - 1);
        boolean many = !tokens.isCapital(i - 1) && head.endsWith("s") && !head.endsWith("ss") || Words.isPeople(head);
        boolean known = the || i == 1 && !Words.STOP.contains(head) || Words.ORGANISATION.contains(head);
        return many || !known || tokens.possessive(i - 1)
                ? null
                : tokens.span(0, i).slice(tokens.text);
    }

    /**
     * What a sentence is about.
     *
     * @param person the name that "he" or "she" may stand for, or null
     * @param thing the noun that "it" may stand for, or null
     */
    record Subject(@Nullable String person, @Nullable String thing) {
        static final Subject NONE = new Subject(null, null);
    }
}
