// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Modified;
import io.github.dateline.tag.TemporalExpression.ModifierStyle;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.tag.TemporalExpression.Placement;
import io.github.dateline.tag.TemporalExpression.Shift;
import io.github.dateline.tag.TemporalExpression.ShiftFrom;
import io.github.dateline.tag.TemporalExpression.Vague;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.TemporalValue;
import org.jspecify.annotations.Nullable;

/**
 * What is counted with an amount of time: "two years ago", "three days later", "two weeks before March 5", "the day after
 * Christmas", "in two weeks" under a future verb.
 */
final class Turned {

    static final String AGO = "shift-from-now";
    static final String LATER = "shift-from-mention";
    static final String BEFORE = "shift-from-date";
    static final String STRETCH = "amount-from-date";
    static final String EVENT = "day-beside-event";

    private final Grammar grammar;

    Turned(Grammar grammar) {
        this.grammar = grammar;
    }

    /** What follows the amount may count it from somewhere: ago, later, before March 5. */
    @Nullable Match match(
            Tokens t,
            int i,
            int end,
            @Nullable Integer number,
            Granularity unit,
            @Nullable Modifier modifier,
            boolean half) {
        int turn = turnEnd(t, end);
        if (turn > 0) {
            TurnWord word = Words.turn(t.phraseValue(end, turn, WordClass.TURN));
            String rule = word.base == Base.SPEECH ? AGO : LATER;
            if (number == null) {
                return vague(i, turn, word);
            }
            if (word.base == Base.MENTION && unit.isFinerThan(Granularity.DAY)) {
                // "Two hours later" seldom leaves the day: only the length is told.
                return null;
            }
            boolean halfOfTen = half && number == 0 && (unit == Granularity.CENTURY || unit == Granularity.DECADE);
            TemporalExpression shift = halfOfTen
                    ? new Shift(word.sign * (unit == Granularity.CENTURY ? 50 : 5), Granularity.YEAR, word.base)
                    : new Shift(word.sign * number, unit, word.base);
            Modifier mod = modifier == Modifier.MORE_THAN ? Modifier.BEFORE : modifier == null ? null : Modifier.APPROX;
            if (half) {
                mod = Modifier.APPROX;
            }
            Match exact = word.base == Base.SPEECH && mod == null ? toTheDay(t, i, turn, shift) : null;
            if (exact != null) {
                return exact;
            }
            return Match.of(i, turn, mod == null ? shift : new Modified(shift, mod, ModifierStyle.PLAIN), rule);
        }
        boolean before = t.is(end, Function.BEFORE);
        boolean after = t.is(end, Function.AFTER);
        if ((before || after || t.is(end, Function.FROM)) && number != null) {
            Match origin = EventOrigin.at(grammar, t, end + 1);
            // "64 days from May 2 to July 4" are the days of that range.
            boolean range = origin != null
                    && t.is(end, Function.FROM)
                    && (t.is(origin.end(), Function.TO) || t.is(origin.end(), Function.UNTIL));
            if (origin != null && !range && origin.isSingle() && Expressions.isDate(origin.expression())) {
                TemporalExpression e = new ShiftFrom(before ? -number : number, unit, origin.expression());
                if (modifier == Modifier.MORE_THAN) {
                    // "more than two weeks before 5 March" lies before the day that is two weeks before it.
                    e = new Modified(e, before ? Modifier.BEFORE : Modifier.AFTER, ModifierStyle.PLAIN);
                }
                return Match.of(i, origin.end(), e, BEFORE);
            }
            if (after && !unit.isFinerThan(Granularity.DAY) && isClosed(t, end + 1)) {
                // "28 February or two days after"
                return Match.of(i, end + 1, new Shift(number, unit, Base.MENTION), LATER);
            }
        }
        return null;
    }

    /** "three years ago today", "two months ago tomorrow", "ten years ago this week": counted to the day. */
    private static @Nullable Match toTheDay(Tokens t, int i, int at, TemporalExpression shift) {
        if (t.is(at, WordClass.DAY_REFERENCE)) {
            int days = t.value(at, WordClass.DAY_REFERENCE) - 8;
            return Match.of(i, at + 1, new ShiftFrom(days, Granularity.DAY, shift), AGO);
        }
        boolean running = t.is(at, WordClass.PICK)
                && Words.pick(t, at) == PickWord.THIS
                && t.is(at + 1, WordClass.UNIT)
                && !t.flag(at + 1, WordClass.UNIT, Meaning.PLURAL);
        Granularity unit = running ? Words.unit(t, at + 1) : Granularity.DAY;
        return unit == Granularity.WEEK || unit == Granularity.MONTH
                ? Match.of(i, at + 2, new ShiftFrom(0, unit, shift), AGO)
                : null;
    }

    /** "1 month and 21 days ago", "1 year 9 months 1 day from now", "in 2 months and 3 days". */
    static @Nullable Match mixed(Tokens t, int i, @Nullable Mixed amount) {
        if (amount == null) {
            return null;
        }
        int turn = turnEnd(t, amount.end());
        if (turn > 0) {
            TurnWord word = Words.turn(t.phraseValue(amount.end(), turn, WordClass.TURN));
            return Match.of(i, turn, amount.from(word.base, word.sign), word.base == Base.SPEECH ? AGO : LATER);
        }
        return t.is(i - 1, Function.IN) && isAhead(t, i - 1, amount.end())
                ? Match.of(i, amount.end(), amount.from(Base.SPEECH, 1), AGO)
                : null;
    }

    /** "for three days from 5 May", "two weeks starting 20 June": a length and the day on which it begins. */
    @Nullable Match stretch(Tokens t, int i, int end, int number, Granularity unit) {
        boolean led = t.is(i - 1, Function.FOR);
        int at = t.skip(end, ',');
        int from = t.phraseEnd(at, WordClass.SIGNAL);
        boolean begins = from > 0
                && (t.phraseValue(at, from, WordClass.SIGNAL) & Meaning.VALUE) == TemporalSignal.FROM.ordinal()
                && (led || !t.is(at, Function.FROM));
        if (!begins || number == 0 || unit.isFinerThan(Granularity.DAY) || unit.isCoarserThan(Granularity.YEAR)) {
            return null;
        }
        Match origin = grammar.date(t, from);
        boolean day = origin != null
                && origin.isSingle()
                && Expressions.granularity(origin.expression()) == Granularity.DAY
                && !t.is(origin.end(), Function.TO)
                && !t.is(origin.end(), Function.UNTIL);
        return origin == null || !day
                ? null
                : Match.of(i, origin.end(), new TemporalExpression.Stretch(number, unit, origin.expression()), STRETCH);
    }

    /** "the day after Christmas", "the week before the March 5 vote". */
    @Nullable Match neighbour(Tokens t, int i, int unitAt) {
        boolean before = t.is(unitAt + 1, Function.BEFORE);
        if (!before && !t.is(unitAt + 1, Function.AFTER) || t.flag(unitAt, WordClass.UNIT, Meaning.PLURAL)) {
            return null;
        }
        Granularity size = Words.unit(t, unitAt);
        if (size == Granularity.DAY_PART && isClosed(t, unitAt + 2)) {
            // "He had fled the night before."
            Period day = new Period(Granularity.DAY, before ? -1 : 1, Base.MENTION);
            return Match.of(i, unitAt + 2, new TemporalExpression.At(day, DayTimes.part(t, unitAt)), LATER);
        }
        if (size.isFinerThan(Granularity.DAY)) {
            return null;
        }
        if (isClosed(t, unitAt + 2) && size != Granularity.QUARTER) {
            return Match.of(i, unitAt + 2, new Shift(before ? -1 : 1, size, Base.MENTION), LATER);
        }
        Match origin = EventOrigin.at(grammar, t, unitAt + 2);
        if (origin == null || !Expressions.isDate(origin.expression())) {
            // "the day after the vote": the event gives the day, the words only its length
            return size == Granularity.DAY && !t.is(i - 1, WordClass.UNIT)
                    ? besideEvent(t, i, unitAt + 1, unitAt + 2)
                    : null;
        }
        return Match.of(i, origin.end(), new ShiftFrom(before ? -1 : 1, size, origin.expression()), BEFORE);
    }

    /**
     * "the [day] after the vote", "the [eve] of the summit": the event has no date here, so only the length is told; but
     * "On 2 October, the day after the army crossed the river" is another name of that day.
     */
    static @Nullable Match besideEvent(Tokens t, int i, int end, int event) {
        if (!t.any(event, WordClass.LEAD) && !t.capital(event) && !t.is(event, Function.POSSESSOR)) {
            return null;
        }
        return Match.of(
                i,
                end,
                isBesideDay(t, i)
                        ? new Period(Granularity.DAY, 0, Base.MENTION)
                        : Expressions.amount(1, false, Granularity.DAY, null, Placement.NONE),
                EVENT);
    }

    /** Tells whether a comma or a dash joins the token to a day of the month or of the week. */
    private static boolean isBesideDay(Tokens t, int i) {
        boolean joined = t.isMark(i - 1, ',') || t.isDash(i - 1);
        return joined
                && (t.any(i - 2, WordClass.bits(WordClass.WEEKDAY, WordClass.MONTH))
                        || t.isNumber(i - 2) && t.any(i - 3, WordClass.MONTH.bit | WordClass.MARK.bit));
    }

    /** "The day before, ...", "nobody knew it the year before." */
    private static boolean isClosed(Tokens t, int at) {
        return at >= t.count || t.isMark(at, ',') || t.isMark(at, '.') || t.isMark(at, ';') || t.isMark(at, ')');
    }

    /** "The shop will open in two weeks": an amount ahead of the speaker is a date. */
    static @Nullable Match ahead(Tokens t, int i, int end, @Nullable Integer number, Granularity unit) {
        if (number == null) {
            return null;
        }
        boolean counts = t.is(i - 1, Function.IN) && !unit.isFinerThan(Granularity.DAY) && isAhead(t, i - 1, end);
        return counts ? Match.of(i, end, new Shift(number, unit, Base.SPEECH), AGO) : null;
    }

    private static boolean isAhead(Tokens t, int in, int end) {
        Direction direction = Directions.of(t, in, end);
        return direction.isAhead() || in == 0 && direction == Direction.NONE && !t.is(end, Function.OF);
    }

    /** "years ago", "days later", with no number that says how many. */
    private static Match vague(int i, int end, TurnWord word) {
        TemporalValue.Reference reference =
                word.sign < 0 ? TemporalValue.Reference.PAST_REF : TemporalValue.Reference.FUTURE_REF;
        return Match.of(i, end, new Vague(reference), word.base == Base.SPEECH ? AGO : LATER);
    }

    /** Reads the words behind units without a number, or returns null. */
    static @Nullable Match vague(Tokens t, int i, int at) {
        int turn = turnEnd(t, at);
        return turn < 0 ? null : vague(i, turn, Words.turn(t.phraseValue(at, turn, WordClass.TURN)));
    }

    /** Returns the index behind "ago", "later" or "earlier"; "before" counts only where no event follows it. */
    private static int turnEnd(Tokens t, int at) {
        int turn = t.phraseEnd(at, WordClass.TURN);
        boolean part = t.is(at, WordClass.PART)
                && t.is(turn, WordClass.PICK)
                && t.any(turn + 1, WordClass.bits(WordClass.UNIT, WordClass.SEASON, WordClass.MONTH))
                && t.is(at - 2, WordClass.QUANTIFIER);
        if (part) {
            // "for several weeks earlier this fall"
            return -1;
        }
        boolean goesOn = t.isWord(turn) || t.any(turn, WordClass.DIGITS.bit);
        if (turn > 0 && t.is(at, Function.BEFORE) && goesOn && !t.is(turn, Function.AND)) {
            return -1;
        }
        return turn;
    }
}
