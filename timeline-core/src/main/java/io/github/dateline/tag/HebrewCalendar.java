// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dates of the fixed arithmetic Hebrew calendar as Gregorian days. A Hebrew day is named by its daylight hours. */
final class HebrewCalendar {

    /** The months from the autumn new year on; in a leap year Adar I, of 30 days, comes before Adar. */
    static final List<String> MONTHS = List.of(
            "tishri", "heshvan", "kislev", "tevet", "shevat", "adar", "nisan", "iyar", "sivan", "tammuz", "av", "elul");

    private static final int SHEVAT = 4;
    private static final int HESHVAN = 1;
    private static final int KISLEV = 2;

    /** The epoch day of the eve of year 1, in days of {@link LocalDate#toEpochDay()}. */
    private static final long EPOCH = -1_373_427L - 719_163L;

    private static final int PARTS_OF_A_DAY = 25_920;

    private HebrewCalendar() {}

    /**
     * Returns the first day in that Gregorian year with this Hebrew date.
     *
     * @param month index in {@link #MONTHS}
     * @param day from 1
     */
    static Optional<LocalDate> inGregorianYear(int year, int month, int day) {
        for (int hebrewYear = year + 3760; hebrewYear <= year + 3761; hebrewYear++) {
            LocalDate date = LocalDate.ofEpochDay(newYear(hebrewYear) + dayOfYear(hebrewYear, month, day));
            if (date.getYear() == year) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private static long dayOfYear(int year, int month, int day) {
        long length = newYear(year + 1) - newYear(year);
        long days = day - 1L;
        for (int before = 0; before < month; before++) {
            days += monthLength(before, length);
        }
        // Leap years have 383 to 385 days; their extra month stands between Shevat and Adar.
        return month > SHEVAT && length > 380 ? days + 30 : days;
    }

    private static int monthLength(int month, long yearLength) {
        return switch (month) {
            case HESHVAN -> yearLength % 10 == 5 ? 30 : 29;
            case KISLEV -> yearLength % 10 == 3 ? 29 : 30;
            default -> month % 2 == 0 ? 30 : 29;
        };
    }

    private static long newYear(int year) {
        long previous = elapsedDays(year - 1);
        long own = elapsedDays(year);
        long next = elapsedDays(year + 1);
        int correction = next - own == 356 ? 2 : own - previous == 382 ? 1 : 0;
        return EPOCH + own + correction;
    }

    private static long elapsedDays(int year) {
        long months = Math.floorDiv(235L * year - 234, 19);
        long parts = 12_084 + 13_753 * months;
        long days = 29 * months + Math.floorDiv(parts, PARTS_OF_A_DAY);
        return Math.floorMod(3 * (days + 1), 7) < 3 ? days + 1 : days;
    }
}
