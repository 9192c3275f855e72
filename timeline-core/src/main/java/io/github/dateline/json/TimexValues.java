// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.CalendarUnit.Century;
import io.github.dateline.time.CalendarUnit.Day;
import io.github.dateline.time.CalendarUnit.Decade;
import io.github.dateline.time.CalendarUnit.HalfYear;
import io.github.dateline.time.CalendarUnit.Month;
import io.github.dateline.time.CalendarUnit.Quarter;
import io.github.dateline.time.CalendarUnit.Season;
import io.github.dateline.time.CalendarUnit.Week;
import io.github.dateline.time.CalendarUnit.Weekend;
import io.github.dateline.time.CalendarUnit.Year;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Hemisphere;
import io.github.dateline.time.SeasonName;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TimeOfDay;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the TIMEX3 values that places in the calendar write. */
final class TimexValues {

    private static final Pattern VALUE = Pattern.compile(
            "(BC)?(\\d{2,4})(?:-(\\d{2})(?:-(\\d{2}))?|-W(\\d{2})(-WE)?|-Q([1-4])|-H([12])|-(SP|SU|FA|WI))?"
                    + "(?:T(?:(\\d{2}):(\\d{2})(?::(\\d{2}))?|(MO|MI|AF|EV|NI|DT)))?");

    private TimexValues() {}

    static CalendarDate parse(String value, Hemisphere hemisphere) {
        Matcher parts = VALUE.matcher(value);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no TIMEX3 value of a place in the calendar: " + value);
        }
        return new CalendarDate(unit(parts, hemisphere), time(parts), null, null);
    }

    private static CalendarUnit unit(Matcher parts, Hemisphere hemisphere) {
        boolean beforeChrist = parts.group(1) != null;
        String digits = parts.group(2);
        int number = Integer.parseInt(digits);
        if (digits.length() == 3) {
            // The 490s BC are 499 to 490 BC.
            return new Decade(beforeChrist ? 1 - (number * 10 + 9) : number * 10);
        }
        if (digits.length() == 2) {
            return new Century(beforeChrist ? -(number * 100 + 99) : number * 100);
        }
        int year = beforeChrist ? 1 - number : number;
        if (parts.group(4) != null) {
            return new Day(LocalDate.of(year, number(parts, 3), number(parts, 4)));
        }
        if (parts.group(3) != null) {
            return Month.of(year, number(parts, 3));
        }
        if (parts.group(5) != null) {
            int week = number(parts, 5);
            return parts.group(6) == null ? new Week(year, week) : new Weekend(year, week);
        }
        if (parts.group(7) != null) {
            return new Quarter(year, number(parts, 7));
        }
        if (parts.group(8) != null) {
            return new HalfYear(year, number(parts, 8));
        }
        return parts.group(9) == null ? new Year(year) : new Season(year, season(parts.group(9)), hemisphere);
    }

    private static SeasonName season(String code) {
        for (SeasonName season : SeasonName.values()) {
            if (season.timexCode().equals(code)) {
                return season;
            }
        }
        throw new IllegalArgumentException("no season has the code " + code);
    }

    private static @Nullable TimeOfDay time(Matcher parts) {
        if (parts.group(10) != null) {
            boolean seconds = parts.group(12) != null;
            return new TimeOfDay.Clock(
                    number(parts, 10),
                    number(parts, 11),
                    seconds ? number(parts, 12) : 0,
                    seconds ? Granularity.SECOND : Granularity.MINUTE);
        }
        if (parts.group(13) == null) {
            return null;
        }
        for (TimeOfDay.Part part : TimeOfDay.Part.values()) {
            if (part.timexSuffix().equals("T" + parts.group(13))) {
                return part;
            }
        }
        throw new IllegalArgumentException("no part of the day has the code " + parts.group(13));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
