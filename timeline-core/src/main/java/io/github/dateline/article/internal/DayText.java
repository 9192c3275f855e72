// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.internal.FoundDay.Form;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A short text with the small steps that reading a day in it takes: over digits, letters, signs, particles. */
final class DayText {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final CharSequence text;
    private final int end;

    DayText(CharSequence text) {
        this.text = text;
        this.end = text.length();
    }

    int end() {
        return end;
    }

    char at(int index) {
        return text.charAt(index);
    }

    /** Tells whether a day may lie in that year. */
    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Returns the month that the word names, or 0. */
    int month(int start, int stop) {
        return MonthNames.month(text, start, stop);
    }

    /** Returns the day between two places of the text, or null if there is no such day or a digit follows. */
    @Nullable FoundDay day(int start, int stop, int year, int month, int dayOfMonth, Form form) {
        boolean glued =
                stop < end && Chars.isDigit(text.charAt(stop)) && !(form == Form.YEAR_FIRST && stop - start == 8);
        if (glued || !isYear(year) || month < 1 || month > 12 || dayOfMonth < 1) {
            return null;
        }
        return dayOfMonth > YearMonth.of(year, month).lengthOfMonth()
                ? null
                : new FoundDay(start, stop, LocalDate.of(year, month, dayOfMonth), form);
    }

    /** Returns the end of "st", "nd", "º" ... that begins there, else the place itself. */
    int ordinalEnd(int at) {
        if (at < end && (text.charAt(at) == 'º' || text.charAt(at) == 'ª' || text.charAt(at) == '°')) {
            return at + 1;
        }
        int stop = wordEnd(at);
        if (stop - at == 2) {
            String mark = text.subSequence(at, stop).toString();
            return switch (mark) {
                case "st", "nd", "rd", "th", "er", "ST", "ND", "RD", "TH" -> stop;
                default -> at;
            };
        }
        return at;
    }

    /** Tells whether the word stands between a day and its month in some language: "of", "de". */
    boolean isParticle(int start, int stop) {
        int n = stop - start;
        if (n < 2 || n > 3) {
            return false;
        }
        String word = text.subSequence(start, stop).toString();
        return word.equals("de") || word.equals("of") || word.equals("del") || word.equals("di") || word.equals("do");
    }

    int digitsEnd(int at) {
        int i = at;
        while (i < end && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    int wordEnd(int at) {
        int i = at;
        while (i < end && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    int skipSpaces(int at) {
        return skip(at, " \u00A0");
    }

    /** Skips up to four of the signs. */
    int skip(int at, String signs) {
        int i = at;
        while (i < end && i - at < 4 && signs.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    int number(int start, int stop) {
        int n = 0;
        for (int i = start; i < stop; i++) {
            n = n * 10 + (text.charAt(i) - '0');
        }
        return n;
    }
}
