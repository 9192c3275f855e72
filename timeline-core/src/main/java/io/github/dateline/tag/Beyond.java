// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Counted;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.ShiftFrom;
import io.github.dateline.time.Granularity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One further than last or next, and the eve: "the week before last", "the Friday after next", "the eve of May 9". */
final class Beyond implements Rule {

    static final String UNIT = "beyond-next-unit";
    static final String NAME = "beyond-next-name";
    static final String EVE = "eve-of-date";
    static final String COUNTED = "weekday-beside-date";

    private final Grammar grammar;

    Beyond(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<String> ids() {
        return List.of(UNIT, NAME, EVE, COUNTED);
    }

    @Override
    public long starts() {
        return WordClass.bits(WordClass.UNIT, WordClass.WEEKDAY, WordClass.MONTH, WordClass.CARDINAL, WordClass.DIGITS)
                | WordClass.LEAD;
    }

    @Override
    public long needs() {
        return WordClass.bits(WordClass.UNIT, WordClass.WEEKDAY, WordClass.MONTH) | WordClass.PHRASE_TRIGGER;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        Match counted = counted(t, i);
        if (counted != null) {
            return counted;
        }
        int at = t.skip(i, Function.THE);
        if (t.is(at, Function.EVE) && t.is(at + 1, Function.OF)) {
            Match date = grammar.date(t, at + 2);
            boolean day = date != null && Expressions.granularity(date.expression()) == Granularity.DAY;
            return date == null || !day
                    ? at == i ? null : Turned.besideEvent(t, i, at + 1, at + 2)
                    : Match.of(i, date.end(), new ShiftFrom(-1, Granularity.DAY, date.expression()), EVE);
        }
        boolean before = t.is(at + 1, Function.BEFORE);
        if (!before && !t.is(at + 1, Function.AFTER)) {
            return null;
        }
        int sign = before ? -1 : 1;
        Recurring what = recurring(t, at);
        if (isBeyond(t, at + 2, before)) {
            if (what != null) {
                Period today = new Period(Granularity.DAY, 0, Base.SPEECH);
                return Match.of(i, at + 3, new Counted(2 * sign, what, today), NAME);
            }
            boolean unit = t.is(at, WordClass.UNIT) && !t.flag(at, WordClass.UNIT, Meaning.PLURAL);
            return unit ? Match.of(i, at + 3, new Period(Words.unit(t, at), 2 * sign, Base.SPEECH), UNIT) : null;
        }
        if (!(what instanceof Recurring.Weekday) || at == i) {
            return null;
        }
        Match date = grammar.date(t, at + 2);
        return date == null ? null : Match.of(i, date.end(), new Counted(sign, what, date.expression()), COUNTED);
    }

    /** "two Fridays ago", "3 Fridays from now" */
    private static @Nullable Match counted(Tokens t, int i) {
        Quantity quantity = t.any(i, WordClass.bits(WordClass.CARDINAL, WordClass.DIGITS)) ? Quantity.at(t, i) : null;
        if (quantity == null || quantity.number() == null || quantity.number() < 1 || quantity.number() > 60) {
            return null;
        }
        int day = quantity.end();
        boolean plural = t.flag(day, WordClass.WEEKDAY, Meaning.PLURAL);
        if (!t.is(day, WordClass.WEEKDAY) || plural != quantity.number() > 1) {
            return null;
        }
        boolean back = t.is(day + 1, Companion.BACK) && (day + 2 >= t.count || t.isKind(day + 2, Tokens.MARK));
        if (back) {
            // "two Thursdays back"
            return Match.of(i, day + 2, ofToday(-quantity.number(), t.value(day, WordClass.WEEKDAY)), NAME);
        }
        int turn = t.phraseEnd(day + 1, WordClass.TURN);
        TurnWord word = turn < 0 ? null : Words.turn(t.phraseValue(day + 1, turn, WordClass.TURN));
        if (word == null || word.base != Base.SPEECH) {
            return null;
        }
        return Match.of(i, turn, ofToday(word.sign * quantity.number(), t.value(day, WordClass.WEEKDAY)), NAME);
    }

    private static Counted ofToday(int count, int weekday) {
        return new Counted(count, Expressions.weekday(weekday), new Period(Granularity.DAY, 0, Base.SPEECH));
    }

    private static @Nullable Recurring recurring(Tokens t, int at) {
        if (t.is(at, WordClass.WEEKDAY)) {
            return Expressions.weekday(t.value(at, WordClass.WEEKDAY));
        }
        return t.is(at, WordClass.MONTH) ? Expressions.monthOfYear(t.value(at, WordClass.MONTH)) : null;
    }

    private static boolean isBeyond(Tokens t, int i, boolean before) {
        PickWord word = before ? PickWord.LAST : PickWord.NEXT;
        return t.is(i, WordClass.PICK)
                && t.value(i, WordClass.PICK) == word.ordinal()
                && !t.any(
                        i + 1,
                        WordClass.bits(
                                WordClass.UNIT,
                                WordClass.WEEKDAY,
                                WordClass.MONTH,
                                WordClass.SEASON,
                                WordClass.DAY_PART));
    }
}
