// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.GovernedClause.Run;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a date belongs to, where it belongs to one and not to a verb: "last week's talks". */
final class NounEvents {

    /** Prepositions whose object is known before and so stands in the background of its clause. */
    private static final Set<String> BACKGROUND = Set.of(
            "during", "against", "amid", "after", "before", "following", "since", "despite", "over", "behind", "until");

    /** Participles behind which a noun is compared with the one before. */
    private static final Set<String> COMPARING = Set.of(
            "dwarfing",
            "surpassing",
            "exceeding",
            "eclipsing",
            "topping",
            "beating",
            "matching",
            "echoing",
            "recalling");

    private static final int BEFORE_TRAILING = 9;
    private static final int FAR_BEFORE = 14;
    private static final int LONGEST_COMPOUND = 4;

    private final Phrases phrases;
    private final InnerNouns named;
    private final Tokens tokens;

    NounEvents(Phrases phrases) {
        this.phrases = phrases;
        this.named = new InnerNouns(phrases);
        this.tokens = phrases.tokens;
    }

    /** Returns the noun event that the date on the tokens belongs to, or null. */
    @Nullable GovernedClause find(int first, int last, Segment segment) {
        GovernedClause noun = prenominal(first, last, segment);
        noun = noun == null ? planned(first, segment) : noun;
        noun = noun == null ? planning(first, segment) : noun;
        noun = noun == null ? besidePerfect(first, segment) : noun;
        noun = noun == null ? trailing(first, last, segment) : noun;
        return noun == null ? named.find(first, last, segment) : noun;
    }

    /** "Ada won the prize in 2000 and Bruno in 1989": who did the same at the second date, or null. */
    @Nullable GovernedClause gapped(int first, Segment segment) {
        int from = first - 1;
        while (from > segment.from() && !tokens.is(from, "and") && first - from <= BEFORE_TRAILING) {
            if (phrases.inDate[from] || Words.isFinite(tokens.lower(from))) {
                return null;
            }
            from--;
        }
        boolean joined = tokens.is(from, "and") && from > segment.from() && phrases.inDate[from - 1];
        int end = from;
        while (joined
                && end > segment.from()
                && (phrases.inDate[end - 1] || Words.isPreposition(tokens.lower(end - 1)))) {
            end--;
        }
        int verb = joined ? phrases.mainVerb(segment.from(), end) : -1;
        return verb > segment.from() && tokens.isCapital(from + 1)
                ? GovernedClause.of(new Run(from + 1, phrases.beforePrepositions(from + 1, first)), new Run(verb, end))
                : null;
    }

    /** Returns where the clause of the date ends: before "and Bruno in 1989", which only names who did the same. */
    int ownEnd(int last, Segment segment) {
        boolean joined = tokens.is(last, "and") && last + 1 < segment.to() && tokens.isCapital(last + 1);
        for (int i = last + 1; joined && i < segment.to(); i++) {
            if (phrases.inDate[i]) {
                return last;
            }
            if (Words.isFinite(tokens.lower(i))) {
                return segment.to();
            }
        }
        return segment.to();
    }

    /** "on 18 May instead of 8 April": a date that is only denied. */
    boolean isDenied(int first) {
        return tokens.is(first - 1, "of") && tokens.is(first - 2, "instead")
                || tokens.is(first - 1, "than") && tokens.is(first - 2, "rather");
    }

    /** "Tuesday's attack in the north", "the 2008 crisis", "the newly announced June 26 election". */
    private @Nullable GovernedClause prenominal(int first, int last, Segment segment) {
        boolean owner = tokens.possessive(last - 1);
        int determiner = determiner(first, segment);
        if (!owner && determiner < 0 || last >= segment.to()) {
            return null;
        }
        int head = -1;
        for (int i = last; i < Math.min(segment.to(), last + 4); i++) {
            if (!tokens.isWord(i) || Words.isPreposition(tokens.lower(i))) {
                break;
            }
            if (EventNouns.is(tokens.lower(i))) {
                head = i;
            }
        }
        if (head < 0) {
            return null;
        }
        int end = compoundEnd(head + 1, segment);
        if (end < segment.to() && Words.isComplement(tokens.lower(end)) && !tokens.is(end, "by")) {
            end = phrases.phraseEnd(end + 1, segment.to());
        }
        boolean described = determiner >= 0 && determiner < first - 1;
        return GovernedClause.of(new Run(described ? determiner : first, end)).asNoun();
    }

    /** "launch vehicle selection": the noun in front of a noun only tells its kind. */
    private int compoundEnd(int from, Segment segment) {
        int end = from;
        while (end < segment.to()
                && end - from < LONGEST_COMPOUND
                && tokens.isWord(end)
                && !phrases.inDate[end]
                && !tokens.possessive(end - 1)
                && Character.isLetter(tokens.raw(end).charAt(0))
                && tokens.isCapital(end) == tokens.isCapital(end - 1)
                && !tokens.is(end, "date")
                && !Words.STOP.contains(tokens.lower(end))
                && !Words.isFinite(tokens.lower(end))
                && !Words.isPresent(tokens.lower(end))
                && !Words.isPreposition(tokens.lower(end))
                && !Words.isConjunction(tokens.lower(end))
                && !Words.isCoordinator(tokens.lower(end))
                && !Words.isIng(tokens.lower(end))
                && !Words.isDeterminer(tokens.lower(end))
                && !tokens.lower(end).endsWith("ly")) {
            end++;
        }
        return end;
    }

    /** Returns where "the" stands before the date and at most adjectives, or -1. */
    private int determiner(int first, Segment segment) {
        for (int i = first - 1; i >= segment.from() && first - i <= 3; i--) {
            if (tokens.is(i, "the") || tokens.possessive(i)) {
                return i;
            }
            boolean adjective = tokens.lower(i).endsWith("ly") || Words.isPast(tokens.lower(i));
            if (!adjective || phrases.inDate[i]) {
                return -1;
            }
        }
        return -1;
    }

    /** "the vote originally scheduled for April 8 is put off": the date belongs to the vote. */
    private @Nullable GovernedClause planned(int first, Segment segment) {
        int plan = first - 1;
        while (plan > segment.from() && Words.isPreposition(tokens.lower(plan))) {
            plan--;
        }
        if (plan <= segment.from() || plan == first - 1 || !Words.isPlan("fixed", tokens.lower(plan))) {
            return null;
        }
        int end = tokens.lower(plan - 1).endsWith("ly") || tokens.is(plan - 1, "first") ? plan - 1 : plan;
        Run noun = end > segment.from() ? phrases.antecedent(end) : null;
        boolean own = noun != null && noun.from() >= segment.from() && EventNouns.is(tokens.lower(noun.to() - 1));
        if (!own || noun == null) {
            return null;
        }
        return GovernedClause.of(noun, new Run(plan, plan + 1))
                .saying(plan, (phrases.isPlural(noun) ? "were " : "was ") + tokens.lower(plan));
    }

    /** "has scheduled a new election for June 26": what is dated is the election. */
    private @Nullable GovernedClause planning(int first, Segment segment) {
        int verb = tokens.is(first - 1, "for") ? first - 2 : -1;
        while (verb > segment.from() && first - verb <= BEFORE_TRAILING && !Words.isPlan("made", tokens.lower(verb))) {
            if (phrases.inDate[verb] || !tokens.isWord(verb)) {
                return null;
            }
            verb--;
        }
        if (verb <= segment.from() || !Words.isPlan("made", tokens.lower(verb)) || verb + 2 >= first) {
            return null;
        }
        String before = tokens.lower(verb - 1);
        boolean perfect = before.equals("has") || before.equals("have") || before.equals("had");
        boolean passive = Words.isAuxiliary(before) && !perfect || before.equals("been");
        int head = phrases.beforePrepositions(verb + 1, first) - 1;
        if (passive || !Words.isDeterminer(tokens.lower(verb + 1)) || !EventNouns.is(tokens.lower(head))) {
            return null;
        }
        Run noun = new Run(verb + 1, head + 1);
        return GovernedClause.of(noun, new Run(verb, verb + 1))
                .saying(verb, (phrases.isPlural(noun) ? "are " : "is ") + tokens.lower(verb));
    }

    /**
     * "has fined the owner for the collapse of the bridge last month": a perfect takes no date that is past, so the date
     * belongs to the last noun that names an event.
     */
    private @Nullable GovernedClause besidePerfect(int first, Segment segment) {
        int verb = phrases.firstFinite(segment.from(), first);
        boolean perfect = verb >= 0
                && (tokens.is(verb, "has") || tokens.is(verb, "have"))
                && verb + 1 < first
                && (Words.isPast(tokens.lower(verb + 1)) || tokens.is(verb + 1, "been"));
        if (!perfect || tokens.is(first - 1, "since") || tokens.is(first - 1, "until")) {
            return null;
        }
        for (int i = first - 1; i > verb + 2 && first - i <= BEFORE_TRAILING; i--) {
            if (phrases.inDate[i] || !tokens.isWord(i)) {
                return null;
            }
            boolean known = phrases.isKnown(i - 1) && !Words.isPreposition(tokens.lower(i - 1));
            if (known && EventNouns.is(tokens.lower(i)) && !tokens.isCapital(i)) {
                return GovernedClause.of(new Run(i - 1, phrases.beforePrepositions(i, first)))
                        .asNoun();
            }
        }
        return null;
    }

    /** "a vote meant to end the crisis, which is planned for April": what is planned is the noun that names an event. */
    @Nullable Run plannedBefore(Segment relative) {
        boolean plans = false;
        for (int i = relative.from(); i < relative.to(); i++) {
            plans |= Words.isPlan("fixed", tokens.lower(i));
        }
        for (int i = relative.from() - 1; plans && i > 0 && relative.from() - i <= FAR_BEFORE; i--) {
            if (EventNouns.is(tokens.lower(i)) && !phrases.inDate[i] && Words.isDeterminer(tokens.lower(i - 1))) {
                return new Run(i - 1, i + 1);
            }
        }
        return null;
    }

    /** "killed during Ukraine's counteroffensive last August", "despite their agreement established in November". */
    private @Nullable GovernedClause trailing(int first, int last, Segment segment) {
        int head = first - 1;
        while (head > segment.from() && tokens.isWord(head) && Words.isPreposition(tokens.lower(head))) {
            head--;
        }
        if (head <= segment.from() || !tokens.isWord(head) || phrases.inDate[head]) {
            return null;
        }
        for (int i = head; i >= segment.from() && head - i <= BEFORE_TRAILING; i--) {
            boolean followed = tokens.is(i, "followed") && tokens.is(i + 1, "by");
            if (followed || COMPARING.contains(tokens.lower(i))) {
                int from = followed ? i + 2 : i + 1;
                return from <= head ? GovernedClause.of(new Run(from, head + 1)).asNoun() : null;
            }
        }
        boolean participle = Words.isPast(tokens.lower(head));
        if (!participle && !EventNouns.is(tokens.lower(head))) {
            return null;
        }
        for (int i = head - 1; i >= segment.from() && head - i <= BEFORE_TRAILING; i--) {
            String word = tokens.lower(i);
            if (!tokens.isWord(i) || phrases.inDate[i] || Words.isFinite(word) && !tokens.isCapital(i)) {
                return null;
            }
            if (BACKGROUND.contains(word)) {
                boolean own = !participle || i == segment.from() || phrases.hasFinite(segment.from(), i);
                boolean known = phrases.isKnown(i + 1) || tellsOtherTime(first, last, segment, i);
                if (!own || !known || opensStatement(i, segment, participle)) {
                    return null;
                }
                int end = tokens.is(last, "in") && !participle ? phrases.phraseEnd(last + 1, segment.to()) : last;
                return end > last + 1
                        ? GovernedClause.of(new Run(i + 1, head + 1), new Run(last, end))
                                .asNoun()
                        : GovernedClause.of(new Run(i + 1, head + 1)).asNoun();
            }
        }
        return null;
    }

    /** "will cut jobs after a loss last year": what is to come is not dated by what is past. */
    private boolean tellsOtherTime(int first, int last, Segment segment, int before) {
        boolean past = false;
        for (int i = first; i < last; i++) {
            past |= tokens.is(i, "last")
                    || tokens.is(i, "ago")
                    || tokens.is(i, "previous")
                    || tokens.is(i, "yesterday");
        }
        int verb = phrases.firstFinite(segment.from(), before);
        return past && verb >= 0 && tokens.is(verb, "will");
    }

    /** "During the talks on Tuesday, both sides agreed ...": the phrase only sets the scene for the clause behind it. */
    private boolean opensStatement(int i, Segment segment, boolean participle) {
        boolean opens = i == segment.from() || tokens.is(i - 1, ",");
        return opens && !participle && tokens.is(i, "during");
    }
}
