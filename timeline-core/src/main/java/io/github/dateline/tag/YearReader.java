// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.time.CalendarUnit;
import org.jspecify.annotations.Nullable;

/**
 * A year as it is written: 1998, '98, 44 BC, AD 79, nineteen ninety-eight.
 *
 * @param end index of the token after it
 * @param expression the year
 * @param year the year counted astronomically, or null if only two digits are written
 * @param sure whether the words can be nothing but a year
 */
record YearReader(
        int end, TemporalExpression expression, @Nullable Integer year, boolean sure) {

    static final int FIRST = 1000;
    static final int LAST = 2199;

    /** Reads a year from the token on, or returns null. */
    static @Nullable YearReader at(Tokens t, int i) {
        if (t.isNumber(i)) {
            YearReader era = withEra(t, i);
            if (era != null) {
                return era;
            }
            int n = t.number[i];
            return t.length(i) == 4 && n >= FIRST && n <= LAST ? of(i + 1, n, false) : null;
        }
        if (t.is(i, WordClass.ERA) && t.value(i, WordClass.ERA) == 1 && t.isNumber(t.skipDot(i + 1))) {
            int number = t.skipDot(i + 1);
            return t.number[number] > 0 && t.number[number] <= LAST ? of(number + 1, t.number[number], true) : null;
        }
        if (t.isApostrophe(i) && t.isNumber(i + 1) && t.length(i + 1) == 2 && t.glued(i + 1) && !t.glued(i)) {
            return new YearReader(i + 2, new TemporalExpression.ShortYear(t.number[i + 1]), null, true);
        }
        YearReader spelled = t.is(i, WordClass.CARDINAL) ? spelled(t, i) : null;
        if (spelled == null) {
            return null;
        }
        boolean compound = t.isHyphen(spelled.end) && t.isWord(spelled.end + 1);
        boolean title = t.capital(spelled.end - 1) && !t.allCapitals(spelled.end - 1);
        return compound || title ? null : spelled;
    }

    private static YearReader of(int end, int year, boolean sure) {
        return new YearReader(end, new TemporalExpression.Absolute(new CalendarUnit.Year(year)), year, sure);
    }

    private static @Nullable YearReader withEra(Tokens t, int i) {
        int era = i + 1;
        int n = t.number[i];
        if (!t.is(era, WordClass.ERA) || n < 1 || n > 9999) {
            return null;
        }
        if (t.glued(i) && t.isWord(i - 1) && !t.is(i - 1, WordClass.EXTENT)
                || t.glued(era + 1) && (t.isWord(era + 1) || t.isNumber(era + 1))) {
            // part of a code or of an address
            return null;
        }
        if (!t.capital(era) && !t.isMark(era + 1, '.')) {
            return null;
        }
        int end = t.isMark(era + 1, '.') && t.glued(era + 1) && t.length(era) > 2 && t.chars[t.end[era] - 2] == '.'
                ? era + 2
                : era + 1;
        return of(end, t.value(era, WordClass.ERA) == 2 ? 1 - n : n, true);
    }

    /** "nineteen ninety-eight", "twenty nineteen", "two thousand twelve", "nineteen oh five". */
    private static @Nullable YearReader spelled(Tokens t, int i) {
        int first = t.value(i, WordClass.CARDINAL);
        if (first == 2 && t.is(i + 1, WordClass.CARDINAL) && t.value(i + 1, WordClass.CARDINAL) == 1000) {
            return thousands(t, i);
        }
        if (first == 1 && t.is(i + 1, WordClass.CARDINAL) && t.value(i + 1, WordClass.CARDINAL) == 1000) {
            YearReader year = thousands(t, i);
            return year == null || year.year == null || year.year < FIRST + 100 ? null : year;
        }
        if (first < 13 || first > 20) {
            return null;
        }
        int rest = t.skipHyphen(i + 1);
        if (t.is(rest, WordClass.CARDINAL) && t.value(rest, WordClass.CARDINAL) == 100 && first < 20) {
            int more = t.skip(rest + 1, Function.AND);
            int n = twoDigits(t, more);
            if (n < 1 && t.is(i - 1, Function.IN)) {
                return of(rest + 1, first * 100, true);
            }
            return n < 1 ? null : of(more + width(t, more), first * 100 + n, true);
        }
        if (t.is(rest, WordClass.CARDINAL) && t.value(rest, WordClass.CARDINAL) == 0) {
            int digit = t.skipHyphen(rest + 1);
            int value = t.is(digit, WordClass.CARDINAL) ? t.value(digit, WordClass.CARDINAL) : 0;
            return value < 1 || value > 9 ? null : of(digit + 1, first * 100 + value, true);
        }
        int n = twoDigits(t, rest);
        return n < 10 ? null : of(rest + width(t, rest), first * 100 + n, true);
    }

    /** "two thousand and twelve", "one thousand seven hundred and eighty-nine". */
    private static @Nullable YearReader thousands(Tokens t, int i) {
        int year = t.value(i, WordClass.CARDINAL) * 1000;
        int rest = i + 2;
        if (t.is(rest, WordClass.CARDINAL)
                && t.value(rest, WordClass.CARDINAL) < 10
                && t.is(rest + 1, WordClass.CARDINAL)
                && t.value(rest + 1, WordClass.CARDINAL) == 100) {
            year += t.value(rest, WordClass.CARDINAL) * 100;
            rest += 2;
        }
        int end = rest;
        rest = t.skip(rest, Function.AND);
        int n = twoDigits(t, rest);
        end = n < 0 ? end : rest + width(t, rest);
        year += Math.max(n, 0);
        return year > LAST ? null : of(end, year, n > 0 || year % 1000 > 0);
    }

    private static int twoDigits(Tokens t, int i) {
        if (!t.is(i, WordClass.CARDINAL)) {
            return -1;
        }
        int n = t.value(i, WordClass.CARDINAL);
        if (n >= 100) {
            return -1;
        }
        int unit = t.skipHyphen(i + 1);
        boolean more = n >= 20
                && n % 10 == 0
                && t.is(unit, WordClass.CARDINAL)
                && t.value(unit, WordClass.CARDINAL) < 10
                && t.value(unit, WordClass.CARDINAL) > 0;
        return more ? n + t.value(unit, WordClass.CARDINAL) : n;
    }

    private static int width(Tokens t, int i) {
        int n = t.value(i, WordClass.CARDINAL);
        int unit = t.skipHyphen(i + 1);
        boolean more = n >= 20
                && n % 10 == 0
                && t.is(unit, WordClass.CARDINAL)
                && t.value(unit, WordClass.CARDINAL) < 10
                && t.value(unit, WordClass.CARDINAL) > 0;
        return more ? unit + 1 - i : 1;
    }
}
