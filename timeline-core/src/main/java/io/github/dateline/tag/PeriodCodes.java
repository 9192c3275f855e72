// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Absolute;
import io.github.dateline.tag.TemporalExpression.Fiscal;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.ShortYear;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Periods as business writes them: "Q2 2021", "24Q4", "2023 H2", "Q1", "FY2007". The letters must be capitals unless a year stands beside. */
final class PeriodCodes implements Rule {

    /** The value that the file of letters gives to a week. */
    private static final int WEEK = 3;

    static final String CODE = "period-code";
    static final String FISCAL_CODE = "fiscal-code";

    @Override
    public List<String> ids() {
        return List.of(CODE, FISCAL_CODE);
    }

    @Override
    public long starts() {
        return WordClass.PERIOD_LETTER.bit | WordClass.DIGITS.bit | WordClass.LEAD;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        if (t.is(i, Function.FISCAL) && t.length(i) == 2) {
            return fiscal(t, i);
        }
        if (t.is(i, Function.FISCAL)) {
            Match code = t.is(i + 1, WordClass.PERIOD_LETTER) ? match(t, i + 1) : null;
            return code == null || !code.isSingle()
                    ? null
                    : Match.of(i, code.end(), new Fiscal(code.expression()), CODE);
        }
        if (!t.is(i, WordClass.PERIOD_LETTER)
                && !t.is(i + 1, WordClass.PERIOD_LETTER)
                && !t.is(i + 2, WordClass.PERIOD_LETTER)) {
            return null;
        }
        Match week = week(t, i);
        if (week != null) {
            return week;
        }
        if (t.isNumber(i)
                && t.length(i) == 1
                && t.is(i + 1, WordClass.PERIOD_LETTER)
                && t.glued(i + 1)
                && t.allCapitals(i + 1)) {
            return reversed(t, i);
        }
        if (t.isNumber(i)) {
            boolean full = t.length(i) == 4 && YearReader.at(t, i) != null;
            boolean year = full || t.length(i) == 2 && t.glued(i + 1);
            // "2017-Q1"
            int at = full && t.isHyphen(i + 1) && t.glued(i + 1) && t.glued(i + 2) ? i + 2 : i + 1;
            int part = year ? part(t, at, full) : 0;
            if (part == 0 || t.glued(i)) {
                return null;
            }
            if (part < 0) {
                return Match.nothing(at + 2);
            }
            TemporalExpression period = full ? Expressions.year(t.number[i]) : new ShortYear(t.number[i]);
            return of(i, part, period, at + 2);
        }
        if (!t.is(i, WordClass.PERIOD_LETTER)) {
            return null;
        }
        YearTail year = tail(t, i + 2);
        int part = part(t, i, year != null && t.length(i + 2) == 4);
        if (part == 0 || t.glued(i)) {
            return null;
        }
        if (part < 0) {
            return year == null ? null : Match.nothing(year.end());
        }
        return year == null ? of(i, part, null, i + 2) : of(i, part, year.period(), year.end());
    }

    /** "2023-W52" */
    private static @Nullable Match week(Tokens t, int i) {
        int letter = i + 2;
        boolean code = t.isNumber(i)
                && t.length(i) == 4
                && t.isHyphen(i + 1)
                && t.glued(i + 1)
                && t.is(letter, WordClass.PERIOD_LETTER)
                && t.value(letter, WordClass.PERIOD_LETTER) == WEEK
                && t.glued(letter)
                && t.allCapitals(letter)
                && t.isNumber(letter + 1)
                && t.glued(letter + 1)
                && t.length(letter + 1) == 2
                && !(t.glued(letter + 2) && (t.isWord(letter + 2) || t.isHyphen(letter + 2)));
        if (!code || t.glued(i) && t.isWord(i - 1) || YearReader.at(t, i) == null) {
            return null;
        }
        int number = t.number[letter + 1];
        return number < 1 || number > 53
                ? Match.nothing(letter + 2)
                : Match.of(
                        i,
                        letter + 2,
                        new TemporalExpression.Nth(number, Granularity.WEEK, Expressions.year(t.number[i])),
                        CODE);
    }

    /** "2Q 2021", "4Q24" */
    private static @Nullable Match reversed(Tokens t, int i) {
        boolean quarter = t.value(i + 1, WordClass.PERIOD_LETTER) == 1;
        int n = t.number[i];
        YearTail year = t.value(i + 1, WordClass.PERIOD_LETTER) == WEEK ? null : tail(t, i + 2);
        if (year == null || t.glued(i) || n < 1 || n > (quarter ? 4 : 2)) {
            return null;
        }
        Recurring what = quarter ? new Recurring.QuarterOfYear(n) : new Recurring.HalfOfYear(n);
        TemporalExpression e = Expressions.within(what, year.period());
        return e == null ? null : Match.of(i, year.end(), e, CODE);
    }

    /** A year behind the code: 2021, 21, '21. */
    private static @Nullable YearTail tail(Tokens t, int i) {
        if (t.isApostrophe(i) && t.glued(i) && t.isNumber(i + 1) && t.length(i + 1) == 2) {
            return new YearTail(i + 2, new ShortYear(t.number[i + 1]));
        }
        return YearTail.at(t, i, true);
    }

    /** Returns 1 to 4 for a quarter, 5 or 6 for a half, 0 if there is no code, -1 for one that does not exist. */
    private static int part(Tokens t, int i, boolean besideYear) {
        boolean code = t.is(i, WordClass.PERIOD_LETTER)
                && t.value(i, WordClass.PERIOD_LETTER) != WEEK
                && (besideYear || t.allCapitals(i))
                && t.isNumber(i + 1)
                && t.glued(i + 1);
        if (!code || t.length(i + 1) != 1 || t.glued(i + 2) && t.isWord(i + 2)) {
            return 0;
        }
        boolean quarter = t.value(i, WordClass.PERIOD_LETTER) == 1;
        int n = t.number[i + 1];
        return n < 1 || n > (quarter ? 4 : 2) ? -1 : quarter ? n : n + 4;
    }

    private static @Nullable Match of(int from, int part, @Nullable TemporalExpression period, int end) {
        Recurring what = part > 4 ? new Recurring.HalfOfYear(part - 4) : new Recurring.QuarterOfYear(part);
        if (period == null && part > 4) {
            return null;
        }
        TemporalExpression e = period == null ? Expressions.named(what, Pick.BARE) : Expressions.within(what, period);
        return e == null ? null : Match.of(from, end, e, CODE);
    }

    private static @Nullable Match fiscal(Tokens t, int i) {
        int at = t.isApostrophe(i + 1) ? i + 2 : i + 1;
        if (!t.isNumber(at) || !t.allCapitals(i)) {
            return null;
        }
        if (t.length(at) == 4 && t.number[at] >= 1900 && t.number[at] <= YearReader.LAST) {
            return Match.of(i, at + 1, new Fiscal(new Absolute(new CalendarUnit.Year(t.number[at]))), FISCAL_CODE);
        }
        boolean two = t.length(at) == 2 && (t.glued(at) || at > i + 1);
        return two ? Match.of(i, at + 1, new Fiscal(new ShortYear(t.number[at])), FISCAL_CODE) : null;
    }
}
