// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.At;
import io.github.dateline.tag.TemporalExpression.Modified;
import io.github.dateline.tag.TemporalExpression.ModifierStyle;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TimeOfDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours of a part of a day: "the early hours of Tuesday", "the small hours of 3 May", "late evening hours". */
final class SmallHours implements Rule {

    static final String HOURS = "hours-of-day";

    private final Grammar grammar;

    SmallHours(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<String> ids() {
        return List.of(HOURS);
    }

    @Override
    public long starts() {
        return WordClass.PART.bit | WordClass.LEAD;
    }

    @Override
    public long needs() {
        return WordClass.UNIT.bit;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        int at = t.skip(i, Function.THE);
        PartWord word = null;
        if (t.is(at, WordClass.PART)) {
            word = Words.part(t.value(at, WordClass.PART));
        } else if (t.is(at, Function.SMALL)) {
            word = PartWord.EARLY;
        }
        if (word == null) {
            return null;
        }
        int named = t.skipHyphen(at + 1);
        boolean part = t.is(named, WordClass.DAY_PART);
        int hours = part ? named + 1 : at + 1;
        boolean fits = t.flag(hours, WordClass.UNIT, Meaning.PLURAL) && Words.unit(t, hours) == Granularity.HOUR;
        if (!fits || !part && word != PartWord.EARLY) {
            return null;
        }
        TimeOfDay time = part ? DayTimes.part(t, named) : TimeOfDay.Part.MORNING;
        Match date = t.is(hours + 1, Function.OF) || t.is(hours + 1, Function.ON) ? grammar.date(t, hours + 2) : null;
        if (date == null) {
            int dayPart = t.is(hours + 1, Function.OF) && t.is(hours + 2, Function.THE) ? hours + 3 : -1;
            if (!part && dayPart > 0 && t.is(dayPart, WordClass.DAY_PART)) {
                // "the early hours of the morning"
                return Match.of(i, dayPart + 1, hours(new At(null, DayTimes.part(t, dayPart)), word), HOURS);
            }
            boolean alone = at > i && !t.is(hours + 1, Function.OF);
            return alone ? Match.of(i, hours + 1, hours(new At(null, time), word), HOURS) : null;
        }
        if (date.expression() instanceof At) {
            // "the early hours of Thursday morning": the hours add nothing to the morning.
            return date;
        }
        boolean day = Expressions.granularity(date.expression()) == Granularity.DAY;
        return day ? Match.of(i, date.end(), hours(new At(date.expression(), time), word), HOURS) : null;
    }

    private static TemporalExpression hours(At time, PartWord word) {
        return new Modified(time, word.modifier, ModifierStyle.PLAIN);
    }
}
