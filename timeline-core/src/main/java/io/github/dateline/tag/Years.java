// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.Match.Piece;
import io.github.dateline.time.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Years alone: "in 1998", "44 BC", "the year 2000", "1914-18", "'98", "nineteen ninety-eight". */
final class Years implements Rule {

    static final String YEAR = "year";
    static final String RANGE = "year-range";
    static final String SHORT = "year-short";

    @Override
    public List<String> ids() {
        return List.of(YEAR, RANGE, SHORT);
    }

    @Override
    public long starts() {
        return WordClass.bits(WordClass.DIGITS, WordClass.CARDINAL, WordClass.ERA, WordClass.MARK, WordClass.UNIT)
                | WordClass.LEAD;
    }

    @Override
    public long needs() {
        return WordClass.ERA.bit | WordClass.UNIT.bit | WordClass.DATE_NUMBER;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        if (t.is(i, WordClass.FUNCTION) || t.is(i, WordClass.UNIT)) {
            return named(t, i);
        }
        Match era = beforeEra(t, i);
        if (era != null) {
            return era;
        }
        YearReader year = YearReader.at(t, i);
        if (year == null) {
            return null;
        }
        if (!year.sure() && !t.isNumber(i) && t.is(year.end(), Function.OF)) {
            // "the two thousand of them"
            return null;
        }
        Match about = about(t, i, year);
        if (about != null) {
            return about;
        }
        if (!year.sure() && !YearSense.looksLikeYear(t, i, year)) {
            return null;
        }
        if (year.year() == null) {
            boolean fits = t.is(i - 1, Function.IN)
                    || t.is(i - 1, Function.OF)
                    || t.is(i - 1, Function.SINCE)
                    || t.any(i - 1, WordClass.bits(WordClass.SIGNAL, WordClass.PART, WordClass.SEASON));
            return fits ? Match.of(i, year.end(), year.expression(), SHORT) : null;
        }
        Match month = month(t, i, year);
        if (month != null) {
            return month;
        }
        Match range = range(t, i, year);
        return range != null ? range : Match.of(i, year.end(), year.expression(), YEAR);
    }

    /** "2016 November" and "2016, Nov.", as lists and file names have it; nothing may go on behind the month. */
    private static @Nullable Match month(Tokens t, int i, YearReader year) {
        int at = t.skip(year.end(), ',');
        if (!t.isNumber(i)
                || t.is(i - 1, WordClass.MONTH)
                || t.isMark(i - 1, ',')
                || !t.is(at, WordClass.MONTH)
                || t.flag(at, WordClass.MONTH, Meaning.RISKY) && !t.capital(at)) {
            return null;
        }
        int end = t.flag(at, WordClass.MONTH, Meaning.ABBREVIATED) ? t.skipDot(at + 1) : at + 1;
        boolean closed = end >= t.count
                || t.isKind(end, Tokens.MARK) && !t.isHyphen(end)
                || at == year.end() && (t.is(end, Function.AND) || t.is(end, Function.TO)) && t.isNumber(end + 1);
        TemporalExpression e = closed
                ? Expressions.within(Expressions.monthOfYear(t.value(at, WordClass.MONTH)), year.expression())
                : null;
        return e == null ? null : Match.of(i, end, e, CalendarDates.MONTH_YEAR);
    }

    /** "the year 2000", "year 2000". */
    private static @Nullable Match named(Tokens t, int i) {
        int at = t.skip(i, Function.THE);
        boolean yearWord = t.is(at, WordClass.UNIT)
                && t.value(at, WordClass.UNIT) == io.github.dateline.time.Granularity.YEAR.ordinal();
        if (!yearWord) {
            return null;
        }
        YearReader year = YearReader.at(t, at + 1);
        if (year == null) {
            return early(t, i, at + 1);
        }
        if (year.year() == null) {
            return null;
        }
        Match range = range(t, i, year);
        return range != null ? range : Match.of(i, year.end(), year.expression(), YEAR);
    }

    /** "the year 247": the word before it makes a year of three digits too, if nothing is counted. */
    private static @Nullable Match early(Tokens t, int i, int at) {
        Quantity quantity = t.any(at, WordClass.bits(WordClass.CARDINAL, WordClass.DIGITS)) ? Quantity.at(t, at) : null;
        Integer read = quantity == null || quantity.half() || quantity.loose() ? null : quantity.number();
        int number = read == null ? 0 : read;
        int after = quantity == null ? at + 1 : quantity.end();
        boolean closed = after >= t.count
                || t.isKind(after, Tokens.MARK) && !t.isHyphen(after)
                || t.is(after, WordClass.FUNCTION);
        boolean early = number >= 100 && number < 1000 && !t.glued(at);
        return early && closed && !t.isMark(after, '%') ? Match.of(i, after, Expressions.year(number), YEAR) : null;
    }

    /** "1860 approximately." */
    private static @Nullable Match about(Tokens t, int i, YearReader year) {
        int at = year.end();
        boolean about = t.isNumber(i)
                && t.is(at, WordClass.EXTENT)
                && t.value(at, WordClass.EXTENT) == Modifier.APPROX.ordinal()
                && (at + 1 >= t.count || t.isKind(at + 1, Tokens.MARK));
        return about && t.number[i] >= 1400 && t.number[i] <= 2100 && !t.isMark(i - 1, '$') && !t.glued(i)
                ? Match.of(i, at + 1, Expressions.modified(year.expression(), Modifier.APPROX), YEAR)
                : null;
    }

    /** "499-493 BC", "from 499 to 493 BC", "496 and 495 BC": the era stands once, behind the last year. */
    private static @Nullable Match beforeEra(Tokens t, int i) {
        int join = i + 1;
        boolean joined = t.isDash(join)
                || t.is(join, Function.TO)
                || t.is(join, Function.AND)
                || t.is(join, Function.OR)
                || t.is(join, Function.UNTIL);
        if (!t.isNumber(i)
                || t.glued(i) && !t.isMark(i - 1, '(')
                || !joined
                || !t.isNumber(join + 1)
                || !t.is(join + 2, WordClass.ERA)) {
            return null;
        }
        YearReader last = YearReader.at(t, join + 1);
        if (last == null || !last.sure() || t.value(join + 2, WordClass.ERA) != 2) {
            return null;
        }
        if (t.number[i] <= t.number[join + 1] || t.number[i] > 9999) {
            return null;
        }
        TemporalExpression first = Expressions.year(1 - t.number[i]);
        if (!t.isDash(join)) {
            return Match.of(i, join, first, YEAR);
        }
        return new Match(
                last.end(),
                List.of(
                        new Piece(i, join, first, RANGE, RangeRole.FIRST),
                        new Piece(join + 1, last.end(), last.expression(), RANGE, RangeRole.SECOND)));
    }

    /** "1914-18", "1914-1918", "1999/2000". */
    private static @Nullable Match range(Tokens t, int i, YearReader first) {
        int dash = first.end();
        Integer from = first.year();
        if (from == null || !t.isDash(dash) && !t.isMark(dash, '/') || !t.isNumber(dash + 1)) {
            return null;
        }
        int n = t.number[dash + 1];
        int digits = t.length(dash + 1);
        Integer to = digits == 4
                ? Integer.valueOf(n)
                : digits == 2 && t.glued(dash) && t.glued(dash + 1) ? Integer.valueOf(from - from % 100 + n) : null;
        if (to == null || to <= from || to > YearReader.LAST || t.isDash(dash + 2) && t.glued(dash + 2)) {
            return null;
        }
        Piece a = new Piece(i, dash, first.expression(), RANGE, RangeRole.FIRST);
        YearReader era = YearReader.at(t, dash + 1);
        int end = era == null ? dash + 2 : era.end();
        Piece b = new Piece(dash + 1, end, Expressions.year(to), RANGE, RangeRole.SECOND);
        return new Match(end, List.of(a, b));
    }
}
