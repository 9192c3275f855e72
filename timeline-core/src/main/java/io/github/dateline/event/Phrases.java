// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.GovernedClause.Run;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds verbs and noun phrases among the tokens of one sentence, with a bounded look around and no grammar. */
final class Phrases {

    private static final int LONGEST_NOUN_PHRASE = 8;
    private static final int LONGEST_COMPLEMENT = 6;

    /** "the first and second floors": what they join is one noun phrase. */
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "fifth");

    private static final Set<String> EMPTY_ACTS =
            Set.copyOf(EventFiles.read("empty-acts.txt").words());

    /** Words before a name that belong to it. */
    private static final Set<String> OFFICE = Set.of(
            "former",
            "acting",
            "interim",
            "ousted",
            "deposed",
            "late",
            "then",
            "opposition",
            "leader",
            "outgoing",
            "party");

    final Tokens tokens;
    final boolean[] inDate;

    Phrases(Tokens tokens, boolean[] inDate) {
        this.tokens = tokens;
        this.inDate = inDate;
    }

    /** Returns the first token of the run that may carry a sentence, or -1. */
    int firstFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!inDate[i] && Words.isFinite(tokens.lower(i)) && !isNoun(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether a mark stands there at which a run of words ends. */
    boolean isStop(int i) {
        String word = tokens.lower(i);
        return word.equals(",") || word.equals(".") || word.equals(";") || tokens.isQuote(i);
    }

    /** "the state", "its report", "Secretary of State": a word that may be a verb of saying, but here is a noun. */
    private boolean isNoun(int i) {
        String word = tokens.lower(i);
        return i > 0
                && Words.isReporting(word)
                && !Words.isPast(word)
                && (tokens.isCapital(i)
                        || isBehindDeterminer(i)
                        || tokens.isCapital(i - 1) && i > 1 && isBehindDeterminer(i - 1));
    }

    private boolean isBehindDeterminer(int i) {
        return Words.isDeterminer(tokens.lower(i - 1)) && !tokens.is(i - 1, "that") || tokens.possessive(i - 1);
    }

    /**
     * Returns the verb of the sentence in the run, or -1: behind a participle that belongs to the subject ("the vote
     * scheduled for April 8 will be held") it is the auxiliary.
     */
    int mainVerb(int from, int to) {
        int first = firstFinite(from, to);
        if (first < 0 || !isReduced(first, to)) {
            return first;
        }
        for (int i = first + 1; i < to && !tokens.is(i, ",") && !tokens.is(i, "and"); i++) {
            if (!inDate[i] && Words.isAuxiliary(tokens.lower(i))) {
                return i;
            }
        }
        return first;
    }

    /** Returns where the subject before the verb ends: before a participle that only tells more of it. */
    int subjectEnd(int from, int verb) {
        int first = firstFinite(from, verb);
        if (first <= from || !isReduced(first, verb)) {
            return verb;
        }
        return tokens.lower(first - 1).endsWith("ly") && first - 1 > from ? first - 1 : first;
    }

    private boolean isReduced(int verb, int to) {
        return Words.isPast(tokens.lower(verb)) && verb + 1 < to && Words.isPreposition(tokens.lower(verb + 1));
    }

    /** "made the announcement on Monday", "issued a statement": no more than that somebody spoke. */
    boolean isOnlySpeaking(int verb, int to) {
        int noun = verb + 1;
        while (noun < to && Words.isDeterminer(tokens.lower(noun))) {
            noun++;
        }
        int end = noun + 1;
        while (end < to && (inDate[end] || Words.isPreposition(tokens.lower(end)) || !tokens.isWord(end))) {
            end++;
        }
        return noun < to && end == to && EMPTY_ACTS.contains(tokens.lower(noun));
    }

    /** "when dozens were crossing it": what was going on is not what happened. */
    boolean isProgressive(int from, int to) {
        int verb = firstFinite(from, to);
        return Words.isAuxiliary(tokens.lower(verb)) && verb + 1 < to && Words.isIng(tokens.lower(verb + 1));
    }

    /** "is the oldest yard", "are open": the verb tells what something is, which no participle behind could share. */
    boolean isLasting(int verb) {
        boolean is = tokens.is(verb, "is") || tokens.is(verb, "are");
        String next = is && verb + 1 < tokens.size() ? tokens.lower(verb + 1) : "";
        return is && !Words.isPast(next) && !Words.isIng(next) && !next.endsWith("ly");
    }

    boolean hasFinite(int from, int to) {
        return firstFinite(from, to) >= 0;
    }

    boolean hasDate(int from, int to) {
        for (int i = from; i < to; i++) {
            if (inDate[i]) {
                return true;
            }
        }
        return false;
    }

    /** Returns the end of the first verb group in the run, or -1. */
    int verbEnd(int from, int to) {
        int i = firstFinite(from, to);
        if (i < 0) {
            return -1;
        }
        while (i + 1 < to && Words.isFinite(tokens.lower(i + 1)) && !inDate[i + 1]) {
            i++;
        }
        return i + 1;
    }

    /** Tells whether the segment holds nothing but dates and the words that lead to them. */
    boolean onlyDate(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            if (!inDate[i] && !Words.isPreposition(tokens.lower(i)) && tokens.isWord(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns where the segment begins behind a fronted date phrase. */
    int subjectFrom(Segment segment) {
        return afterDate(segment.from(), segment.to());
    }

    /** Returns the first index behind a date phrase and its comma. */
    int afterDate(int from, int to) {
        int i = from;
        while (i < to
                && (inDate[i]
                        || tokens.is(i, ",")
                        || (Words.isPreposition(tokens.lower(i)) && i + 1 < to && inDate[i + 1]))) {
            i++;
        }
        return i;
    }

    /** Tells whether a noun phrase names something the reader knows: "the", a possessive, a name; not "a". */
    boolean isKnown(int i) {
        boolean indefinite = tokens.is(i, "a") || tokens.is(i, "an");
        return !indefinite && (tokens.possessive(i) || Words.isDeterminer(tokens.lower(i)) || tokens.isCapital(i));
    }

    /** Returns the end of the noun phrase that begins at the index. */
    int phraseEnd(int from, int limit) {
        int i = from;
        while (i < limit
                && i - from < LONGEST_COMPLEMENT
                && tokens.isWord(i)
                && !inDate[i]
                && !Words.isFinite(tokens.lower(i))
                && !Words.isPreposition(tokens.lower(i))) {
            i++;
        }
        return i;
    }

    /** Returns the noun phrase right before a relative word. */
    @Nullable Run antecedent(int relative) {
        int end = relative;
        while (end > 0 && (tokens.is(end - 1, ",") || tokens.isQuote(end - 1))) {
            end--;
        }
        int i = end;
        while (i > 0
                && end - i < LONGEST_NOUN_PHRASE
                && tokens.isWord(i - 1)
                && !inDate[i - 1]
                && !Words.isPreposition(tokens.lower(i - 1))
                && !isVerb(i - 1, end)
                && (!tokens.is(i - 1, "and") || i > 1 && ORDINALS.contains(tokens.lower(i - 2)))
                && !tokens.is(i - 1, "that")) {
            i--;
            String word = tokens.lower(i);
            if (word.equals("the") || word.equals("a") || word.equals("an")) {
                break;
            }
        }
        if (i < end && tokens.isCapital(end - 1)) {
            int name = end - 1;
            while (name > i
                    && (tokens.isCapital(name - 1)
                            || Words.PERSON_TITLES.contains(tokens.lower(name - 1))
                            || OFFICE.contains(tokens.lower(name - 1)))) {
                name--;
            }
            i = name;
        }
        boolean infinitive =
                i > 0 && tokens.is(i - 1, "to") && !tokens.isCapital(i) && !Words.isDeterminer(tokens.lower(i));
        return i < end && !infinitive ? new Run(i, end) : null;
    }

    /** A participle behind an article is part of the noun phrase: "the affected cars". */
    private boolean isVerb(int i, int end) {
        String word = tokens.lower(i);
        boolean inner = i + 1 < end && i > 0 && Words.isDeterminer(tokens.lower(i - 1)) && Words.isPast(word);
        return Words.isFinite(word) && !inner && !isNoun(i);
    }

    /** Tells whether the noun phrase that ends before the index names more than one. */
    boolean isPlural(Run noun) {
        String last = tokens.lower(noun.to() - 1);
        boolean ending = Words.hasPluralEnding(last);
        boolean one = tokens.is(noun.from(), "a") || tokens.is(noun.from(), "an") || tokens.is(noun.from(), "one");
        return !one && (ending && !tokens.isCapital(noun.to() - 1) || Words.isPeople(last));
    }

    /** Returns the end of the run without the prepositions at its end. */
    int beforePrepositions(int from, int to) {
        int end = to;
        while (end > from + 1 && Words.isPreposition(tokens.lower(end - 1))) {
            end--;
        }
        return end;
    }
}
