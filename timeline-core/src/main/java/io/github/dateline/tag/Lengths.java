// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Amount;
import io.github.dateline.tag.TemporalExpression.Placement;
import io.github.dateline.tag.TemporalExpression.Vague;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time that are told without a number or as a noun of their own: "weeks", "a months-long trek", "another day",
 * "a three-year period".
 */
final class Lengths implements Rule {

    static final String BARE = "amount-plural";
    static final String ONE_MORE = "one-more";
    static final String PERIOD = "period-of-length";
    static final String SOME_DAY = "some-day-ahead";

    @Override
    public List<String> ids() {
        return List.of(BARE, ONE_MORE, PERIOD, SOME_DAY);
    }

    @Override
    public long starts() {
        return WordClass.UNIT.bit | WordClass.CARDINAL.bit | WordClass.LEAD;
    }

    @Override
    public long needs() {
        return WordClass.UNIT.bit;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        if (t.is(i, WordClass.CARDINAL)) {
            return isSomeDay(t, i) ? Match.of(i, i + 2, new Vague(TemporalValue.Reference.FUTURE_REF), SOME_DAY) : null;
        }
        if (t.is(i, Function.ANOTHER)) {
            return another(t, i, i + 1);
        }
        if (t.is(i, Function.THE) || t.is(i, Function.A)) {
            Match period = period(t, i);
            return period == null && t.is(i, Function.THE) ? stretch(t, i) : period;
        }
        return t.is(i, WordClass.UNIT) ? bare(t, i) : null;
    }

    /** "It will one day be read": some day ahead, no length. */
    static boolean isSomeDay(Tokens t, int i) {
        boolean day = t.is(i, WordClass.CARDINAL)
                && t.value(i, WordClass.CARDINAL) == 1
                && t.is(i + 1, WordClass.UNIT)
                && t.raw(i + 1, WordClass.UNIT) == Granularity.DAY.ordinal()
                && t.small(i + 2);
        boolean ahead = Directions.says(t, i - 1, Direction.FUTURE);
        return day && ahead;
    }

    /** "on days when", "on days like these" */
    private static boolean isAnyDay(Tokens t, int at, Granularity unit) {
        return unit == Granularity.DAY && t.is(at - 1, Function.ON) && t.isWord(at + 1);
    }

    /** "another day" */
    private static @Nullable Match another(Tokens t, int i, int unitAt) {
        if (!t.is(unitAt, WordClass.UNIT) || t.flag(unitAt, WordClass.UNIT, Meaning.PLURAL)) {
            return null;
        }
        Granularity unit = Words.unit(t, unitAt);
        boolean counts = unit == Granularity.DAY
                || unit == Granularity.WEEK
                || unit == Granularity.MONTH
                || unit == Granularity.YEAR
                || unit == Granularity.DECADE
                || unit == Granularity.HOUR;
        return counts && !t.isHyphen(unitAt + 1)
                ? Match.of(i, unitAt + 1, Expressions.amount(1, false, unit, null, Placement.NONE), ONE_MORE)
                : null;
    }

    /** "a three-year period", "the same 28-day period": with its noun the amount is a phrase of its own. */
    private static @Nullable Match period(Tokens t, int i) {
        int at = t.is(i + 1, WordClass.PICK) ? i + 2 : i + 1;
        Quantity quantity = t.any(at, WordClass.DIGITS.bit | WordClass.CARDINAL.bit) ? Quantity.at(t, at) : null;
        if (quantity == null || !t.isHyphen(quantity.end()) || !t.is(quantity.end() + 2, WordClass.LENGTH_TAIL)) {
            return null;
        }
        int unitAt = quantity.end() + 1;
        if (!t.is(unitAt, WordClass.UNIT) || t.flag(unitAt, WordClass.UNIT, Meaning.PLURAL)) {
            return null;
        }
        Amount amount =
                Expressions.amount(quantity.number(), quantity.half(), Words.unit(t, unitAt), null, Placement.NONE);
        return Match.of(i, unitAt + 2, amount, PERIOD);
    }

    /** "the first hours", "the early years", "the weeks ahead", "over the years": with the article a stretch of its own. */
    private static @Nullable Match stretch(Tokens t, int i) {
        boolean edge = t.is(i + 1, WordClass.ORDINAL) && t.value(i + 1, WordClass.ORDINAL) == 1
                || t.is(i + 1, WordClass.PART)
                || t.is(i + 1, WordClass.PICK) && Words.pick(t, i + 1) == PickWord.FINAL;
        int unitAt = edge ? i + 2 : i + 1;
        if (!t.flag(unitAt, WordClass.UNIT, Meaning.PLURAL)) {
            return null;
        }
        Granularity unit = Words.unit(t, unitAt);
        int end = unitAt + 1;
        int ahead = edge ? end : ahead(t, end);
        boolean over = !edge
                && (t.is(i - 1, Function.OVER) || t.is(i - 1, Function.THROUGH))
                && !t.is(end, Function.OF)
                && !t.isNumber(end);
        if (!edge && ahead == end && !over || unit == Granularity.SECOND || unit == Granularity.QUARTER) {
            return null;
        }
        Placement placement = ahead > end ? Placement.FUTURE : Placement.NONE;
        return Match.of(i, ahead, Expressions.amount(null, false, unit, null, placement), BARE);
    }

    /** Returns the index behind "ahead" or "to come", else the one given. */
    private static int ahead(Tokens t, int end) {
        if (t.is(end, Companion.AHEAD) && !t.is(end + 1, Function.OF)) {
            return end + 1;
        }
        return t.is(end, Function.TO) && t.is(end + 1, Companion.COME) ? end + 2 : end;
    }

    /** A unit in the plural without a number: "weeks". */
    private static @Nullable Match bare(Tokens t, int at) {
        if (t.isHyphen(at + 1) && t.is(at + 2, Function.LONG)) {
            // "their third day-long meeting", "a months-long trek"
            boolean bare = !t.glued(at) && !t.is(at, WordClass.ORDINAL);
            Amount length = Expressions.amount(
                    t.flag(at, WordClass.UNIT, Meaning.PLURAL) ? null : 1,
                    false,
                    Words.unit(t, at),
                    null,
                    Placement.NONE);
            return bare ? Match.of(at, at + 3, length, BARE) : null;
        }
        if (!t.flag(at, WordClass.UNIT, Meaning.PLURAL)) {
            return null;
        }
        Granularity unit = Words.unit(t, at);
        if (t.isHyphen(at + 1) && t.is(at + 2, Function.OLD) && !t.glued(at)) {
            // "a decades-old dispute"
            return Match.of(at, at + 3, Expressions.amount(null, false, unit, null, Placement.NONE), BARE);
        }
        if (t.is(at - 1, Function.BY) && !t.is(at + 1, Function.OF) || isAnyDay(t, at, unit)) {
            // "predates it by decades" tells how much, "on days when it rains" any such day.
            return null;
        }
        boolean record = unit == Granularity.MINUTE
                && t.is(at - 1, Function.THE)
                && t.is(at + 1, Function.OF)
                && t.any(at + 2, WordClass.LEAD | WordClass.FUNCTION.bit);
        if (record) {
            // "the minutes of the meeting"
            return null;
        }
        // "mos" without a number is no word for months.
        if (unit == Granularity.MONTH && t.flag(at, WordClass.UNIT, Meaning.ABBREVIATED)
                || unit == Granularity.SECOND
                || unit == Granularity.QUARTER
                || unit == Granularity.DAY_PART
                || t.glued(at)) {
            return null;
        }
        if (t.is(at - 1, Function.OF) && t.is(at - 2, Companion.MATTER) || t.is(at + 1, Companion.APART)) {
            // "a matter of days", "minutes apart": soon, and close together
            return null;
        }
        Match turned = Turned.vague(t, at, at + 1);
        if (turned != null) {
            return turned;
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
        return Match.of(at, ahead(t, end), amount, BARE);
    }
}
