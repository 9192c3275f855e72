// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.Granularity;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The n-th of something: "the third quarter of 1998", "the first half of last year", "the 19th century", "the second
 * Tuesday in March 2024", "the last week of June", "the first nine months of 2023".
 */
final class Ordinals implements Rule {

    static final String QUARTER = "quarter";
    static final String HALF = "half-year";
    static final String CENTURY = "century";
    static final String NTH_UNIT = "nth-unit";
    static final String NTH_WEEKDAY = "nth-weekday";
    static final String STRETCH = "stretch";
    static final String BESIDE = "nth-beside-date";
    static final String NUMBERED = "numbered-unit";

    /** The number of the last of something. */
    static final int LAST = -1;

    private final Wholes wholes;
    private final QuartersAndHalves quarters;
    private final NthParts parts;

    Ordinals(Grammar grammar) {
        wholes = new Wholes(grammar);
        quarters = new QuartersAndHalves(grammar, wholes);
        parts = new NthParts(grammar, wholes);
    }

    @Override
    public List<String> ids() {
        return List.of(QUARTER, HALF, CENTURY, NTH_UNIT, NTH_WEEKDAY, STRETCH, NUMBERED, BESIDE);
    }

    @Override
    public long starts() {
        return WordClass.bits(WordClass.ORDINAL, WordClass.CARDINAL, WordClass.PICK)
                | WordClass.LEAD
                | Tokens.NTH
                | Tokens.TENS;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        int at = t.is(i, Function.THE) ? i + 1 : i;
        boolean fiscal = t.is(at, Function.FISCAL);
        if (fiscal) {
            at = t.skipHyphen(at + 1);
        }
        // "[its fiscal first quarter]", as "[the fiscal first quarter]"
        boolean owned = fiscal && t.is(i, Function.FISCAL) && t.is(i - 1, Function.POSSESSOR);
        // "the 1988 third quarter"
        YearReader before = at > i && t.isNumber(at) ? YearReader.at(t, at) : null;
        if (before == null && t.isKind(at, Tokens.TENS) && t.length(at) > 5 && t.number[at] >= YearReader.FIRST) {
            // "2020's second quarter"
            before = new YearReader(at + 1, Expressions.year(t.number[at]), t.number[at], true);
        }
        if (before != null) {
            at = before.end();
        }
        if (t.is(at, WordClass.PART) && t.is(at + 1, Function.HALF) && at > i) {
            // "the latter half of 2024"
            PartWord part = Words.part(t.value(at, WordClass.PART));
            return part == PartWord.LATE ? quarters.half(t, i, 2, at + 1) : null;
        }
        int number;
        int next;
        if (t.is(at, WordClass.PICK)
                && (isLast(Words.pick(t, at)) || t.is(at, WordClass.ORDINAL))
                && !(t.is(at, WordClass.ORDINAL))) {
            number = LAST;
            next = at + 1;
        } else {
            DayNumber ordinal = t.isKind(at, Tokens.NTH) ? DayNumber.at(t, at) : DayNumber.word(t, at);
            if (ordinal == null) {
                return null;
            }
            number = ordinal.day();
            next = ordinal.end();
            // "the second last week", "the third-to-last day"
            int last = t.skipHyphen(t.skip(t.skipHyphen(next), Function.TO));
            if (number >= 2 && t.is(last, WordClass.PICK) && Words.pick(t, last) == PickWord.LAST) {
                number = -number;
                next = last + 1;
            }
        }
        if (t.is(next, Function.FISCAL)) {
            fiscal = true;
            next = t.skipHyphen(next + 1);
        }
        boolean hyphen = t.isHyphen(next);
        next = t.skipHyphen(next);
        // An adjective leaves the article outside: the [third-quarter] loss.
        int from = hyphen && !fiscal && before == null && t.is(next, WordClass.UNIT) ? at : owned ? i - 1 : i;
        return head(t, from, number, next, before, fiscal, hyphen);
    }

    private static boolean isLast(PickWord word) {
        return word == PickWord.LAST || word == PickWord.FINAL;
    }

    private @Nullable Match head(
            Tokens t, int i, int number, int next, @Nullable YearReader before, boolean fiscal, boolean hyphen) {
        if (t.is(next, Function.HALF)) {
            return quarters.half(t, i, number, next);
        }
        if (t.is(next, WordClass.WEEKDAY)
                && number > 5
                && (t.is(next + 1, Function.IN) || t.is(next + 1, Function.OF))) {
            Match whole = wholes.after(t, next + 1);
            return whole == null ? null : Match.nothing(whole.end());
        }
        if (t.is(next, WordClass.WEEKDAY) && number <= 5) {
            return parts.nthWeekday(t, i, number, DayOfWeek.of(t.value(next, WordClass.WEEKDAY)), next + 1);
        }
        int holiday = t.phraseEnd(next, WordClass.HOLIDAY);
        if (holiday > 0) {
            String id = t.lexicon.name(t.phraseValue(next, holiday, WordClass.HOLIDAY) & Meaning.VALUE);
            return parts.beside(t, i, number, new Recurring.Holiday(id), holiday);
        }
        Quantity quantity = Quantity.at(t, next);
        if (quantity != null
                && !quantity.article()
                && (number == 1 || number == LAST)
                && t.is(Fillers.skip(t, quantity.end()), WordClass.UNIT)) {
            return parts.stretch(t, i, number, quantity);
        }
        if (!t.is(next, WordClass.UNIT)) {
            Match quarter = QuartersAndHalves.ofList(t, t.skip(i, Function.THE), number, next);
            return quarter != null ? quarter : Centuries.ofList(t, i, number, next);
        }
        Granularity unit = Words.unit(t, next);
        boolean plural = t.flag(next, WordClass.UNIT, Meaning.PLURAL);
        if (plural && unit == Granularity.QUARTER && isListed(t, i) && number > 0 && number <= 4) {
            return quarters.quarter(t, i, number, next + 1, before, fiscal);
        }
        if (plural) {
            return unit == Granularity.CENTURY && isListed(t, i) ? Centuries.century(t, i, number, next + 1) : null;
        }
        if (unit == Granularity.QUARTER && number > 4) {
            Match whole = wholes.after(t, next + 1);
            return whole == null ? null : Match.nothing(whole.end());
        }
        if (unit == Granularity.QUARTER && number >= LAST && number <= 4) {
            return quarters.quarter(t, i, number, next + 1, before, fiscal);
        }
        if (unit == Granularity.CENTURY && number > 0 && number <= 30) {
            return Centuries.century(t, i, number, next + 1);
        }
        if (hyphen) {
            return null;
        }
        Match nth = parts.nthUnit(t, i, number, unit, next + 1);
        nth = nth == null || unit != Granularity.WEEK ? nth : NthParts.weekdayOf(t, nth, i);
        return nth == null ? NthParts.numbered(t, i, number, unit, next) : nth;
    }

    /** "the 17th and 18th centuries": a second ordinal behind a joint. */
    private static boolean isListed(Tokens t, int i) {
        return t.isJoint(i - 1) && (t.isKind(i - 2, Tokens.NTH) || t.is(i - 2, WordClass.ORDINAL));
    }
}
