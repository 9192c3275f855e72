// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days meant by "early", "mid" and "late", in thirds: months 1-10, 11-20, 21-end; years January-April, May-August,
 * September-December; decades years 0-3, 4-6, 7-9; centuries 0-33, 34-66, 67-99; weeks Monday-Tuesday,
 * Wednesday-Thursday, Friday-Sunday; other units by months.
 */
final class PartWindows {

    private PartWindows() {}

    static DayRange of(CalendarUnit unit, @Nullable Modifier modifier) {
        LocalDate first = unit.firstDay();
        LocalDate last = unit.lastDay();
        if (modifier != Modifier.START && modifier != Modifier.MID && modifier != Modifier.END) {
            return new DayRange(first, last);
        }
        LocalDate midStart;
        LocalDate endStart;
        switch (unit.granularity()) {
            case WEEK -> {
                midStart = first.plusDays(2);
                endStart = first.plusDays(4);
            }
            case MONTH -> {
                midStart = first.plusDays(10);
                endStart = first.plusDays(20);
            }
            case QUARTER, SEASON -> {
                midStart = first.plusMonths(1);
                endStart = first.plusMonths(2);
            }
            case HALF_YEAR -> {
                midStart = first.plusMonths(2);
                endStart = first.plusMonths(4);
            }
            case YEAR -> {
                midStart = first.plusMonths(4);
                endStart = first.plusMonths(8);
            }
            case DECADE -> {
                midStart = first.plusYears(4);
                endStart = first.plusYears(7);
            }
            case CENTURY -> {
                midStart = first.plusYears(34);
                endStart = first.plusYears(67);
            }
            default -> {
                return new DayRange(first, last);
            }
        }
        return switch (modifier) {
            case START -> new DayRange(first, midStart.minusDays(1));
            case MID -> new DayRange(midStart, endStart.minusDays(1));
            default -> new DayRange(endStart, last);
        };
    }
}
