// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.List;
import java.util.Set;

/** Finds the pronoun of a title for which nothing in the title before it can stand. */
final class TitlePronouns {

    private static final Set<String> PERSON = Set.of("he", "she", "him", "his", "her");
    private static final Set<String> THING = Set.of("it", "its");
    private static final Set<String> MANY = Set.of("they", "them", "their");
    private static final Set<String> OWN = Set.of("i", "we", "my", "our", "me", "us");

    /** Behind these words a pronoun is the subject of a clause, which another clause of the title cannot name. */
    private static final Set<String> LINKS = Set.of("as", "because", "that", "until", "unless", "if");

    private final Tokens tokens;

    TitlePronouns(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Returns the place of the first unknown pronoun among the words, or -1.
     *
     * @param headed whether a name stands before the words or in place of the first
     */
    int unknown(List<Integer> words, boolean headed) {
        boolean name = headed;
        boolean noun = headed;
        boolean many = false;
        for (int k = headed ? 1 : 0; k < words.size(); k++) {
            int i = words.get(k);
            String word = tokens.lower(i);
            boolean unknown = PERSON.contains(word) && !name
                    || THING.contains(word) && !noun
                    || word.equals("them") && !many
                    || MANY.contains(word) && !many && !name
                    || OWN.contains(word)
                            && tokens.raw(i).length() == word.length()
                            && !tokens.raw(i).equals("US");
            if (unknown) {
                return k;
            }
            boolean content = tokens.isWord(i)
                    && !Words.STOP.contains(word)
                    && !Words.isPreposition(word)
                    && !Words.isDeterminer(word)
                    && !Words.pointsBack(word);
            noun |= content;
            name |= content && (tokens.isCapital(i) && (k > 0 || !Words.isFinite(word)) || isPersonNoun(word));
            many |= word.equals("and") && noun || Words.isPeople(word) || content && Words.hasPluralEnding(word);
        }
        return -1;
    }

    /** Tells whether a pronoun stands as the subject behind a word like "as", so that it may be who speaks. */
    boolean meansSpeaker(List<Integer> words) {
        for (int k = 2; k < words.size(); k++) {
            String word = tokens.lower(words.get(k));
            boolean subject = word.equals("it") || word.equals("they") || word.equals("he") || word.equals("she");
            if (subject && LINKS.contains(tokens.lower(words.get(k - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** "the driver", "a woman", "the suspect's": words for one person. */
    private static boolean isPersonNoun(String word) {
        return Words.PERSON_TITLES.contains(word)
                || word.equals("man")
                || word.equals("woman")
                || word.equals("boy")
                || word.equals("girl")
                || word.length() > 5 && (word.endsWith("er") || word.endsWith("or") || word.endsWith("ist"))
                || word.endsWith("man") && word.length() > 5;
    }

    /** Tells whether the pronoun at the place says whose the next word is: "her honour", not "told her in". */
    boolean owns(List<Integer> words, int k) {
        String word = tokens.lower(words.get(k));
        if (word.equals("his")) {
            return true;
        }
        String next = k + 1 < words.size() ? tokens.lower(words.get(k + 1)) : "";
        return word.equals("her")
                && !next.isEmpty()
                && tokens.isWord(words.get(k + 1))
                && !Words.isPreposition(next)
                && !Words.isDeterminer(next)
                && !Words.isCoordinator(next);
    }

    boolean isPerson(int token) {
        return PERSON.contains(tokens.lower(token));
    }
}
