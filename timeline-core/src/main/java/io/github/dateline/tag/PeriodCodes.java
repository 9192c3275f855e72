// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Absolute;
import io.github.dateline.tag.TemporalExpression.Fiscal;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.ShortYear;
import io.github.dateline.time.CalendarUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Periods as business writes them: "Q2 2021", "24Q4", "2023 H2", "Q1", "FY2007". The letters must be capitals. */
final class PeriodCodes implements Rule {

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
        int impossible = impossibleEnd(t, i);
        if (impossible > 0) {
            return Match.nothing(impossible);
        }
        if (t.isNumber(i)) {
            boolean year = t.length(i) == 4 && YearReader.at(t, i) != null || t.length(i) == 2 && t.glued(i + 1);
            int part = year ? part(t, i + 1) : 0;
            if (part == 0 || t.glued(i)) {
                return null;
            }
            TemporalExpression period = t.length(i) == 4 ? Expressions.year(t.number[i]) : new ShortYear(t.number[i]);
            return of(t, i, i + 1, period, i + 3);
        }
        if (part(t, i) == 0 || t.glued(i)) {
            return null;
        }
        YearTail year = YearTail.at(t, i + 2, false);
        return year == null ? of(t, i, i, null, i + 2) : of(t, i, i, year.period(), year.end());
    }

    /** Returns the index behind a part that no year has, "Q5 2024", "2024 Q7", or -1. */
    private static int impossibleEnd(Tokens t, int i) {
        boolean yearFirst = t.isNumber(i) && t.length(i) == 4 && !t.glued(i);
        int at = yearFirst ? i + 1 : i;
        boolean code = t.is(at, WordClass.PERIOD_LETTER)
                && t.allCapitals(at)
                && t.isNumber(at + 1)
                && t.glued(at + 1)
                && t.length(at + 1) == 1
                && part(t, at) == 0
                && !t.glued(at + 2);
        if (!code || t.glued(at) && !yearFirst) {
            return -1;
        }
        boolean yearBehind = t.isNumber(at + 2) && t.length(at + 2) == 4;
        return yearFirst ? at + 2 : yearBehind ? at + 3 : -1;
    }

    /** Returns 1 to 4 for a quarter, 5 or 6 for a half, 0 if there is no code. */
    private static int part(Tokens t, int i) {
        boolean code = t.is(i, WordClass.PERIOD_LETTER) && t.allCapitals(i) && t.isNumber(i + 1) && t.glued(i + 1);
        if (!code || t.length(i + 1) != 1 || t.glued(i + 2) && t.isWord(i + 2)) {
            return 0;
        }
        boolean quarter = t.value(i, WordClass.PERIOD_LETTER) == 1;
        int n = t.number[i + 1];
        return n < 1 || n > (quarter ? 4 : 2) ? 0 : quarter ? n : n + 4;
    }

    private static @Nullable Match of(Tokens t, int from, int at, @Nullable TemporalExpression period, int end) {
        int part = part(t, at);
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
