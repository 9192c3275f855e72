// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import org.jspecify.annotations.Nullable;

/** Days of a month in letters, which are numbers of other things unless what stands beside them says otherwise. */
final class SpelledDays {

    private SpelledDays() {}

    /** "May twenty-nine", "January five, nineteen eighty-six": cardinal words that close the phrase or stand before a year. */
    static @Nullable DayNumber closing(Tokens t, int i) {
        DayNumber day = cardinal(t, i);
        int end = day == null ? i : day.end();
        boolean closed =
                end >= t.count || t.isKind(end, Tokens.MARK) && !t.isHyphen(end) || YearReader.at(t, end) != null;
        return day != null && closed && day.day() <= 31 ? day : null;
    }

    /** "twenty five January nineteen eighty six": cardinal words are a day only where month and year follow. */
    static @Nullable DayNumber beforeYear(Tokens t, int i) {
        DayNumber day = cardinal(t, i);
        return day != null
                        && day.day() <= 31
                        && t.is(day.end(), WordClass.MONTH)
                        && YearReader.at(t, day.end() + 1) != null
                ? day
                : null;
    }

    /** Tells whether the day is an ordinal in letters: "fifth", not "5th". */
    static boolean isOrdinal(Tokens t, int at, DayNumber day) {
        return day.ordinal() && !t.isKind(at, Tokens.NTH);
    }

    /** "eighth to eleventh May", "between ninth and seventeenth of April": ordinals on both sides. */
    static boolean isRange(Tokens t, int at, DayNumber first) {
        int joint = first.end();
        boolean joined = t.is(joint, Function.TO)
                || t.isDash(joint)
                || t.is(joint, Function.AND) && t.is(at - 1, Function.BETWEEN);
        return joined && DayNumber.word(t, joint + 1) != null;
    }

    /** "five", "twenty-nine", "thirty one" */
    private static @Nullable DayNumber cardinal(Tokens t, int i) {
        if (!t.is(i, WordClass.CARDINAL)) {
            return null;
        }
        int day = t.value(i, WordClass.CARDINAL);
        int end = i + 1;
        int unit = t.skipHyphen(end);
        if ((day == 20 || day == 30) && t.is(unit, WordClass.CARDINAL) && t.value(unit, WordClass.CARDINAL) < 10) {
            day += t.value(unit, WordClass.CARDINAL);
            end = unit + 1;
        }
        return new DayNumber(end, day, false);
    }
}
