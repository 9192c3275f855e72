// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What befalls somebody or something once on a day, as a title tells it: "Ada Roe was shot dead", "Roe killed in attack" and
 * "Ms Roe died" are one fate of one person, in whatever words.
 */
final class Fates {

    private static final int FARTHEST_VERB = 10;
    private static final long ONCE =
            Acts.ENGLISH.ofAny(EventFiles.read("fates.txt").words());
    private static final long DEATH = Acts.ENGLISH.of("die");

    private static final Set<String> PASSIVE = Set.of("was", "were", "is", "are", "be", "been", "being", "gets", "got");

    private Fates() {}

    /** Returns who or what suffers what, as a key to compare, or null if the title tells no such thing. */
    static @Nullable String of(String title) {
        Tokens tokens = Tokens.of(title, new Span(0, title.length()));
        int end = Math.min(tokens.size(), FARTHEST_VERB);
        for (int verb = 1; verb < end; verb++) {
            String word = tokens.lower(verb);
            if (Words.isAuxiliary(word)) {
                return passive(tokens, verb);
            }
            long act = Acts.ENGLISH.of(Stemmer.stem(word)) & ONCE;
            if (act != 0 && !tokens.isCapital(verb) && (Words.isIntransitive(word) || suffers(tokens, verb))) {
                return key(tokens, verb, act);
            }
            if (Words.isPreposition(word) || !tokens.isWord(verb) && !tokens.is(verb, ":") && !tokens.is(verb, ".")) {
                return null;
            }
        }
        return null;
    }

    /** "was narrowly freed", "had been named": the participle behind the auxiliaries. */
    private static @Nullable String passive(Tokens tokens, int first) {
        boolean passive = false;
        int i = first;
        while (i < tokens.size()
                && (Words.isAuxiliary(tokens.lower(i)) || tokens.lower(i).endsWith("ly") || tokens.is(i, "been"))) {
            passive |= PASSIVE.contains(tokens.lower(i));
            i++;
        }
        if (i >= tokens.size()) {
            return null;
        }
        String word = tokens.lower(i);
        long act = Acts.ENGLISH.of(Stemmer.stem(word)) & ONCE;
        boolean fits = Words.isIntransitive(word) || passive && Words.isPast(word);
        return act != 0 && fits ? key(tokens, first, act) : null;
    }

    /** "killed in", "freed": a participle as headlines have it, without an object behind it. */
    private static boolean suffers(Tokens tokens, int verb) {
        if (!Words.isPast(tokens.lower(verb))) {
            return false;
        }
        int next = verb + 1;
        return next >= tokens.size() || !tokens.isWord(next) || Words.isPreposition(tokens.lower(next));
    }

    private static @Nullable String key(Tokens tokens, int verb, long act) {
        int head = verb - 1;
        String word = tokens.lower(head);
        boolean name = tokens.isCapital(head) && (head > 0 || !Words.STOP.contains(word));
        boolean many = word.endsWith("s") && !word.endsWith("ss") && !tokens.isCapital(head) || Words.isPeople(word);
        if (!tokens.isWord(head) || tokens.isNumber(head) || many || Words.pointsBack(word) || !name && act == DEATH) {
            return null;
        }
        for (int i = 0; i < head; i++) {
            if (tokens.is(i, "and") || tokens.is(i, "a") || tokens.is(i, "an") || tokens.is(i, "another")) {
                return null;
            }
        }
        return word + ' ' + Long.lowestOneBit(act);
    }
}
