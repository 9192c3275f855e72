// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.words;

import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TimeOfDay;
import java.time.LocalDate;

/** Dates as the {@code datetime} attribute of HTML takes them: years after 0, months, weeks, days, minutes. */
final class MachineDates {

    private MachineDates() {}

    /** Returns the value for the unit that the date names, without its modifier; empty if HTML has none for it. */
    static String of(CalendarDate date) {
        return date.unit() instanceof CalendarUnit.Day
                        && date.time() instanceof TimeOfDay.Clock clock
                        && clock.hour() < 24
                ? withTime(of(date.unit()), clock)
                : of(date.unit());
    }

    private static String withTime(String day, TimeOfDay.Clock clock) {
        return day.isEmpty() ? day : day + clock.timexSuffix();
    }

    static String of(CalendarUnit unit) {
        LocalDate first = unit.firstDay();
        if (first.getYear() < 1 || first.getYear() > 9999) {
            return "";
        }
        return switch (unit.granularity()) {
            case DAY -> first.toString();
            case MONTH -> first.toString().substring(0, 7);
            case YEAR -> first.toString().substring(0, 4);
            case WEEK -> unit.timexValue();
            default -> "";
        };
    }
}
