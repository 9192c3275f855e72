// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.ShortYear;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates whose parts, the month by name, are joined by marks, as tables and forms write them: "09-JAN-2017", "2012/Aug/10",
 * "Nov/2".
 */
final class JoinedDates implements Rule {

    static final String JOINED = "joined-date";

    @Override
    public List<String> ids() {
        return List.of(JOINED);
    }

    @Override
    public long starts() {
        return WordClass.DIGITS.bit | WordClass.MONTH.bit;
    }

    @Override
    public long needs() {
        return WordClass.MONTH.bit;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        int mark =
                t.is(i, WordClass.MONTH) && t.flag(i, WordClass.MONTH, Meaning.ABBREVIATED) ? t.skipDot(i + 1) : i + 1;
        if (!t.isKind(mark, Tokens.MARK) || !t.glued(mark) || t.glued(i) && t.isDash(i - 1)) {
            return null;
        }
        if (!isJoint(t, mark)) {
            return null;
        }
        int second = mark + 1;
        if (t.is(i, WordClass.MONTH)) {
            return monthFirst(t, i, second);
        }
        if (!t.is(second, WordClass.MONTH) || !t.isNumber(i)) {
            return null;
        }
        int third = second + 2;
        boolean three = isJoint(t, second + 1) && t.isNumber(third) && t.glued(third);
        if (!three) {
            return null;
        }
        if (t.length(i) == 4) {
            return date(i, third + 1, t.number[i], t.value(second, WordClass.MONTH), t.number[third]);
        }
        return t.length(third) == 2
                ? within(i, third + 1, t.value(second, WordClass.MONTH), t.number[i], new ShortYear(t.number[third]))
                : t.length(third) == 4
                        ? date(i, third + 1, t.number[third], t.value(second, WordClass.MONTH), t.number[i])
                        : null;
    }

    /** "August-10-2012", "August/10, 2012", "Nov/2" */
    private static @Nullable Match monthFirst(Tokens t, int i, int day) {
        if (!t.isNumber(day) || !t.glued(day) || t.length(day) > 2) {
            return null;
        }
        int month = t.value(i, WordClass.MONTH);
        boolean joint = isJoint(t, day + 1) && t.glued(day + 2);
        int year = joint || t.isMark(day + 1, ',') ? day + 2 : -1;
        if (year > 0 && t.isNumber(year) && t.length(year) == 4) {
            return date(i, year + 1, t.number[year], month, t.number[day]);
        }
        boolean open = t.isHyphen(day - 1)
                && (!t.capital(i)
                        || t.isWord(day + 1)
                        || t.glued(day + 1) && t.isKind(day + 1, Tokens.MARK) && t.glued(day + 2));
        if (joint || open || !Expressions.dayExists(month, t.number[day])) {
            return null;
        }
        Recurring what = new Recurring.DayOfYear(Month.of(month), t.number[day], null);
        return Match.of(i, day + 1, Expressions.named(what, Pick.BARE), JOINED);
    }

    private static Match date(int i, int end, int year, int month, int day) {
        TemporalExpression e =
                year >= YearReader.FIRST && year <= YearReader.LAST ? Expressions.day(year, month, day) : null;
        return e == null ? Match.nothing(end) : Match.of(i, end, e, JOINED);
    }

    private static Match within(int i, int end, int month, int day, TemporalExpression year) {
        TemporalExpression e = Expressions.dayExists(month, day)
                ? Expressions.within(new Recurring.DayOfYear(Month.of(month), day, null), year)
                : null;
        return e == null ? Match.nothing(end) : Match.of(i, end, e, JOINED);
    }

    private static boolean isJoint(Tokens t, int i) {
        return t.glued(i) && (t.isMark(i, '/') || t.isHyphen(i)) && t.glued(i + 1);
    }
}
