// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.Match.Piece;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates with a month by name: "June 5", "5 June 1944", "the 5th of June", "June 12-14, 2023", "5, 6 and 7 June", "June
 * 1944", "June of that year", "June". A day that the month does not have takes its words and gives nothing.
 */
final class CalendarDates implements Rule {

    static final String FULL = "month-day-year";
    static final String MONTH_DAY = "month-day";
    static final String MONTH_YEAR = "month-year";
    static final String MONTH = "month";
    static final String DAY_LIST = "day-of-list";

    /** A list of days ("5, 6, 7 and 8 June") is read up to this many. */
    private static final int MOST_DAYS = 8;

    @Override
    public List<String> ids() {
        return List.of(FULL, MONTH_DAY, MONTH_YEAR, MONTH, DAY_LIST);
    }

    @Override
    public long starts() {
        return WordClass.bits(WordClass.MONTH, WordClass.DIGITS, WordClass.ORDINAL, WordClass.CARDINAL)
                | WordClass.LEAD;
    }

    @Override
    public long needs() {
        return WordClass.MONTH.bit;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        return match(t, i, null, i);
    }

    /**
     * Reads a date whose weekday, if any, is already read.
     *
     * @param from the token that the mention begins with
     */
    @Nullable Match match(Tokens t, int i, @Nullable DayOfWeek weekday, int from) {
        if (t.is(i, WordClass.MONTH)) {
            return monthFirst(t, i, weekday, from);
        }
        if (t.is(i, WordClass.FUNCTION) && !t.is(i, Function.THE)) {
            return null;
        }
        return dayFirst(t, i, weekday, from);
    }

    private @Nullable Match monthFirst(Tokens t, int i, @Nullable DayOfWeek weekday, int from) {
        int month = t.value(i, WordClass.MONTH);
        int next = t.flag(i, WordClass.MONTH, Meaning.ABBREVIATED) ? t.skipDot(i + 1) : i + 1;
        if (t.isMark(next, ']') && t.isMark(i - 1, '[') || isGluedByDot(t, next)) {
            next++;
        }
        int dayAt = t.skip(next, Function.THE);
        DayNumber day = DayNumber.at(t, dayAt);
        if (day == null && dayAt == next) {
            DayNumber spelled = SpelledDays.closing(t, next);
            day = spelled != null && (t.capital(i) || YearReader.at(t, spelled.end()) != null) ? spelled : null;
        }
        if (day != null && dayAt > next && t.small(day.end()) && !t.any(day.end(), ~0L)) {
            // "In January the first trucks came": the ordinal counts trucks.
            day = null;
        }
        if (day != null
                && (day.day() < 40 || day.ordinal())
                && (dayAt == next || day.ordinal())
                && MonthSense.mayTakeDay(t, i, next, day)) {
            return days(t, from, month, day, weekday);
        }
        if (weekday != null) {
            return null;
        }
        Match between = between(t, from, month, next);
        if (between != null) {
            return between;
        }
        if (t.isNumber(next)
                && t.length(next) <= 2
                && (t.number[next] == 0
                        || t.number[next] >= 40 && t.number[next] < 70 && !t.isWord(next + 1)
                        || t.number[next] >= 40 && t.isMark(next + 1, ',') && YearReader.at(t, next + 2) != null)) {
            YearTail rest = YearTail.at(t, next + 1, false);
            return Match.nothing(rest == null ? next + 1 : rest.end());
        }
        YearTail year = YearTail.at(t, next, t.isNumber(next) && t.number[next] >= 40);
        if (year != null && MonthSense.mayTakeYear(t, i, next)) {
            TemporalExpression e = Expressions.within(Expressions.monthOfYear(month), year.period());
            return e == null ? Match.nothing(year.end()) : Match.of(from, year.end(), e, MONTH_YEAR);
        }
        if (!MonthSense.isMonth(t, i, next)) {
            return null;
        }
        return Match.of(from, next, Expressions.named(Expressions.monthOfYear(month), Pick.BARE), MONTH);
    }

    /** "september.16th" */
    private static boolean isGluedByDot(Tokens t, int i) {
        return t.isMark(i, '.') && t.glued(i) && t.glued(i + 1) && t.isKind(i + 1, Tokens.NTH);
    }

    /** "November between 19 and 20", "June from 3 to 5": the days stand behind the month that they share. */
    private @Nullable Match between(Tokens t, int from, int month, int at) {
        boolean and = t.is(at, Function.BETWEEN);
        if (!and && !t.is(at, Function.FROM)) {
            return null;
        }
        DayNumber first = DayNumber.at(t, t.skip(at + 1, Function.THE));
        int joint = first == null ? at : first.end();
        boolean joined = and ? t.is(joint, Function.AND) : t.is(joint, Function.TO);
        DayNumber last = joined || t.isDash(joint) ? DayNumber.at(t, t.skip(joint + 1, Function.THE)) : null;
        if (first == null || last == null || last.day() > 31 || last.day() <= first.day()) {
            return null;
        }
        if (t.any(last.end(), WordClass.bits(WordClass.MONTH, WordClass.UNIT, WordClass.COUNTED, WordClass.MERIDIEM))
                || t.is(last.end(), Function.OF)
                || t.small(last.end()) && !t.any(last.end(), ~0L)) {
            return null;
        }
        List<int[]> days = List.of(
                new int[] {from, first.end(), first.day(), 0},
                new int[] {t.skip(joint + 1, Function.THE), last.end(), last.day(), 1});
        YearTail year = YearTail.at(t, last.end(), false);
        return pieces(days, year == null ? last.end() : year.end(), month, year, null);
    }

    /** After "June 5": more days, then the year that they share. */
    private Match days(Tokens t, int from, int month, DayNumber first, @Nullable DayOfWeek weekday) {
        List<int[]> days = new ArrayList<>();
        days.add(new int[] {from, first.end(), first.day(), 0});
        int end = first.end();
        while (days.size() < MOST_DAYS) {
            int[] more = another(t, end);
            if (more == null) {
                break;
            }
            days.add(more);
            end = more[1];
        }
        // "Aug 9 96": no day has such a number.
        boolean shortYear = t.isNumber(end)
                && t.number[end] > 31
                && !t.glued(end)
                && (end + 1 >= t.count || t.isKind(end + 1, Tokens.MARK) && !t.glued(end + 1));
        YearTail year = YearTail.at(t, end, shortYear);
        year = year == null ? farYear(t, end) : year;
        if (year != null) {
            end = year.end();
        } else if (month == 9 && first.day() == 11 && days.size() == 1 && weekday == null && isAttacks(t, end)) {
            return Match.of(from, end, NumericDates.nineEleven(), MONTH_DAY);
        }
        int behind = weekday == null && year == null && days.size() == 1 ? weekdayBehind(t, end) : -1;
        return behind < 0
                ? pieces(days, end, month, year, weekday)
                : pieces(days, behind + 1, month, null, DayOfWeek.of(t.value(behind, WordClass.WEEKDAY)));
    }

    /** "the Sept. 11 attacks", "the September 11 terrorist attacks": named by the day, in whatever year. */
    private static boolean isAttacks(Tokens t, int i) {
        return t.is(t.is(i, Companion.TERROR) ? i + 1 : i, Companion.ATTACKS);
    }

    /** "Jan 1 3000": beyond the years that four digits mean elsewhere, but what else would close a date? */
    private static @Nullable YearTail farYear(Tokens t, int i) {
        int at = t.skip(i, ',');
        boolean far = t.isNumber(at) && t.length(at) == 4 && t.number[at] > YearReader.LAST && !t.glued(at);
        boolean closed = at + 1 >= t.count || t.isKind(at + 1, Tokens.MARK) && !t.isHyphen(at + 1);
        return far && closed ? new YearTail(at + 1, Expressions.year(t.number[at])) : null;
    }

    /** Returns the weekday of "July 18, Friday" where nothing goes on behind it, or -1. */
    private static int weekdayBehind(Tokens t, int end) {
        int at = end + 1;
        boolean named =
                t.isMark(end, ',') && t.is(at, WordClass.WEEKDAY) && !t.flag(at, WordClass.WEEKDAY, Meaning.PLURAL);
        return named && (at + 1 >= t.count || t.isKind(at + 1, Tokens.MARK)) ? at : -1;
    }

    private static Match pieces(
            List<int[]> days, int end, int month, @Nullable YearTail year, @Nullable DayOfWeek weekday) {
        List<Piece> pieces = new ArrayList<>();
        int before = 0;
        for (int k = 0; k < days.size(); k++) {
            int[] d = days.get(k);
            boolean last = k == days.size() - 1;
            boolean range = d[3] == 1 || !last && days.get(k + 1)[3] == 1;
            TemporalExpression e = expression(month, d[2], year, k == 0 ? weekday : null);
            if (e == null || d[3] == 1 && d[2] <= before) {
                return Match.nothing(end);
            }
            before = d[2];
            RangeRole role = !range ? RangeRole.NONE : d[3] == 1 ? RangeRole.SECOND : RangeRole.FIRST;
            String rule = days.size() > 1 ? DAY_LIST : year == null ? MONTH_DAY : FULL;
            pieces.add(new Piece(d[0], last ? end : d[1], e, rule, role));
        }
        return new Match(end, pieces);
    }

    private static @Nullable TemporalExpression expression(
            int month, int day, @Nullable YearTail year, @Nullable DayOfWeek weekday) {
        if (day > 31 || !Expressions.dayExists(month, day)) {
            return null;
        }
        Recurring.DayOfYear what = new Recurring.DayOfYear(Month.of(month), day, weekday);
        return year == null ? Expressions.named(what, Pick.BARE) : Expressions.within(what, year.period());
    }

    /** Reads "-14", "to 14", "and 14", ", 14": from, to, day, whether it ends a range; null if no day follows. */
    private static int @Nullable [] another(Tokens t, int end) {
        int at = end;
        boolean range = t.isDash(at) || t.is(at, Function.TO) || t.is(at, Function.THROUGH) || t.is(at, Function.UNTIL);
        boolean list = t.isMark(at, ',') || t.is(at, Function.AND) || t.is(at, Function.OR) || t.isMark(at, '&');
        if (!range && !list) {
            return null;
        }
        at++;
        if (t.isMark(at - 1, ',') && (t.is(at, Function.AND) || t.is(at, Function.OR))) {
            at++;
        }
        if (t.isMark(at - 1, '-') && t.isMark(at, '-')) {
            at++;
        }
        at = t.skip(at, Function.THE);
        DayNumber day = DayNumber.at(t, at);
        if (day == null || t.is(day.end(), WordClass.MONTH) || t.is(t.skip(day.end(), Function.OF), WordClass.MONTH)) {
            return null;
        }
        if (!t.isKind(at, Tokens.NUMBER) && !t.isKind(at, Tokens.NTH)) {
            return null;
        }
        boolean counts = t.any(
                day.end(),
                WordClass.bits(
                        WordClass.UNIT, WordClass.COUNTED, WordClass.MERIDIEM, WordClass.CARDINAL, WordClass.ERA));
        boolean loose =
                !range && !day.ordinal() && t.small(day.end()) && t.endsWith(day.end(), "s") && !t.any(day.end(), ~0L);
        if (counts || loose || day.day() > 31 && !range || t.isHyphen(day.end()) && t.isWord(day.end() + 1) && !range) {
            return null;
        }
        int from = t.is(at - 1, Function.THE) ? at - 1 : at;
        return new int[] {from, day.end(), day.day(), range ? 1 : 0};
    }

    private @Nullable Match dayFirst(Tokens t, int i, @Nullable DayOfWeek weekday, int from) {
        boolean the = t.is(i, Function.THE);
        int at = the ? i + 1 : i;
        if (t.glued(at) && t.isKind(at, Tokens.NUMBER) && !(at > 0 && t.any(at - 1, WordClass.MARK.bit))) {
            return null;
        }
        if (t.isMark(at - 1, '.') && t.glued(at)
                || t.isMark(at - 1, '$')
                || t.isMark(at - 1, ':') && t.glued(at) && !t.isWord(at - 2)) {
            return null;
        }
        if (t.isNumber(at) && t.number[at] == 0 && t.length(at) == 1 && t.is(at + 1, WordClass.MONTH)) {
            YearTail rest = YearTail.at(t, at + 2, false);
            return Match.nothing(rest == null ? at + 2 : rest.end());
        }
        DayNumber day = DayNumber.at(t, at);
        Match lent = day == null || the ? null : monthLent(t, i, day);
        if (lent != null) {
            return lent;
        }
        day = day == null && !the ? SpelledDays.beforeYear(t, at) : day;
        if (day == null
                || !the
                        && SpelledDays.isOrdinal(t, at, day)
                        && !t.is(day.end(), Function.OF)
                        && !SpelledDays.isRange(t, at, day)) {
            return null;
        }
        List<int[]> days = new ArrayList<>(2);
        days.add(new int[] {from, day.end(), day.day(), 0});
        int monthAt = monthAfter(t, day);
        DayNumber last = day;
        while (monthAt < 0 && days.size() < MOST_DAYS) {
            int[] more = anotherBeforeMonth(t, last.end());
            if (more == null) {
                return null;
            }
            days.add(more);
            last = new DayNumber(more[1], more[2], false);
            monthAt = monthAfter(t, last);
        }
        if (monthAt < 0 || !MonthSense.mayFollowDay(t, monthAt, last.end())) {
            return null;
        }
        int month = t.value(monthAt, WordClass.MONTH);
        int end = t.flag(monthAt, WordClass.MONTH, Meaning.ABBREVIATED) ? t.skipDot(monthAt + 1) : monthAt + 1;
        YearTail year = YearTail.at(t, end, true);
        year = year == null ? farYear(t, end) : year;
        if (year != null) {
            end = year.end();
        } else if (end > monthAt + 1 && end == t.count) {
            end = monthAt + 1;
        }
        if (the && from == i && t.isNumber(at) && t.small(end) && !t.is(end, WordClass.FUNCTION)) {
            // "the 7 June match": the article belongs to the match.
            days.get(0)[0] = at;
        }
        return pieces(days, end, month, year, weekday);
    }

    /** "from 4 to January 22, 1995": the second end lends its month and year to the day before it. */
    private @Nullable Match monthLent(Tokens t, int i, DayNumber day) {
        int to = day.end();
        boolean led = t.is(i - 1, Function.FROM) && t.is(to, Function.TO)
                || t.is(i - 1, Function.BETWEEN) && t.is(to, Function.AND);
        if (!led || !t.isNumber(i) || !t.is(to + 1, WordClass.MONTH) || day.day() > 31) {
            return null;
        }
        Match second = monthFirst(t, to + 1, null, to + 1);
        boolean dated =
                second != null && second.isSingle() && Expressions.granularity(second.expression()) == Granularity.DAY;
        if (second == null || !dated) {
            return null;
        }
        TemporalExpression first = Expressions.named(new Recurring.DayOfMonth(day.day(), null), Pick.BARE);
        return new Match(
                second.end(),
                List.of(
                        new Piece(i, to, first, DAY_LIST, RangeRole.FIRST),
                        new Piece(to + 1, second.end(), second.expression(), DAY_LIST, RangeRole.SECOND)));
    }

    private static int monthAfter(Tokens t, DayNumber day) {
        int dot = day.end() + 1;
        if (t.isMark(dot - 1, '.')
                && t.isNumber(dot - 2)
                && t.is(dot, WordClass.MONTH)
                && YearTail.at(t, t.skipDot(dot + 1), false) != null
                && day.day() <= 31) {
            // "16. Nov. 2016"
            return dot;
        }
        int at = t.skip(day.end(), Function.OF);
        at = t.isHyphen(at) ? at + 1 : at;
        return t.is(at, WordClass.MONTH) && day.day() <= 99 ? at : -1;
    }

    private static int @Nullable [] anotherBeforeMonth(Tokens t, int end) {
        boolean range =
                t.isDash(end) || t.is(end, Function.TO) || t.is(end, Function.THROUGH) || t.is(end, Function.UNTIL);
        boolean list = t.isMark(end, ',')
                || t.is(end, Function.AND)
                || t.is(end, Function.OR)
                || t.isMark(end, '&')
                || t.isMark(end, '/');
        int at = end + 1;
        if (t.isMark(end, ',') && t.is(at, Function.AND)) {
            at++;
        }
        at = t.skip(at, Function.THE);
        DayNumber day = range || list ? DayNumber.at(t, at) : null;
        int from = t.is(at - 1, Function.THE) ? at - 1 : at;
        return day == null ? null : new int[] {from, day.end(), day.day(), range ? 1 : 0};
    }

    /** Returns a year as an expression, for other rules. */
    static TemporalExpression absolute(int year) {
        return new TemporalExpression.Absolute(new CalendarUnit.Year(year));
    }
}
