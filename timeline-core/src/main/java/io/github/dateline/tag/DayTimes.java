// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.At;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TimeOfDay;
import io.github.dateline.time.TimeOfDay.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Times of day: "10:30 a.m.", "2 p.m. EST", "noon", "1400 GMT", "the morning of January 11", "Monday night", "tonight".
 */
final class DayTimes implements Rule {

    static final String CLOCK = "clock-time";
    static final String CLOCK_DATE = "clock-time-date";
    static final String PART = "day-part";
    static final String PART_DATE = "day-part-of-date";
    static final String HISTORY = "day-part-in-history";

    private final Grammar grammar;

    DayTimes(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<String> ids() {
        return List.of(CLOCK, CLOCK_DATE, PART, PART_DATE, HISTORY);
    }

    @Override
    public long starts() {
        return WordClass.bits(
                        WordClass.DIGITS, WordClass.CARDINAL, WordClass.CLOCK_WORD, WordClass.DAY_PART, WordClass.PART)
                | WordClass.LEAD;
    }

    static TimeOfDay part(Tokens t, int i) {
        return TimeOfDay.Part.valueOf(
                t.lexicon.name(t.value(i, WordClass.DAY_PART)).toUpperCase(Locale.ROOT));
    }

    @Override
    public long needs() {
        return WordClass.bits(WordClass.DAY_PART, WordClass.CLOCK_WORD, WordClass.MERIDIEM, WordClass.ZONE)
                | WordClass.DATE_NUMBER
                | WordClass.PHRASE_TRIGGER;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        int at = t.skip(i, Function.THE);
        if (t.is(at, WordClass.PART)) {
            at = t.skipHyphen(at + 1);
        }
        if (t.is(at, WordClass.DAY_PART)) {
            return dayPart(t, i, at);
        }
        if (t.is(i, Function.THE) || t.is(i, WordClass.PART)) {
            return null;
        }
        int end = Clocks.end(t, i);
        if (end < 0) {
            return null;
        }
        Clock clock = Clocks.read(t, i);
        if (clock == null) {
            return Match.nothing(end);
        }
        clock = Clocks.zoned(t, clock, end);
        Match date = dateAfter(t, end);
        if (date != null) {
            return Match.of(i, date.end(), new At(date.expression(), clock), CLOCK_DATE);
        }
        return Match.of(i, end, new At(null, clock), CLOCK);
    }

    /** A day directly behind a time: "2 p.m. Tuesday", "10 a.m. EST, Nov. 5", "noon on Friday". */
    private @Nullable Match dateAfter(Tokens t, int end) {
        // "8 p.m. in the evening, 3 May" says the part of the day twice.
        boolean twice = t.is(end, Function.IN) && t.is(end + 1, Function.THE) && t.is(end + 2, WordClass.DAY_PART);
        int at = t.skip(twice ? end + 3 : end, ',');
        at = t.is(at, Function.ON) || t.is(at, Function.OF) ? at + 1 : at;
        if (!t.any(
                at,
                WordClass.bits(
                        WordClass.WEEKDAY,
                        WordClass.MONTH,
                        WordClass.DAY_REFERENCE,
                        WordClass.DAY_PART,
                        WordClass.DIGITS,
                        WordClass.PICK,
                        WordClass.FUNCTION))) {
            return null;
        }
        Match date = grammar.date(t, at);
        if (date == null || !date.isSingle()) {
            return null;
        }
        if (date.expression() instanceof At evening && evening.date() instanceof Period) {
            // "7pm tonight"
            return Match.of(at, date.end(), evening.date(), CLOCK_DATE);
        }
        TemporalExpression e = date.expression();
        return Expressions.granularity(e) == Granularity.DAY ? date : null;
    }

    private @Nullable Match dayPart(Tokens t, int i, int at) {
        TimeOfDay part = part(t, at);
        String phrase = t.lexicon.name(t.value(at, WordClass.DAY_PART));
        if (Character.isUpperCase(phrase.charAt(0))) {
            // "tonight" names its day
            return Match.of(i, at + 1, new At(new Period(Granularity.DAY, 0, Base.SPEECH), part), PART);
        }
        int of = at + 1;
        if (t.is(of, Function.OF) || t.is(of, Function.ON)) {
            Match date = grammar.date(t, of + 1);
            if (date != null && date.isSingle() && Expressions.granularity(date.expression()) == Granularity.DAY) {
                return Match.of(i, date.end(), new At(date.expression(), part), PART_DATE);
            }
        }
        if (t.is(i, WordClass.PART)) {
            return narrowed(t, i, at, part);
        }
        boolean the = at > i && t.is(at - 1, Function.THE);
        boolean placed = the && (t.is(i - 1, Function.IN) || t.is(i - 1, Function.DURING))
                || at == i && t.is(i - 1, Function.AT);
        if (placed
                && !t.is(of, Function.OF)
                && (!t.isWord(of) || t.is(of, WordClass.FUNCTION))
                && !t.flag(at, WordClass.DAY_PART, Meaning.PLURAL)) {
            return Match.of(i, at + 1, new At(null, part), PART);
        }
        boolean dark = part == TimeOfDay.Part.NIGHT || part == TimeOfDay.Part.DAYTIME;
        return dark && at == i && !t.informal && isAdjective(t, at)
                ? Match.of(i, at + 1, new At(null, part), HISTORY)
                : null;
    }

    /** "night attacks", "a night-raid", "a night-time retreat": histories say when such things were done. */
    private static boolean isAdjective(Tokens t, int at) {
        int noun = t.skipHyphen(at + 1);
        boolean plain = t.small(at) && t.small(noun) && !t.any(noun, ~WordClass.COMPANION.bit);
        return plain
                && !t.flag(at, WordClass.DAY_PART, Meaning.PLURAL)
                && !t.is(at - 1, Function.THE)
                && !t.any(at - 1, WordClass.bits(WordClass.PICK, WordClass.WEEKDAY, WordClass.DAY_REFERENCE))
                && !t.any(at - 1, WordClass.bits(WordClass.DIGITS, WordClass.CARDINAL, WordClass.ORDINAL))
                && !t.is(at - 1, Function.PER)
                && !t.is(at - 1, Function.EVERY);
    }

    /** "mid-afternoon yesterday", "late morning Tuesday", and "by mid afternoon" alone. */
    private @Nullable Match narrowed(Tokens t, int i, int at, TimeOfDay part) {
        boolean day = t.any(at + 1, WordClass.DAY_REFERENCE.bit | WordClass.WEEKDAY.bit);
        Match date = day ? grammar.date(t, at + 1) : null;
        if (date != null && date.isSingle() && Expressions.granularity(date.expression()) == Granularity.DAY) {
            return Match.of(i, date.end(), new At(date.expression(), part), PART_DATE);
        }
        boolean mid = Words.part(t.value(i, WordClass.PART)) == PartWord.MID;
        return mid && part != TimeOfDay.Part.NIGHT ? Match.of(i, at + 1, new At(null, part), PART) : null;
    }

    /** Joins a day with the time of day behind it: "Monday night", "yesterday morning", "Tuesday at 10 a.m.". */
    @Nullable Match after(Tokens t, Match date, int from) {
        if (!date.isSingle() || Expressions.granularity(date.expression()) != Granularity.DAY) {
            return null;
        }
        int end = date.end();
        int hyphen = t.isHyphen(end) ? end + 1 : end;
        if (t.is(hyphen, WordClass.DAY_PART)
                && !t.flag(hyphen, WordClass.DAY_PART, Meaning.PLURAL)
                && Character.isLowerCase(
                        t.lexicon.name(t.value(hyphen, WordClass.DAY_PART)).charAt(0))) {
            int clock = t.skip(hyphen + 1, ',');
            int clockEnd = clock > hyphen + 1 ? Clocks.end(t, clock) : -1;
            Clock hour = clockEnd < 0 ? null : Clocks.read(t, clock);
            if (hour != null) {
                // "Friday night, 8pm"
                return Match.of(from, clockEnd, new At(date.expression(), hour), CLOCK_DATE);
            }
            if (Clocks.isBareHour(t, hyphen + 1)) {
                // "Friday evening at 7"
                Clock bare = Clocks.inPart(t.number[hyphen + 2], part(t, hyphen));
                return Match.of(from, hyphen + 3, new At(date.expression(), bare), CLOCK_DATE);
            }
            return Match.of(from, hyphen + 1, new At(date.expression(), part(t, hyphen)), PART_DATE);
        }
        int at = t.skip(end, ',');
        at = t.is(at, Function.AT) ? at + 1 : at;
        int clockEnd = Clocks.end(t, at);
        if (clockEnd < 0 && Clocks.isBareHour(t, end)) {
            // "tomorrow at 9"
            return Match.of(from, end + 2, new At(date.expression(), Clock.of(t.number[end + 1], 0)), CLOCK_DATE);
        }
        if (clockEnd > 0) {
            Clock clock = Clocks.read(t, at);
            return clock == null
                    ? null
                    : Match.of(from, clockEnd, new At(date.expression(), Clocks.zoned(t, clock, clockEnd)), CLOCK_DATE);
        }
        return null;
    }
}
