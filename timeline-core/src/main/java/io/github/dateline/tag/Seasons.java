// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Absolute;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Hemisphere;
import io.github.dateline.time.SeasonName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Seasons: "the summer of 1969", "winter 2023-24", "in the spring", "summer". */
final class Seasons implements Rule {

    static final String SEASON = "season";
    static final String OF_YEAR = "season-of-year";

    @Override
    public List<String> ids() {
        return List.of(SEASON, OF_YEAR);
    }

    @Override
    public long starts() {
        return WordClass.SEASON.bit | WordClass.LEAD;
    }

    @Override
    public long needs() {
        return WordClass.SEASON.bit;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        boolean the = t.is(i, Function.THE);
        int at = the ? i + 1 : i;
        if (!t.is(at, WordClass.SEASON)) {
            return null;
        }
        SeasonName name = SeasonName.values()[t.value(at, WordClass.SEASON)];
        Recurring what = new Recurring.SeasonOfYear(name);
        YearTail year = YearTail.at(t, at + 1, false);
        if (year != null) {
            int end = year.end();
            boolean next = t.isDash(end)
                            && t.isNumber(end + 1)
                            && t.glued(end + 1)
                            && t.length(end + 1) <= 4
                            && t.length(end + 1) % 2 == 0
                    || t.isMark(end, '/') && t.isNumber(end + 1);
            TemporalExpression e = year.period() instanceof Absolute a && a.unit() instanceof CalendarUnit.Year y
                    ? new Absolute(new CalendarUnit.Season(y.year(), name, Hemisphere.NORTH))
                    : new TemporalExpression.Within(what, year.period());
            return Match.of(i, next ? end + 2 : end, e, OF_YEAR);
        }
        return isSeason(t, at, the) || isOfMessage(t, at)
                ? Match.of(i, at + 1, Expressions.named(what, Pick.BARE), SEASON)
                : null;
    }

    private static boolean isSeason(Tokens t, int at, boolean the) {
        boolean risky = t.flag(at, WordClass.SEASON, Meaning.RISKY);
        int before = the ? at - 2 : at - 1;
        boolean led = t.is(before, Function.IN)
                || t.is(before, Function.DURING)
                || t.is(before, Function.BY)
                || t.is(before, Function.SINCE)
                || t.is(before, Function.UNTIL)
                || t.is(before, Function.THROUGH)
                || t.is(before, Function.OVER)
                || t.is(before, Function.FROM)
                || t.any(before, WordClass.bits(WordClass.PART, WordClass.EDGE, WordClass.SIGNAL))
                || t.is(before, Function.OF) && t.is(before - 1, WordClass.EDGE);
        if (t.is(at + 1, WordClass.COUNTED) || t.is(at + 1, WordClass.NAME_TITLE) || t.isHyphen(at + 1)) {
            return false;
        }
        boolean place = t.is(at + 1, Function.OF);
        boolean name = t.capital(at) && t.capital(at + 1);
        boolean listed = (t.is(at - 1, Function.AND) || t.is(at - 1, Function.OR)) && t.is(at - 2, WordClass.SEASON);
        boolean noun = t.small(at + 1) && !t.any(at + 1, ~0L);
        if (name || place) {
            return false;
        }
        if (listed) {
            return true;
        }
        if (risky) {
            return led && the || led && !the && !t.is(before, Function.TO) && !t.isWord(at + 1);
        }
        return led || !noun;
    }

    /** A short message names a season for the running one: "ready for Spring!". */
    private static boolean isOfMessage(Tokens t, int at) {
        return t.informal && !t.endsWith(at, "fall") && !t.isMark(at - 1, '#') && !t.isMark(at - 1, '@');
    }
}
