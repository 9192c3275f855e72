// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import static java.util.Objects.requireNonNull;

import io.github.dateline.time.Edtf.End;
import io.github.dateline.time.Edtf.Instant;
import io.github.dateline.time.Edtf.Interval;
import io.github.dateline.time.Edtf.NoEnd;
import io.github.dateline.time.Edtf.Qualifier;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads one EDTF string of level 0 or 1, left to right. Used once, by one thread. */
final class EdtfParser {

    private static final int UNKNOWN = -1;
    /** No string of level 1 is longer; the guard keeps hostile text out of the messages. */
    private static final int LONGEST = 64;

    private final String text;
    private int at;
    private int start;

    EdtfParser(String text) {
        this.text = requireNonNull(text, "text");
    }

    Edtf parse() {
        if (text.length() > LONGEST) {
            throw new DateTimeParseException(
                    "EDTF of " + text.length() + " characters is too long at index " + LONGEST,
                    text.substring(0, LONGEST),
                    LONGEST);
        }
        try {
            return text.indexOf('/') < 0 ? whole() : interval();
        } catch (DateTimeParseException e) {
            throw e;
        } catch (DateTimeException e) {
            throw error(requireNonNull(e.getMessage()), start);
        }
    }

    private Edtf whole() {
        Edtf point = point();
        if (at < text.length()) {
            throw error(at == 0 ? "no date" : "nothing more expected", at);
        }
        return point;
    }

    private Edtf interval() {
        End from = end();
        if (!take('/')) {
            throw error("the / of an interval expected", at);
        }
        End to = end();
        if (at < text.length()) {
            throw error("nothing more expected", at);
        }
        start = 0;
        return new Interval(from, to);
    }

    private End end() {
        start = at;
        if (at == text.length() || text.charAt(at) == '/') {
            return NoEnd.UNKNOWN;
        }
        if (text.startsWith("..", at)) {
            at += 2;
            return NoEnd.OPEN;
        }
        if (point() instanceof End end) {
            return end;
        }
        throw error("only a year, month or day may end an interval", start);
    }

    private Edtf point() {
        start = at;
        if (take('Y')) {
            return longYear();
        }
        boolean negative = take('-');
        int known = 0;
        int digits = 0;
        while (known < 4 && isDigit()) {
            digits = digits * 10 + digit();
            known++;
        }
        int unknown = 0;
        while (known + unknown < 4 && take('X')) {
            unknown++;
            digits *= 10;
        }
        if (known + unknown < 4 || unknown > 2) {
            throw error("a year of four digits expected, two of them known", at);
        }
        if (negative && digits == 0 && unknown == 0) {
            throw error("there is no year -0000", start);
        }
        int year = negative ? -digits : digits;
        if (unknown > 0 || !take('-')) {
            if (negative && digits == 0) {
                throw error("there is no year -0000", start);
            }
            return new Edtf.Year(year, unknown, qualifier());
        }
        return inYear(year);
    }

    private Edtf inYear(int year) {
        int month = two();
        if (month > 12) {
            return new Edtf.Season(year, season(month));
        }
        if (!take('-')) {
            return new Edtf.Month(year, known(month), qualifier());
        }
        int day = two();
        if (take('T')) {
            return instant(year, month, day);
        }
        return new Edtf.Day(year, known(month), known(day), qualifier());
    }

    private SeasonName season(int number) {
        for (SeasonName name : SeasonName.values()) {
            if (name.edtfNumber() == number) {
                return name;
            }
        }
        throw error("no month and no season of level 1: " + number, at - 2);
    }

    private Edtf longYear() {
        boolean negative = take('-');
        int from = at;
        int digits = 0;
        while (isDigit() && at - from < 9) {
            digits = digits * 10 + digit();
        }
        if (isDigit() || at - from < 5 || text.charAt(from) == '0') {
            throw error("five to nine digits expected after Y", from);
        }
        return new Edtf.Year(negative ? -digits : digits, 0, qualifier());
    }

    private Edtf instant(int year, int month, int day) {
        if (month == UNKNOWN || day == UNKNOWN) {
            throw error("no time of an unknown day", start);
        }
        int from = at;
        while (at < text.length() && "0123456789:".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String time = text.substring(from, at);
        if (time.length() != 8) {
            throw error("a time hh:mm:ss expected", from);
        }
        if (!time.equals("24:00:00")) {
            LocalTime.parse(time);
        }
        String zone = text.substring(at);
        boolean plain = zone.length() == 3 || zone.length() == 6;
        if (!zone.isEmpty() && !zone.equals("Z") && !(plain && !zone.startsWith("Z"))) {
            throw error("a zone Z, +hh or +hh:mm expected", at);
        }
        if (plain) {
            ZoneOffset.of(zone);
        }
        at = text.length();
        return new Instant(LocalDate.of(year, month, day), time, zone);
    }

    private Qualifier qualifier() {
        if (take('?')) {
            return Qualifier.UNCERTAIN;
        }
        if (take('~')) {
            return Qualifier.APPROXIMATE;
        }
        return take('%') ? Qualifier.BOTH : Qualifier.NONE;
    }

    private static @Nullable Integer known(int number) {
        return number == UNKNOWN ? null : (Integer) number;
    }

    private int two() {
        if (take('X')) {
            if (take('X')) {
                return UNKNOWN;
            }
            throw error("XX expected", at - 1);
        }
        if (!isDigit()) {
            throw error("two digits expected", at);
        }
        int tens = digit();
        if (!isDigit()) {
            throw error("two digits expected", at - 1);
        }
        return tens * 10 + digit();
    }

    private boolean isDigit() {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private int digit() {
        return text.charAt(at++) - '0';
    }

    private boolean take(char expected) {
        boolean there = at < text.length() && text.charAt(at) == expected;
        if (there) {
            at++;
        }
        return there;
    }

    private DateTimeParseException error(String what, int index) {
        return new DateTimeParseException("EDTF \"" + text + "\": " + what + " at index " + index, text, index);
    }
}
