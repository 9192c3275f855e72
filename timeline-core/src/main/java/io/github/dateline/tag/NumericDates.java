// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.NumericDate;
import io.github.dateline.time.TimeOfDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates in digits: "2024-05-06", "3/4/2024", "17.09.24", "20240506", "9/11", "5/2024". */
final class NumericDates implements Rule {

    static final String ISO = "iso-date";
    static final String NUMERIC = "numeric-date";
    static final String MONTH = "numeric-month";

    @Override
    public List<String> ids() {
        return List.of(ISO, NUMERIC, MONTH);
    }

    @Override
    public long starts() {
        return WordClass.DIGITS.bit;
    }

    @Override
    public long needs() {
        return WordClass.DATE_NUMBER;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        if (!t.isNumber(i) || t.glued(i) && !isOpening(t, i - 1) && !isIso(t, i) || t.is(i - 1, WordClass.NUMBERED)) {
            return null;
        }
        boolean ends = !t.glued(i + 1) || t.isKind(i + 1, Tokens.MARK) && !t.glued(i + 2);
        if (t.length(i) == 8 && !t.glued(i) && ends) {
            return compact(t, i);
        }
        Match spaced = spaced(t, i);
        if (spaced != null) {
            return spaced;
        }
        Match dotted = dotted(t, i);
        if (dotted != null) {
            return dotted;
        }
        char mark = separator(t, i + 1);
        if (mark == 0 || !t.isNumber(i + 2) || !t.glued(i + 2)) {
            return null;
        }
        int a = t.number[i];
        int b = t.number[i + 2];
        boolean third = separator(t, i + 3) == mark && t.isNumber(i + 4) && t.glued(i + 4);
        if (!third) {
            Match comma = mark == '/' ? withComma(t, i, a, b) : null;
            if (comma != null) {
                return comma;
            }
            Match range = mark == '/' ? range(t, i, a, b) : null;
            return range != null ? range : two(t, i, mark, a, b);
        }
        int c = t.number[i + 4];
        int end = i + 5;
        if (separator(t, end) == mark && t.isKind(end + 1, Tokens.NUMBER) && t.glued(end + 1)
                || t.glued(end) && t.isWord(end) && t.length(end) > 1) {
            return null;
        }
        if (t.length(i) == 4 && t.length(i + 2) <= 2 && t.length(i + 4) <= 2) {
            // In ISO order four digits are a year, however far.
            boolean year = a >= YearReader.FIRST && (a <= YearReader.LAST || mark == '-');
            TemporalExpression e = year ? Expressions.day(a, b, c) : null;
            return e == null ? Match.nothing(end) : withTime(t, i, end, e);
        }
        int yearDigits = t.length(i + 4);
        if (t.length(i) > 2 || t.length(i + 2) > 2 || yearDigits != 2 && yearDigits != 4) {
            return null;
        }
        if (mark == '.' && yearDigits == 2 && t.length(i) == 1) {
            return null;
        }
        boolean possible = a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
        boolean year = yearDigits == 2 || c >= YearReader.FIRST && c <= YearReader.LAST;
        if (!possible
                || !year
                || yearDigits == 4 && Expressions.day(c, a, b) == null && Expressions.day(c, b, a) == null) {
            return Match.nothing(end);
        }
        return Match.of(i, end, new NumericDate(a, b, c, yearDigits == 2), NUMERIC);
    }

    /** "2024-05-06T14:25": the time behind the letter. */
    private static Match withTime(Tokens t, int i, int end, TemporalExpression day) {
        boolean time = t.isWord(end)
                && t.glued(end)
                && t.length(end) == 1
                && t.isNumber(end + 1)
                && t.glued(end + 1)
                && t.isMark(end + 2, ':')
                && t.isNumber(end + 3)
                && t.number[end + 1] < 24
                && t.number[end + 3] < 60;
        if (!time) {
            return Match.of(i, end, day, ISO);
        }
        boolean seconds = t.isMark(end + 4, ':') && t.glued(end + 4) && t.isNumber(end + 5);
        int to = seconds ? end + 6 : end + 4;
        to = t.isWord(to) && t.glued(to) && t.length(to) == 1 ? to + 1 : to;
        return Match.of(
                i, to, new TemporalExpression.At(day, TimeOfDay.Clock.of(t.number[end + 1], t.number[end + 3])), ISO);
    }

    /** "2015-03-28/2015-03-29", "2015-03-28 17:00/2015-03-29": the second end of an interval. */
    private static boolean isSecondIso(Tokens t, int i) {
        return t.isMark(i - 1, '/') && t.isNumber(i - 2) && (t.isMark(i - 3, ':') || t.isHyphen(i - 3));
    }

    /** "report-2024-05-06.txt": a full date in ISO order is one wherever it stands. */
    private static boolean isIso(Tokens t, int i) {
        return t.length(i) == 4
                && (t.isHyphen(i - 1) || isSecondIso(t, i))
                && t.isHyphen(i + 1)
                && t.isHyphen(i + 3)
                && t.isNumber(i + 2)
                && t.isNumber(i + 4)
                && t.length(i + 2) == 2
                && t.length(i + 4) == 2
                && t.glued(i + 1)
                && t.glued(i + 2)
                && t.glued(i + 3)
                && t.glued(i + 4);
    }

    /** "08/12,2015", "8/12, 2015" */
    private static @Nullable Match withComma(Tokens t, int i, int a, int b) {
        int year = i + 4;
        boolean written = t.isMark(i + 3, ',')
                && t.glued(i + 3)
                && t.isNumber(year)
                && t.length(year) == 4
                && t.number[year] >= 1900
                && t.number[year] <= 2100
                && !t.is(year + 1, WordClass.COUNTED);
        return written && t.length(i) <= 2 && t.length(i + 2) <= 2 && exists(a, b)
                ? Match.of(i, year + 1, new NumericDate(a, b, t.number[year], false), NUMERIC)
                : null;
    }

    /** "20240506" */
    private static @Nullable Match compact(Tokens t, int i) {
        int n = t.number[i];
        int year = n / 10000;
        TemporalExpression e = year >= 1900 && year <= 2100 ? Expressions.day(year, n / 100 % 100, n % 100) : null;
        return e == null ? null : Match.of(i, i + 1, e, ISO);
    }

    /** "10/1-11/2/2017": the year stands once, behind the second. */
    private static @Nullable Match range(Tokens t, int i, int a, int b) {
        int c = i + 4;
        boolean full = t.isDash(i + 3)
                && t.isNumber(c)
                && separator(t, c + 1) == '/'
                && t.isNumber(c + 2)
                && separator(t, c + 3) == '/'
                && t.isNumber(c + 4)
                && t.length(c + 4) == 4
                && !t.isMark(c + 5, '/');
        Match open = full ? null : openRange(t, i, a, b);
        if (open != null) {
            return open;
        }
        int year = full ? t.number[c + 4] : 0;
        if (year < 1900 || year > 2100 || !exists(a, b) || !exists(t.number[c], t.number[c + 2])) {
            return null;
        }
        return ends(
                i,
                new NumericDate(a, b, year, false),
                c,
                c + 5,
                new NumericDate(t.number[c], t.number[c + 2], year, false));
    }

    /** Returns a range of two dates of two numbers joined by one mark, the second end at {@code c}. */
    private static Match ends(int i, NumericDate first, int c, int end, NumericDate last) {
        return new Match(
                end,
                List.of(
                        new Match.Piece(i, i + 3, first, NUMERIC, RangeRole.FIRST),
                        new Match.Piece(c, end, last, NUMERIC, RangeRole.SECOND)));
    }

    /** "2/26-3/1": two dates without a year, one of them too large for a fraction. */
    private static @Nullable Match openRange(Tokens t, int i, int a, int b) {
        int c = i + 4;
        boolean written = t.isDash(i + 3)
                && t.isNumber(c)
                && t.length(c) <= 2
                && t.length(i) <= 2
                && t.length(i + 2) <= 2
                && separator(t, c + 1) == '/'
                && t.isNumber(c + 2)
                && t.glued(c + 2)
                && t.length(c + 2) <= 2
                && !t.glued(c + 3);
        if (!written || t.glued(i) || !exists(a, b) || !exists(t.number[c], t.number[c + 2])) {
            return null;
        }
        boolean large = Math.max(Math.max(a, b), Math.max(t.number[c], t.number[c + 2])) > 16;
        boolean counted = t.any(c + 3, WordClass.bits(WordClass.COUNTED, WordClass.UNIT));
        return !large || counted
                ? null
                : ends(
                        i,
                        new NumericDate(a, b, null, false),
                        c,
                        c + 3,
                        new NumericDate(t.number[c], t.number[c + 2], null, false));
    }

    private static boolean exists(int a, int b) {
        return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
    }

    private static @Nullable Match two(Tokens t, int i, char mark, int a, int b) {
        int end = i + 3;
        if (t.glued(end) && (t.isWord(end) || t.isMark(end, '%')) || mark == '-' || mark == '.') {
            // "in 2007-08" is a winter or a financial year, not August.
            boolean years = b == (a + 1) % 100;
            boolean yearMonth = !years
                    && mark == '-'
                    && t.length(i) == 4
                    && t.length(i + 2) == 2
                    && a >= 1900
                    && a < 2100
                    && b >= 1
                    && b <= 12;
            boolean monthYear = mark == '-'
                    && t.length(i) <= 2
                    && t.length(i + 2) == 4
                    && a >= 1
                    && a <= 12
                    && b >= 1900
                    && b < 2100
                    && !t.is(i - 1, WordClass.MONTH)
                    && !t.is(i - 2, WordClass.MONTH);
            if (monthYear) {
                return Match.of(i, end, Expressions.month(b, a), MONTH);
            }
            return yearMonth ? Match.of(i, end, Expressions.month(a, b), ISO) : null;
        }
        if (t.length(i) <= 2
                && t.length(i + 2) == 4
                && a >= 1
                && a <= 12
                && b >= YearReader.FIRST
                && b <= YearReader.LAST) {
            return Match.of(i, end, Expressions.month(b, a), MONTH);
        }
        if (t.length(i) == 4 && t.length(i + 2) <= 2 && b >= 1 && b <= 12 && a >= 1900 && a <= 2100) {
            // "the 2011/12 season" is no December.
            return b == (a + 1) % 100 ? null : Match.of(i, end, Expressions.month(a, b), MONTH);
        }
        boolean possible = a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
        if (!possible || t.length(i) > 2 || t.length(i + 2) > 2) {
            return null;
        }
        if (a == 9 && b == 11) {
            return Match.of(i, end, nineEleven(), NUMERIC);
        }
        boolean standing = (b > 10 || a > 10 || t.chars[t.start[i]] == '0' || t.chars[t.start[i + 2]] == '0')
                && !(a == 24 && b == 7)
                && (!t.isWord(end) || t.is(end, WordClass.FUNCTION) && !t.is(end, Function.OF))
                && !t.isDash(i - 1);
        boolean led = standing
                || t.is(i - 1, Function.ON)
                || t.is(i - 1, Function.SINCE)
                || t.is(i - 1, Function.UNTIL)
                || t.is(i - 1, Function.BY)
                || t.any(i - 1, WordClass.bits(WordClass.WEEKDAY, WordClass.SIGNAL))
                || t.isMark(i - 1, ',') && t.is(i - 2, WordClass.WEEKDAY)
                || t.is(i - 1, Function.FROM) && t.is(end, Function.TO)
                || t.is(i - 1, Function.TO) && t.isMark(i - 3, '/');
        boolean counted = t.any(end, WordClass.bits(WordClass.COUNTED, WordClass.UNIT));
        return led && !counted ? Match.of(i, end, new NumericDate(a, b, null, false), NUMERIC) : null;
    }

    /** "11 / 2016", "2016 / 11" */
    private static @Nullable Match spaced(Tokens t, int i) {
        boolean slash = t.isMark(i + 1, '/') && t.isNumber(i + 2) && (!t.glued(i + 1) || !t.glued(i + 2));
        if (!slash || t.isMark(i - 1, '/') || t.isMark(i + 3, '/')) {
            return null;
        }
        boolean yearFirst = t.length(i) == 4;
        int year = t.number[yearFirst ? i : i + 2];
        int month = t.number[yearFirst ? i + 2 : i];
        boolean digits = t.length(yearFirst ? i + 2 : i) <= 2 && t.length(yearFirst ? i : i + 2) == 4;
        return digits && month >= 1 && month <= 12 && year >= 1900 && year <= 2100
                ? Match.of(i, i + 3, Expressions.month(year, month), MONTH)
                : null;
    }

    /** "26. 10. 2021", "26. 10.21": full stops with spaces, the day first. */
    private static @Nullable Match dotted(Tokens t, int i) {
        int year = i + 4;
        boolean dots = t.isMark(i + 1, '.') && t.isMark(i + 3, '.') && t.isNumber(i + 2) && t.isNumber(year);
        if (!dots || t.glued(i + 2) && t.glued(year) || t.glued(i) || t.length(i) > 2 || t.length(i + 2) > 2) {
            return null;
        }
        boolean full = t.length(year) == 4 && t.number[year] >= 1900 && t.number[year] <= 2100;
        boolean closed = year + 1 >= t.count || t.isNumber(year + 1) || t.isKind(year + 1, Tokens.MARK);
        boolean shortYear = t.length(year) == 2 && t.glued(year) && closed && t.length(i + 2) == 2;
        boolean possible = t.number[i] >= 1 && t.number[i] <= 31 && t.number[i + 2] >= 1 && t.number[i + 2] <= 12;
        return possible && (full || shortYear)
                ? Match.of(
                        i, year + 1, new NumericDate(t.number[i], t.number[i + 2], t.number[year], shortYear), NUMERIC)
                : null;
    }

    static TemporalExpression nineEleven() {
        TemporalExpression e = Expressions.day(2001, 9, 11);
        if (e == null) {
            throw new AssertionError("11 September 2001 exists");
        }
        return e;
    }

    private static boolean isOpening(Tokens t, int i) {
        return t.isMark(i, '(')
                || t.isMark(i, '[')
                || t.isMark(i, '"')
                || t.isMark(i, ',')
                || t.isMark(i, '\u201C')
                || t.isWord(i);
    }

    private static char separator(Tokens t, int i) {
        if (!t.glued(i)) {
            return 0;
        }
        return t.isMark(i, '/') ? '/' : t.isHyphen(i) ? '-' : t.isMark(i, '.') ? '.' : 0;
    }
}
