// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.GovernedClause.Run;
import io.github.dateline.event.Segment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the clause that a date of a sentence governs. One finder serves one sentence. */
final class ClauseFinder {

    /** Prepositions whose object is known before and so stands in the background of its clause. */
    private static final Set<String> BACKGROUND = Set.of(
            "during", "against", "amid", "after", "before", "following", "since", "despite", "over", "behind", "until");

    private static final Set<String> COMPLEMENTS =
            Set.of("in", "of", "for", "to", "by", "with", "on", "at", "near", "between", "against");

    private final Tokens tokens;
    private final boolean[] inDate;
    private final int start;
    private final List<Segment> segments;

    ClauseFinder(Tokens tokens, boolean[] inDate, int start) {
        this.start = start;
        this.tokens = tokens;
        this.inDate = inDate;
        this.segments = ClauseSplitter.split(tokens, inDate, start);
    }

    /** Returns the clause that the date on the tokens governs, or null where another date of the sentence is its point. */
    @Nullable GovernedClause find(int first, int last) {
        int position = segmentOf(first);
        if (position < 0) {
            return new GovernedClause(List.of(new Run(start, tokens.size())), false, null, false);
        }
        if (last < tokens.size() && tokens.is(last, "when") && position + 1 < segments.size()) {
            return clause(position + 1, segments.get(position + 1));
        }
        Segment segment = segments.get(position);
        GovernedClause noun = prenominal(first, last, segment);
        if (noun == null && isModifier(first, last, segment)) {
            return null;
        }
        if (noun == null) {
            noun = trailing(first, segment);
        }
        if (noun == null) {
            noun = reduced(first, last, segment);
        }
        return noun != null ? noun : clause(position, segment);
    }

    /** Returns the part of the sentence that the token stands in, to be read as a name of what is compared with. */
    GovernedClause comparison(int first) {
        int position = segmentOf(first);
        Run run = position < 0 ? new Run(start, tokens.size()) : Run.of(segments.get(position));
        return new GovernedClause(List.of(run), true, null, false);
    }

    /** Returns the main clause of the sentence, attribution removed: what a lead tells. */
    GovernedClause main() {
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean tells =
                    segment.kind() == Kind.MAIN || segment.kind() == Kind.CONTENT || segment.kind() == Kind.REST;
            if (tells && hasFinite(segment.from(), segment.to())) {
                return segment.kind() == Kind.REST
                        ? rest(i, segment)
                        : GovernedClause.of(Run.of(segment), reporterOf(i));
            }
        }
        return GovernedClause.of(new Run(start, tokens.size()), null);
    }

    private int segmentOf(int token) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).contains(token)) {
                return i;
            }
        }
        return -1;
    }

    /** "Tuesday's attack in the north", "the 2008 crisis". */
    private @Nullable GovernedClause prenominal(int first, int last, Segment segment) {
        boolean owner = tokens.possessive(last - 1);
        boolean inner = first > 0 && (tokens.is(first - 1, "the") || tokens.possessive(first - 1));
        if (!owner && !inner || last >= segment.to()) {
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
        int end = head + 1;
        if (end < segment.to() && COMPLEMENTS.contains(tokens.lower(end)) && !tokens.is(end, "by")) {
            end = phraseEnd(end + 1, segment.to());
        }
        return new GovernedClause(List.of(new Run(first, end)), true, null, false);
    }

    /** "the 2011 version", "its 2010 budget": a year that only tells things apart. */
    private boolean isModifier(int first, int last, Segment segment) {
        if (last - first != 1
                || last >= segment.to()
                || first == segment.from()
                || tokens.lower(first).length() != 4) {
            return false;
        }
        String before = tokens.lower(first - 1);
        boolean inner = Words.isDeterminer(before)
                || tokens.possessive(first - 1)
                || before.equals("new")
                || before.equals("old");
        String after = tokens.lower(last);
        return inner
                && tokens.isNumber(first)
                && tokens.isWord(last)
                && !Words.isPreposition(after)
                && !Words.isFinite(after)
                && !after.equals("and")
                && !after.equals("that")
                && !after.equals("when");
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
                && hasFinite(segment.from(), verb - 1);
        Run noun = participle ? antecedent(verb) : null;
        if (noun == null || noun.from() <= segment.from() || !EventNouns.is(tokens.lower(noun.to() - 1))) {
            return null;
        }
        int end = last < segment.to() && COMPLEMENTS.contains(tokens.lower(last))
                        || last < segment.to() && tokens.is(last, "into")
                ? phraseEnd(last + 1, segment.to())
                : last;
        return new GovernedClause(List.of(noun, new Run(verb, end)), false, null, false);
    }

    /** "killed during Ukraine's counteroffensive last August", "despite their agreement established in November". */
    private @Nullable GovernedClause trailing(int first, Segment segment) {
        int head = first - 1;
        while (head > segment.from() && tokens.isWord(head) && Words.isPreposition(tokens.lower(head))) {
            head--;
        }
        if (head <= segment.from() || !tokens.isWord(head) || inDate[head]) {
            return null;
        }
        boolean participle = Words.isPast(tokens.lower(head));
        if (!participle && !EventNouns.is(tokens.lower(head))) {
            return null;
        }
        for (int i = head - 1; i >= segment.from() && head - i <= 9; i--) {
            String word = tokens.lower(i);
            if (!tokens.isWord(i) || inDate[i] || Words.isFinite(word) && !tokens.isCapital(i)) {
                return null;
            }
            if (BACKGROUND.contains(word)) {
                boolean own = !participle || i == segment.from() || hasFinite(segment.from(), i);
                return own && isKnown(i + 1) && !opensStatement(i, segment, participle)
                        ? new GovernedClause(List.of(new Run(i + 1, head + 1)), true, null, false)
                        : null;
            }
        }
        return null;
    }

    /** Tells whether a noun phrase names something the reader knows: "the", a possessive, a name; not "a". */
    private boolean isKnown(int i) {
        boolean indefinite = tokens.is(i, "a") || tokens.is(i, "an");
        return !indefinite && (tokens.possessive(i) || Words.isDeterminer(tokens.lower(i)) || tokens.isCapital(i));
    }

    /** "During the talks on Tuesday, both sides agreed ...": the phrase only sets the scene for the clause behind it. */
    private boolean opensStatement(int i, Segment segment, boolean participle) {
        boolean opens = i == segment.from() || tokens.is(i - 1, ",");
        return opens && !participle && tokens.is(i, "during");
    }

    private int phraseEnd(int from, int limit) {
        int i = from;
        while (i < limit
                && i - from < 6
                && tokens.isWord(i)
                && !inDate[i]
                && !Words.isFinite(tokens.lower(i))
                && !Words.isPreposition(tokens.lower(i))) {
            i++;
        }
        return i;
    }

    private @Nullable GovernedClause clause(int position, Segment segment) {
        return switch (segment.kind()) {
            case ATTRIBUTION -> said(position, segment);
            case RELATIVE -> relative(position, segment);
            case VERB_PHRASE -> sharedSubject(position, segment);
            case PARTICIPLE -> withMain(position, segment);
            case REST -> rest(position, segment);
            case SUBORDINATE -> subordinate(position, segment);
            case MAIN -> whole(position, segment);
            case CONTENT -> new GovernedClause(List.of(Run.of(segment)), false, reporterOf(position), false);
        };
    }

    private GovernedClause whole(int position, Segment segment) {
        if (!hasFinite(segment.from(), segment.to()) && position + 1 < segments.size()) {
            for (int i = position + 1; i < segments.size(); i++) {
                Segment next = segments.get(i);
                if (next.kind() == Kind.REST || next.kind() == Kind.MAIN) {
                    boolean fronted = onlyDate(segment);
                    return new GovernedClause(
                            fronted ? List.of(Run.of(next)) : List.of(Run.of(segment), Run.of(next)),
                            false,
                            null,
                            false);
                }
            }
        }
        return new GovernedClause(List.of(Run.of(segment)), false, reporterOf(position), false);
    }

    private boolean onlyDate(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            if (!inDate[i] && !Words.isPreposition(tokens.lower(i)) && tokens.isWord(i)) {
                return false;
            }
        }
        return true;
    }

    /** The date of a statement goes to what is said, unless that has a date of its own. */
    private @Nullable GovernedClause said(int position, Segment segment) {
        Run reporter = speaker(segment);
        for (int i = position + 1; i < segments.size(); i++) {
            if (segments.get(i).kind() == Kind.CONTENT) {
                Segment content = segments.get(i);
                return hasDate(content) ? null : new GovernedClause(List.of(Run.of(content)), false, reporter, true);
            }
        }
        for (int i = position - 1; i >= 0; i--) {
            Segment before = segments.get(i);
            if (before.kind() == Kind.MAIN || before.kind() == Kind.CONTENT) {
                return hasDate(before) ? null : new GovernedClause(List.of(Run.of(before)), false, reporter, true);
            }
        }
        return new GovernedClause(List.of(Run.of(segment)), false, null, false);
    }

    private GovernedClause relative(int position, Segment segment) {
        int verb = segment.from() + 1;
        if (verb < segment.to() && Words.isPreposition(tokens.lower(segment.from()))) {
            verb++;
        }
        Run antecedent = antecedent(segment.from());
        boolean subject = verb < segment.to()
                && (Words.isFinite(tokens.lower(verb)) || tokens.lower(verb).endsWith("ly"));
        if (antecedent == null || tokens.is(segment.from(), "whose")) {
            return new GovernedClause(
                    List.of(new Run(segment.from(), segment.to())), false, reporterOf(position), false);
        }
        if (subject) {
            return new GovernedClause(
                    List.of(antecedent, new Run(verb, segment.to())), false, reporterOf(position), false);
        }
        int after = verbEnd(verb, segment.to());
        return new GovernedClause(
                after < 0
                        ? List.of(new Run(verb, segment.to()))
                        : List.of(new Run(verb, after), antecedent, new Run(after, segment.to())),
                false,
                reporterOf(position),
                false);
    }

    /** Returns the end of the first verb group in the run, or -1. */
    private int verbEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!inDate[i] && Words.isFinite(tokens.lower(i))) {
                while (i + 1 < to && Words.isFinite(tokens.lower(i + 1)) && !inDate[i + 1]) {
                    i++;
                }
                return i + 1;
            }
        }
        return -1;
    }

    /** Returns the noun phrase right before a relative word. */
    private @Nullable Run antecedent(int relative) {
        int end = relative;
        while (end > 0 && (tokens.is(end - 1, ",") || tokens.isQuote(end - 1))) {
            end--;
        }
        int i = end;
        while (i > 0
                && end - i < 8
                && tokens.isWord(i - 1)
                && !inDate[i - 1]
                && !Words.isPreposition(tokens.lower(i - 1))
                && !Words.isFinite(tokens.lower(i - 1))
                && !tokens.is(i - 1, "and")
                && !tokens.is(i - 1, "that")) {
            i--;
            String word = tokens.lower(i);
            if (word.equals("the") || word.equals("a") || word.equals("an")) {
                break;
            }
        }
        if (i < end && tokens.isCapital(end - 1)) {
            int name = end - 1;
            while (name > i && (tokens.isCapital(name - 1) || Words.PERSON_TITLES.contains(tokens.lower(name - 1)))) {
                name--;
            }
            i = name;
        }
        return i < end ? new Run(i, end) : null;
    }

    private GovernedClause sharedSubject(int position, Segment segment) {
        for (int i = position - 1; i >= 0; i--) {
            Segment before = segments.get(i);
            if (before.kind() != Kind.ATTRIBUTION && before.kind() != Kind.VERB_PHRASE) {
                int verb = firstFinite(before.from(), before.to());
                if (verb > before.from()) {
                    boolean passive = Words.isAuxiliary(tokens.lower(verb)) && verb + 1 < before.to();
                    Run subject = new Run(subjectFrom(before), passive ? verb + 1 : verb);
                    return new GovernedClause(List.of(subject, Run.of(segment)), false, reporterOf(position), false);
                }
            }
        }
        return GovernedClause.of(Run.of(segment), null);
    }

    /** Skips a fronted date phrase. */
    private int subjectFrom(Segment segment) {
        int i = segment.from();
        while (i < segment.to()
                && (inDate[i]
                        || tokens.is(i, ",")
                        || (Words.isPreposition(tokens.lower(i)) && i + 1 < segment.to() && inDate[i + 1]))) {
            i++;
        }
        return i;
    }

    private int firstFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!inDate[i] && Words.isFinite(tokens.lower(i))) {
                return i;
            }
        }
        return -1;
    }

    private GovernedClause withMain(int position, Segment segment) {
        for (int i = position - 1; i >= 0; i--) {
            Segment before = segments.get(i);
            if (before.kind() == Kind.MAIN || before.kind() == Kind.CONTENT || before.kind() == Kind.REST) {
                return new GovernedClause(List.of(new Run(before.from(), segment.to())), false, reporterOf(i), false);
            }
        }
        return GovernedClause.of(Run.of(segment), null);
    }

    private GovernedClause rest(int position, Segment segment) {
        Segment before = null;
        for (int i = position - 1; i >= 0 && before == null; i--) {
            if (segments.get(i).kind() == Kind.MAIN || segments.get(i).kind() == Kind.CONTENT) {
                before = segments.get(i);
            }
        }
        boolean joins = before != null && !hasFinite(before.from(), before.to()) && !onlyDate(before);
        return new GovernedClause(
                joins && before != null ? List.of(Run.of(before), Run.of(segment)) : List.of(Run.of(segment)),
                false,
                reporterOf(position),
                false);
    }

    private GovernedClause subordinate(int position, Segment segment) {
        int from = segment.from();
        while (from + 1 < segment.to() && (tokens.is(from, "even") || isConjunction(tokens.lower(from)))) {
            from++;
        }
        boolean verbal = Words.isIng(tokens.lower(from));
        return new GovernedClause(List.of(new Run(from, segment.to())), verbal, reporterOf(position), false);
    }

    private static boolean isConjunction(String word) {
        return switch (word) {
            case "after",
                    "before",
                    "while",
                    "because",
                    "although",
                    "though",
                    "whereas",
                    "when",
                    "as",
                    "until",
                    "unless",
                    "once",
                    "since" -> true;
            default -> false;
        };
    }

    private boolean hasDate(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            if (inDate[i]) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFinite(int from, int to) {
        return firstFinite(from, to) >= 0;
    }

    /** Returns who reports the content at the position, or null. */
    private @Nullable Run reporterOf(int position) {
        for (int i = position - 1; i >= 0; i--) {
            if (segments.get(i).kind() == Kind.ATTRIBUTION) {
                return speaker(segments.get(i));
            }
        }
        for (int i = position + 1; i < segments.size(); i++) {
            if (segments.get(i).kind() == Kind.ATTRIBUTION) {
                return speaker(segments.get(i));
            }
        }
        return null;
    }

    /** Returns the words before the verb of saying, or after it where they follow ("said the minister"). */
    private @Nullable Run speaker(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            if (!inDate[i] && Words.isReporting(tokens.lower(i))) {
                int from = subjectFrom(segment);
                for (int j = from; j < i; j++) {
                    if (tokens.is(j, ",")) {
                        from = j + 1;
                    }
                }
                List<Run> sides = new ArrayList<>();
                if (from < i) {
                    sides.add(new Run(from, i));
                } else if (i + 1 < segment.to()) {
                    sides.add(new Run(i + 1, segment.to()));
                }
                return sides.isEmpty() ? null : sides.get(0);
            }
        }
        return null;
    }
}
