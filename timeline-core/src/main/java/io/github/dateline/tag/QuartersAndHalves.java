// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Absolute;
import io.github.dateline.tag.TemporalExpression.Fiscal;
import io.github.dateline.tag.TemporalExpression.Nth;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import org.jspecify.annotations.Nullable;

/** "The third quarter of 1998", "the first half of last year", "the second and fourth quarters". Stateless. */
final class QuartersAndHalves {

    private final Grammar grammar;
    private final Wholes wholes;

    QuartersAndHalves(Grammar grammar, Wholes wholes) {
        this.grammar = grammar;
        this.wholes = wholes;
    }

    /**
     * Reads what follows the word quarter.
     *
     * @param end index behind the word
     * @param before the year that stands before the quarter, if one does
     */
    @Nullable Match quarter(Tokens t, int i, int number, int end, @Nullable YearReader before, boolean fiscal) {
        if (number < 1) {
            Match whole = wholes.after(t, end);
            return whole == null
                    ? null
                    : Match.of(
                            i, whole.end(), new Nth(number, Granularity.QUARTER, whole.expression()), Ordinals.QUARTER);
        }
        Recurring what = new Recurring.QuarterOfYear(number);
        TemporalExpression e;
        int to = end;
        if (before != null && before.year() != null) {
            e = new Absolute(new CalendarUnit.Quarter(before.year(), number));
        } else {
            YearTail year = YearTail.at(t, end, false);
            int of = t.is(end, Function.OF) || t.isMark(end, ',') ? end + 1 : end;
            if (year != null) {
                TemporalExpression within = Expressions.within(what, year.period());
                e = within == null ? Expressions.named(what, Pick.BARE) : within;
                to = year.end();
            } else if (t.is(of, Function.FISCAL) || t.is(of, Function.THE) && t.is(of + 1, Function.FISCAL)) {
                Match fiscalYear = grammar.date(t, of);
                if (fiscalYear != null && fiscalYear.isSingle() && fiscalYear.expression() instanceof Fiscal f) {
                    TemporalExpression within = Expressions.within(what, f.inner());
                    return Match.of(
                            i, fiscalYear.end(), new Fiscal(within == null ? f.inner() : within), Ordinals.QUARTER);
                }
                e = Expressions.named(what, Pick.BARE);
            } else {
                e = Expressions.named(what, Pick.BARE);
            }
        }
        boolean dot = to == end && t.flag(end - 1, WordClass.UNIT, Meaning.ABBREVIATED) && t.isWord(end + 1);
        return Match.of(i, dot ? t.skipDot(to) : to, fiscal ? new Fiscal(e) : e, Ordinals.QUARTER);
    }

    /** Reads what follows the word half at the index: without its year it is no time. */
    @Nullable Match half(Tokens t, int i, int number, int at) {
        if (number > 2 || number == 0 || number < Ordinals.LAST) {
            Match whole = wholes.after(t, at + 1);
            return whole == null ? null : Match.nothing(whole.end());
        }
        int half = number == Ordinals.LAST ? 2 : number;
        Match whole = wholes.after(t, at + 1);
        if (whole == null) {
            return null;
        }
        TemporalExpression period = whole.expression();
        if (Expressions.granularity(period) == Granularity.YEAR) {
            TemporalExpression e = Expressions.within(new Recurring.HalfOfYear(half), period);
            // The article belongs to what follows: the [first half 2023] report.
            boolean noun = t.isNumber(at + 1) && isNoun(t, whole.end());
            return e == null ? null : Match.of(noun ? t.skip(i, Function.THE) : i, whole.end(), e, Ordinals.HALF);
        }
        return Match.of(i, whole.end(), new Nth(half, Granularity.HALF_YEAR, period), Ordinals.HALF);
    }

    /** "the second and fourth quarters of 2009": the quarter and its year stand behind the last one only. */
    static @Nullable Match ofList(Tokens t, int i, int number, int joint) {
        if (!t.isJoint(joint) || number < 1 || number > 4) {
            return null;
        }
        int at = t.skip(joint + 1, Function.THE);
        DayNumber second = DayNumber.ordinal(t, at);
        int unit = second == null ? -1 : t.skipHyphen(second.end());
        if (second == null
                || second.day() <= number
                || second.day() > 4
                || !t.is(unit, WordClass.UNIT)
                || Words.unit(t, unit) != Granularity.QUARTER) {
            return null;
        }
        Recurring what = new Recurring.QuarterOfYear(number);
        YearTail year = YearTail.at(t, unit + 1, false);
        TemporalExpression e = year == null ? null : Expressions.within(what, year.period());
        return Match.of(i, joint, e == null ? Expressions.named(what, Pick.BARE) : e, Ordinals.QUARTER);
    }

    /** A word in small letters that no clause goes on with. */
    private static boolean isNoun(Tokens t, int i) {
        return t.small(i) && !t.any(i, WordClass.bits(WordClass.FUNCTION, WordClass.SIGNAL, WordClass.CLUE));
    }
}
