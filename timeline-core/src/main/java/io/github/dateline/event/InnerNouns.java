// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.GovernedClause.Run;
import org.jspecify.annotations.Nullable;

/** Finds a noun inside a clause that the date belongs to by its place: behind a participle of its own, or inside the subject. */
final class InnerNouns {

    private static final int LONGEST_AGENT = 9;

    private final Phrases phrases;
    private final Tokens tokens;

    InnerNouns(Phrases phrases) {
        this.phrases = phrases;
        this.tokens = phrases.tokens;
    }

    /** Returns what the date dates, or null if it is not such a noun. */
    @Nullable GovernedClause find(int first, int last, Segment segment) {
        GovernedClause noun = reduced(first, last, segment);
        return noun == null ? insideSubject(first, last, segment) : noun;
    }

    /** "the result of an investigation opened on Tuesday into the deal": the participle and its noun are the event. */
    private @Nullable GovernedClause reduced(int first, int last, Segment segment) {
        int verb = first - 1;
        while (verb > segment.from() && Words.isPreposition(tokens.lower(verb))) {
            verb--;
        }
        boolean participle = verb > segment.from() + 1
                && Words.isPast(tokens.lower(verb))
                && !Words.isFinite(tokens.lower(verb - 1))
                && tokens.isWord(verb - 1)
                && !tokens.lower(verb - 1).endsWith("ly")
                && !Words.isPronoun(tokens.lower(verb - 1))
                && phrases.hasFinite(segment.from(), verb - 1);
        if (!participle) {
            return madeBy(first, segment);
        }
        Run noun = phrases.antecedent(verb);
        if (noun == null || noun.from() <= segment.from() || !EventNouns.is(tokens.lower(noun.to() - 1))) {
            return null;
        }
        int end = last < segment.to() && Words.isComplement(tokens.lower(last))
                ? phrases.phraseEnd(last + 1, segment.to())
                : last;
        return GovernedClause.of(noun, new Run(verb, end))
                .saying(verb, (phrases.isPlural(noun) ? "were " : "was ") + tokens.lower(verb));
    }

    /** "The report on the elections in May has angered": the date belongs to a noun inside the subject. */
    private @Nullable GovernedClause insideSubject(int first, int last, Segment segment) {
        int head = first - 2;
        boolean led = head > segment.from() + 2
                && Words.isPreposition(tokens.lower(first - 1))
                && EventNouns.is(tokens.lower(head))
                && !Words.isPreposition(tokens.lower(segment.from()))
                && !phrases.inDate[segment.from()];
        int verb = led ? phrases.firstFinite(segment.from(), segment.to()) : -1;
        if (verb < last) {
            return null;
        }
        int noun = head;
        while (noun > segment.from() && !Words.isPreposition(tokens.lower(noun))) {
            if (!tokens.isWord(noun) || tokens.is(noun, "and") || tokens.is(noun, "that")) {
                return null;
            }
            noun--;
        }
        boolean inner = noun > segment.from() + 1 && phrases.isKnown(noun + 1);
        return inner && !Words.isMeasure(tokens.lower(noun - 1))
                ? GovernedClause.of(new Run(noun + 1, head + 1)).asNoun()
                : null;
    }

    /** "This comes despite a report released by the board on Friday": what was released, and by whom. */
    private @Nullable GovernedClause madeBy(int first, Segment segment) {
        int end = phrases.beforePrepositions(segment.from(), first);
        for (int by = end - 2; by > segment.from() + 2 && end - by <= LONGEST_AGENT; by--) {
            if (!tokens.isWord(by) || phrases.inDate[by]) {
                return null;
            }
            if (tokens.is(by, "by") && Words.isPast(tokens.lower(by - 1))) {
                Run noun = phrases.antecedent(by - 1);
                boolean apart = noun != null
                        && noun.from() > segment.from() + 1
                        && (tokens.is(noun.from(), "a") || tokens.is(noun.from(), "an"))
                        && Words.isPreposition(tokens.lower(noun.from() - 1));
                return noun != null && apart
                        ? GovernedClause.of(noun, new Run(by - 1, end)).saying(by - 1, "was " + tokens.lower(by - 1))
                        : null;
            }
        }
        return null;
    }
}
