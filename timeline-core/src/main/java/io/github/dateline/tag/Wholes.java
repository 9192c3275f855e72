// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.time.Granularity;
import org.jspecify.annotations.Nullable;

/** The period that a part belongs to: the third quarter [of 1998], the first half [last year]. Stateless. */
final class Wholes {

    private final Grammar grammar;

    Wholes(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Returns the period behind "of", "in" or nothing: "of 1998", "in March", "last year". */
    @Nullable Match after(Tokens t, int at) {
        boolean of = t.is(at, Function.OF) || t.is(at, Function.IN);
        int from = of ? at + 1 : at;
        int unit = t.skip(from, Function.THE);
        if (of && unit > from && t.is(unit, WordClass.UNIT) && !t.flag(unit, WordClass.UNIT, Meaning.PLURAL)) {
            Granularity g = Words.unit(t, unit);
            if (g == Granularity.YEAR
                    || g == Granularity.MONTH
                    || g == Granularity.CENTURY
                    || g == Granularity.DECADE) {
                return Match.of(from, unit + 1, new Period(g, 0, Base.SPEECH), Ordinals.NTH_UNIT);
            }
        }
        if (!of && !t.any(from, WordClass.bits(WordClass.PICK, WordClass.MONTH, WordClass.DIGITS))) {
            return null;
        }
        Match date = grammar.date(t, from);
        return date == null || !date.isSingle() || !Expressions.isDate(date.expression()) ? null : date;
    }
}
