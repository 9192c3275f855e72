// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.Sentence;
import io.github.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the sentences before the present one are about, as far as they plainly are about one person or one thing.
 * Sentences are read when a title asks, so an article without pronouns costs nothing.
 */
final class SubjectMemory {

    private static final int KEPT = 4;
    private static final int LONGEST_PERSON = 3;
    private static final int LONGEST_THING = 5;
    private static final int LONGEST_MAKER = 7;

    private static final int QUOTE_REACH = 800;
    private static final int SPEAKER_REACH = 80;

    /** How far into the article a full name is looked for. */
    private static final int NAME_REACH = 4000;

    private final String text;
    private final Span[] last = new Span[KEPT];
    private @Nullable Span first;
    private int count;

    SubjectMemory(String text) {
        this.text = text;
    }

    void read(Sentence sentence) {
        if (first == null) {
            first = sentence.span();
        }
        last[count++ % KEPT] = sentence.span();
    }

    /** Returns the name that the pronoun may stand for, or null: the subject of the sentences just before. */
    @Nullable String person(String pronoun) {
        int silent = 0;
        for (int back = 1; back <= Math.min(KEPT, count) && silent < 2; back++) {
            Tokens tokens = sentence(back);
            String person = person(tokens);
            if (person != null) {
                return GivenNames.fits(given(person), pronoun) ? person : null;
            }
            silent += goesOn(tokens) || isOfPerson(tokens) ? 0 : 1;
        }
        return null;
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
        for (int back = 1; back <= Math.min(KEPT, count); back++) {
            Tokens tokens = sentence(back);
            String thing = thing(tokens);
            if (thing != null || !goesOn(tokens)) {
                return thing;
            }
        }
        return null;
    }

    /** Returns the name that "the company" may stand for, or null: of a sentence just before, else of the first one. */
    @Nullable String organisation() {
        for (int back = 1; back <= Math.min(KEPT, count); back++) {
            String thing = organisation(sentence(back));
            if (thing != null) {
                return thing;
            }
        }
        return first == null ? null : organisation(Tokens.of(text, first));
    }

    private @Nullable String organisation(Tokens tokens) {
        String thing = thing(tokens);
        return thing == null || !isName(thing) || person(tokens) != null ? null : thing;
    }

    private Tokens sentence(int back) {
        return Tokens.of(text, last[(count - back) % KEPT]);
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

    /** Returns the person whom the sentence begins with, else the last whose name stands right before a verb. */
    private @Nullable String person(Tokens tokens) {
        String named = personAt(tokens, 0, true);
        for (int i = tokens.size() - 2; named == null && i > 0; i--) {
            boolean begins = tokens.isCapital(i)
                    && tokens.isWord(i)
                    && !tokens.isCapital(i - 1)
                    && !tokens.possessive(i - 1)
                    && !tokens.is(i - 1, "of")
                    && !tokens.is(i - 1, "the");
            named = begins ? personAt(tokens, i, false) : null;
        }
        return named;
    }

    private @Nullable String personAt(Tokens tokens, int at, boolean opens) {
        int i = at;
        boolean titled = at > 0 && Words.PERSON_TITLES.contains(tokens.lower(at - 1));
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
        boolean comma = i < tokens.size() && tokens.is(i, ",") && (opens || words == 1 && isSurname(tokens.raw(from)));
        boolean verb = comma || i < tokens.size() && Words.isFinite(tokens.lower(i));
        if (!verb || words > LONGEST_PERSON || words < 1) {
            return null;
        }
        for (int j = from; j < i; j++) {
            if (Words.ORGANISATION.contains(tokens.lower(j))) {
                return null;
            }
        }
        boolean known = titled || (words > 1 ? opens || isTold(tokens, from, i) : isSurname(tokens.raw(from)));
        return known ? tokens.span(from, i).slice(text) : null;
    }

    /** "leader Ada Roe was named": a small word for what somebody is, or a title, stands before the name. */
    private static boolean isTold(Tokens tokens, int from, int to) {
        String before = from == 0 ? "" : tokens.lower(from - 1);
        return before.endsWith("er") || Words.PERSON_TITLES.contains(before) || from > 0 && to - from == 2;
    }

    /** Returns the word that tells whether the person is a woman: the first of the name, or the one before a surname. */
    private String given(String person) {
        int space = person.indexOf(' ');
        if (space > 0) {
            return person.substring(0, space);
        }
        int at = text.indexOf(" " + person);
        return at <= 0
                ? person
                : text.substring(text.lastIndexOf(' ', at - 1) + 1, at).strip();
    }

    /** Tells whether the article's beginning has the word as the last part of a longer name, told of a person. */
    private boolean isSurname(String word) {
        int at = text.indexOf(" " + word);
        if (at <= 0 || at > NAME_REACH) {
            return false;
        }
        int from = text.lastIndexOf(' ', at - 1) + 1;
        String before = text.substring(Math.max(from, text.lastIndexOf('\n', at - 1) + 1), at);
        String lower = Words.lower(before).replace(".", "");
        return !before.isEmpty()
                && Character.isUpperCase(before.charAt(0))
                && !Words.STOP.contains(lower)
                && !Words.ORGANISATION.contains(lower)
                && Places.country(lower) == null;
    }

    /** "The Ever Onward, 300 metres long, was", "The council had": one thing, right before the verb or a comma. */
    private static @Nullable String thing(Tokens tokens) {
        String made = maker(tokens);
        if (made != null) {
            return made;
        }
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
        boolean opens = i == 1 && head.length() > 3;
        boolean many = (opens || !tokens.isCapital(i - 1)) && head.endsWith("s") && !head.endsWith("ss")
                || Words.isPeople(head);
        boolean known = the || i == 1 && !Words.STOP.contains(head) || Words.ORGANISATION.contains(head);
        return many || !known || tokens.possessive(i - 1)
                ? null
                : tokens.span(0, i).slice(tokens.text);
    }

    /** "Shipping company Norlund has", "The carmaker Aster said": the name behind the word for what bears it. */
    private static @Nullable String maker(Tokens tokens) {
        int name = -1;
        for (int i = 0; i < Math.min(tokens.size(), LONGEST_MAKER); i++) {
            if (!tokens.isWord(i) || Words.isFinite(tokens.lower(i)) && !tokens.isCapital(i)) {
                boolean ends = tokens.isWord(i) || tokens.is(i, ",");
                return ends && name >= 0 && !tokens.possessive(i - 1)
                        ? tokens.span(name, i).slice(tokens.text)
                        : null;
            }
            if (name >= 0 && !tokens.isCapital(i)) {
                return null;
            }
            boolean kind = i > 0 && Words.isOrganisationNoun(tokens.lower(i - 1)) && !tokens.isCapital(i - 1);
            name = name < 0 && kind && tokens.isCapital(i) ? i : name;
        }
        return null;
    }
}
