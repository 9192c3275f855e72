// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Modified;
import io.github.dateline.tag.TemporalExpression.ModifierStyle;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a unit and blurred units: "early May", "mid-1990s", "late last week", "earlier this year", "the end of March",
 * "later in the year", "about 1860", "year-end".
 */
final class Parts implements Rule {

    static final String PART = "part-of-unit";
    static final String EDGE = "edge-of-unit";
    static final String ABOUT = "approximate-date";
    static final String END = "unit-end";

    private final Grammar grammar;

    Parts(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<String> ids() {
        return List.of(PART, EDGE, ABOUT, END);
    }

    @Override
    public long starts() {
        return WordClass.bits(WordClass.PART, WordClass.EDGE, WordClass.EXTENT, WordClass.UNIT, WordClass.UNIT_END)
                | WordClass.LEAD;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        int at = t.skip(i, Function.THE);
        if (t.is(at, WordClass.EDGE)) {
            Match edge = edge(t, i, at);
            if (edge != null) {
                return edge;
            }
        }
        if (t.is(at, WordClass.UNIT_END)) {
            // "by the EOM"
            Granularity unit = Words.granularity(t.value(at, WordClass.UNIT_END));
            return t.allCapitals(at)
                    ? Match.of(i, at + 1, Expressions.modified(new Period(unit, 0, Base.SPEECH), Modifier.END), END)
                    : null;
        }
        if (t.is(at, WordClass.PART)) {
            return part(t, i, at, at > i);
        }
        if (t.phraseEnd(i, WordClass.EXTENT) > 0 && !t.is(i, WordClass.QUANTIFIER)) {
            return about(t, i);
        }
        return unitEnd(t, i, at);
    }

    /** "the end of March", "beginning of this week", "the middle of the 5th century". */
    private @Nullable Match edge(Tokens t, int i, int at) {
        int of = at + 1;
        if (!t.is(of, Function.OF)) {
            return null;
        }
        Match inner = unit(t, of + 1);
        if (inner == null && !t.is(at, WordClass.PART)) {
            inner = bareUnit(t, of + 1);
        }
        PartWord word = Words.part(t.value(at, WordClass.EDGE));
        int own = t.skip(of + 1, Function.POSSESSOR);
        if (own > of + 1 && isSingle(t, own)) {
            // "the rest of my week"
            inner = Match.of(own, own + 1, new Period(Words.unit(t, own), 0, Base.SPEECH), EDGE);
        }
        return inner == null ? null : wrap(i, inner, word, EDGE);
    }

    private @Nullable Match part(Tokens t, int i, int at, boolean the) {
        PartWord word = Words.part(t.value(at, WordClass.PART));
        // "the early part of February"
        int next = the && t.is(at + 1, Function.PART_NOUN) ? at + 2 : t.skipHyphen(at + 1);
        boolean in = t.is(next, Function.IN) || t.is(next, Function.ON);
        boolean of = t.is(next, Function.OF);
        if (of && !the) {
            return null;
        }
        int from = in || of ? next + 1 : next;
        if (t.is(from, WordClass.PART) && t.is(next, Function.IN)) {
            return null;
        }
        if (!in && !the && t.is(from, WordClass.UNIT) && !t.is(from, WordClass.PICK)) {
            return null;
        }
        if (in && word.style != ModifierStyle.PLAIN && isTheDay(t, from)) {
            // "later in the day" tells the order of events; the day is that of the story.
            return Match.of(from, from + 2, new Period(Granularity.DAY, 0, Base.SPEECH), PART);
        }
        if (in && word.style != ModifierStyle.PLAIN && !t.is(from, Function.THE)) {
            // "Earlier in October" tells the order of events, not a part of the month.
            Match named = unit(t, from);
            if (named == null || !(named.expression() instanceof Period)) {
                return named == null || named.expression() instanceof Modified
                        ? null
                        : Match.of(i, named.end(), named.expression(), PART);
            }
        }
        if (!in && !of && t.is(from, Function.THE) && !t.any(from + 1, WordClass.UNIT.bit | WordClass.PICK.bit)) {
            return null;
        }
        Match inner = unit(t, from);
        if (inner == null) {
            return null;
        }
        if (word.style != ModifierStyle.PLAIN && !in && !of && isWeekday(inner.expression())) {
            // "Earlier Friday" tells the order of events; the day is Friday.
            return null;
        }
        // An adjective leaves the article outside: the [late-November] trip.
        boolean adjective = the
                && t.isHyphen(at + 1)
                && isNamedMonth(inner.expression())
                && t.small(inner.end())
                && !t.any(inner.end(), WordClass.FUNCTION.bit | WordClass.SIGNAL.bit | WordClass.CLUE.bit);
        return wrap(adjective ? at : i, inner, word, PART);
    }

    private static boolean isTheDay(Tokens t, int the) {
        return t.is(the, Function.THE)
                && t.is(the + 1, WordClass.UNIT)
                && t.raw(the + 1, WordClass.UNIT) == Granularity.DAY.ordinal()
                && !t.isHyphen(the + 2);
    }

    private static boolean isNamedMonth(TemporalExpression e) {
        return e instanceof TemporalExpression.Named named
                && named.what() instanceof TemporalExpression.Recurring.MonthOfYear;
    }

    private static boolean isWeekday(TemporalExpression e) {
        return e instanceof TemporalExpression.Named named
                && named.what() instanceof TemporalExpression.Recurring.Weekday;
    }

    private static @Nullable Match wrap(int i, Match inner, PartWord word, String rule) {
        TemporalExpression e = inner.expression();
        if (e instanceof Modified) {
            return null;
        }
        return Match.of(i, inner.end(), new Modified(e, word.modifier, word.style), rule);
    }

    /** "by end of year", "at the beginning of month" */
    private static @Nullable Match bareUnit(Tokens t, int i) {
        boolean closed = i + 1 >= t.count
                || t.isKind(i + 1, Tokens.MARK) && !t.isHyphen(i + 1)
                || t.any(i + 1, WordClass.FUNCTION.bit);
        if (!t.is(i, WordClass.UNIT) || t.flag(i, WordClass.UNIT, Meaning.PLURAL) || !closed) {
            return null;
        }
        Granularity unit = Words.unit(t, i);
        boolean fits = unit == Granularity.WEEK
                || unit == Granularity.MONTH
                || unit == Granularity.QUARTER
                || unit == Granularity.YEAR;
        return fits ? Match.of(i, i + 1, new Period(unit, 0, Base.SPEECH), EDGE) : null;
    }

    /** A unit that can have parts, in the singular and no part of a compound. */
    private static boolean isSingle(Tokens t, int at) {
        if (!t.is(at, WordClass.UNIT) || t.flag(at, WordClass.UNIT, Meaning.PLURAL) || t.isHyphen(at + 1)) {
            return false;
        }
        return switch (Words.unit(t, at)) {
            case DAY, WEEK, MONTH, QUARTER, YEAR, DECADE, CENTURY -> true;
            default -> false;
        };
    }

    /** A unit that can have parts; "the year", "the month", "the day" are those of writing here. */
    private @Nullable Match unit(Tokens t, int i) {
        int at = t.skip(i, Function.THE);
        if (at > i && isSingle(t, at)) {
            Match longer = grammar.date(t, i);
            if (longer == null || longer.end() <= at + 1) {
                return Match.of(i, at + 1, new Period(Words.unit(t, at), 0, Base.SPEECH), EDGE);
            }
        }
        Match inner = grammar.date(t, i);
        if (inner == null || !inner.isSingle() && !inner.pieces().isEmpty()) {
            return null;
        }
        return inner.isSingle() && Expressions.isDate(inner.expression()) ? inner : null;
    }

    /** "about 1860", "around March 3", "circa the 1950s"; in front of amounts it belongs to them. */
    private @Nullable Match about(Tokens t, int i) {
        int end = t.phraseEnd(i, WordClass.EXTENT);
        Modifier modifier = Words.modifier(t.phraseValue(i, end, WordClass.EXTENT));
        if (modifier != Modifier.APPROX) {
            return null;
        }
        if (t.is(i - 1, Companion.ASKING)) {
            // "How about Friday night?"
            return null;
        }
        end = t.flag(i, WordClass.EXTENT, Meaning.ABBREVIATED) ? t.skipDot(end) : end;
        if (t.isNumber(end) && YearReader.at(t, end) != null && !t.is(i, WordClass.DOUBT)) {
            boolean circa = t.flag(i, WordClass.EXTENT, Meaning.BARE);
            YearReader year = YearReader.at(t, end);
            if (!circa && year != null && !year.sure() && !YearSense.looksLikeYear(t, end, year)) {
                return null;
            }
        }
        Match inner = grammar.date(t, end);
        YearReader circa = inner == null ? YearReader.at(t, end) : null;
        if (circa != null) {
            // Years asks for a sign that the number is a year; "circa" is one.
            inner = Match.of(end, circa.end(), circa.expression(), ABOUT);
        }
        if (inner == null || !inner.isSingle() || !Expressions.isDate(inner.expression())) {
            return null;
        }
        if (t.is(inner.end(), Function.POSSESSIVE) && !t.is(i - 1, WordClass.SIGNAL)) {
            // "a way around Friday's ruling"
            return null;
        }
        if (t.is(end, WordClass.DAY_REFERENCE)) {
            // "what they talked about yesterday"
            return null;
        }
        TemporalExpression e = inner.expression();
        return Match.of(i, inner.end(), e instanceof Modified ? e : Expressions.modified(e, Modifier.APPROX), ABOUT);
    }

    /** "year-end", "year's end", "month's end". */
    private static @Nullable Match unitEnd(Tokens t, int i, int at) {
        if (!t.is(at, WordClass.UNIT) || t.flag(at, WordClass.UNIT, Meaning.PLURAL)) {
            return null;
        }
        Granularity unit = Words.unit(t, at);
        int end = t.is(at + 1, Function.POSSESSIVE) ? at + 2 : t.skipHyphen(at + 1);
        boolean fits = unit == Granularity.YEAR || unit == Granularity.MONTH;
        boolean isEnd = t.is(end, WordClass.EDGE) && Words.part(t.value(end, WordClass.EDGE)) == PartWord.END;
        if (!fits || !isEnd || end == at + 1 && unit == Granularity.MONTH) {
            return null;
        }
        TemporalExpression e = Expressions.modified(new Period(unit, 0, Base.SPEECH), Modifier.END);
        return Match.of(i, end + 1, e, END);
    }

    static ModifierStyle plain() {
        return ModifierStyle.PLAIN;
    }
}
