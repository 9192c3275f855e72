// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import java.time.DateTimeException;
import java.time.Month;
import java.util.Set;

/** Checks TIMEX3 values with unknown digits. */
final class PartialDates {

    private static final Set<String> SHAPES = Set.of(
            "00",
            "000",
            "0000",
            "0000-00",
            "0000-00-00",
            "0000-W00",
            "0000-W00-WE",
            "0000-W00-0",
            "0000-Q0",
            "0000-H0",
            "0000-SP",
            "0000-SU",
            "0000-FA",
            "0000-WI");

    private PartialDates() {}

    /** Tells whether the shape, with 0 for each digit, is that of a date of which some digits are X. */
    static boolean isShape(String shape) {
        return shape.indexOf('X') >= 0 && SHAPES.contains(shape.replace('X', '0'));
    }

    /** Rejects a month or day that no year has: {@code XXXX-13}, {@code XXXX-02-30}. */
    static void check(String value) {
        int month = value.startsWith("BC") ? 7 : 5;
        if (!isNumber(value, month)) {
            return;
        }
        int number = number(value, month);
        boolean exists = number >= 1 && number <= 12;
        if (exists && isNumber(value, month + 3)) {
            int day = number(value, month + 3);
            exists = day >= 1 && day <= Month.of(number).maxLength();
        }
        if (!exists) {
            throw new DateTimeException("no such month or day: " + value);
        }
    }

    private static boolean isNumber(String value, int at) {
        return value.length() >= at + 2
                && value.charAt(at - 1) == '-'
                && isDigit(value.charAt(at))
                && isDigit(value.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String value, int at) {
        return (value.charAt(at) - '0') * 10 + value.charAt(at + 1) - '0';
    }
}
