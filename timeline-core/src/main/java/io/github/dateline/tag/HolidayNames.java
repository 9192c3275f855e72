// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.Within;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holidays and other named days: "Christmas", "Thanksgiving Day", "Easter 2019", "New Year's Eve of 1999". */
final class HolidayNames implements Rule {

    static final String HOLIDAY = "holiday";
    static final String OF_YEAR = "holiday-of-year";

    @Override
    public List<String> ids() {
        return List.of(HOLIDAY, OF_YEAR);
    }

    @Override
    public long starts() {
        return WordClass.HOLIDAY.bit | WordClass.PHRASE;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        int end = t.phraseEnd(i, WordClass.HOLIDAY);
        if (end < 0) {
            return null;
        }
        int raw = t.phraseValue(i, end, WordClass.HOLIDAY);
        boolean risky = (raw & Meaning.RISKY) != 0;
        if (risky && !(t.capital(i) && t.capital(end - 1)) || t.is(end, WordClass.NAME_TITLE) && t.capital(end)) {
            return null;
        }
        Recurring what = new Recurring.Holiday(t.lexicon.name(raw & Meaning.VALUE));
        YearTail year = YearTail.at(t, end, false);
        if (year != null) {
            return Match.of(i, year.end(), new Within(what, year.period()), OF_YEAR);
        }
        return Match.of(i, end, Expressions.named(what, Pick.BARE), HOLIDAY);
    }
}
