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

    /** The value that the zones file gives to UTC and GMT. */
    private static final int UTC = 2;

    private final Grammar grammar;

    DayTimes(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<String> ids() {
        return List.of(CLOCK, CLOCK_DATE, PART, PART_DATE);
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
        int end = clockEnd(t, i);
        if (end < 0) {
            return null;
        }
        Clock clock = clock(t, i);
        if (clock == null) {
            return Match.nothing(end);
        }
        clock = zoned(t, clock, end);
        Match date = dateAfter(t, end);
        if (date != null) {
            return Match.of(i, date.end(), new At(date.expression(), clock), CLOCK_DATE);
        }
        return Match.of(i, end, new At(null, clock), CLOCK);
    }

    /** A day directly behind a time: "2 p.m. Tuesday", "10 a.m. EST, Nov. 5", "noon on Friday". */
    private @Nullable Match dateAfter(Tokens t, int end) {
        int at = t.skip(end, ',');
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
        boolean the = at > i && t.is(at - 1, Function.THE);
        boolean placed = the && (t.is(i - 1, Function.IN) || t.is(i - 1, Function.DURING))
                || at == i && t.is(i - 1, Function.AT);
        if (placed
                && !t.is(of, Function.OF)
                && (!t.isWord(of) || t.is(of, WordClass.FUNCTION))
                && !t.flag(at, WordClass.DAY_PART, Meaning.PLURAL)) {
            return Match.of(i, at + 1, new At(null, part), PART);
        }
        return null;
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
            return Match.of(from, hyphen + 1, new At(date.expression(), part(t, hyphen)), PART_DATE);
        }
        int at = t.skip(end, ',');
        at = t.is(at, Function.AT) ? at + 1 : at;
        int clockEnd = clockEnd(t, at);
        if (clockEnd > 0) {
            Clock clock = clock(t, at);
            return clock == null
                    ? null
                    : Match.of(from, clockEnd, new At(date.expression(), zoned(t, clock, clockEnd)), CLOCK_DATE);
        }
        return null;
    }

    /** Returns the index behind a clock time, or -1. */
    private static int clockEnd(Tokens t, int i) {
        if (t.is(i, WordClass.CLOCK_WORD)) {
            return zone(t, i + 1);
        }
        if (t.isNumber(i) && t.number[i] == 12 && t.is(i + 1, WordClass.CLOCK_WORD)) {
            return zone(t, i + 2);
        }
        int hour = i;
        boolean number = t.isNumber(hour) && t.length(hour) <= 2;
        if (number
                && t.glued(i)
                && t.any(i - 1, ~0L)
                && !t.isMark(i - 1, '(')
                && !t.isDash(i - 1)
                && !t.isMark(i - 1, '"')
                && !t.isMark(i - 1, ',')
                && !t.isMark(i - 1, '@')
                && !t.isMark(i - 1, 'T')) {
            return -1;
        }
        int at = i + 1;
        boolean minutes = false;
        if (number
                && t.isMark(at, ':')
                && t.glued(at)
                && t.isNumber(at + 1)
                && t.glued(at + 1)
                && t.length(at + 1) == 2) {
            at += 2;
            minutes = true;
            if (t.isMark(at, ':') && t.glued(at) && t.isNumber(at + 1) && t.length(at + 1) == 2) {
                at += 2;
            }
        } else if (number
                && t.isMark(at, '.')
                && t.glued(at)
                && t.isNumber(at + 1)
                && t.glued(at + 1)
                && t.length(at + 1) == 2
                && t.is(at + 2, WordClass.MERIDIEM)) {
            at += 2;
            minutes = true;
        }
        if (t.is(at, WordClass.MERIDIEM) && (number || t.is(i, WordClass.CARDINAL) || compact(t, i))) {
            if (t.length(at) == 2 && t.small(at) && !t.glued(at) && t.is(i, WordClass.CARDINAL)) {
                return -1;
            }
            int end = at + 1;
            boolean dotted = t.chars[t.end[at] - 2] == '.';
            if (dotted && t.isMark(end, '.') && t.glued(end)) {
                end++;
            }
            return zone(t, end);
        }
        if (minutes) {
            return zone(t, at);
        }
        if ((number || t.is(i, WordClass.CARDINAL)) && t.is(i + 1, Function.OCLOCK)) {
            return zone(t, i + 2);
        }
        // "4 in the morning"
        boolean hours = (number || t.is(i, WordClass.CARDINAL)) && hour(t, i) <= 12;
        if (hours && t.is(i + 1, Function.IN) && t.is(i + 2, Function.THE) && t.is(i + 3, WordClass.DAY_PART)) {
            return i + 4;
        }
        if (t.isNumber(i)
                && t.length(i) == 4
                && t.number[i] < 2400
                && (t.is(i + 1, WordClass.ZONE) && t.allCapitals(i + 1))) {
            return i + 2;
        }
        return -1;
    }

    private static int hour(Tokens t, int i) {
        return t.isNumber(i) ? t.number[i] : t.value(i, WordClass.CARDINAL);
    }

    /** "930pm": hours and minutes run together. */
    private static boolean compact(Tokens t, int i) {
        return t.isNumber(i) && (t.length(i) == 3 || t.length(i) == 4) && t.number[i] < 2400 && t.number[i] % 100 < 60;
    }

    /** "18:00 UTC" says the zone; other zones are read over. */
    private static Clock zoned(Tokens t, Clock clock, int end) {
        return t.is(end - 1, WordClass.ZONE) && t.value(end - 1, WordClass.ZONE) == UTC ? clock.inUtc() : clock;
    }

    private static int zone(Tokens t, int i) {
        int end = i;
        if (t.is(end, WordClass.ZONE) && t.allCapitals(end)) {
            return end + 1;
        }
        boolean offset = t.isMark(end, '(')
                && t.is(end + 1, WordClass.ZONE)
                && (t.isMark(end + 2, '+') || t.isDash(end + 2))
                && t.isNumber(end + 3)
                && t.isMark(end + 4, ')');
        if (offset) {
            return end + 5;
        }
        if (t.isMark(end, '(') && t.is(end + 1, WordClass.ZONE) && t.isMark(end + 2, ')')) {
            return end + 3;
        }
        return end;
    }

    private static @Nullable Clock clock(Tokens t, int at0) {
        int i = t.is(at0 + 1, WordClass.CLOCK_WORD) && t.isNumber(at0) ? at0 + 1 : at0;
        if (t.is(i, WordClass.CLOCK_WORD)) {
            String[] hm = t.lexicon.name(t.value(i, WordClass.CLOCK_WORD)).split(":");
            return Clock.of(Integer.parseInt(hm[0]), Integer.parseInt(hm[1]));
        }
        int hour = t.isNumber(i) ? t.number[i] : t.value(i, WordClass.CARDINAL);
        int minute = 0;
        int second = 0;
        int at = i + 1;
        Granularity fine = Granularity.MINUTE;
        if (t.isNumber(i) && t.length(i) >= 3) {
            minute = hour % 100;
            hour /= 100;
        }
        if ((t.isMark(at, ':') || t.isMark(at, '.')) && t.glued(at) && t.isNumber(at + 1) && t.glued(at + 1)) {
            minute = t.number[at + 1];
            at += 2;
            if (t.isMark(at, ':') && t.glued(at) && t.isNumber(at + 1) && t.length(at + 1) == 2) {
                second = t.number[at + 1];
                fine = Granularity.SECOND;
                at += 2;
            }
        }
        if (t.is(at, WordClass.MERIDIEM)) {
            boolean pm = t.value(at, WordClass.MERIDIEM) == 2;
            if (hour > 12) {
                return null;
            }
            hour = hour % 12 + (pm ? 12 : 0);
        }
        if (t.is(i + 1, Function.IN)
                && t.is(i + 3, WordClass.DAY_PART)
                && hour < 12
                && part(t, i + 3) != TimeOfDay.Part.MORNING) {
            hour += 12;
        }
        boolean exists = hour < 24 && minute < 60 && second < 60 || hour == 24 && minute == 0 && second == 0;
        return exists ? new Clock(hour, minute, second, fine) : null;
    }
}
