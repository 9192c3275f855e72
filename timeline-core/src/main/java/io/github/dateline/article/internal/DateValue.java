// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The value of a field that holds a date, as machines write it: ISO 8601, RFC 822, a Unix time, or the forms of
 * {@link DayScanner}. The day is that of the value's own offset.
 *
 * @param day the day
 * @param ambiguous whether day and month may have to change places
 * @param utc whether the value says that it is in universal time, so that the local day may be one off
 */
record DateValue(LocalDate day, boolean ambiguous, boolean utc) {

    private static final int LONGEST = 200;

    static @Nullable DateValue read(@Nullable String value, DayOrder order) {
        if (value == null) {
            return null;
        }
        String text = Chars.trim(value);
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            LocalDate day = unixTime(text);
            if (day != null) {
                return new DateValue(day, false, true);
            }
        }
        FoundDay found = DayScanner.first(text, order);
        if (found == null) {
            return null;
        }
        boolean named =
                text.endsWith(" GMT") || text.endsWith(" UTC") || text.endsWith(" +0000") || text.endsWith(" UT");
        return new DateValue(
                found.day(),
                found.form() == FoundDay.Form.AMBIGUOUS,
                named || (found.form() == FoundDay.Form.YEAR_FIRST && zulu(text, found.end())));
    }

    /** Seconds (10 digits) or milliseconds (13 digits) since 1970. */
    private static @Nullable LocalDate unixTime(String digits) {
        if (digits.length() != 10 && digits.length() != 13) {
            return null;
        }
        long seconds = Long.parseLong(digits.substring(0, 10));
        return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    }

    /** Tells whether a clock time in universal time follows the date. */
    private static boolean zulu(String text, int from) {
        return text.indexOf(':', from) > 0 && (text.endsWith("Z") || text.endsWith("+00:00") || text.endsWith("+0000"));
    }
}
