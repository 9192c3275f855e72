// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.GovernedClause.Run;
import io.github.dateline.event.Segment.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the clause that a date of a sentence governs. One finder serves one sentence. */
final class ClauseFinder {

    /** Words between a relative word and its verb. */
    private static final Set<String> ADVERBS =
            Set.of("also", "then", "later", "still", "now", "once", "never", "first", "even", "since", "just", "again");

    private final Tokens tokens;
    private final Phrases phrases;
    private final NounEvents nouns;
    private final Comparisons comparisons;
    private final Modifiers modifiers;
    private final Speakers speakers;
    private final Pronouns pronouns;
    private final LowerClauses lower;
    private final @Nullable Joints joints;
    private final int start;
    private final List<Segment> segments;

    /**
     * @param start the first token behind a lead-in
     * @param joints where headings ran into the sentence, if these are to be parts of their own
     */
    ClauseFinder(Tokens tokens, boolean[] inDate, int start, @Nullable Joints joints) {
        this.joints = joints;
        this.start = start;
        this.tokens = tokens;
        this.phrases = new Phrases(tokens, inDate);
        this.segments = ClauseSplitter.split(tokens, inDate, start, joints);
        this.nouns = new NounEvents(phrases);
        this.modifiers = new Modifiers(phrases);
        this.comparisons = new Comparisons(phrases);
        this.speakers = new Speakers(phrases, segments);
        this.pronouns = new Pronouns(phrases, segments);
        this.lower = new LowerClauses(phrases, segments, speakers, pronouns);
    }

    /** Returns the clause that the date on the tokens governs, or null where another date of the sentence is its point. */
    @Nullable GovernedClause find(int first, int last) {
        int position = segmentOf(first);
        if (position < 0) {
            return GovernedClause.of(new Run(start, tokens.size()));
        }
        if (nouns.isDenied(first) || comparisons.isBase(first, last)) {
            return null;
        }
        GovernedClause when = when(last, position);
        if (when != null) {
            return when;
        }
        Segment segment = segments.get(position);
        segment = new Segment(segment.from(), nouns.ownEnd(last, segment), segment.kind());
        GovernedClause gapped = nouns.gapped(first, segment);
        if (gapped != null) {
            return gapped;
        }
        GovernedClause noun = nouns.find(first, last, segment);
        if (noun == null && modifiers.isModifier(first, last, segment)) {
            return null;
        }
        return noun != null ? noun : named(clause(position, segment), position);
    }

    /** "on Tuesday, when it lost its rudder", "in February where six people died": the clause says what happened then. */
    private @Nullable GovernedClause when(int last, int position) {
        int word = tokens.is(last, ",") ? last + 1 : last;
        boolean tells = tokens.is(word, "when") || word == last && tokens.is(word, "where");
        if (!tells || position + 1 >= segments.size()) {
            return null;
        }
        Segment segment = segments.get(position + 1);
        if (segment.from() != word
                || !phrases.hasFinite(word + 1, segment.to())
                || phrases.isProgressive(word + 1, segment.to())) {
            return null;
        }
        return named(GovernedClause.of(new Run(word + 1, segment.to())), position + 1);
    }

    /** Returns the clause that begins with the token, or null if none does that tells something. */
    @Nullable GovernedClause behind(int word) {
        int position = segmentOf(word);
        if (position < 0) {
            return null;
        }
        Segment segment = segments.get(position);
        return phrases.hasFinite(word + 1, segment.to()) && !phrases.isProgressive(word, segment.to())
                ? named(GovernedClause.of(new Run(word, segment.to())), position)
                : null;
    }

    /** Tells whether a clause behind the date says what happened then. */
    boolean hasWhen(int first, int last) {
        int position = segmentOf(first);
        return position >= 0 && when(last, position) != null;
    }

    /** Adds what a pronoun at the beginning of the clause stands for. */
    private @Nullable GovernedClause named(@Nullable GovernedClause clause, int position) {
        if (clause == null) {
            return null;
        }
        int from = clause.runs().get(0).from();
        int own = segmentOf(from);
        int first = phrases.afterDate(from, clause.to());
        return clause.about(pronouns.of(first, own < 0 ? position : own));
    }

    /** Returns the part of the sentence that the token stands in, to be read as a name of what is compared with. */
    GovernedClause comparison(int first) {
        int position = segmentOf(first);
        Run run = position < 0 ? new Run(start, tokens.size()) : Run.of(segments.get(position));
        return GovernedClause.of(run).asNoun();
    }

    /** Returns the main clause of the sentence, attribution removed: what a lead tells. */
    GovernedClause main() {
        // headings and captions stand before the sentence that they ran into
        for (int to = tokens.size(); to > start; ) {
            Run part = joints != null ? joints.around(to - 1, start) : new Run(start, to);
            GovernedClause main = main(part);
            if (main != null) {
                return main;
            }
            to = part.from();
        }
        return GovernedClause.of(new Run(start, tokens.size()));
    }

    private @Nullable GovernedClause main(Run part) {
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.from() >= part.from()
                    && segment.from() < part.to()
                    && segment.tells()
                    && phrases.hasFinite(segment.from(), segment.to())) {
                return segment.kind() == Kind.REST ? rest(i, segment) : whole(i, segment);
            }
        }
        return null;
    }

    private int segmentOf(int token) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).contains(token)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable GovernedClause clause(int position, Segment segment) {
        return switch (segment.kind()) {
            case ATTRIBUTION -> said(position, segment);
            case RELATIVE -> relative(position, segment);
            case REDUCED -> reduced(position, segment);
            case VERB_PHRASE -> lower.sharedSubject(position, segment);
            case PARTICIPLE -> lower.withMain(position, segment);
            case REST -> rest(position, segment);
            case SUBORDINATE, COMPLEMENT -> lower.subordinate(position, segment);
            case MAIN, CONTENT -> whole(position, segment);
        };
    }

    /** "made the announcement on Monday, saying that ...": what is said is the news, or null if nothing is. */
    private @Nullable GovernedClause announced(int position, Segment segment) {
        int next = position + 1;
        boolean says = next + 1 < segments.size()
                && segments.get(next).kind() == Kind.ATTRIBUTION
                && segments.get(next + 1).kind() == Kind.CONTENT
                && Words.isIng(tokens.lower(segments.get(next).from()));
        int verb = says ? phrases.firstFinite(segment.from(), segment.to()) : -1;
        return verb > segment.from() && phrases.isOnlySpeaking(verb, segment.to())
                ? statement(segments.get(next + 1), new Run(phrases.subjectFrom(segment), verb))
                : null;
    }

    private GovernedClause whole(int position, Segment segment) {
        GovernedClause announced = announced(position, segment);
        if (announced != null) {
            return announced;
        }
        if (segment.kind() == Kind.MAIN && !phrases.hasFinite(segment.from(), segment.to())) {
            for (int i = position + 1; i < segments.size(); i++) {
                Segment next = segments.get(i);
                if (next.kind() == Kind.REST || next.kind() == Kind.MAIN) {
                    boolean fronted = phrases.onlyDate(segment) || Words.isIng(tokens.lower(segment.from()));
                    return fronted ? GovernedClause.of(Run.of(next)) : GovernedClause.of(Run.of(segment), Run.of(next));
                }
            }
        }
        int end = segment.to();
        for (int i = position + 1; i < segments.size() && segments.get(i).kind() == Kind.COMPLEMENT; i++) {
            end = segments.get(i).to();
        }
        return GovernedClause.of(new Run(segment.from(), end)).reportedBy(speakers.of(position));
    }

    /** The date of a statement goes to what is said, unless that has a date of its own. */
    private @Nullable GovernedClause said(int position, Segment segment) {
        Run reporter = speakers.speaker(position);
        for (int i = position + 1; i < segments.size(); i++) {
            if (segments.get(i).kind() == Kind.CONTENT) {
                return statement(segments.get(i), reporter);
            }
        }
        for (int i = position - 1; i >= 0; i--) {
            Segment before = segments.get(i);
            if (before.tells() && phrases.hasFinite(before.from(), before.to())) {
                return statement(before, reporter);
            }
        }
        return GovernedClause.of(Run.of(segment));
    }

    private @Nullable GovernedClause statement(Segment content, @Nullable Run reporter) {
        return phrases.hasDate(content.from(), content.to())
                ? null
                : GovernedClause.of(Run.of(content)).reportedBy(reporter).asStatement();
    }

    private GovernedClause relative(int position, Segment segment) {
        int verb = segment.from() + 1;
        if (verb < segment.to() && Words.isPreposition(tokens.lower(segment.from()))) {
            verb++;
        }
        Run antecedent = nouns.plannedBefore(segment);
        antecedent = antecedent == null ? phrases.antecedent(segment.from()) : antecedent;
        while (verb + 1 < segment.to() && (ADVERBS.contains(tokens.lower(verb)) || phrases.inDate[verb])) {
            verb++;
        }
        boolean subject = verb < segment.to()
                && (Words.isFinite(tokens.lower(verb)) || tokens.lower(verb).endsWith("ly"));
        Segment before = position > 0 ? segments.get(position - 1) : null;
        if (antecedent != null
                && before != null
                && antecedent.to() - antecedent.from() == 1
                && Words.isDeterminer(tokens.lower(antecedent.from()))) {
            return GovernedClause.of(new Run(before.from(), segment.to())).reportedBy(speakers.of(position));
        }
        if (antecedent == null || tokens.is(segment.from(), "whose")) {
            return GovernedClause.of(Run.of(segment)).reportedBy(speakers.of(position));
        }
        if (subject) {
            return GovernedClause.of(antecedent, new Run(verb, segment.to())).reportedBy(speakers.of(position));
        }
        int after = phrases.verbEnd(verb, segment.to());
        boolean place = tokens.is(segment.from(), "where") || after < 0;
        GovernedClause clause = place
                ? GovernedClause.of(new Run(verb, segment.to()))
                : GovernedClause.of(new Run(verb, after), antecedent, new Run(after, segment.to()));
        return clause.reportedBy(speakers.of(position));
    }

    /** "the mill, first opened in 1902": the noun before the comma, then the participle with its auxiliary. */
    private GovernedClause reduced(int position, Segment segment) {
        Run antecedent = phrases.antecedent(segment.from());
        if (antecedent == null) {
            return GovernedClause.of(Run.of(segment)).reportedBy(speakers.of(position));
        }
        String auxiliary = tokens.is(segment.from(), "to")
                ? phrases.isPlural(antecedent) ? "are " : "is "
                : phrases.isPlural(antecedent) ? "were " : "was ";
        return GovernedClause.of(antecedent, Run.of(segment))
                .reportedBy(speakers.of(position))
                .saying(segment.from(), auxiliary + tokens.lower(segment.from()));
    }

    private GovernedClause rest(int position, Segment segment) {
        Segment before = null;
        for (int i = position - 1; i >= 0 && before == null; i--) {
            if (segments.get(i).kind() == Kind.MAIN || segments.get(i).kind() == Kind.CONTENT) {
                before = segments.get(i);
            }
        }
        boolean joins = before != null
                && !phrases.hasFinite(before.from(), before.to())
                && !phrases.onlyDate(before)
                && !Words.isIng(tokens.lower(before.from()));
        GovernedClause clause = joins && before != null
                ? GovernedClause.of(Run.of(before), Run.of(segment))
                : GovernedClause.of(Run.of(segment));
        return clause.reportedBy(speakers.of(position));
    }
}
