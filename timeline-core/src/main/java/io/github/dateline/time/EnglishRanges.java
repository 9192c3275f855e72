// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import io.github.dateline.time.CalendarUnit.Day;
import io.github.dateline.time.CalendarUnit.Month;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TimeOfDay.Clock;
import java.time.LocalDate;

/** Joins the two ends of a range in English and says what they share only once: "between 3 and 5 March 2025". */
final class EnglishRanges {

    private EnglishRanges() {}

    static String join(EnglishDates words, CalendarDate from, CalendarDate to, boolean between) {
        String and = between ? " and " : " to ";
        String lead = between ? "between " : "";
        LocalDate first = from.unit().firstDay();
        LocalDate last = to.unit().firstDay();
        boolean sameYear = first.getYear() == last.getYear();
        EnglishUnits units = words.units();
        if (isDay(from) && isDay(to)) {
            if (from.unit().equals(to.unit()) && from.time() instanceof Clock start && to.time() instanceof Clock end) {
                String times = lead + words.clock(start) + and + words.clock(end);
                return units.day(first) + ", " + times;
            }
            if (from.time() == null && to.time() == null && sameYear) {
                return lead + days(units, first, last, and);
            }
        }
        if (sameYear && from.unit() instanceof Month && to.unit() instanceof Month) {
            String month = words.phrase(from, true);
            String year = " " + EnglishUnits.year(first.getYear());
            return lead + month.substring(0, month.length() - year.length()) + and + words.phrase(to, true);
        }
        String full = words.phrase(from, between);
        // "November 12, 2024, and February 12, 2025": the year of such a date stands between commas.
        String comma = full.contains(", ") ? "," : "";
        return lead + full + comma + and + words.phrase(to, true);
    }

    private static boolean isDay(CalendarDate date) {
        return date.unit() instanceof Day && date.modifier() == null;
    }

    private static String days(EnglishUnits units, LocalDate first, LocalDate last, String and) {
        String year = units.day(last).substring(units.dayMonth(last).length());
        if (first.getMonth() != last.getMonth()) {
            return units.dayMonth(first) + and + units.dayMonth(last) + year;
        }
        boolean dayFirst = Character.isDigit(units.dayMonth(first).charAt(0));
        return dayFirst
                ? first.getDayOfMonth() + and + units.dayMonth(last) + year
                : units.dayMonth(first) + and + last.getDayOfMonth() + year;
    }
}
