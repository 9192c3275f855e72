// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.TimeOfDay;
import io.github.dateline.time.TimeOfDay.Clock;
import org.jspecify.annotations.Nullable;

/** Reads times on a clock: "10:30 a.m.", "2 p.m. EST", "noon", "1400 GMT", "5 o'clock", "4 in the morning". */
final class Clocks {

    /** The value that the zones file gives to UTC and GMT. */
    private static final int UTC = 2;

    private Clocks() {}

    /** Returns the index behind a clock time, or -1. */
    static int end(Tokens t, int i) {
        if (t.is(i, WordClass.CLOCK_WORD)) {
            if (t.is(i - 1, Companion.HIGH)) {
                return -1;
            }
            return zone(t, i + 1);
        }
        if (t.isNumber(i) && t.number[i] == 12 && t.is(i + 1, WordClass.CLOCK_WORD)) {
            return zone(t, i + 2);
        }
        int hour = i;
        boolean number = t.isNumber(hour) && t.length(hour) <= 2;
        if (number && t.is(i - 1, Companion.SCRIPTURE) && t.capital(i - 1) && t.isMark(i + 1, ':')) {
            return -1;
        }
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
        if (number && t.isMark(at, '+') && t.glued(at) && t.is(at + 1, WordClass.MERIDIEM)) {
            // "5+am": a little past five
            at++;
        }
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
        if (number || t.is(i, WordClass.CARDINAL)) {
            int clock = oClock(t, i + 1);
            if (clock > 0) {
                return zone(t, clock);
            }
        }
        if (number && hour(t, i) < 24) {
            int french = hourLetter(t, i + 1);
            if (french > 0) {
                return zone(t, french);
            }
        }
        // "4 in the morning"
        boolean hours = (number || t.is(i, WordClass.CARDINAL)) && hour(t, i) <= 12;
        if (hours && t.is(i + 1, Function.IN) && t.is(i + 2, Function.THE) && t.is(i + 3, WordClass.DAY_PART)) {
            return i + 4;
        }
        if (hours && isAtNight(t, i + 1)) {
            return i + 3;
        }
        if (t.isNumber(i)
                && t.length(i) == 4
                && t.number[i] < 2400
                && (t.is(i + 1, WordClass.ZONE) && t.allCapitals(i + 1))) {
            return i + 2;
        }
        return t.informal && compact(t, i) && t.length(i) == 4 && isHour(t, i) ? i + 1 : -1;
    }

    /** Returns the index behind "o'clock", however it is written, or -1. */
    private static int oClock(Tokens t, int i) {
        int end = t.phraseEnd(i, WordClass.FUNCTION);
        return end > 0 && (t.phraseValue(i, end, WordClass.FUNCTION) & Meaning.VALUE) == Function.OCLOCK.ordinal()
                ? end
                : -1;
    }

    /** "9h30", "8h GMT": the letter stands for the hour, and minutes or a zone tell it from a length. */
    private static int hourLetter(Tokens t, int i) {
        if (!t.isWord(i) || !t.glued(i) || t.length(i) != 1 || t.chars[t.start[i]] != 'h') {
            return -1;
        }
        if (t.isNumber(i + 1) && t.glued(i + 1)) {
            return t.length(i + 1) == 2 && t.number[i + 1] < 60 ? i + 2 : -1;
        }
        return t.is(i + 1, WordClass.ZONE) ? i + 1 : -1;
    }

    /** "11 at night" */
    private static boolean isAtNight(Tokens t, int i) {
        return t.is(i, Function.AT)
                && t.is(i + 1, WordClass.DAY_PART)
                && !t.flag(i + 1, WordClass.DAY_PART, Meaning.PLURAL)
                && DayTimes.part(t, i + 1) == TimeOfDay.Part.NIGHT
                && !Character.isUpperCase(
                        t.lexicon.name(t.value(i + 1, WordClass.DAY_PART)).charAt(0));
    }

    /** "at 7" with nothing behind it that the number could count. */
    static boolean isBareHour(Tokens t, int at) {
        int hour = at + 1;
        boolean number = t.is(at, Function.AT)
                && t.isNumber(hour)
                && t.length(hour) <= 2
                && t.number[hour] >= 1
                && t.number[hour] <= 12;
        int after = hour + 1;
        boolean ends = after >= t.count
                || t.is(after, Function.AND)
                || t.is(after, Function.OR)
                || t.isMark(after, ',')
                || t.isMark(after, ';')
                || t.isMark(after, '.')
                || t.isMark(after, '!')
                || t.isMark(after, '?')
                || t.isMark(after, ')');
        return number && ends && !(t.glued(after) && t.isNumber(after + 1) && t.glued(after + 1));
    }

    /** Returns the hour on a dial of twelve as one of that part of the day. */
    static Clock inPart(int hour, TimeOfDay part) {
        boolean late = part == TimeOfDay.Part.AFTERNOON
                || part == TimeOfDay.Part.EVENING
                || part == TimeOfDay.Part.NIGHT && hour >= 6;
        int of24 = hour == 12 ? (part == TimeOfDay.Part.NIGHT ? 0 : 12) : late ? hour + 12 : hour;
        return Clock.of(of24, 0);
    }

    /** "left at 1015", "back at about 2250", "Friday night, 2359" in a message; but "at 2014 New Year parties". */
    private static boolean isHour(Tokens t, int i) {
        boolean year = t.number[i] >= 1900 && t.number[i] < 2060;
        int before = t.is(i - 1, WordClass.EXTENT) ? i - 2 : i - 1;
        boolean led = t.is(before, Function.AT) || t.isMark(i - 1, ',') && t.is(i - 2, WordClass.DAY_PART);
        return led && !year && !(t.glued(i + 1) && (t.isWord(i + 1) || t.isHyphen(i + 1) || t.isMark(i + 1, '/')));
    }

    private static int hour(Tokens t, int i) {
        return t.isNumber(i) ? t.number[i] : t.value(i, WordClass.CARDINAL);
    }

    /** "930pm": hours and minutes run together. */
    private static boolean compact(Tokens t, int i) {
        return t.isNumber(i) && (t.length(i) == 3 || t.length(i) == 4) && t.number[i] < 2400 && t.number[i] % 100 < 60;
    }

    /** "18:00 UTC" says the zone; other zones are read over. */
    static Clock zoned(Tokens t, Clock clock, int end) {
        return t.is(end - 1, WordClass.ZONE) && t.value(end - 1, WordClass.ZONE) == UTC ? clock.inUtc() : clock;
    }

    private static int zone(Tokens t, int i) {
        int end = i;
        int place = t.capital(end) && t.isWord(end + 1) ? end + 1 : -1;
        place = place > 0 && t.capital(place) ? place + 1 : place;
        if (place > 0 && t.length(place) == 4 && t.endsWith(place, "time") && !t.is(end, WordClass.ZONE)) {
            // "5:34 a.m. Baghdad time", "9 p.m. New York time"
            return place + 1;
        }
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

    /** Returns the time that begins at the token and that {@link #end} has found, or null if no clock shows it. */
    static @Nullable Clock read(Tokens t, int at0) {
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
        at = t.isMark(at, '+') ? at + 1 : at;
        if (t.isNumber(i) && t.length(i) >= 3) {
            minute = hour % 100;
            hour /= 100;
        }
        if (hourLetter(t, at) == at + 2) {
            minute = t.number[at + 1];
        } else if ((t.isMark(at, ':') || t.isMark(at, '.')) && t.glued(at) && t.isNumber(at + 1) && t.glued(at + 1)) {
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
                && DayTimes.part(t, i + 3) != TimeOfDay.Part.MORNING) {
            hour += 12;
        }
        if (isAtNight(t, i + 1)) {
            // The hours before midnight are at night, and so are those before dawn.
            hour = hour == 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
        }
        boolean exists = hour < 24 && minute < 60 && second < 60 || hour == 24 && minute == 0 && second == 0;
        return exists ? new Clock(hour, minute, second, fine) : null;
    }
}
