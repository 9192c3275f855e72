// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.Within;
import io.github.dateline.time.Granularity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holidays and other named days: "Christmas", "Thanksgiving Day", "Easter 2019", "New Year's Eve of 1999". */
final class HolidayNames implements Rule {

    static final String HOLIDAY = "holiday";
    static final String OF_YEAR = "holiday-of-year";
    static final String HOLIDAY_WEEKEND = "holiday-weekend";

    @Override
    public List<String> ids() {
        return List.of(HOLIDAY, OF_YEAR, HOLIDAY_WEEKEND);
    }

    @Override
    public long starts() {
        return WordClass.HOLIDAY.bit;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        int end = t.phraseEnd(i, WordClass.HOLIDAY);
        if (end < 0) {
            return null;
        }
        int raw = t.phraseValue(i, end, WordClass.HOLIDAY);
        boolean risky = (raw & Meaning.RISKY) != 0;
        YearTail year = YearTail.at(t, end, false);
        // A cell of a table: "lent 2018"
        boolean cell = i == 0 && year != null && year.end() >= t.count;
        if (risky && !cell && !(t.capital(i) && t.capital(end - 1))
                || t.is(end, WordClass.NAME_TITLE) && t.capital(end)) {
            return null;
        }
        Recurring what = new Recurring.Holiday(t.lexicon.name(raw & Meaning.VALUE));
        Match weekend = weekend(t, i, end, what, year);
        if (weekend != null) {
            return weekend;
        }
        if (year != null) {
            return Match.of(i, year.end(), new Within(what, year.period()), OF_YEAR);
        }
        return Match.of(i, end, Expressions.named(what, Pick.BARE), HOLIDAY);
    }

    /** "Easter week", "Labor Day weekend", "Labor Day weekend 2024", "Labor Day 2024 weekend" */
    private static @Nullable Match weekend(Tokens t, int i, int holiday, Recurring what, @Nullable YearTail year) {
        int at = year == null ? holiday : year.end();
        boolean week = t.is(at, WordClass.UNIT)
                && t.raw(at, WordClass.UNIT) == Granularity.WEEK.ordinal()
                && t.is(holiday - 1, WordClass.HOLIDAY)
                && !t.isHyphen(at + 1);
        if (!week && (!t.is(at, WordClass.UNIT) || t.raw(at, WordClass.UNIT) != Granularity.WEEKEND.ordinal())) {
            return null;
        }
        YearTail behind = year == null ? YearTail.at(t, at + 1, false) : year;
        int end = year == null && behind != null ? behind.end() : at + 1;
        TemporalExpression day =
                behind == null ? Expressions.named(what, Pick.BARE) : new Within(what, behind.period());
        TemporalExpression e =
                week ? new TemporalExpression.Nth(1, Granularity.WEEK, day) : new Within(new Recurring.Weekend(), day);
        return Match.of(i, end, e, HOLIDAY_WEEKEND);
    }
}
