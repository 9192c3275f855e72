// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Absolute;
import io.github.dateline.tag.TemporalExpression.At;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Counted;
import io.github.dateline.tag.TemporalExpression.Fiscal;
import io.github.dateline.tag.TemporalExpression.Nth;
import io.github.dateline.tag.TemporalExpression.NthWeekday;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.Stretch;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The n-th of something: "the third quarter of 1998", "the first half of last year", "the 19th century", "the second
 * Tuesday in March 2024", "the last week of June", "the first nine months of 2023".
 */
final class Ordinals implements Rule {

    static final String QUARTER = "quarter";
    static final String HALF = "half-year";
    static final String CENTURY = "century";
    static final String NTH_UNIT = "nth-unit";
    static final String NTH_WEEKDAY = "nth-weekday";
    static final String STRETCH = "stretch";
    static final String BESIDE = "nth-beside-date";
    static final String NUMBERED = "numbered-unit";

    private static final int LAST = -1;

    private final Grammar grammar;

    Ordinals(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<String> ids() {
        return List.of(QUARTER, HALF, CENTURY, NTH_UNIT, NTH_WEEKDAY, STRETCH, NUMBERED, BESIDE);
    }

    @Override
    public long starts() {
        return WordClass.bits(WordClass.ORDINAL, WordClass.CARDINAL, WordClass.PICK)
                | WordClass.LEAD
                | Tokens.NTH
                | Tokens.TENS;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        int at = t.is(i, Function.THE) ? i + 1 : i;
        boolean fiscal = t.is(at, Function.FISCAL);
        if (fiscal) {
            at = t.skipHyphen(at + 1);
        }
        // "the 1988 third quarter"
        YearReader before = at > i && t.isNumber(at) ? YearReader.at(t, at) : null;
        if (before == null && t.isKind(at, Tokens.TENS) && t.length(at) > 5 && t.number[at] >= YearReader.FIRST) {
            // "2020's second quarter"
            before = new YearReader(at + 1, Expressions.year(t.number[at]), t.number[at], true);
        }
        if (before != null) {
            at = before.end();
        }
        if (t.is(at, WordClass.PART) && t.is(at + 1, Function.HALF) && at > i) {
            // "the latter half of 2024"
            PartWord part = Words.part(t.value(at, WordClass.PART));
            return part == PartWord.LATE ? half(t, i, 2, at + 1) : null;
        }
        int number;
        int next;
        if (t.is(at, WordClass.PICK)
                && (isLast(Words.pick(t, at)) || t.is(at, WordClass.ORDINAL))
                && !(t.is(at, WordClass.ORDINAL))) {
            number = LAST;
            next = at + 1;
        } else {
            DayNumber ordinal = t.isKind(at, Tokens.NTH) ? DayNumber.at(t, at) : DayNumber.word(t, at);
            if (ordinal == null) {
                return null;
            }
            number = ordinal.day();
            next = ordinal.end();
            // "the second last week", "the third-to-last day"
            int last = t.skipHyphen(t.skip(t.skipHyphen(next), Function.TO));
            if (number >= 2 && t.is(last, WordClass.PICK) && Words.pick(t, last) == PickWord.LAST) {
                number = -number;
                next = last + 1;
            }
        }
        if (t.is(next, Function.FISCAL)) {
            fiscal = true;
            next = t.skipHyphen(next + 1);
        }
        boolean hyphen = t.isHyphen(next);
        next = t.skipHyphen(next);
        // An adjective leaves the article outside: the [third-quarter] loss.
        int from = hyphen && !fiscal && before == null && t.is(next, WordClass.UNIT) ? at : i;
        return head(t, from, number, next, before, fiscal, hyphen);
    }

    private static boolean isLast(PickWord word) {
        return word == PickWord.LAST || word == PickWord.FINAL;
    }

    private @Nullable Match head(
            Tokens t, int i, int number, int next, @Nullable YearReader before, boolean fiscal, boolean hyphen) {
        if (t.is(next, Function.HALF)) {
            return half(t, i, number, next);
        }
        if (t.is(next, WordClass.WEEKDAY)
                && number > 5
                && (t.is(next + 1, Function.IN) || t.is(next + 1, Function.OF))) {
            Match whole = whole(t, next + 1);
            return whole == null ? null : Match.nothing(whole.end());
        }
        if (t.is(next, WordClass.WEEKDAY) && number <= 5) {
            return nthWeekday(t, i, number, DayOfWeek.of(t.value(next, WordClass.WEEKDAY)), next + 1);
        }
        int holiday = t.phraseEnd(next, WordClass.HOLIDAY);
        if (holiday > 0) {
            String id = t.lexicon.name(t.phraseValue(next, holiday, WordClass.HOLIDAY) & Meaning.VALUE);
            return beside(t, i, number, new Recurring.Holiday(id), holiday);
        }
        Quantity quantity = Quantity.at(t, next);
        if (quantity != null
                && !quantity.article()
                && (number == 1 || number == LAST)
                && t.is(Fillers.skip(t, quantity.end()), WordClass.UNIT)) {
            return stretch(t, i, number, quantity);
        }
        if (!t.is(next, WordClass.UNIT)) {
            Match quarter = quarterOfList(t, t.skip(i, Function.THE), number, next);
            return quarter != null ? quarter : centuryOfList(t, i, number, next);
        }
        Granularity unit = Words.unit(t, next);
        boolean plural = t.flag(next, WordClass.UNIT, Meaning.PLURAL);
        if (plural && unit == Granularity.QUARTER && isListed(t, i) && number > 0 && number <= 4) {
            return quarter(t, i, number, next + 1, before, fiscal);
        }
        if (plural) {
            return unit == Granularity.CENTURY && isListed(t, i) ? century(t, i, number, next + 1) : null;
        }
        if (unit == Granularity.QUARTER && number > 4) {
            Match whole = whole(t, next + 1);
            return whole == null ? null : Match.nothing(whole.end());
        }
        if (unit == Granularity.QUARTER && number >= LAST && number <= 4) {
            return quarter(t, i, number, next + 1, before, fiscal);
        }
        if (unit == Granularity.CENTURY && number > 0 && number <= 30) {
            return century(t, i, number, next + 1);
        }
        if (hyphen) {
            return null;
        }
        Match nth = nthUnit(t, i, number, unit, next + 1);
        nth = nth == null || unit != Granularity.WEEK ? nth : weekdayOf(t, nth, i);
        return nth == null ? numbered(t, i, number, unit, next) : nth;
    }

    private @Nullable Match quarter(Tokens t, int i, int number, int end, @Nullable YearReader before, boolean fiscal) {
        if (number < 1) {
            Match whole = whole(t, end);
            return whole == null
                    ? null
                    : Match.of(i, whole.end(), new Nth(number, Granularity.QUARTER, whole.expression()), QUARTER);
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
                    return Match.of(i, fiscalYear.end(), new Fiscal(within == null ? f.inner() : within), QUARTER);
                }
                e = Expressions.named(what, Pick.BARE);
            } else {
                e = Expressions.named(what, Pick.BARE);
            }
        }
        boolean dot = to == end && t.flag(end - 1, WordClass.UNIT, Meaning.ABBREVIATED) && t.isWord(end + 1);
        return Match.of(i, dot ? t.skipDot(to) : to, fiscal ? new Fiscal(e) : e, QUARTER);
    }

    private @Nullable Match half(Tokens t, int i, int number, int at) {
        if (number > 2 || number == 0 || number < LAST) {
            Match whole = whole(t, at + 1);
            return whole == null ? null : Match.nothing(whole.end());
        }
        int half = number == LAST ? 2 : number;
        Match whole = whole(t, at + 1);
        if (whole == null) {
            return null;
        }
        TemporalExpression period = whole.expression();
        if (Expressions.granularity(period) == Granularity.YEAR) {
            TemporalExpression e = Expressions.within(new Recurring.HalfOfYear(half), period);
            // The article belongs to what follows: the [first half 2023] report.
            boolean noun = t.isNumber(at + 1) && isNoun(t, whole.end());
            return e == null ? null : Match.of(noun ? t.skip(i, Function.THE) : i, whole.end(), e, HALF);
        }
        return Match.of(i, whole.end(), new Nth(half, Granularity.HALF_YEAR, period), HALF);
    }

    /** A word in small letters that no clause goes on with. */
    private static boolean isNoun(Tokens t, int i) {
        return t.small(i) && !t.any(i, WordClass.bits(WordClass.FUNCTION, WordClass.SIGNAL, WordClass.CLUE));
    }

    /** "the 17th and 18th centuries": a second ordinal behind a joint. */
    private static boolean isListed(Tokens t, int i) {
        return t.isJoint(i - 1) && (t.isKind(i - 2, Tokens.NTH) || t.is(i - 2, WordClass.ORDINAL));
    }

    /** "from the 17th to the 19th century": the century stands behind the last one only. */
    private static @Nullable Match centuryOfList(Tokens t, int i, int number, int joint) {
        if (!t.isJoint(joint) || number < 1 || number > 21) {
            return null;
        }
        int at = t.skip(joint + 1, Function.THE);
        DayNumber second = t.isKind(at, Tokens.NTH) ? DayNumber.at(t, at) : DayNumber.word(t, at);
        int unit = second == null ? -1 : t.skipHyphen(second.end());
        boolean century = second != null
                && second.day() > number
                && t.is(unit, WordClass.UNIT)
                && Words.unit(t, unit) == Granularity.CENTURY;
        return century ? Match.of(i, joint, new Absolute(new CalendarUnit.Century((number - 1) * 100)), CENTURY) : null;
    }

    /** "the second and fourth quarters of 2009": the quarter and its year stand behind the last one only. */
    private static @Nullable Match quarterOfList(Tokens t, int i, int number, int joint) {
        if (!t.isJoint(joint) || number < 1 || number > 4) {
            return null;
        }
        int at = t.skip(joint + 1, Function.THE);
        DayNumber second = t.isKind(at, Tokens.NTH) ? DayNumber.at(t, at) : DayNumber.word(t, at);
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
        return Match.of(i, joint, e == null ? Expressions.named(what, Pick.BARE) : e, QUARTER);
    }

    private static Match century(Tokens t, int i, int number, int end) {
        boolean bc = t.is(end, WordClass.ERA) && t.value(end, WordClass.ERA) == 2;
        if (t.is(end, WordClass.ERA)) {
            boolean dot = t.isMark(end + 1, '.') && t.glued(end + 1) && t.chars[t.end[end] - 2] == '.';
            int first = bc ? -100 * number + 1 : (number - 1) * 100;
            return Match.of(i, dot ? end + 2 : end + 1, new Absolute(new CalendarUnit.Century(first)), CENTURY);
        }
        return Match.of(i, end, new Absolute(new CalendarUnit.Century((number - 1) * 100)), CENTURY);
    }

    /** "the first week of October", "the last weekend of June", "the final day of the month". */
    private @Nullable Match nthUnit(Tokens t, int i, int number, Granularity unit, int end) {
        if (unit.isFinerThan(Granularity.DAY) || number > 53) {
            return null;
        }
        Match whole = whole(t, end);
        if (whole == null) {
            return null;
        }
        Granularity of = Expressions.granularity(whole.expression());
        if (of == null || !unit.isFinerThan(of)) {
            return null;
        }
        return Match.of(i, whole.end(), new Nth(number, unit, whole.expression()), NTH_UNIT);
    }

    /** "the first week of May on Friday": the day of that week. */
    private static Match weekdayOf(Tokens t, Match week, int i) {
        int at = week.end() + 1;
        boolean named = t.is(at - 1, Function.ON)
                && t.is(at, WordClass.WEEKDAY)
                && !t.flag(at, WordClass.WEEKDAY, Meaning.PLURAL)
                && !t.any(at + 1, WordClass.bits(WordClass.MONTH, WordClass.DIGITS));
        return named
                ? Match.of(
                        i,
                        at + 1,
                        new TemporalExpression.Within(
                                Expressions.weekday(t.value(at, WordClass.WEEKDAY)), week.expression()),
                        Weekdays.OF_WEEK)
                : week;
    }

    /**
     * "the second day of the talks", "its first year": one of a count that begins with an event, so only its length is
     * known; but "21 July, the fifth day of the revolt" is the day just named.
     */
    private static @Nullable Match numbered(Tokens t, int i, int number, Granularity unit, int at) {
        boolean fits = unit == Granularity.DAY
                || unit == Granularity.WEEK
                || unit == Granularity.MONTH
                || unit == Granularity.YEAR
                || unit == Granularity.DECADE;
        if (!fits || number < 1 || number > 31 || t.isHyphen(at + 1) || t.is(at + 1, WordClass.NAME_TITLE)) {
            return null;
        }
        boolean apposed = t.isMark(i - 1, ',') && t.is(i, Function.THE) && t.is(at + 1, Function.OF);
        TemporalExpression e = apposed
                ? new Period(unit, 0, Base.MENTION)
                : Expressions.amount(1, false, unit, null, TemporalExpression.Placement.NONE);
        return Match.of(i, at + 1, e, NUMBERED);
    }

    private @Nullable Match nthWeekday(Tokens t, int i, int number, DayOfWeek day, int end) {
        Match whole = whole(t, end);
        if (whole == null) {
            return beside(t, i, number, Expressions.weekday(day.getValue()), end);
        }
        TemporalExpression e = new NthWeekday(number, day, whole.expression());
        if (number == 5 && whole.expression() instanceof Absolute a && a.unit() instanceof CalendarUnit.Month m) {
            boolean exists = a.unit()
                            .firstDay()
                            .with(java.time.temporal.TemporalAdjusters.dayOfWeekInMonth(5, day))
                            .getMonth()
                    == m.month().getMonth();
            if (!exists) {
                return Match.nothing(whole.end());
            }
        }
        return Match.of(i, whole.end(), e, NTH_WEEKDAY);
    }

    /** "the first Tuesday after 1 November", "the last Friday before Easter", "the first Christmas since 1939". */
    private @Nullable Match beside(Tokens t, int i, int number, Recurring what, int at) {
        boolean before = t.is(at, Function.BEFORE);
        boolean after = t.is(at, Function.AFTER) || t.is(at, Function.SINCE);
        boolean fits = before || after && number > 0;
        Match date = fits ? grammar.date(t, at + 1) : null;
        return date == null || date.expression() instanceof At
                ? null
                : Match.of(
                        i,
                        date.end(),
                        new Counted(before ? -Math.abs(number) : number, what, date.expression()),
                        BESIDE);
    }

    private @Nullable Match stretch(Tokens t, int i, int number, Quantity quantity) {
        int unitAt = Fillers.skip(t, quantity.end());
        Granularity unit = Words.unit(t, unitAt);
        Match whole = whole(t, unitAt + 1);
        if (whole == null || quantity.number() == null) {
            if (number == LAST || quantity.number() == null || !t.is(i, Function.THE)) {
                return null;
            }
            return Match.of(
                    i,
                    unitAt + 1,
                    Expressions.amount(quantity.number(), false, unit, null, TemporalExpression.Placement.NONE),
                    STRETCH);
        }
        if (unit == Granularity.QUARTER
                && quantity.number() == 2
                && Expressions.granularity(whole.expression()) == Granularity.YEAR) {
            // "the first two quarters of 1990"
            TemporalExpression half =
                    Expressions.within(new Recurring.HalfOfYear(number == LAST ? 2 : 1), whole.expression());
            return half == null ? null : Match.of(i, whole.end(), half, HALF);
        }
        int count = number == LAST ? -quantity.number() : quantity.number();
        return Match.of(i, whole.end(), new Stretch(count, unit, whole.expression()), STRETCH);
    }

    /** The period that the part belongs to, after "of", "in" or nothing: "of 1998", "in March", "last year". */
    private @Nullable Match whole(Tokens t, int at) {
        boolean of = t.is(at, Function.OF) || t.is(at, Function.IN);
        int from = of ? at + 1 : at;
        int unit = t.skip(from, Function.THE);
        if (of && unit > from && t.is(unit, WordClass.UNIT) && !t.flag(unit, WordClass.UNIT, Meaning.PLURAL)) {
            Granularity g = Words.unit(t, unit);
            if (g == Granularity.YEAR
                    || g == Granularity.MONTH
                    || g == Granularity.CENTURY
                    || g == Granularity.DECADE) {
                return Match.of(from, unit + 1, new Period(g, 0, Base.SPEECH), NTH_UNIT);
            }
        }
        if (!of && !t.any(from, WordClass.bits(WordClass.PICK, WordClass.MONTH, WordClass.DIGITS))) {
            return null;
        }
        Match date = grammar.date(t, from);
        return date == null || !date.isSingle() || !Expressions.isDate(date.expression()) ? null : date;
    }
}
