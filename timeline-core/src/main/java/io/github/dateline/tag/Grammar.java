// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.internal.PhraseGrammar;
import io.github.dateline.time.Granularity;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All rule families in their order: at a token the longest match wins, among equally long ones the first. Families read
 * what is inside them ("the end of ...") through {@link #date}. Immutable and thread-safe.
 */
final class Grammar {

    /** Expressions inside expressions go this deep; more is not said by anybody, only written to do harm. */
    private static final int DEEPEST = 4;

    /** A date expression names a unit, a month, a year or the like within this many tokens from its first. */
    static final int REACH = 8;

    private final Rule[] rules;
    /** For each bit of a token's mask, the rules that begin with such a token, one bit each. */
    private final int[] rulesOf = new int[Long.SIZE];

    /** For each rule the classes one of which its expressions need. */
    private final long[] needs;

    /** All classes that an expression can begin with. */
    private final long starts;

    private final DayTimes dayTimes;

    Grammar(@Nullable PhraseGrammar phrases) {
        CalendarDates calendar = new CalendarDates();
        dayTimes = new DayTimes(this);
        List<Rule> all = new ArrayList<>();
        if (phrases != null) {
            all.add(new Idioms(phrases));
        }
        all.addAll(List.of(
                new Names(),
                new NumericDates(),
                new JoinedDates(),
                new DaysOfPeriod(),
                calendar,
                new Weekdays(calendar),
                new DayReferences(),
                new Ordinals(this),
                new Picked(this),
                new Parts(this),
                new SmallHours(this),
                dayTimes,
                new Years(),
                new Decades(),
                new Seasons(),
                new HolidayNames(),
                new PeriodCodes(),
                new Units(this),
                new Beyond(this),
                new Sets(),
                new Amounts(this),
                new Lengths(),
                new InformalUnits(),
                new VagueWords()));
        rules = all.toArray(new Rule[0]);
        if (rules.length > Integer.SIZE) {
            throw new IllegalStateException("a set of rules is one int: at most 32, found " + rules.length);
        }
        needs = new long[rules.length];
        long every = 0;
        for (int r = 0; r < rules.length; r++) {
            needs[r] = rules[r].needs();
            every |= rules[r].starts();
            for (long bits = rules[r].starts(); bits != 0; bits &= bits - 1) {
                rulesOf[Long.numberOfTrailingZeros(bits)] |= 1 << r;
            }
        }
        starts = every;
    }

    /** Returns the ids of all rules. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Rule rule : rules) {
            ids.addAll(rule.ids());
        }
        return ids;
    }

    /** Returns the best match that begins at the token, or null. */
    @Nullable Match best(Tokens t, int i) {
        int starting = starting(t, i);
        if (starting == 0 || t.depth >= DEEPEST || t.is(i, Function.THE) && !t.any(i + 1, ~0L)) {
            return null;
        }
        t.depth++;
        long ahead = ahead(t, i);
        Match best = null;
        for (int bits = starting; bits != 0; bits &= bits - 1) {
            int rule = Integer.numberOfTrailingZeros(bits);
            Match match = (needs[rule] & ahead) == 0 ? null : rules[rule].match(t, i);
            if (match != null && (best == null || match.end() > best.end())) {
                best = match;
            }
        }
        if (best != null && best.isSingle()) {
            best = possessed(t, best, i);
            best = withWeekday(t, best, i);
            Match longer = dayTimes.after(t, best, i);
            best = longer == null ? best : YearTail.behindClock(t, longer);
        }
        t.depth--;
        return best;
    }

    /** Returns the rules that may begin at the token, one bit each: none where nothing near it can be part of a date. */
    private int starting(Tokens t, int i) {
        if (i >= t.count || t.trigger[i] - i > REACH) {
            return 0;
        }
        int starting = 0;
        for (long bits = t.beginning(i) & starts; bits != 0; bits &= bits - 1) {
            starting |= rulesOf[Long.numberOfTrailingZeros(bits)];
        }
        return starting;
    }

    /** Returns the classes of the tokens within reach, those apart that stand before the first trigger. */
    private static long ahead(Tokens t, int i) {
        long ahead = 0;
        for (int at = t.trigger[i]; at <= i + REACH && at < t.count; at++) {
            ahead |= t.mask[at];
        }
        return ahead;
    }

    /** "14th December Friday", "on 14 December, Friday,": a day of the year with its weekday behind it. */
    private static Match withWeekday(Tokens t, Match date, int from) {
        int at = t.skip(date.end(), ',');
        boolean named = t.is(at, WordClass.WEEKDAY)
                && !t.flag(at, WordClass.WEEKDAY, Meaning.PLURAL)
                && t.capital(at)
                && (!t.isWord(at + 1) || t.informal && at == date.end())
                && !t.isDash(at + 1);
        if (named
                && date.expression() instanceof TemporalExpression.Named bare
                && bare.pick() == TemporalExpression.Pick.BARE
                && bare.what() instanceof TemporalExpression.Recurring.DayOfYear day
                && day.weekday() == null) {
            DayOfWeek weekday = DayOfWeek.of(t.value(at, WordClass.WEEKDAY));
            TemporalExpression e = Expressions.named(
                    new TemporalExpression.Recurring.DayOfYear(day.month(), day.day(), weekday),
                    TemporalExpression.Pick.BARE);
            return Match.of(from, at + 1, e, Weekdays.WITH_DAY);
        }
        return date;
    }

    /** "next year's first quarter", "last year's quarter": a part of the period that the possessor names. */
    private static Match possessed(Tokens t, Match owner, int from) {
        int at = owner.end() + 1;
        Granularity whole = Expressions.granularity(owner.expression());
        if (!t.is(at - 1, Function.POSSESSIVE) || whole != Granularity.YEAR) {
            return owner;
        }
        DayNumber ordinal = DayNumber.at(t, at);
        int unit = ordinal == null ? at : t.skipHyphen(ordinal.end());
        int number = ordinal == null ? 0 : ordinal.day();
        TemporalExpression.Recurring part = null;
        if (ordinal == null && t.is(unit, WordClass.UNIT) && Words.unit(t, unit) == Granularity.QUARTER) {
            // "last year's quarter": that of the report, a year back
            return Match.of(
                    from,
                    unit + 1,
                    new TemporalExpression.Shift(-1, Granularity.YEAR, TemporalExpression.Base.COMPARISON),
                    Units.COMPARED);
        }
        if (t.is(unit, WordClass.UNIT)
                && t.value(unit, WordClass.UNIT) == Granularity.QUARTER.ordinal()
                && number >= 1
                && number <= 4) {
            part = new TemporalExpression.Recurring.QuarterOfYear(number);
        } else if (t.is(unit, Function.HALF) && number >= 1 && number <= 2) {
            part = new TemporalExpression.Recurring.HalfOfYear(number);
        }
        TemporalExpression e = part == null ? null : Expressions.within(part, owner.expression());
        return e == null ? owner : Match.of(from, unit + 1, e, Ordinals.QUARTER);
    }

    /** Returns the best match if it is a place in the calendar, for a rule that needs one inside. */
    @Nullable Match date(Tokens t, int i) {
        Match match = best(t, i);
        boolean date = match != null && match.isSingle() && Expressions.isDate(match.expression());
        return date ? match : null;
    }
}
