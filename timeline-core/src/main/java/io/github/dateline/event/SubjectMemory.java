// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.Sentence;
import io.github.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the sentences before the present one are about, as far as they plainly are about one person or one thing.
 * Sentences are read when a title asks, each once, so an article without pronouns costs nothing.
 */
final class SubjectMemory {

    private static final int KEPT = 8;

    /** How many sentences back a thing or an organisation is looked for. */
    private static final int NEAR = 4;

    private static final int QUOTE_REACH = 800;
    private static final int SPEAKER_REACH = 80;

    private final String text;
    private final String headline;
    private final Subjects subjects;
    private final Span[] last = new Span[KEPT];
    private final @Nullable Tokens[] read = new @Nullable Tokens[KEPT];
    private @Nullable Span first;
    private @Nullable Tokens lead;
    private int count;

    /**
     * @param text the article's text
     * @param headline the article's own title, or null
     */
    SubjectMemory(String text, @Nullable String headline) {
        this.text = text;
        this.headline = headline == null ? "" : headline;
        this.subjects = new Subjects(text);
    }

    void read(Sentence sentence) {
        if (first == null) {
            first = sentence.span();
        }
        read[count % KEPT] = null;
        last[count++ % KEPT] = sentence.span();
    }

    private Tokens sentence(int back) {
        int at = (count - back) % KEPT;
        Tokens tokens = read[at];
        if (tokens == null) {
            tokens = Tokens.of(text, last[at]);
            read[at] = tokens;
        }
        return tokens;
    }

    private @Nullable Tokens lead() {
        if (lead == null && first != null) {
            lead = Tokens.of(text, first);
        }
        return lead;
    }

    /**
     * Returns the name that the pronoun may stand for, or null: the subject of the sentences just before, else the person
     * that the whole article is about.
     */
    @Nullable String person(String pronoun) {
        int silent = 0;
        for (int back = 1; back <= Math.min(NEAR, count) && silent < 2; back++) {
            Tokens tokens = sentence(back);
            String person = subjects.person(tokens);
            if (person != null) {
                return GivenNames.fits(subjects.given(person), pronoun) ? person : null;
            }
            silent += goesOn(tokens) || isOfPerson(tokens) ? 0 : 1;
        }
        return hero(pronoun);
    }

    /** Returns the person whom the article begins with if it goes on about that one and no other, or null. */
    private @Nullable String hero(String pronoun) {
        Tokens beginning = lead();
        String hero = beginning == null ? null : subjects.opening(beginning);
        if (hero == null || !GivenNames.fits(subjects.given(hero), pronoun) || !subjects.isRepeated(hero)) {
            return null;
        }
        String surname = hero.substring(hero.lastIndexOf(' ') + 1);
        for (int back = 1; back <= Math.min(KEPT, count); back++) {
            String person = subjects.person(sentence(back));
            if (person != null && !person.endsWith(surname)) {
                return null;
            }
        }
        return hero;
    }

    /** Returns the full name in the headline where the article knows several people of the surname, else the surname. */
    String speaker(String surname) {
        if (surname.indexOf(' ') >= 0 || !subjects.isShared(surname)) {
            return surname;
        }
        Tokens tokens = Tokens.of(headline, new Span(0, headline.length()));
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.raw(i).equals(surname) && tokens.isCapital(i - 1) && !Words.STOP.contains(tokens.lower(i - 1))) {
                return tokens.span(i - 1, i + 1).slice(headline);
            }
        }
        return surname;
    }

    /** Returns who says a quotation that goes on behind the offset: the name behind its closing mark, or null. */
    @Nullable String quotedTo(int offset) {
        int limit = Math.min(text.length(), offset + QUOTE_REACH);
        for (int i = offset; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '”') {
                int end = Math.min(text.length(), i + 1 + SPEAKER_REACH);
                Tokens tokens = Tokens.of(text, new Span(i + 1, end));
                int from = tokens.size() > 0 && Words.isReporting(tokens.lower(0)) ? 1 : 0;
                return tokens.size() > 0 ? speaker(tokens, from) : null;
            }
            if (c == '“' || c == '\n') {
                return null;
            }
        }
        return null;
    }

    private @Nullable String speaker(Tokens tokens, int from) {
        int to = from;
        while (to < tokens.size() && tokens.isWord(to) && tokens.isCapital(to)) {
            to++;
        }
        boolean said = from > 0 || to < tokens.size() && (tokens.is(to, ",") || Words.isReporting(tokens.lower(to)));
        return said && to - from > 1 ? tokens.span(from, to).slice(text) : null;
    }

    /** Returns the noun that "it" may stand for, or null; a sentence that begins with a pronoun goes on about the same. */
    @Nullable String thing() {
        for (int back = 1; back <= Math.min(NEAR, count); back++) {
            Tokens tokens = sentence(back);
            String thing = Subjects.thing(tokens);
            if (thing != null || !goesOn(tokens)) {
                return thing;
            }
        }
        return null;
    }

    /**
     * Returns the name that "the company" may stand for, or null: what a sentence just before is about, else what the
     * first one is about or the only name of such a thing in it.
     */
    @Nullable String organisation(String noun) {
        for (int back = 1; back <= Math.min(NEAR, count); back++) {
            String thing = organisation(sentence(back));
            if (thing != null) {
                return thing;
            }
        }
        Tokens beginning = lead();
        String thing = beginning == null ? null : organisation(beginning);
        return thing != null || beginning == null ? thing : Organisations.only(beginning, noun);
    }

    private @Nullable String organisation(Tokens tokens) {
        String thing = Subjects.thing(tokens);
        if (thing == null || !isName(thing) || subjects.person(tokens) != null || subjects.isCalled(thing)) {
            return null;
        }
        return thing.indexOf(' ') < 0 && !subjects.isNamed(thing) ? null : thing;
    }

    /** Returns the fuller form of "the plant" in the sentences just before, or null: "the North Bay plant". */
    @Nullable String fuller(String noun) {
        for (int back = 1; back <= Math.min(NEAR, count); back++) {
            String fuller = FullerNouns.of(sentence(back), noun);
            if (fuller != null) {
                return fuller;
            }
        }
        return null;
    }

    private static boolean goesOn(Tokens tokens) {
        int i = tokens.size() > 0 && tokens.isQuote(0) ? 1 : 0;
        return tokens.size() > i && Words.isPronoun(tokens.lower(i));
    }

    /** A quotation, or a sentence about him or her further on: who is meant stands before. */
    private static boolean isOfPerson(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, "he") || tokens.is(i, "she") || tokens.isQuote(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String thing) {
        int at = thing.lastIndexOf(' ') + 1;
        return Character.isUpperCase(thing.charAt(at)) && !thing.startsWith("The ");
    }
}
