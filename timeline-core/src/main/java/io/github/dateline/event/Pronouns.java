// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.GovernedClause.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a pronoun at the beginning of a clause stands for in the clauses before it in its sentence. */
final class Pronouns {

    private static final int LONGEST_NAME = 8;

    private final Phrases phrases;
    private final Tokens tokens;
    private final List<Segment> segments;

    Pronouns(Phrases phrases, List<Segment> segments) {
        this.phrases = phrases;
        this.tokens = phrases.tokens;
        this.segments = segments;
    }

    /** Returns the noun phrase that the pronoun stands for: the subject of an earlier clause, else the object of one. */
    @Nullable Run of(int pronoun, int position) {
        String word = pronoun < tokens.size() ? tokens.lower(pronoun) : "";
        if (!Words.isPronoun(word)) {
            return null;
        }
        if (position > 0 && segments.get(position - 1).kind() == Segment.Kind.ATTRIBUTION) {
            return null;
        }
        for (int i = position - 1; i >= 0; i--) {
            Segment segment = segments.get(i);
            int from = phrases.subjectFrom(segment);
            int verb = phrases.firstFinite(from, segment.to());
            int end = verb < 0 ? segment.to() : verb;
            Run subject = new Run(from, nounEnd(from, end));
            if (suits(subject, word)) {
                return subject;
            }
            for (int j = Math.max(verb, from); verb >= 0 && j < segment.to(); j++) {
                Run object = new Run(j, phrases.phraseEnd(j, segment.to()));
                if (tokens.is(j, "the") && suits(object, word)) {
                    return object;
                }
            }
        }
        return null;
    }

    private int nounEnd(int from, int end) {
        int i = from;
        while (i < end && tokens.isWord(i) && !phrases.inDate[i]) {
            i++;
        }
        boolean broken = i < end && tokens.is(i, ".") || i > from && tokens.possessive(i - 1);
        return broken ? from : i;
    }

    private boolean suits(Run noun, String pronoun) {
        int length = noun.to() - noun.from();
        if (length < 1
                || length > LONGEST_NAME + 2
                || Words.pointsBack(tokens.lower(noun.from()))
                || Words.isPreposition(tokens.lower(noun.from()))) {
            return false;
        }
        boolean plural = phrases.isPlural(noun);
        return switch (pronoun) {
            case "it", "its" -> !plural && (tokens.is(noun.from(), "the") || isOne(noun) || isSingleName(noun));
            case "they", "their" -> plural && length > 1;
            case "he", "she", "his", "her" -> !plural && isPerson(noun);
            default -> false;
        };
    }

    private boolean isOne(Run noun) {
        return tokens.is(noun.from(), "a") || tokens.is(noun.from(), "an") || tokens.is(noun.from(), "one");
    }

    private boolean isSingleName(Run noun) {
        return noun.to() - noun.from() == 1 && tokens.isCapital(noun.from());
    }

    private boolean isPerson(Run noun) {
        boolean titled = Words.PERSON_TITLES.contains(tokens.lower(noun.from()));
        for (int i = noun.from(); i < noun.to(); i++) {
            if (!tokens.isCapital(i) && !Words.PERSON_TITLES.contains(tokens.lower(i))
                    || Words.ORGANISATION.contains(tokens.lower(i))) {
                return false;
            }
        }
        return titled || noun.to() - noun.from() > 1;
    }
}
