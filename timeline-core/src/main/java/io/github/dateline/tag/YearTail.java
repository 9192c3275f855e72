// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.time.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * The year behind a month or a day: ", 2025", "2025", "of 2025", "last year", "of that year".
 *
 * @param end index of the token after it
 * @param period the year
 */
record YearTail(int end, TemporalExpression period) {

    /** Reads a year from the token on, or returns null. */
    static @Nullable YearTail at(Tokens t, int i, boolean twoDigits) {
        boolean comma = t.isMark(i, ',');
        int at = comma ? i + 1 : i;
        boolean of = t.is(at, Function.OF) || t.is(at, Function.IN);
        int after = of ? at + 1 : at;
        int named = t.skip(after, Function.THE);
        if (of && named > after && isYearWord(t, named) && YearReader.at(t, named + 1) != null) {
            // "the first of December in the year 1980"
            after = named + 1;
        } else if (of && t.is(at, Function.IN) && (!t.isNumber(after) || t.is(after + 1, WordClass.UNIT))) {
            YearTail years = comma ? null : ahead(t, after);
            return years == null ? picked(t, after, comma) : years;
        }
        YearTail distance = comma || of ? null : counted(t, at);
        if (distance != null) {
            return distance;
        }
        YearReader year = YearReader.at(t, after);
        if (year != null) {
            boolean counted = !comma && !of && !year.sure() && t.is(year.end(), WordClass.COUNTED);
            boolean clock = t.isMark(year.end(), ':') && t.glued(year.end()) && t.isNumber(year.end() + 1);
            boolean grouped = t.isMark(year.end(), '%');
            return counted || clock || grouped ? null : new YearTail(year.end(), year.expression());
        }
        if (twoDigits && !of && t.isKind(after, Tokens.NUMBER) && t.length(after) == 2 && t.number[after] >= 0) {
            boolean joined =
                    t.isMark(after + 1, ':') || t.isMark(after + 1, '%') || t.isWord(after + 1) && t.glued(after + 1);
            // "24 October 10 o'clock", "3 May 11 at night": an hour
            return joined || Clocks.end(t, after) > 0
                    ? null
                    : new YearTail(after + 1, new TemporalExpression.ShortYear(t.number[after]));
        }
        return picked(t, after, comma);
    }

    /** "Thu Oct 26 11:00:09 2023": programs write the year behind the time. */
    static Match behindClock(Tokens t, Match match) {
        int at = match.end();
        if (!t.isNumber(at) || t.length(at) != 4 || t.is(at + 1, WordClass.COUNTED) || !match.isSingle()) {
            return match;
        }
        YearTail year = at(t, at, false);
        if (year == null
                || !(match.expression() instanceof TemporalExpression.At timed)
                || !(timed.date() instanceof TemporalExpression.Named named)
                || !(named.what() instanceof TemporalExpression.Recurring.DayOfYear what)) {
            return match;
        }
        TemporalExpression dated = Expressions.within(what, year.period());
        return dated == null
                ? match
                : Match.of(
                        match.piece().from(),
                        year.end(),
                        new TemporalExpression.At(dated, timed.time()),
                        match.piece().rule());
    }

    /** "March two years ago", "Christmas a year later" */
    private static @Nullable YearTail counted(Tokens t, int i) {
        Quantity quantity = isNumber(t, i) ? Quantity.at(t, i) : null;
        int unit = quantity == null ? i : quantity.end();
        int turn = t.is(unit, WordClass.UNIT) && Words.unit(t, unit) == Granularity.YEAR
                ? t.phraseEnd(unit + 1, WordClass.TURN)
                : -1;
        if (quantity == null
                || quantity.number() == null
                || quantity.half()
                || turn < 0
                || t.isHyphen(quantity.end())) {
            return null;
        }
        TurnWord word = Words.turn(t.phraseValue(unit + 1, turn, WordClass.TURN));
        boolean closed = word != TurnWord.EARLIER || !t.isWord(turn);
        return closed
                ? new YearTail(
                        turn, new TemporalExpression.Shift(word.sign * quantity.number(), Granularity.YEAR, word.base))
                : null;
    }

    /** "March in two years", "Christmas in a year": at the end of its clause, else it tells a rate. */
    private static @Nullable YearTail ahead(Tokens t, int i) {
        Quantity quantity = isNumber(t, i) ? Quantity.at(t, i) : null;
        int unit = quantity == null ? i : quantity.end();
        boolean years = t.is(unit, WordClass.UNIT) && Words.unit(t, unit) == Granularity.YEAR && !t.isHyphen(unit - 1);
        boolean closed = unit + 1 >= t.count || t.isKind(unit + 1, Tokens.MARK) && !t.isHyphen(unit + 1);
        return quantity != null && quantity.number() != null && !quantity.half() && years && closed
                ? new YearTail(
                        unit + 1,
                        new TemporalExpression.Shift(
                                quantity.number(), Granularity.YEAR, TemporalExpression.Base.SPEECH))
                : null;
    }

    private static boolean isNumber(Tokens t, int i) {
        return t.any(i, WordClass.bits(WordClass.DIGITS, WordClass.CARDINAL)) || t.is(i, Function.A);
    }

    /** "last year", "of the same year", "this year". */
    private static @Nullable YearTail picked(Tokens t, int i, boolean comma) {
        int pick = t.skip(i, Function.THE);
        if (comma || !t.is(pick, WordClass.PICK)) {
            return null;
        }
        PickWord word = Words.pick(t, pick);
        int unit = pick + 1;
        if (word == PickWord.THAT && t.is(unit, WordClass.PICK)) {
            unit++;
        }
        return isYearWord(t, unit) ? new YearTail(unit + 1, Expressions.period(Granularity.YEAR, word)) : null;
    }

    private static boolean isYearWord(Tokens t, int i) {
        return t.is(i, WordClass.UNIT) && t.raw(i, WordClass.UNIT) == Granularity.YEAR.ordinal();
    }
}
