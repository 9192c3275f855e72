// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Amount;
import io.github.dateline.tag.TemporalExpression.Placement;
import io.github.dateline.tag.TemporalExpression.Repeated;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of time with a number: "three weeks", "nearly two years", "a five-day visit", "1 year 2 months", "once a week";
 * what is counted with them ("two years ago") is read by {@link Turned}.
 */
final class Amounts implements Rule {

    static final String AMOUNT = "amount";
    static final String RATE = "rate";

    private final Turned turned;

    Amounts(Grammar grammar) {
        turned = new Turned(grammar);
    }

    @Override
    public List<String> ids() {
        return List.of(AMOUNT, RATE, Turned.AGO, Turned.LATER, Turned.BEFORE, Turned.STRETCH, Turned.EVENT);
    }

    @Override
    public long starts() {
        return WordClass.bits(WordClass.DIGITS, WordClass.CARDINAL, WordClass.QUANTIFIER, WordClass.EXTENT)
                | WordClass.LEAD;
    }

    @Override
    public long needs() {
        return WordClass.UNIT.bit;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        int extent = t.phraseEnd(i, WordClass.EXTENT);
        if (extent > 0
                && t.is(i, WordClass.QUANTIFIER)
                && !t.any(extent, WordClass.bits(WordClass.DIGITS, WordClass.CARDINAL))) {
            // "some years ago" is vague, "some ten years ago" about ten
            extent = -1;
        }
        Modifier modifier = null;
        int at = i;
        if (extent > 0) {
            if (extent == i + 1 && t.is(i, Function.OVER) && !isMeasure(t, i)) {
                return null;
            }
            modifier = Words.modifier(t.phraseValue(i, extent, WordClass.EXTENT));
            at = extent;
        }
        boolean another = t.is(at, Function.ANOTHER);
        boolean the = t.is(at, Function.THE);
        if (the || another) {
            at++;
        }
        if (the && extent < 0 && t.is(at, WordClass.UNIT)) {
            return turned.neighbour(t, i, at);
        }
        Match quarter = t.is(at, Function.A) && extent < 0 ? quarterOf(t, i) : null;
        if (quarter != null) {
            return quarter;
        }
        Quantity quantity = Lengths.isSomeDay(t, i) ? null : Quantity.at(t, at);
        if (quantity == null) {
            return null;
        }
        boolean inside = t.glued(at) && !t.isDash(at - 1) && !t.isMark(at - 1, '(') && !t.isMark(at - 1, '"');
        if (inside && (t.any(at - 1, ~0L) || t.isWord(at - 1)) || t.isMark(at - 1, '$')) {
            return null;
        }
        int unitAt = Fillers.skip(t, quantity.end());
        boolean weekend = t.is(unitAt, WordClass.UNIT) && Words.unit(t, unitAt) == Granularity.WEEKEND;
        if (weekend && quantity.article() && unitAt > quantity.end()) {
            // "a long weekend" is still the weekend.
            return null;
        }
        if (quantity.article() && unitAt > quantity.end() && t.is(unitAt - 1, Companion.CALENDAR)) {
            // "changed to a calendar year": a kind of year, no length
            return null;
        }
        if (isColoured(t, quantity)) {
            unitAt++;
        }
        if (!t.is(unitAt, WordClass.UNIT) || t.isHyphen(quantity.end()) && quantity.article()) {
            return null;
        }
        if (quantity.article() && isTiny(t, unitAt)) {
            return null;
        }
        if (the && quantity.article() || quantity.article() && isComparison(t, unitAt)) {
            return null;
        }
        if (extent > 0 && quantity.number() == null && modifier != Modifier.EQUAL_OR_MORE) {
            return null;
        }
        boolean outside = extent == i + 1 && t.flag(i, WordClass.EXTENT, Meaning.OUTSIDE);
        Match counted = counted(t, another && t.isHyphen(unitAt - 1) ? at : i, unitAt, quantity, modifier, the);
        // "Over two years, prices doubled" tells in what time, "Over two years ago" how long ago.
        boolean during = extent == i + 1 && t.is(i, Function.OVER) && !t.isWord(i - 1);
        if (during && counted != null) {
            outside = t.isMark(counted.end(), ',');
        }
        return counted == null || !outside ? counted : withoutExtent(counted, extent);
    }

    /** "about [five hours]" as an amount, but "[about five hours ago]": the word goes with the place in the calendar. */
    private static Match withoutExtent(Match match, int from) {
        return match.isSingle() && match.expression() instanceof Amount
                ? Match.of(from, match.end(), match.expression(), match.piece().rule())
                : match;
    }

    /** "a quarter of a century ago", "a quarter century": 25 years. */
    private @Nullable Match quarterOf(Tokens t, int i) {
        int of = t.skipHyphen(i + 2);
        int unit = t.is(of, Function.OF) && t.is(of + 1, Function.A) ? of + 2 : of;
        boolean century = t.is(i + 1, WordClass.UNIT)
                && t.raw(i + 1, WordClass.UNIT) == Granularity.QUARTER.ordinal()
                && t.is(unit, WordClass.UNIT)
                && t.raw(unit, WordClass.UNIT) == Granularity.CENTURY.ordinal();
        if (!century) {
            return null;
        }
        Match shifted = turned.match(t, i, unit + 1, 25, Granularity.YEAR, Modifier.APPROX, false);
        return shifted != null
                ? shifted
                : Match.of(i, unit + 1, Expressions.amount(25, false, Granularity.YEAR, null, Placement.NONE), AMOUNT);
    }

    /** "for over a week", "took over a month"; but "spread over three years" says in what time. */
    private static boolean isMeasure(Tokens t, int over) {
        return !t.isWord(over - 1)
                || t.any(over - 1, WordClass.FUNCTION.bit | WordClass.SIGNAL.bit)
                || t.is(over - 1, Companion.LASTING);
    }

    /** "a minute amount of lead": no minute, but very small. */
    private static boolean isTiny(Tokens t, int unitAt) {
        return t.raw(unitAt, WordClass.UNIT) == Granularity.MINUTE.ordinal()
                && t.small(unitAt + 1)
                && !t.any(unitAt + 1, ~0L)
                && t.is(unitAt + 2, Function.OF);
    }

    /** "two bloody weeks", "ten hard months": one adjective between the number and units of a day or more. */
    private static boolean isColoured(Tokens t, Quantity quantity) {
        int at = quantity.end();
        return !quantity.article()
                && t.small(at)
                && !t.any(at, ~0L)
                && t.flag(at + 1, WordClass.UNIT, Meaning.PLURAL)
                && !Words.unit(t, at + 1).isFinerThan(Granularity.DAY);
    }

    private @Nullable Match counted(
            Tokens t, int i, int unitAt, Quantity quantity, @Nullable Modifier modifier, boolean the) {
        int raw = t.raw(unitAt, WordClass.UNIT);
        Granularity unit = Words.granularity(raw);
        boolean plural = (raw & Meaning.PLURAL) != 0;
        boolean hyphen = unitAt > 0 && t.isHyphen(unitAt - 1);
        boolean fraction = unit == Granularity.QUARTER
                && !t.is(unitAt - 1, WordClass.FILLER)
                && (hyphen || isFraction(t, unitAt, quantity))
                && !(t.is(i - 1, Function.IN)
                        && quantity.number() != null
                        && !hyphen
                        && !t.is(unitAt + 1, Function.OF));
        if (unit == Granularity.QUARTER && !plural || fraction || unit == Granularity.SECOND && !plural && !hyphen) {
            return null;
        }
        int factor = (raw & Meaning.DOUBLE) != 0 ? 2 : 1;
        Integer number = quantity.number() == null ? null : Integer.valueOf(quantity.number() * factor);
        int end =
                t.flag(unitAt, WordClass.UNIT, Meaning.ABBREVIATED) && t.isMark(unitAt + 1, '.') && t.isWord(unitAt + 2)
                        ? t.skipDot(unitAt + 1)
                        : unitAt + 1;
        boolean half = quantity.half();
        if (t.is(end, Function.AND) && t.is(end + 1, Function.A) && t.is(end + 2, Function.HALF)) {
            end += 3;
            half = true;
        }
        Match mixed = half || hyphen ? null : Turned.mixed(t, i, Mixed.at(t, end, number, unit));
        if (mixed != null) {
            return mixed;
        }
        Compound compound = half || hyphen ? null : Compound.at(t, end, number, unit);
        if (compound != null) {
            number = compound.number();
            unit = compound.unit();
            end = compound.end();
        }
        // "a year or two", "weeks or months"
        boolean loose = quantity.loose();
        if (t.is(end, Function.OR)
                && t.is(end + 1, WordClass.CARDINAL)
                && !t.is(end + 2, WordClass.UNIT)
                && quantity.article()) {
            end += 2;
            loose = true;
        }
        int tail = Fillers.tail(t, end);
        Modifier mod = tail > end || loose && number != null ? Modifier.APPROX : modifier;
        end = tail;
        Match stretch = half || hyphen || number == null ? null : turned.stretch(t, i, end, number, unit);
        if (stretch != null) {
            return stretch;
        }
        Match shifted = turned.match(t, i, end, number, unit, mod, half);
        if (shifted != null) {
            return shifted;
        }
        boolean drawn = !plural && !hyphen && !unit.isFinerThan(Granularity.DAY) && t.is(end, Function.LONG);
        Match ahead = half || hyphen || the || drawn ? null : Turned.ahead(t, i, end, number, unit);
        if (ahead != null) {
            return ahead;
        }
        if (quantity.article() && Rates.isRate(t, i)) {
            // "between $35 and $55 a night" is a price.
            return unit == Granularity.DAY_PART
                    ? Match.nothing(end)
                    : Match.of(i, end, new Repeated(Rates.each(unit)), RATE);
        }
        if (number != null && Rates.isAlways(t, end, number, unit)) {
            // "24 hours a day": always
            return Match.nothing(end + 2);
        }
        if (Rates.isPay(t, end) || isProgramme(t, i, unitAt)) {
            return Match.nothing(end);
        }
        if (isNameOfWar(t, unitAt, end)) {
            return Match.nothing(end);
        }
        Amount amount = compound == null
                ? Expressions.amount(number, half, unit, mod, Placement.NONE)
                : new Amount(number, unit, compound.timexValue(), mod, Placement.NONE);
        if (t.is(end, Function.OLD) || t.isHyphen(end) && t.is(end + 1, Function.OLD)) {
            if (plural && quantity.article()) {
                // "an end to a years-old quarrel"
                Amount age = Expressions.amount(null, false, unit, null, Placement.NONE);
                return Match.of(i + 1, end + 2, age, Lengths.BARE);
            }
            if (t.is(end, Function.OLD) && unit.isFinerThan(Granularity.YEAR)) {
                return Match.of(i, end + 1, amount, AMOUNT);
            }
            // An age in years is no time that passes in the article: "a 30-year-old", "52 years old".
            return Match.nothing(t.isHyphen(end) ? end + 2 : end + 1);
        }
        if (unit == Granularity.SEASON || unit == Granularity.DAY_PART && quantity.article()) {
            return null;
        }
        boolean lasting = t.isHyphen(end) && t.is(end + 1, Function.LONG);
        if (drawn) {
            // "a nine day long strike"
            return Match.of(quantity.article() || the ? i + 1 : i, end + 1, amount, AMOUNT);
        }
        if (lasting) {
            Amount length =
                    plural && quantity.article() ? Expressions.amount(null, false, unit, null, Placement.NONE) : amount;
            return Match.of(quantity.article() || the ? i + 1 : i, end + 2, length, AMOUNT);
        }
        // An adjective leaves its article outside: the [two-week] strike, the [two day] rally.
        boolean unhyphened = the && !hyphen && number != null && number > 1;
        boolean adjective = !plural
                && (unhyphened || hyphen && (the || quantity.article() || t.is(i, Function.A) && !quantity.half()));
        return Match.of(adjective ? i + 1 : i, end, amount, AMOUNT);
    }

    /** "60 Minutes" in quotation marks: a title writes its unit with a capital. */
    private static boolean isProgramme(Tokens t, int i, int unitAt) {
        boolean quoted = t.isQuote(i - 1) || t.isApostrophe(i - 1);
        boolean closed = t.isKind(unitAt + 1, Tokens.MARK);
        return quoted && closed && unitAt == i + 1 && t.capital(unitAt) && !t.allCapitals(unitAt);
    }

    /** "the Hundred Years' War", "the Six-Day War" */
    private static boolean isNameOfWar(Tokens t, int unitAt, int end) {
        int at = t.isApostrophe(end) ? end + 1 : end;
        return t.capital(unitAt) && t.is(at, WordClass.NAME_TITLE) && t.capital(at);
    }

    /** "three quarters" and "several quarters of the votes" are parts of a whole, "some quarters" are circles. */
    private static boolean isFraction(Tokens t, int unitAt, Quantity quantity) {
        boolean three = quantity.number() != null && quantity.number() == 3;
        boolean some = t.is(unitAt - 1, WordClass.EXTENT);
        return three
                ? !t.isMark(unitAt + 1, '.')
                : some || quantity.number() == null && t.is(unitAt + 1, Function.OF) && t.is(unitAt + 2, Function.THE);
    }

    /** "a year-earlier loss", "a year-on-year rise" compare; they are no amounts. */
    private static boolean isComparison(Tokens t, int unitAt) {
        return t.isHyphen(unitAt + 1) && (t.is(unitAt + 2, WordClass.TURN) || t.is(unitAt + 2, Function.ON));
    }
}
