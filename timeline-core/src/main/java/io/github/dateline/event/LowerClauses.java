// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.GovernedClause.Run;
import io.github.dateline.event.Segment.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads clauses that stand below another one of their sentence and share its subject: verb phrases, participles, subordinates. */
final class LowerClauses {

    private final Phrases phrases;
    private final Tokens tokens;
    private final List<Segment> segments;
    private final Speakers speakers;
    private final Pronouns pronouns;

    LowerClauses(Phrases phrases, List<Segment> segments, Speakers speakers, Pronouns pronouns) {
        this.phrases = phrases;
        this.tokens = phrases.tokens;
        this.segments = segments;
        this.speakers = speakers;
        this.pronouns = pronouns;
    }

    /** "was built in 1930 and burned in 1950": a verb with the subject of the clause before. */
    GovernedClause sharedSubject(int position, Segment segment) {
        for (int i = position - 1; i >= 0; i--) {
            Segment before = segments.get(i);
            if (before.kind() != Kind.ATTRIBUTION && before.kind() != Kind.VERB_PHRASE) {
                int from = phrases.subjectFrom(before);
                int verb = phrases.mainVerb(from, before.to());
                if (verb > from) {
                    boolean passive = Words.isAuxiliary(tokens.lower(verb))
                            && verb + 1 < before.to()
                            && !phrases.isLasting(verb)
                            && !Words.isAuxiliary(tokens.lower(segment.from()));
                    int end = phrases.subjectEnd(from, verb);
                    Run subject = new Run(from, passive && end == verb ? verb + 1 : end);
                    boolean had = end != subject.to() && tokens.is(verb, "had");
                    String past = had ? Words.simplePast(tokens.lower(segment.from())) : null;
                    GovernedClause clause = GovernedClause.of(
                                    past == null ? subject : new Run(from, end), Run.of(segment))
                            .reportedBy(speakers.of(position));
                    return past == null ? clause : clause.saying(segment.from(), past);
                }
            }
        }
        return GovernedClause.of(Run.of(segment));
    }

    /** ", having been cleared last week", "was first, holding a talk at noon": the participle has the date of its own. */
    private @Nullable GovernedClause ownParticiple(int position, Segment segment) {
        int from = segment.from();
        Run subject = phrases.hasDate(from, segment.to()) ? subjectBefore(position) : null;
        if (subject == null || from + 2 >= segment.to()) {
            return null;
        }
        if (tokens.is(from, "having") && tokens.is(from + 1, "been")) {
            return GovernedClause.of(subject, new Run(from, from + 1), new Run(from + 2, segment.to()))
                    .saying(from, phrases.isPlural(subject) ? "were" : "was");
        }
        if (tokens.is(from, "having")) {
            String past = Words.simplePast(tokens.lower(from + 1));
            return past == null
                    ? null
                    : GovernedClause.of(subject, new Run(from + 1, segment.to()))
                            .saying(from + 1, past);
        }
        String past = saysLittle(subject.to()) ? Words.pastOfIng(tokens.lower(from)) : null;
        return past == null ? null : GovernedClause.of(subject, Run.of(segment)).saying(from, past);
    }

    /** "was first,": a verb of being and one word, which tell nothing without the participle behind. */
    private boolean saysLittle(int verb) {
        boolean being = tokens.is(verb, "was") || tokens.is(verb, "were");
        return being && tokens.is(verb + 2, ",") && !Words.isPast(tokens.lower(verb + 1));
    }

    /** ", killing twelve": a participle goes with the main clause before it, unless it has a date of its own. */
    GovernedClause withMain(int position, Segment segment) {
        GovernedClause own = ownParticiple(position, segment);
        if (own != null) {
            return own.reportedBy(speakers.of(position));
        }
        for (int i = position - 1; i >= 0; i--) {
            Segment before = segments.get(i);
            if (before.tells()) {
                return GovernedClause.of(new Run(before.from(), segment.to())).reportedBy(speakers.of(i));
            }
        }
        return GovernedClause.of(Run.of(segment));
    }

    /** "after the mill burned", "after winning the vote": without the conjunction, with the subject it shares. */
    GovernedClause subordinate(int position, Segment segment) {
        int from = segment.from();
        while (from + 1 < segment.to() && (tokens.is(from, "even") || Words.isConjunction(tokens.lower(from)))) {
            from++;
        }
        Run run = new Run(from, segment.to());
        GovernedClause scene = segment.kind() == Kind.SUBORDINATE && tokens.is(segment.from(), "as")
                ? scene(position, from, segment.to())
                : null;
        if (scene != null) {
            return scene;
        }
        if (segment.kind() == Kind.COMPLEMENT) {
            return GovernedClause.of(run).reportedBy(subjectBefore(position));
        }
        if (!Words.isIng(tokens.lower(from))) {
            return GovernedClause.of(run).reportedBy(speakers.of(position));
        }
        Run subject = subjectBefore(position);
        if (subject != null && tokens.is(from, "being") && segment.from() != from && from + 2 < segment.to()) {
            return GovernedClause.of(subject, run)
                    .reportedBy(speakers.of(position))
                    .saying(from, phrases.isPlural(subject) ? "were" : "was");
        }
        String past = Words.pastOfIng(tokens.lower(from));
        return subject == null || past == null || segment.from() == from
                ? GovernedClause.of(run).asNoun().reportedBy(speakers.of(position))
                : GovernedClause.of(subject, run)
                        .reportedBy(speakers.of(position))
                        .saying(from, past);
    }

    /** "blamed for her death as she was leaving a rally on Friday": what was going on then dates the noun before. */
    private @Nullable GovernedClause scene(int position, int from, int to) {
        Segment before = position > 0 ? segments.get(position - 1) : null;
        if (before == null || !phrases.hasFinite(from, to) || !phrases.isProgressive(from, to)) {
            return null;
        }
        int head = before.to() - 1;
        boolean owned = head > before.from() + 1
                && EventNouns.is(tokens.lower(head))
                && (Words.isDeterminer(tokens.lower(head - 1)) || tokens.possessive(head - 1));
        return owned
                ? GovernedClause.of(new Run(head - 1, head + 1)).asNoun().about(pronouns.of(head - 1, position - 1))
                : null;
    }

    /** Returns the subject of the clause before, which "after winning the vote" shares, or null. */
    private @Nullable Run subjectBefore(int position) {
        for (int i = position - 1; i >= 0; i--) {
            Segment before = segments.get(i);
            if (before.tells()) {
                int from = phrases.subjectFrom(before);
                int verb = phrases.mainVerb(from, before.to());
                return verb > from ? new Run(from, phrases.subjectEnd(from, verb)) : null;
            }
        }
        return null;
    }
}
