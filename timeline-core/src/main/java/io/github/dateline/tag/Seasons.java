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
        return WordClass.SEASON.bit | WordClass.DIGITS.bit | WordClass.LEAD;
    }

    @Override
    public long needs() {
        return WordClass.SEASON.bit;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        boolean the = t.is(i, Function.THE);
        int at = the ? i + 1 : i;
        if (t.isNumber(at)) {
            int season = isNextYear(t, at) ? at + 3 : at + 1;
            return t.is(season, WordClass.SEASON) ? behindYear(t, i, at, season) : null;
        }
        if (!t.is(at, WordClass.SEASON)) {
            return null;
        }
        SeasonName name = Words.season(t.value(at, WordClass.SEASON));
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
            int to = next ? end + 2 : end;
            // The article belongs to what follows: the [summer 2024] fires.
            boolean noun = t.isNumber(at + 1) && t.small(to) && !t.any(to, ~0L);
            return Match.of(noun ? at : i, to, e, OF_YEAR);
        }
        // The article belongs to what follows: the [summer] offensive.
        int from = t.is(at + 1, WordClass.YEAR_NOUN) ? at : i;
        return isSeason(t, at, the) || isOfMessage(t, at)
                ? Match.of(from, at + 1, Expressions.named(what, Pick.BARE), SEASON)
                : null;
    }

    /** "their 1982 summer offensive", "the 2019 winter". */
    private static @Nullable Match behindYear(Tokens t, int i, int at, int season) {
        YearReader year = YearReader.at(t, at);
        if (year == null || year.year() == null || year.end() != at + 1 || t.capital(season) || t.glued(at)) {
            return null;
        }
        SeasonName name = Words.season(t.value(season, WordClass.SEASON));
        return Match.of(
                i, season + 1, new Absolute(new CalendarUnit.Season(year.year(), name, Hemisphere.NORTH)), OF_YEAR);
    }

    /** "2023-24", "2023/24" */
    private static boolean isNextYear(Tokens t, int at) {
        return (t.isDash(at + 1) || t.isMark(at + 1, '/'))
                && t.isNumber(at + 2)
                && t.glued(at + 2)
                && t.length(at + 2) == 2
                && t.number[at + 2] == (t.number[at] + 1) % 100;
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
        boolean joined = t.isHyphen(at + 1) && !isListed(t, at + 1);
        boolean title = t.is(at + 1, WordClass.NAME_TITLE) && (risky || t.capital(at + 1));
        if (t.is(at + 1, WordClass.COUNTED) || title || joined) {
            return false;
        }
        boolean place = t.is(at + 1, Function.OF);
        boolean name = t.capital(at) && t.capital(at + 1);
        boolean listed = (t.is(at - 1, Function.AND) || t.is(at - 1, Function.OR)) && t.is(at - 2, WordClass.SEASON)
                || isListed(t, at + 1) && (the || !risky || t.is(before, Function.FROM));
        boolean noun = t.small(at + 1)
                && (!t.any(at + 1, ~(WordClass.PHRASE | WordClass.PHRASE_INNER))
                        || t.flag(at + 1, WordClass.UNIT, Meaning.PLURAL));
        // "the summer offensive" took place in summer; "a spring offensive" is as often a name.
        if (!risky && !name && t.is(at + 1, WordClass.YEAR_NOUN)) {
            return true;
        }
        if (name || place) {
            return false;
        }
        if (listed) {
            return true;
        }
        if (risky) {
            boolean early = t.is(before, Function.IN) && t.is(before - 1, WordClass.PART);
            return led && the || led && !the && !t.is(before, Function.TO) && (early || !t.isWord(at + 1));
        }
        return led || !noun;
    }

    /** "the spring and early summer", "the winter-spring of 1920": another season follows. */
    private static boolean isListed(Tokens t, int joint) {
        if (!t.is(joint, Function.AND) && !t.is(joint, Function.OR) && !t.is(joint, Function.TO) && !t.isDash(joint)) {
            return false;
        }
        return t.is(t.skip(joint + 1, WordClass.PART), WordClass.SEASON);
    }

    /** A short message names a season for the running one: "ready for Spring!". */
    private static boolean isOfMessage(Tokens t, int at) {
        return t.informal && !t.endsWith(at, "fall") && !t.isMark(at - 1, '#') && !t.isMark(at - 1, '@');
    }
}
