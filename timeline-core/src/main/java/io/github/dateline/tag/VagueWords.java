// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Vague;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** References without a place in the calendar, all of them words and phrases of the lexicon: "recently", "now", "soon". */
final class VagueWords implements Rule {

    static final String VAGUE = "vague";
    static final String NARRATIVE = "vague-in-history";
    static final String LENGTH = "vague-length";

    /** TIMEX3 writes an X for each thing that an amount leaves open: how many, and of what. */
    private static final String UNKNOWN_LENGTH = "PXX";

    @Override
    public List<String> ids() {
        return List.of(VAGUE, NARRATIVE, LENGTH);
    }

    @Override
    public long starts() {
        return WordClass.VAGUE.bit;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        int end = t.phraseEnd(i, WordClass.VAGUE);
        if (end < 0) {
            return length(t, i);
        }
        // "the now-isolated colony"
        boolean joined = end > 0 && t.isHyphen(end) && end == i + 1 && t.isWord(end + 1);
        if (end < 0 || joined && !t.endsWith(end + 1, "ed")) {
            return null;
        }
        if (isOfTalk(t, i, end) || isOfDate(t, end)) {
            return null;
        }
        int raw = t.phraseValue(i, end, WordClass.VAGUE);
        TemporalValue.Reference reference = Words.reference(raw);
        boolean future = reference == TemporalValue.Reference.FUTURE_REF;
        if (end > i + 1
                && t.is(end - 1, WordClass.PICK)
                && t.any(end, WordClass.bits(WordClass.CARDINAL, WordClass.DIGITS))) {
            // "the past three meetings" counts meetings.
            return null;
        }
        if (t.is(i - 1, Function.AS) && t.is(end, Function.AS)) {
            // "as recently as 2009" is that year.
            return null;
        }
        if (t.isHyphen(end - 2) && t.glued(end - 1) && t.small(end)
                || end > i + 1 && t.is(end, Function.OF) && !future) {
            return null;
        }
        boolean narrative = joined || (raw & Meaning.NARRATIVE) != 0;
        boolean opened = t.is(i - 1, Function.A) && !t.isWord(i - 2) && !narrative;
        if (t.is(end, Function.OF) && t.is(i - 1, Function.THE) || opened) {
            return null;
        }
        boolean present = t.is(end - 1, WordClass.PICK) && Words.pick(t, end - 1) == PickWord.CURRENT;
        if (present && t.is(i, Function.THE) && t.small(end) && !t.any(end, ~0L)) {
            // "the present owner"
            return null;
        }
        boolean risky = (raw & Meaning.RISKY) != 0;
        if (risky && !isAhead(t, i, end)) {
            return null;
        }
        if (narrative && end == i + 1 && t.is(i - 1, Function.THE) && t.any(end, WordClass.FUNCTION.bit)) {
            // "they did not think the former a risk" points at words, not at a time.
            return null;
        }
        if (narrative && end > i + 1 && t.is(end - 1, Companion.TIME) && !isLed(t, i)) {
            return null;
        }
        // "future payments": an adjective that news uses without a time in mind
        boolean adjective = future && end == i + 1 && t.is(i, WordClass.PICK) && t.small(end) && !t.informal;
        return Match.of(i, end, new Vague(reference), narrative || adjective ? NARRATIVE : VAGUE);
    }

    /** "for some time", "for a long time": a length without a unit */
    private static @Nullable Match length(Tokens t, int i) {
        boolean some = t.is(i, WordClass.QUANTIFIER);
        int time = some ? i + 1 : t.is(i, Function.A) && t.is(i + 1, Function.LONG) ? i + 2 : -1;
        return time > 0 && t.is(time, Companion.TIME) && t.is(i - 1, Function.FOR)
                ? Match.of(
                        i,
                        time + 1,
                        new TemporalExpression.Amount(
                                null, Granularity.DAY, UNKNOWN_LENGTH, null, TemporalExpression.Placement.NONE),
                        LENGTH)
                : null;
    }

    /** "Now, who is next?", "Now for the weather": a word that opens a sentence and goes on in the talk, not in time. */
    private static boolean isOfTalk(Tokens t, int i, int end) {
        boolean opens = i == 0 || i == 1 && !t.isWord(0);
        return opens
                && t.is(i, Companion.TALK)
                && end == i + 1
                && !t.informal
                && (t.isMark(end, ',') || t.is(end, Function.FOR));
    }

    /** "most recently last October": the date tells the time. */
    private static boolean isOfDate(Tokens t, int end) {
        return t.endsWith(end - 1, "ly")
                && t.any(
                        end,
                        WordClass.bits(WordClass.PICK, WordClass.MONTH, WordClass.WEEKDAY, WordClass.DAY_REFERENCE));
    }

    /** "at the same time", "by this time"; but "this time they won". */
    private static boolean isLed(Tokens t, int i) {
        return switch (t.function(i - 1)) {
            case AT, BY, DURING, FROM, IN, OF, ON, SINCE, UNTIL -> true;
            default -> t.any(i - 1, WordClass.bits(WordClass.SIGNAL, WordClass.EXTENT));
        };
    }

    /** "soon" looks ahead at the end of a clause or under a future verb; "soon after", "as soon as" and tales do not. */
    private static boolean isAhead(Tokens t, int i, int end) {
        if (t.is(i - 1, Function.AS) || t.is(end, Function.AFTER) || t.is(end, Function.AS)) {
            return false;
        }
        boolean beside = isFuture(t, i - 1) || isFuture(t, end) || t.is(i - 1, Function.TO);
        return beside || !t.isWord(end) && Directions.of(t, i, end).isAhead();
    }

    private static boolean isFuture(Tokens t, int i) {
        return Directions.says(t, i, Direction.FUTURE);
    }
}
