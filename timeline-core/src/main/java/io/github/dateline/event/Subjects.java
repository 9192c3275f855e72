// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads whom or what a sentence is about: the person or the one thing whose name stands right before its verb. */
final class Subjects {

    private static final int LONGEST_PERSON = 3;
    private static final int LONGEST_THING = 5;
    private static final int LONGEST_MAKER = 7;
    private static final int REPEATED = 4;

    /** How far into the article a full name is looked for. */
    private static final int NAME_REACH = 4000;

    private final String beginning;

    Subjects(String text) {
        this.beginning = text.substring(0, Math.min(text.length(), NAME_REACH));
    }

    /** Returns the person whom the sentence begins with, else the last whose name stands right before a verb. */
    @Nullable String person(Tokens tokens) {
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

    /** Returns the person whom the sentence begins with, if told of by more than the verb of saying; or null. */
    @Nullable String opening(Tokens tokens) {
        String person = personAt(tokens, 0, true);
        if (person == null) {
            return null;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (Words.isFinite(tokens.lower(i)) && !tokens.isCapital(i)) {
                return Words.isReporting(tokens.lower(i)) ? null : person;
            }
        }
        return null;
    }

    /** Tells whether the article's beginning names the person again and again. */
    boolean isRepeated(String person) {
        String surname = person.substring(person.lastIndexOf(' ') + 1);
        int found = 0;
        for (int at = beginning.indexOf(surname); at >= 0; at = beginning.indexOf(surname, at + surname.length())) {
            found++;
        }
        return found >= REPEATED;
    }

    /** Tells whether the article's beginning knows several people of the surname. */
    boolean isShared(String surname) {
        String given = null;
        String word = " " + surname;
        for (int at = beginning.indexOf(word); at > 0; at = beginning.indexOf(word, at + word.length())) {
            int from = beginning.lastIndexOf(' ', at - 1) + 1;
            String before = beginning.substring(from, at);
            boolean name = !before.isEmpty()
                    && Character.isUpperCase(before.charAt(0))
                    && before.chars().allMatch(Character::isLetter)
                    && !Words.STOP.contains(Words.lower(before))
                    && !Words.PERSON_TITLES.contains(Words.lower(before));
            if (name && given != null && !given.equals(before)) {
                return true;
            }
            given = name ? before : given;
        }
        return false;
    }

    /** Tells whether the article's beginning has the word with a capital inside a sentence too: "Nobody" is no name. */
    boolean isNamed(String word) {
        String spaced = " " + word;
        for (int at = beginning.indexOf(spaced); at > 0; at = beginning.indexOf(spaced, at + 1)) {
            if (Character.isLetterOrDigit(beginning.charAt(at - 1)) || beginning.charAt(at - 1) == ',') {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the name is one word by which the article calls a person. */
    boolean isCalled(String name) {
        return name.indexOf(' ') < 0 && isSurname(name);
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
        if (words == 1 && isUpper(tokens.raw(from))) {
            return null;
        }
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
        return known ? tokens.span(from, i).slice(tokens.text) : null;
    }

    /** "GENOA", "CNN": the place that a report is from, or initials; no surname. */
    private static boolean isUpper(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** "leader Ada Roe was named": a small word for what somebody is stands before the name, or it is of two words. */
    private static boolean isTold(Tokens tokens, int from, int to) {
        return to - from == 2 || tokens.lower(from - 1).endsWith("er");
    }

    /** Returns the word that tells whether the person is a woman: the first of the name, or the one before a surname. */
    String given(String person) {
        int space = person.indexOf(' ');
        if (space > 0) {
            return person.substring(0, space);
        }
        int at = beginning.indexOf(" " + person);
        return at <= 0
                ? person
                : beginning
                        .substring(beginning.lastIndexOf(' ', at - 1) + 1, at)
                        .strip();
    }

    /** Tells whether the article's beginning has the word as the last part of a longer name, told of a person. */
    private boolean isSurname(String word) {
        int at = beginning.indexOf(" " + word);
        if (at <= 0) {
            return false;
        }
        int from = beginning.lastIndexOf(' ', at - 1) + 1;
        String before = beginning.substring(Math.max(from, beginning.lastIndexOf('\n', at - 1) + 1), at);
        String lower = Words.lower(before).replace(".", "");
        return !before.isEmpty()
                && Character.isUpperCase(before.charAt(0))
                && !Words.STOP.contains(lower)
                && !Words.ORGANISATION.contains(lower)
                && Places.country(lower) == null;
    }

    /** "The Ever Onward, 300 metres long, was", "The council now had": one thing, right before the verb or a comma. */
    static @Nullable String thing(Tokens tokens) {
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
                && !CutWords.is("hanging", tokens.lower(i))
                && !Words.isPreposition(tokens.lower(i))
                && !Words.isPronoun(tokens.lower(i))
                && !Words.isFinite(tokens.lower(i))) {
            i++;
        }
        int next = i < tokens.size() && CutWords.is("hanging", tokens.lower(i)) ? i + 1 : i;
        boolean verb = next < tokens.size() && (Words.isFinite(tokens.lower(next)) || tokens.is(i, ","));
        if (!verb || i > LONGEST_THING || i < (the ? 2 : 1)) {
            return null;
        }
        String head = tokens.lower(i - 1);
        boolean many = (i == 1 || !tokens.isCapital(i - 1)) && Words.hasPluralEnding(head) || Words.isPeople(head);
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
