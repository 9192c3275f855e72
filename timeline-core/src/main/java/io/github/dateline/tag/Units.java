// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Fiscal;
import io.github.dateline.tag.TemporalExpression.Named;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Placement;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.Shift;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units with the article, which news uses for the running or just reported one: "the quarter", "the weekend", "the year";
 * fiscal years; and what a report compares with: "the year-earlier quarter", "year-ago".
 */
final class Units implements Rule {

    static final String THE_UNIT = "the-unit";
    static final String WEEKEND = "weekend";
    static final String FISCAL = "fiscal-year";
    static final String COMPARED = "compared-period";
    static final String WEEK_OF = "week-of";

    private final Grammar grammar;

    Units(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<String> ids() {
        return List.of(THE_UNIT, WEEKEND, FISCAL, COMPARED, WEEK_OF);
    }

    @Override
    public long starts() {
        return WordClass.bits(WordClass.UNIT, WordClass.PICK) | WordClass.LEAD;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        boolean the = t.is(i, Function.THE);
        int at = the ? i + 1 : i;
        if (the && t.is(at, Function.OTHER)) {
            // "the other day": lately
            return null;
        }
        if (the && t.is(at, WordClass.FILLER) && t.is(at + 1, WordClass.UNIT) && !t.is(at, WordClass.UNIT)) {
            at++;
        }
        if (the && t.isNumber(at) && t.length(at) == 4) {
            return t.is(at + 1, Function.FISCAL) || t.is(at + 1, WordClass.FILLER)
                    ? fiscalBehindYear(t, i, at)
                    : yearPeriod(t, i, at);
        }
        if (t.is(at, WordClass.PICK) && Words.pick(t, at) == PickWord.SAME && t.is(at + 1, WordClass.UNIT)) {
            // "the comparable year-ago quarter"
            return compared(t, i, at + 1, Words.unit(t, at + 1));
        }
        int fiscal = t.is(at, WordClass.PICK) ? at + 1 : at;
        if (t.is(fiscal, Function.FISCAL)) {
            return fiscal(t, i, at, fiscal);
        }
        if (!t.is(at, WordClass.UNIT) || t.flag(at, WordClass.UNIT, Meaning.PLURAL)) {
            return null;
        }
        Granularity unit = Words.unit(t, at);
        Match week = unit == Granularity.WEEK ? numbered(t, i, at) : null;
        if (week != null) {
            return week;
        }
        Match compared = compared(t, i, at, unit);
        if (compared != null) {
            return compared;
        }
        if (unit == Granularity.WEEKEND) {
            Match ofWeek = weekendOf(t, i, at);
            if (ofWeek != null) {
                return ofWeek;
            }
            boolean bare = the || t.is(at - 1, WordClass.PART) || at == 0 || t.small(at);
            boolean adjective =
                    !the && (t.is(at - 1, Function.A) || t.small(at + 1) && !t.is(at + 1, WordClass.FUNCTION));
            return bare && !adjective && (the || !t.informal)
                    ? Match.of(i, at + 1, new Named(new Recurring.Weekend(), Pick.BARE), WEEKEND)
                    : null;
        }
        boolean headline = unit == Granularity.WEEK
                && at == i
                && t.is(at + 1, Function.OF)
                && !t.is(at - 1, Function.A)
                && !t.any(
                        at - 1,
                        WordClass.bits(WordClass.CARDINAL, WordClass.DIGITS, WordClass.ORDINAL, WordClass.PICK));
        if (!the && !headline) {
            return null;
        }
        if (unit == Granularity.WEEK && (t.is(at + 1, Function.OF) || isEnding(t, at + 1) || isBeginning(t, at + 1))) {
            Match day = grammar.date(t, at + 2);
            if (day != null && day.isSingle() && Expressions.granularity(day.expression()) == Granularity.DAY) {
                TemporalExpression e = new TemporalExpression.Nth(1, Granularity.WEEK, day.expression());
                return Match.of(i, day.end(), e, WEEK_OF);
            }
        }
        if (!the) {
            return null;
        }
        YearReader number = unit == Granularity.YEAR ? YearReader.at(t, at + 1) : null;
        if (number != null && number.year() != null && at > i + 1) {
            // "the calendar year 2008"
            return Match.of(i, number.end(), number.expression(), THE_UNIT);
        }
        Match endingYear = unit == Granularity.YEAR ? yearEnding(t, i, at) : null;
        if (endingYear != null) {
            return endingYear;
        }
        if (unit == Granularity.YEAR && isEnding(t, at + 1)) {
            // "the year ended March 31" is a length whose end is named, seldom a calendar year.
            return Match.of(i, at + 1, Expressions.amount(1, false, unit, null, Placement.NONE), THE_UNIT);
        }
        Match yearBack = yearBack(t, i, at + 1);
        if (yearBack != null) {
            return yearBack;
        }
        Match ended = unit == Granularity.QUARTER ? quarterEnded(t, i, at) : null;
        if (ended != null) {
            return ended;
        }
        Base base = unit == Granularity.QUARTER || unit == Granularity.WEEK || unit == Granularity.DAY
                ? Base.MENTION
                : Base.SPEECH;
        return isRunning(t, i, at, unit) ? Match.of(i, at + 1, new Period(unit, 0, base), THE_UNIT) : null;
    }

    /**
     * "the quarter ended July 31" holds the middle of its three months, which lies a month before the end; the date
     * itself stays for a mention of its own.
     */
    private @Nullable Match quarterEnded(Tokens t, int i, int at) {
        Match end = isEnding(t, at + 1) ? grammar.date(t, at + 2) : null;
        if (end == null || Expressions.granularity(end.expression()) != Granularity.DAY) {
            return null;
        }
        TemporalExpression middle = new TemporalExpression.ShiftFrom(-1, Granularity.MONTH, end.expression());
        return Match.of(i, at + 1, new TemporalExpression.ShiftFrom(0, Granularity.QUARTER, middle), THE_UNIT);
    }

    /** "the year ending June 30, 2026": a year ahead bears the number of the year in which it ends. */
    private @Nullable Match yearEnding(Tokens t, int i, int at) {
        Match end = t.endsWith(at + 1, "ending") ? grammar.date(t, at + 2) : null;
        return end == null || Expressions.granularity(end.expression()) != Granularity.DAY
                ? null
                : Match.of(
                        i, at + 1, new TemporalExpression.ShiftFrom(0, Granularity.YEAR, end.expression()), THE_UNIT);
    }

    /** "beginning", "starting" */
    private static boolean isBeginning(Tokens t, int i) {
        return t.is(i, WordClass.SIGNAL)
                && Words.signal(t.value(i, WordClass.SIGNAL)) == TemporalSignal.FROM
                && t.endsWith(i, "ing");
    }

    /** "week 7", "week 7 of 2025": the number of an ISO week. */
    private @Nullable Match numbered(Tokens t, int i, int at) {
        int number = at + 1;
        if (!t.isNumber(number)
                || t.length(number) > 2
                || t.number[number] < 1
                || t.number[number] > 53
                || t.isMark(number + 1, '-')
                || t.isMark(number + 1, '/')
                || t.isMark(number + 1, '.') && t.glued(number + 2)
                || t.any(number + 1, WordClass.bits(WordClass.COUNTED, WordClass.UNIT))) {
            return null;
        }
        YearTail year = YearTail.at(t, number + 1, false);
        return year == null
                ? null
                : Match.of(
                        i,
                        year.end(),
                        new TemporalExpression.Nth(t.number[number], Granularity.WEEK, year.period()),
                        WEEK_OF);
    }

    /** "ended", "ending" */
    private static boolean isEnding(Tokens t, int i) {
        return t.endsWith(i, "ended") || t.endsWith(i, "ending");
    }

    /** "the 2024 fiscal year", "the 2024 calendar year" */
    private static @Nullable Match fiscalBehindYear(Tokens t, int i, int at) {
        YearReader year = YearReader.at(t, at);
        boolean named = year != null
                && year.year() != null
                && year.end() == at + 1
                && t.is(at + 2, WordClass.UNIT)
                && t.raw(at + 2, WordClass.UNIT) == Granularity.YEAR.ordinal();
        if (!named || year == null) {
            return null;
        }
        TemporalExpression e = t.is(at + 1, Function.FISCAL) ? new Fiscal(year.expression()) : year.expression();
        return Match.of(i, at + 3, e, FISCAL);
    }

    /** "the weekend of next week", "weekend next week" */
    private static @Nullable Match weekendOf(Tokens t, int i, int at) {
        int pick = t.skip(at + 1, Function.OF);
        boolean week = t.is(pick, WordClass.PICK)
                && t.is(pick + 1, WordClass.UNIT)
                && t.raw(pick + 1, WordClass.UNIT) == Granularity.WEEK.ordinal()
                && Words.pick(t, pick).base == Base.SPEECH;
        return week
                ? Match.of(
                        i,
                        pick + 2,
                        new TemporalExpression.Within(
                                new Recurring.Weekend(),
                                new Period(Granularity.WEEK, Words.pick(t, pick).offset, Base.SPEECH)),
                        WEEKEND)
                : null;
    }

    /** "the 1988 period", "the 2019 quarter": what a report compares with, named by its year. */
    private static @Nullable Match yearPeriod(Tokens t, int i, int at) {
        YearReader year = YearReader.at(t, at);
        boolean noun = t.is(at + 1, WordClass.LENGTH_TAIL)
                || t.is(at + 1, WordClass.UNIT) && t.raw(at + 1, WordClass.UNIT) == Granularity.QUARTER.ordinal();
        return year == null || year.year() == null || year.end() != at + 1 || !noun
                ? null
                : Match.of(i, at + 2, new TemporalExpression.Reported(year.year()), COMPARED);
    }

    /** "the quarter" and "the year" where the sentence does not go on to say which one. */
    private static boolean isRunning(Tokens t, int i, int at, Granularity unit) {
        if (t.is(at + 1, Function.OF) || t.isHyphen(at + 1) || t.capital(at + 1) && t.allCapitals(at + 1)) {
            return false;
        }
        boolean adjective = t.small(at + 1) && !t.any(at + 1, ~0L) && !t.endsWith(at + 1, "ed");
        return switch (unit) {
            case QUARTER, YEAR, WEEK, MONTH ->
                !adjective && !t.is(at + 1, WordClass.TURN) && (isLed(t, i) || unit == Granularity.QUARTER);
            case DAY ->
                t.is(at + 1, Function.AT)
                        || t.is(i - 1, WordClass.EDGE)
                        || t.isKind(at + 1, Tokens.MARK) && !t.isHyphen(at + 1)
                        || at + 1 >= t.count;
            default -> false;
        };
    }

    private static boolean isLed(Tokens t, int i) {
        return switch (t.function(i - 1)) {
            case IN, FOR, DURING, ON, THROUGH, UNTIL, BY, OVER, OF -> true;
            default -> t.any(i - 1, WordClass.bits(WordClass.PART, WordClass.SIGNAL));
        };
    }

    /** "year-ago", "the year-earlier quarter", "year-earlier period". */
    private static @Nullable Match compared(Tokens t, int i, int at, Granularity unit) {
        int turn = t.isHyphen(at + 1) ? at + 2 : -1;
        if (turn < 0 || !t.is(turn, WordClass.TURN) || unit != Granularity.YEAR) {
            return null;
        }
        int end = turn + 1;
        DayNumber nth = DayNumber.word(t, end);
        if (nth != null && t.is(t.skipHyphen(nth.end()), WordClass.UNIT)) {
            return Match.of(i, t.skipHyphen(nth.end()) + 1, new Shift(-1, Granularity.YEAR, Base.COMPARISON), COMPARED);
        }
        Quantity quantity = Quantity.at(t, end);
        if (quantity != null && t.flag(quantity.end(), WordClass.UNIT, Meaning.PLURAL)) {
            // "the year-earlier nine months"
            return Match.of(
                    i,
                    quantity.end() + 1,
                    Expressions.amount(quantity.number(), false, Words.unit(t, quantity.end()), null, Placement.NONE),
                    COMPARED);
        }
        boolean noun = t.is(end, WordClass.UNIT) || t.is(end, WordClass.LENGTH_TAIL);
        if (!noun && t.is(i, Function.THE)) {
            // The article belongs to what follows: the [year-ago] results. The comparison stays inside.
            return null;
        }
        return Match.of(i, noun ? end + 1 : end, new Shift(-1, Granularity.YEAR, Base.COMPARISON), COMPARED);
    }

    /** "the quarter a year ago", "the same month a year earlier": from the token behind the unit on. */
    static @Nullable Match yearBack(Tokens t, int from, int at) {
        boolean year = t.is(at, Function.A)
                && t.is(at + 1, WordClass.UNIT)
                && Words.unit(t, at + 1) == Granularity.YEAR
                && t.is(at + 2, WordClass.TURN);
        if (!year || Words.turn(t.value(at + 2, WordClass.TURN)).sign > 0) {
            return null;
        }
        return Match.of(from, at + 3, new Shift(-1, Granularity.YEAR, Base.COMPARISON), COMPARED);
    }

    /** "fiscal 2024", "the fiscal year", "last fiscal year", "the current fiscal year", "fiscal year 2024". */
    private static @Nullable Match fiscal(Tokens t, int i, int at, int fiscal) {
        int next = fiscal + 1;
        boolean yearWord = t.is(next, WordClass.UNIT) && t.value(next, WordClass.UNIT) == Granularity.YEAR.ordinal();
        YearReader year = YearReader.at(t, yearWord ? next + 1 : next);
        if (year != null && year.year() != null && at == fiscal) {
            return Match.of(
                    i,
                    year.end(),
                    new Fiscal(new TemporalExpression.Absolute(new CalendarUnit.Year(year.year()))),
                    FISCAL);
        }
        if (!yearWord || t.flag(next, WordClass.UNIT, Meaning.PLURAL)) {
            return null;
        }
        if (at < fiscal) {
            PickWord pick = Words.pick(t, at);
            return Match.of(i, next + 1, new Fiscal(new Period(Granularity.YEAR, pick.offset, Base.SPEECH)), FISCAL);
        }
        return i < at ? Match.of(i, next + 1, new Fiscal(new Period(Granularity.YEAR, 0, Base.SPEECH)), FISCAL) : null;
    }
}
