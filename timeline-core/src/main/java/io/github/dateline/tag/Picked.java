// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Amount;
import io.github.dateline.tag.TemporalExpression.At;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Named;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Placement;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.Vague;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this, last, next, that and their like pick out: "last week", "this past spring", "next Friday", "the past three
 * months", "the following day", "the same month", "last night".
 */
final class Picked implements Rule {

    static final String PERIOD = "picked-period";
    static final String NAMED = "picked-name";
    static final String SPAN = "picked-amount";
    static final String DAY_PART = "picked-day-part";
    static final String MENTIONED = "mentioned-period";

    private final Grammar grammar;

    Picked(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<String> ids() {
        return List.of(PERIOD, NAMED, SPAN, DAY_PART, MENTIONED);
    }

    @Override
    public long starts() {
        return WordClass.PICK.bit | WordClass.LEAD | WordClass.CARDINAL.bit;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        boolean the = t.is(i, Function.THE);
        int at = the ? i + 1 : i;
        if (t.any(at, WordClass.bits(WordClass.CARDINAL, WordClass.DIGITS)) && t.is(at + 1, WordClass.PICK)) {
            return numbered(t, i, at);
        }
        if (!t.is(at, WordClass.PICK)) {
            return null;
        }
        PickWord pick = Words.pick(t, at);
        int next = at + 1;
        if (t.isMark(next, '#') && t.glued(next + 1)) {
            // "this #Christmas"
            next++;
        }
        if (t.is(next, WordClass.PICK) && !t.is(next, WordClass.UNIT)) {
            PickWord second = Words.pick(t, next);
            if (pick == PickWord.THIS || pick == PickWord.THAT) {
                if (pick == PickWord.THAT && second != PickWord.SAME && second.base == Base.SPEECH) {
                    // "he said that last week": the word joins clauses
                    return null;
                }
                pick = pick == PickWord.THAT || second == PickWord.SAME ? PickWord.THAT : second;
                next++;
            } else {
                return null;
            }
        }
        Match amount = amount(t, i, next, pick);
        return amount != null ? amount : one(t, i, next, pick, the);
    }

    /** "the four previous weeks", "two following days" */
    private static @Nullable Match numbered(Tokens t, int i, int at) {
        Quantity quantity = Quantity.at(t, at);
        int pick = quantity == null ? at : quantity.end();
        int unitAt = pick + 1;
        if (quantity == null || !t.is(pick, WordClass.PICK) || !t.flag(unitAt, WordClass.UNIT, Meaning.PLURAL)) {
            return null;
        }
        Placement placement = Words.pick(t, pick).placement;
        Amount amount = Expressions.amount(quantity.number(), quantity.half(), Words.unit(t, unitAt), null, placement);
        return Match.of(i, unitAt + 1, amount, SPAN);
    }

    /** "the past three months", "last few days", "recent weeks", "coming years". */
    private @Nullable Match amount(Tokens t, int i, int next, PickWord pick) {
        Quantity found = Quantity.at(t, next);
        Quantity quantity = found == null || found.article() ? null : found;
        boolean counted = quantity != null;
        int unitAt = Fillers.skip(t, quantity == null ? next : quantity.end());
        if (!t.is(unitAt, WordClass.UNIT)
                || quantity != null && t.isHyphen(quantity.end()) && t.glued(quantity.end())) {
            return null;
        }
        boolean plural = t.flag(unitAt, WordClass.UNIT, Meaning.PLURAL);
        if (!plural && (quantity == null || quantity.number() != null && quantity.number() != 1)) {
            return null;
        }
        Granularity unit = Words.unit(t, unitAt);
        Integer number = quantity == null ? null : quantity.number();
        Placement placement = pick.placement;
        int end = Fillers.tail(t, unitAt + 1);
        if (!counted
                && (t.is(end, Function.AND) || t.is(end, Function.OR))
                && t.flag(end + 1, WordClass.UNIT, Meaning.PLURAL)) {
            // "in recent weeks and months"
            end += 2;
        }
        if (!counted
                && pick != PickWord.RECENT
                && pick != PickWord.COMING
                && pick != PickWord.PAST
                && pick != PickWord.FUTURE
                && pick != PickWord.PREVIOUS
                && pick != PickWord.FOLLOWING
                && pick != PickWord.NEXT
                && pick != PickWord.LAST) {
            if (pick == PickWord.THIS && unit == Granularity.DAY) {
                return Match.of(i, end, new Vague(TemporalValue.Reference.PRESENT_REF), SPAN);
            }
            if (pick != PickWord.THAT && pick != PickWord.THIS || unit.isFinerThan(Granularity.DAY)) {
                return null;
            }
        }
        if (pick == PickWord.LAST && !counted && unit == Granularity.DAY_PART
                || (pick == PickWord.THIS || pick == PickWord.THAT) && t.is(end, WordClass.TURN)) {
            // "last nights game" lacks its apostrophe; "you wrote this two hours ago" counts from now.
            return null;
        }
        if (counted && t.is(end, Function.OLD)) {
            // "those 36 to 45 years old"
            return Match.nothing(end + 1);
        }
        Amount amount = Expressions.amount(number, quantity != null && quantity.half(), unit, null, placement);
        return Match.of(i, end, amount, SPAN);
    }

    private @Nullable Match one(Tokens t, int i, int next, PickWord pick, boolean the) {
        if (pick == PickWord.RECENT || pick == PickWord.FINAL) {
            return null;
        }
        int at = t.is(next, WordClass.FILLER) ? Fillers.skip(t, next) : next;
        if (t.is(at, WordClass.LENGTH_TAIL)) {
            boolean compared = pick == PickWord.SAME || pick == PickWord.THAT || pick == PickWord.LATEST;
            return compared && the ? period(t, i, at, pick) : null;
        }
        if (t.is(at, WordClass.DAY_PART)) {
            return dayPart(t, i, at, pick, the);
        }
        if (t.is(at, WordClass.UNIT)) {
            return unit(t, i, at, pick, the);
        }
        if (the
                && pick.base == Base.SPEECH
                && pick != PickWord.PAST
                && pick != PickWord.COMING
                && pick != PickWord.NEXT) {
            return null;
        }
        Pick how = pick.pick;
        boolean told = pick == PickWord.PREVIOUS || pick == PickWord.FOLLOWING;
        if (pick == PickWord.THAT && t.is(at, WordClass.MONTH) && !t.capital(at)) {
            return null;
        }
        if (t.is(at, WordClass.MONTH)) {
            boolean risky = t.flag(at, WordClass.MONTH, Meaning.RISKY) && !t.capital(at);
            int end = t.flag(at, WordClass.MONTH, Meaning.ABBREVIATED) ? t.skipDot(at + 1) : at + 1;
            DayNumber day = DayNumber.at(t, end);
            if (risky && pick == PickWord.THIS || day != null && day.day() <= 31 && !day.ordinal()) {
                return pick == PickWord.THIS && day != null ? null : risky ? null : monthDay(t, i, at, how, day);
            }
            YearTail year = YearTail.at(t, end, false);
            if (year != null && t.isNumber(end)) {
                TemporalExpression e =
                        Expressions.within(Expressions.monthOfYear(t.value(at, WordClass.MONTH)), year.period());
                return e == null ? null : Match.of(i, year.end(), e, NAMED);
            }
            Recurring month = Expressions.monthOfYear(t.value(at, WordClass.MONTH));
            return Match.of(
                    i, end, told ? counted(month, Granularity.MONTH, pick) : Expressions.named(month, how), NAMED);
        }
        if (t.is(at, WordClass.WEEKDAY)) {
            if (pick == PickWord.THAT && t.flag(at, WordClass.WEEKDAY, Meaning.RISKY)) {
                return null;
            }
            int end = t.flag(at, WordClass.WEEKDAY, Meaning.ABBREVIATED) ? t.skipDot(at + 1) : at + 1;
            end = end == t.count && end > at + 1 ? at + 1 : end;
            if (!Weekdays.isWeekday(t, at, end) || t.flag(at, WordClass.WEEKDAY, Meaning.PLURAL)) {
                return null;
            }
            int date = t.skip(end, ',');
            if (t.is(date, WordClass.MONTH) || t.isNumber(date) && t.isMark(date + 1, '/')) {
                Match dated = grammar.date(t, date);
                if (dated != null && dated.isSingle()) {
                    return Match.of(i, dated.end(), dated.expression(), NAMED);
                }
            }
            Recurring weekday = weekdayAt(t, at);
            return Match.of(
                    i, end, told ? counted(weekday, Granularity.DAY, pick) : Expressions.named(weekday, how), NAMED);
        }
        if (t.is(at, WordClass.SEASON)) {
            TemporalExpression season =
                    told ? counted(season(t, at), Granularity.MONTH, pick) : Expressions.named(season(t, at), how);
            return Match.of(i, at + 1, season, NAMED);
        }
        int holiday = t.phraseEnd(at, WordClass.HOLIDAY);
        if (holiday > 0) {
            String id = t.lexicon.name(t.phraseValue(at, holiday, WordClass.HOLIDAY) & Meaning.VALUE);
            return Match.of(i, holiday, Expressions.named(new Recurring.Holiday(id), how), NAMED);
        }
        return null;
    }

    /** "The previous Friday", "the following March" are counted from the date named before. */
    private static TemporalExpression counted(Recurring what, Granularity size, PickWord pick) {
        return new TemporalExpression.Counted(pick.offset, what, new Period(size, 0, Base.MENTION));
    }

    private @Nullable Match monthDay(Tokens t, int i, int at, Pick how, @Nullable DayNumber day) {
        if (day == null || !Expressions.dayExists(t.value(at, WordClass.MONTH), day.day())) {
            return null;
        }
        Recurring what = new Recurring.DayOfYear(java.time.Month.of(t.value(at, WordClass.MONTH)), day.day(), null);
        return Match.of(i, day.end(), Expressions.named(what, how), NAMED);
    }

    /** "the latest period", "the same period last year", "the same period a year earlier". */
    private @Nullable Match period(Tokens t, int i, int at, PickWord pick) {
        int of = t.skip(at + 1, Function.OF);
        Match tail = grammar.date(t, of);
        Granularity unit = tail == null ? null : Expressions.granularity(tail.expression());
        if (tail != null && unit == Granularity.YEAR && !(tail.expression() instanceof TemporalExpression.Absolute)) {
            return Match.of(i, tail.end(), new TemporalExpression.Shift(-1, Granularity.YEAR, Base.COMPARISON), SPAN);
        }
        return pick == PickWord.LATEST
                ? Match.of(i, at + 1, new Period(Granularity.QUARTER, 0, Base.MENTION), PERIOD)
                : null;
    }

    private static Recurring season(Tokens t, int at) {
        return new Recurring.SeasonOfYear(Words.season(t.value(at, WordClass.SEASON)));
    }

    private @Nullable Match unit(Tokens t, int i, int at, PickWord pick, boolean the) {
        int raw = t.raw(at, WordClass.UNIT);
        Granularity unit = Words.granularity(raw);
        if ((raw & Meaning.PLURAL) != 0 || unit.isFinerThan(Granularity.DAY) && unit != Granularity.DAY_PART) {
            return null;
        }
        if (t.isHyphen(at + 1) && t.glued(at + 1) && t.isWord(at + 2)) {
            return null;
        }
        if (t.is(at, WordClass.ORDINAL)) {
            return null;
        }
        if (the && pick == PickWord.LAST && unit == Granularity.DAY) {
            return null;
        }
        if (unit == Granularity.WEEKEND) {
            return Match.of(i, at + 1, new Named(new Recurring.Weekend(), pick.pick), NAMED);
        }
        if (pick == PickWord.PAST && (the || unit.isCoarserThan(Granularity.WEEK))) {
            Amount amount = Expressions.amount(1, false, unit, null, Placement.PAST);
            return Match.of(i, Fillers.tail(t, at + 1), amount, SPAN);
        }
        boolean whole = the && unit != Granularity.QUARTER && unit != Granularity.DAY_PART;
        if (whole
                && pick == PickWord.NEXT
                && t.is(i - 1, Function.FOR)
                && Directions.of(t, i, at + 1) == Direction.PAST) {
            // "They fought on for the next year."; but "a goal for the next decade"
            return Match.of(
                    i, Fillers.tail(t, at + 1), Expressions.amount(1, false, unit, null, Placement.FUTURE), SPAN);
        }
        if (whole && pick == PickWord.LAST && isOfEvent(t, at + 1)) {
            return Match.of(i, at + 1, Expressions.amount(1, false, unit, null, Placement.NONE), SPAN);
        }
        Match yearBack = pick == PickWord.SAME ? Units.yearBack(t, i, at + 1) : null;
        if (yearBack != null) {
            return yearBack;
        }
        // The latest quarter is the one reported on, not the running one.
        boolean mentioned = pick.base == Base.MENTION
                || the && pick == PickWord.NEXT && !t.is(at + 1, Function.OR) && !unit.isCoarserThan(Granularity.YEAR)
                || pick == PickWord.LATEST && unit == Granularity.QUARTER;
        boolean today = unit == Granularity.DAY
                && pick == PickWord.THIS
                && (t.is(i - 1, Function.TO) || t.is(i - 1, Function.UNTIL))
                && !t.is(at + 1, Function.AS);
        mentioned |= unit == Granularity.DAY && pick == PickWord.THIS && !today;
        Base base = mentioned ? Base.MENTION : pick.base;
        Match weekday = unit == Granularity.WEEK ? weekday(t, i, at + 1, new Period(unit, pick.offset, base)) : null;
        if (weekday != null) {
            return weekday;
        }
        boolean dot = t.flag(at, WordClass.UNIT, Meaning.ABBREVIATED) && t.small(at + 2);
        int end = Fillers.tail(t, dot ? t.skipDot(at + 1) : at + 1);
        return Match.of(i, end, new Period(unit, pick.offset, base), mentioned ? MENTIONED : PERIOD);
    }

    /** "the last month of the war": the event tells which one, not the day of writing. */
    private boolean isOfEvent(Tokens t, int of) {
        boolean event = t.is(of, Function.OF)
                && (t.is(of + 1, Function.THE) || t.is(of + 1, Function.POSSESSOR) || t.capital(of + 1))
                && !t.isMark(of + 2, '$');
        return event && grammar.date(t, of + 1) == null;
    }

    /** "last week Sunday", "next week on Friday" */
    private static @Nullable Match weekday(Tokens t, int i, int end, Period week) {
        int at = t.skip(end, Function.ON);
        boolean full = t.is(at, WordClass.WEEKDAY)
                && !t.flag(at, WordClass.WEEKDAY, Meaning.PLURAL)
                && !t.flag(at, WordClass.WEEKDAY, Meaning.ABBREVIATED)
                && Weekdays.isWeekday(t, at, at + 1);
        // "last week on Tuesday, Feb. 11" is the date that follows.
        boolean dated = t.isMark(at + 1, ',') && t.any(at + 2, WordClass.bits(WordClass.MONTH, WordClass.DIGITS))
                || t.any(at + 1, WordClass.bits(WordClass.MONTH, WordClass.DIGITS));
        return full && !dated
                ? Match.of(i, at + 1, new TemporalExpression.Within(weekdayAt(t, at), week), Weekdays.OF_WEEK)
                : null;
    }

    private static Recurring weekdayAt(Tokens t, int at) {
        return Expressions.weekday(t.value(at, WordClass.WEEKDAY));
    }

    /** "last night", "this morning", "that evening", "the next morning". */
    private @Nullable Match dayPart(Tokens t, int i, int at, PickWord pick, boolean the) {
        if (the && (pick == PickWord.LAST || pick == PickWord.THIS)) {
            return null;
        }
        boolean mentioned = pick.base == Base.MENTION || pick == PickWord.NEXT;
        TemporalExpression day = new Period(Granularity.DAY, pick.offset, mentioned ? Base.MENTION : Base.SPEECH);
        return Match.of(i, at + 1, new At(day, DayTimes.part(t, at)), DAY_PART);
    }
}
