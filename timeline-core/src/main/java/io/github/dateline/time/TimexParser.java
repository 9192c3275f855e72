// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

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
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TimeOfDay.Clock;
import io.github.dateline.time.TimeOfDay.Part;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads one TIMEX3 DATE or TIME value by the shape of its parts, digits and letters told apart. */
final class TimexParser {

    /** "BC0490-03-02T14:00:05" is the longest value there is. */
    private static final int LONGEST = 32;

    private final String value;

    TimexParser(String value) {
        this.value = value;
    }

    /** Returns the date, or null if the value is well formed but has unknown digits. */
    @Nullable CalendarDate parse() {
        if (value.length() > LONGEST) {
            throw error("too long");
        }
        int t = value.indexOf('T');
        String date = t < 0 ? value : value.substring(0, t);
        String time = t < 0 ? "" : value.substring(t + 1);
        try {
            TimeOfDay timeOfDay = t < 0 ? null : time(time);
            CalendarUnit unit = unit(date);
            return unit == null || (t >= 0 && timeOfDay == null) ? null : new CalendarDate(unit, timeOfDay, null, null);
        } catch (DateTimeParseException e) {
            throw e;
        } catch (DateTimeException e) {
            throw error(String.valueOf(e.getMessage()));
        }
    }

    private @Nullable CalendarUnit unit(String date) {
        boolean bc = date.startsWith("BC");
        String rest = bc ? date.substring(2) : date;
        String shape = shape(rest);
        switch (shape) {
            case "00" -> {
                return new Century(bc ? -number(rest, 0, 2) * 100 - 99 : number(rest, 0, 2) * 100);
            }
            case "000", "000X" -> {
                return new Decade(bc ? -number(rest, 0, 3) * 10 - 8 : number(rest, 0, 3) * 10);
            }
            default -> {
                // All others begin with the year.
            }
        }
        if (!shape.startsWith("0000")) {
            return unknown(shape);
        }
        int year = year(number(rest, 0, 4), bc);
        return switch (shape) {
            case "0000" -> new Year(year);
            case "0000-00" -> Month.of(year, number(rest, 5, 7));
            case "0000-00-00" -> new Day(LocalDate.of(year, number(rest, 5, 7), number(rest, 8, 10)));
            case "0000-W00" -> new Week(year, number(rest, 6, 8));
            case "0000-W00-WE" -> new Weekend(year, number(rest, 6, 8));
            case "0000-Q0" -> new Quarter(year, number(rest, 6, 7));
            case "0000-H0" -> new HalfYear(year, number(rest, 6, 7));
            case "0000-SP" -> season(year, SeasonName.SPRING);
            case "0000-SU" -> season(year, SeasonName.SUMMER);
            case "0000-FA" -> season(year, SeasonName.FALL);
            case "0000-WI" -> season(year, SeasonName.WINTER);
            default -> unknown(shape);
        };
    }

    private static Season season(int year, SeasonName name) {
        return new Season(year, name, Hemisphere.NORTH);
    }

    private int year(int digits, boolean bc) {
        if (digits == 0) {
            throw error("there is no year 0 in TIMEX3");
        }
        return bc ? 1 - digits : digits;
    }

    /** Accepts the shapes with an X, which name no place, and rejects the rest. */
    private @Nullable CalendarUnit unknown(String shape) {
        if (!PartialDates.isShape(shape)) {
            throw error("not a date of TIMEX3");
        }
        PartialDates.check(value);
        return null;
    }

    private @Nullable TimeOfDay time(String time) {
        for (Part part : Part.values()) {
            if (part.timexSuffix().regionMatches(1, time, 0, time.length()) && time.length() == 2) {
                return part;
            }
        }
        if (time.endsWith("Z") && !time.endsWith("ZZ") && time.length() > 1) {
            return time(time.substring(0, time.length() - 1)) instanceof Clock clock ? clock.inUtc() : null;
        }
        return switch (shape(time)) {
            case "00" -> Clock.of(number(time, 0, 2), 0);
            case "00:00" -> Clock.of(number(time, 0, 2), number(time, 3, 5));
            case "00:00:00" ->
                new Clock(number(time, 0, 2), number(time, 3, 5), number(time, 6, 8), Granularity.SECOND);
            case "XX", "XX:XX", "00:XX", "XX:00" -> null;
            default -> throw error("not a time of TIMEX3");
        };
    }

    private static String shape(String text) {
        StringBuilder shape = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shape.append(c >= '0' && c <= '9' ? '0' : c);
        }
        return shape.toString();
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private DateTimeParseException error(String what) {
        String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + "..." : value;
        return new DateTimeParseException("TIMEX3 value \"" + shown + "\": " + what, shown, 0);
    }
}
