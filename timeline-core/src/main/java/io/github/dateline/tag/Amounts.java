// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Amount;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Modified;
import io.github.dateline.tag.TemporalExpression.ModifierStyle;
import io.github.dateline.tag.TemporalExpression.Placement;
import io.github.dateline.tag.TemporalExpression.Repeated;
import io.github.dateline.tag.TemporalExpression.Shift;
import io.github.dateline.tag.TemporalExpression.ShiftFrom;
import io.github.dateline.tag.TemporalExpression.Vague;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.TemporalValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of time and what is counted with them: "three weeks", "nearly two years", "a five-day visit", "two years ago",
 * "three days later", "two weeks before March 5", "once a week".
 */
final class Amounts implements Rule {

    static final String AMOUNT = "amount";
    static final String BARE = "amount-plural";
    static final String AGO = "shift-from-now";
    static final String LATER = "shift-from-mention";
    static final String BEFORE = "shift-from-date";
    static final String RATE = "rate";

    private final Grammar grammar;

    Amounts(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<String> ids() {
        return List.of(AMOUNT, BARE, AGO, LATER, BEFORE, RATE);
    }

    @Override
    public long starts() {
        return WordClass.bits(
                        WordClass.DIGITS,
                        WordClass.CARDINAL,
                        WordClass.QUANTIFIER,
                        WordClass.EXTENT,
                        WordClass.UNIT,
                        WordClass.FILLER)
                | WordClass.PHRASE
                | WordClass.LEAD;
    }

    @Override
    public long needs() {
        return WordClass.UNIT.bit;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        int extent = t.phraseEnd(i, WordClass.EXTENT);
        if (extent > 0
                && t.is(i, WordClass.QUANTIFIER)
                && !t.any(extent, WordClass.bits(WordClass.DIGITS, WordClass.CARDINAL))) {
            // "some years ago" is vague, "some ten years ago" about ten
            extent = -1;
        }
        Modifier modifier = null;
        int at = i;
        if (extent > 0) {
            modifier = Modifier.values()[t.phraseValue(i, extent, WordClass.EXTENT) & Meaning.VALUE];
            at = extent;
        }
        boolean the = t.is(at, Function.THE);
        if (the) {
            at++;
        }
        if (the && extent < 0 && t.is(at, WordClass.UNIT)) {
            return neighbour(t, i, at);
        }
        Quantity quantity = Quantity.at(t, at);
        if (quantity == null) {
            return extent > 0 ? null : bare(t, i, at, the);
        }
        if (t.glued(at) && !(t.isDash(at - 1)) && !t.isMark(at - 1, '(') && !t.isMark(at - 1, '"') && t.any(at - 1, ~0L)
                || t.isMark(at - 1, '$')) {
            return null;
        }
        int unitAt = Fillers.skip(t, quantity.end());
        if (!t.is(unitAt, WordClass.UNIT) || t.isHyphen(quantity.end()) && quantity.article()) {
            return null;
        }
        if (the && quantity.article() || quantity.article() && isComparison(t, unitAt)) {
            return null;
        }
        if (extent > 0 && quantity.number() == null && modifier != Modifier.EQUAL_OR_MORE) {
            return null;
        }
        return counted(t, i, unitAt, quantity, modifier, the);
    }

    private @Nullable Match counted(
            Tokens t, int i, int unitAt, Quantity quantity, @Nullable Modifier modifier, boolean the) {
        int raw = t.raw(unitAt, WordClass.UNIT);
        Granularity unit = Granularity.values()[raw & Meaning.VALUE];
        boolean plural = (raw & Meaning.PLURAL) != 0;
        boolean hyphen = unitAt > 0 && t.isHyphen(unitAt - 1);
        boolean fraction = unit == Granularity.QUARTER
                && (hyphen || t.is(unitAt + 1, Function.OF) || number3(quantity) && !t.isMark(unitAt + 1, '.'));
        if (unit == Granularity.QUARTER && !plural || fraction || unit == Granularity.SECOND && !plural && !hyphen) {
            return null;
        }
        int factor = (raw & Meaning.DOUBLE) != 0 ? 2 : 1;
        Integer number = quantity.number() == null ? null : Integer.valueOf(quantity.number() * factor);
        int end =
                t.flag(unitAt, WordClass.UNIT, Meaning.ABBREVIATED) && t.isMark(unitAt + 1, '.') && t.isWord(unitAt + 2)
                        ? t.skipDot(unitAt + 1)
                        : unitAt + 1;
        boolean half = quantity.half();
        if (t.is(end, Function.AND) && t.is(end + 1, Function.A) && t.is(end + 2, Function.HALF)) {
            end += 3;
            half = true;
        }
        // "a year or two", "weeks or months"
        boolean loose = quantity.loose();
        if (t.is(end, Function.OR)
                && t.is(end + 1, WordClass.CARDINAL)
                && !t.is(end + 2, WordClass.UNIT)
                && quantity.article()) {
            end += 2;
            loose = true;
        }
        int tail = Fillers.tail(t, end);
        Modifier mod = tail > end || loose && number != null ? Modifier.APPROX : modifier;
        end = tail;
        Match turned = turned(t, i, end, number, unit, mod, half);
        if (turned != null) {
            return turned;
        }
        Match ahead = half || hyphen ? null : ahead(t, i, end, number, unit);
        if (ahead != null) {
            return ahead;
        }
        if (quantity.article() && Rates.isRate(t, i)) {
            return Match.of(i, end, new Repeated(Rates.each(unit)), RATE);
        }
        if (isNameOfWar(t, unitAt, end)) {
            return Match.nothing(end);
        }
        Amount amount = Expressions.amount(number, half, unit, mod, Placement.NONE);
        if (t.is(end, Function.OLD) || t.isHyphen(end) && t.is(end + 1, Function.OLD)) {
            // An age is no time that passes in the article: "a 30-year-old", "52 years old".
            return Match.nothing(t.isHyphen(end) ? end + 2 : end + 1);
        }
        if (unit == Granularity.SEASON || unit == Granularity.DAY_PART && quantity.article()) {
            return null;
        }
        if (t.isHyphen(end) && t.is(end + 1, Function.LONG) || t.is(end, Function.LONG)) {
            end = t.isHyphen(end) ? end + 2 : end;
        }
        // An adjective leaves its article outside: the [two-week] strike, a [day-long] meeting.
        boolean adjective = hyphen && !plural && (the || quantity.article());
        return Match.of(adjective ? i + 1 : i, end, amount, AMOUNT);
    }

    /** "The shop will open in two weeks": an amount ahead of the speaker is a date. */
    private static @Nullable Match ahead(Tokens t, int i, int end, @Nullable Integer number, Granularity unit) {
        if (number == null) {
            return null;
        }
        boolean counts = t.is(i - 1, Function.IN) && !unit.isFinerThan(Granularity.DAY) && isAhead(t, i - 1, end);
        return counts ? Match.of(i, end, new Shift(number, unit, Base.SPEECH), AGO) : null;
    }

    private static boolean isAhead(Tokens t, int in, int end) {
        Direction direction = Directions.of(t, in, end);
        return direction == Direction.FUTURE || in == 0 && direction == Direction.NONE && !t.is(end, Function.OF);
    }

    /** "the Hundred Years' War", "the Six-Day War" */
    private static boolean isNameOfWar(Tokens t, int unitAt, int end) {
        int at = t.isApostrophe(end) ? end + 1 : end;
        return t.capital(unitAt) && t.is(at, WordClass.NAME_TITLE) && t.capital(at);
    }

    private static boolean number3(Quantity quantity) {
        return quantity.number() == null || quantity.number() == 3;
    }

    /** "a year-earlier loss" compares; it is no amount. */
    private static boolean isComparison(Tokens t, int unitAt) {
        return t.isHyphen(unitAt + 1) && t.is(unitAt + 2, WordClass.TURN);
    }

    /** "the day after Christmas", "the week before the March 5 vote". */
    private @Nullable Match neighbour(Tokens t, int i, int unitAt) {
        boolean before = t.is(unitAt + 1, Function.BEFORE);
        if (!before && !t.is(unitAt + 1, Function.AFTER) || t.flag(unitAt, WordClass.UNIT, Meaning.PLURAL)) {
            return null;
        }
        if (Words.unit(t, unitAt).isFinerThan(Granularity.DAY)) {
            return null;
        }
        Granularity size = Words.unit(t, unitAt);
        if (isClosed(t, unitAt + 2) && !size.isFinerThan(Granularity.DAY) && size != Granularity.QUARTER) {
            return Match.of(i, unitAt + 2, new Shift(before ? -1 : 1, size, Base.MENTION), LATER);
        }
        Match origin = EventOrigin.at(grammar, t, unitAt + 2);
        if (origin == null || !Expressions.isDate(origin.expression())) {
            return null;
        }
        Granularity unit = Words.unit(t, unitAt);
        return Match.of(i, origin.end(), new ShiftFrom(before ? -1 : 1, unit, origin.expression()), BEFORE);
    }

    /** "The day before, ...", "nobody knew it the year before." */
    private static boolean isClosed(Tokens t, int at) {
        return at >= t.count || t.isMark(at, ',') || t.isMark(at, '.') || t.isMark(at, ';');
    }

    /** What follows the amount may count it from somewhere: ago, later, before March 5. */
    private @Nullable Match turned(
            Tokens t,
            int i,
            int end,
            @Nullable Integer number,
            Granularity unit,
            @Nullable Modifier modifier,
            boolean half) {
        int turn = turnEnd(t, end);
        if (turn > 0) {
            TurnWord word = TurnWord.values()[t.phraseValue(end, turn, WordClass.TURN) & Meaning.VALUE];
            String rule = word.base == Base.SPEECH ? AGO : LATER;
            if (number == null) {
                TemporalValue.Reference reference =
                        word.sign < 0 ? TemporalValue.Reference.PAST_REF : TemporalValue.Reference.FUTURE_REF;
                return Match.of(i, turn, new Vague(reference), rule);
            }
            boolean halfOfTen = half && number == 0 && (unit == Granularity.CENTURY || unit == Granularity.DECADE);
            TemporalExpression shift = halfOfTen
                    ? new Shift(word.sign * (unit == Granularity.CENTURY ? 50 : 5), Granularity.YEAR, word.base)
                    : new Shift(word.sign * number, unit, word.base);
            Modifier mod = modifier == Modifier.MORE_THAN ? Modifier.BEFORE : modifier == null ? null : Modifier.APPROX;
            if (half) {
                mod = Modifier.APPROX;
            }
            return Match.of(i, turn, mod == null ? shift : new Modified(shift, mod, ModifierStyle.PLAIN), rule);
        }
        boolean before = t.is(end, Function.BEFORE);
        boolean after = t.is(end, Function.AFTER);
        if ((before || after || t.is(end, Function.FROM)) && number != null) {
            Match origin = EventOrigin.at(grammar, t, end + 1);
            if (origin != null && origin.isSingle() && Expressions.isDate(origin.expression())) {
                TemporalExpression e = new ShiftFrom(before ? -number : number, unit, origin.expression());
                return Match.of(i, origin.end(), e, BEFORE);
            }
        }
        return null;
    }

    /** A unit in the plural without a number: "weeks", "the weeks". */
    private static @Nullable Match bare(Tokens t, int i, int at, boolean the) {
        if (!t.is(at, WordClass.UNIT) || !t.flag(at, WordClass.UNIT, Meaning.PLURAL)) {
            return null;
        }
        if (the) {
            return null;
        }
        Granularity unit = Words.unit(t, at);
        if (unit == Granularity.SECOND || unit == Granularity.QUARTER || unit == Granularity.DAY_PART || t.glued(at)) {
            return null;
        }
        int turn = turnEnd(t, at + 1);
        if (turn > 0) {
            TurnWord word = TurnWord.values()[t.phraseValue(at + 1, turn, WordClass.TURN) & Meaning.VALUE];
            TemporalValue.Reference reference =
                    word.sign < 0 ? TemporalValue.Reference.PAST_REF : TemporalValue.Reference.FUTURE_REF;
            return Match.of(i, turn, new Vague(reference), word.base == Base.SPEECH ? AGO : LATER);
        }
        int end = at + 1;
        boolean joined = t.is(end, Function.OR) || t.is(end, Function.AND);
        if (joined && t.flag(end + 1, WordClass.UNIT, Meaning.PLURAL)) {
            end += 2;
        }
        if (t.isHyphen(end) && t.is(end + 1, Function.LONG)) {
            end += 2;
        }
        Amount amount = Expressions.amount(null, false, unit, null, Placement.NONE);
        return Match.of(i, end, amount, BARE);
    }

    /** Returns the index behind "ago", "later" or "earlier"; "before" counts only where no event follows it. */
    private static int turnEnd(Tokens t, int at) {
        int turn = t.phraseEnd(at, WordClass.TURN);
        if (turn > 0 && t.is(at, Function.BEFORE) && t.isWord(turn) && !t.is(turn, Function.AND)) {
            return -1;
        }
        return turn;
    }
}
