// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Hemisphere;
import io.github.dateline.time.SeasonName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Arithmetic on calendar units of any size. */
final class Units {

    private Units() {}

    /** Returns the unit of that size that holds the day; sizes below a day give the day. */
    static CalendarUnit containing(Granularity size, LocalDate day, Hemisphere hemisphere) {
        int year = day.getYear();
        int month = day.getMonthValue();
        return switch (size) {
            case SECOND, MINUTE, HOUR, DAY_PART, DAY -> new CalendarUnit.Day(day);
            case WEEKEND -> CalendarUnit.Weekend.of(day);
            case WEEK -> CalendarUnit.Week.of(day);
            case MONTH -> new CalendarUnit.Month(YearMonth.from(day));
            case QUARTER -> new CalendarUnit.Quarter(year, (month + 2) / 3);
            case SEASON -> season(day, hemisphere);
            case HALF_YEAR -> new CalendarUnit.HalfYear(year, (month + 5) / 6);
            case YEAR -> new CalendarUnit.Year(year);
            case DECADE ->
                new CalendarUnit.Decade(
                        year >= 0 ? Math.floorDiv(year, 10) * 10 : Math.floorDiv(year - 2, 10) * 10 + 2);
            case CENTURY ->
                new CalendarUnit.Century(
                        year >= 0 ? Math.floorDiv(year, 100) * 100 : Math.floorDiv(year - 1, 100) * 100 + 1);
        };
    }

    private static CalendarUnit season(LocalDate day, Hemisphere hemisphere) {
        for (int year = day.getYear() - 1; year <= day.getYear(); year++) {
            for (SeasonName name : SeasonName.values()) {
                CalendarUnit season = new CalendarUnit.Season(year, name, hemisphere);
                if (season.days().contains(day)) {
                    return season;
                }
            }
        }
        throw new DateTimeException("no season holds " + day);
    }

    /** Returns the unit of the same size that many units on; a season is followed by the next season. */
    static CalendarUnit plus(CalendarUnit unit, int amount) {
        return unit instanceof CalendarUnit.Season season
                ? season(season.firstDay().plusMonths(Math.multiplyExact(3L, amount)), season.hemisphere())
                : unit.plus(amount);
    }

    /** Returns the day moved by an amount of units; sizes below a day do not move it. */
    static LocalDate move(LocalDate day, int amount, Granularity size) {
        return switch (size) {
            case SECOND, MINUTE, HOUR, DAY_PART -> day;
            case DAY -> day.plusDays(amount);
            case WEEKEND, WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER, SEASON -> day.plusMonths(3L * amount);
            case HALF_YEAR -> day.plusMonths(6L * amount);
            case YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears(10L * amount);
            case CENTURY -> day.plusYears(100L * amount);
        };
    }
}
