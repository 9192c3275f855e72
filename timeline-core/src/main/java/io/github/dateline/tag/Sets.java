// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Repeated;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue.Recurrence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Repetitions: "every Monday", "each year", "every two weeks", "daily", "per month". */
final class Sets implements Rule {

    static final String EVERY = "every";
    static final String FREQUENCY = "frequency";

    @Override
    public List<String> ids() {
        return List.of(EVERY, FREQUENCY);
    }

    @Override
    public long starts() {
        return WordClass.LEAD | WordClass.FREQUENCY.bit | WordClass.UNIT.bit;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        if (t.is(i, WordClass.FREQUENCY)) {
            return frequency(t, i);
        }
        boolean weekends = t.flag(i, WordClass.UNIT, Meaning.PLURAL)
                && t.value(i, WordClass.UNIT) == Granularity.WEEKEND.ordinal();
        if (weekends && !t.is(i - 1, WordClass.CARDINAL) && !t.is(i - 1, WordClass.DIGITS)) {
            return Match.of(i, i + 1, new Repeated(new Recurrence("XXXX-WXX-WE", "EVERY", null)), EVERY);
        }
        boolean every = t.is(i, Function.EVERY);
        if (every
                && t.is(i - 1, Function.FROM)
                && t.is(i + 1, WordClass.UNIT)
                && Words.unit(t, i + 1) == Granularity.QUARTER) {
            // "from every quarter": from all sides
            return null;
        }
        if (!every && !t.is(i, Function.PER)) {
            return null;
        }
        int at = i + 1;
        String value = null;
        if (every && t.is(at, Function.OTHER)) {
            at++;
            if (t.is(at, WordClass.UNIT) && !t.flag(at, WordClass.UNIT, Meaning.PLURAL)) {
                String second = Expressions.amount(2, false, Words.unit(t, at), null, TemporalExpression.Placement.NONE)
                        .timexValue();
                return Match.of(i, at + 1, new Repeated(new Recurrence(second, "EVERY", null)), EVERY);
            }
        }
        if (every && t.is(at, WordClass.DAY_PART) && !t.flag(at, WordClass.DAY_PART, Meaning.PLURAL)) {
            String each = DayTimes.part(t, at).timexSuffix();
            return Match.of(i, at + 1, new Repeated(new Recurrence(each, "EVERY", null)), EVERY);
        }
        at = t.is(at, WordClass.FILLER) && t.is(at + 1, WordClass.UNIT) ? at + 1 : at;
        Quantity quantity = t.is(at, WordClass.UNIT) ? null : Quantity.at(t, at);
        if (quantity != null && t.is(quantity.end(), WordClass.UNIT)) {
            Granularity unit = Words.unit(t, quantity.end());
            value = Expressions.amount(
                            quantity.number(), quantity.half(), unit, null, TemporalExpression.Placement.NONE)
                    .timexValue();
            at = quantity.end();
        } else if (t.is(at, WordClass.UNIT) && !(t.flag(at, WordClass.UNIT, Meaning.PLURAL))) {
            Granularity unit = Words.unit(t, at);
            if (!every && unit.isFinerThan(Granularity.DAY) && unit != Granularity.DAY_PART) {
                // "100 miles per hour"
                return null;
            }
            value = Rates.each(unit).timexValue();
        } else if (every && t.is(at, WordClass.WEEKDAY)) {
            value = "XXXX-WXX-" + t.value(at, WordClass.WEEKDAY);
        } else if (every && t.is(at, WordClass.MONTH)) {
            value = "XXXX-" + (t.value(at, WordClass.MONTH) < 10 ? "0" : "") + t.value(at, WordClass.MONTH);
        } else if (every && t.is(at, WordClass.SEASON)) {
            value = "XXXX-" + Words.season(t.value(at, WordClass.SEASON)).timexCode();
        }
        if (value == null) {
            return null;
        }
        int end = at + 1;
        if (every && t.is(at, WordClass.WEEKDAY) && t.is(end, WordClass.DAY_PART)) {
            value += DayTimes.part(t, end).timexSuffix();
            end++;
        }
        return Match.of(i, end, new Repeated(new Recurrence(value, "EVERY", null)), EVERY);
    }

    private static @Nullable Match frequency(Tokens t, int i) {
        boolean name = t.capital(i) && i > 0 && (t.capital(i + 1) || t.capital(i - 1));
        if (name) {
            return null;
        }
        boolean measured = !t.flag(i, WordClass.FREQUENCY, Meaning.RISKY)
                && (t.isMark(i - 1, '%') || t.is(i - 1, WordClass.COUNTED));
        if (measured || t.is(i - 1, Companion.MEAN)) {
            // "the average daily turnover", "grew 8% annually": measures, not what happens again
            return null;
        }
        if (t.flag(i, WordClass.FREQUENCY, Meaning.RISKY) && !t.is(i + 1, WordClass.YEAR_NOUN)) {
            // "an annual loss" is that of a year, an annual fair just recurs.
            return null;
        }
        String value = t.lexicon.name(t.value(i, WordClass.FREQUENCY));
        return Match.of(i, i + 1, new Repeated(new Recurrence(value, null, null)), FREQUENCY);
    }
}
