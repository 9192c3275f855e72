// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import static io.github.dateline.time.EnglishStyle.DAY_MONTH;

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
import java.time.LocalDate;

/** Names calendar units in English: "3 February 2025", "third quarter of 2024", "5th century BC". */
final class EnglishUnits {

    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"
    };
    private static final String[] ORDINALS = {"first", "second", "third", "fourth"};

    private final EnglishStyle style;

    EnglishUnits(EnglishStyle style) {
        this.style = style;
    }

    /** Returns the name with no article before it. */
    String name(CalendarUnit unit) {
        if (unit instanceof Day day) {
            return day(day.date());
        }
        if (unit instanceof Week week) {
            return "week of " + day(week.firstDay());
        }
        if (unit instanceof Weekend weekend) {
            return "weekend of " + weekend(weekend.firstDay(), weekend.lastDay());
        }
        if (unit instanceof Month month) {
            return month(month.firstDay()) + " " + year(month.month().getYear());
        }
        if (unit instanceof Quarter quarter) {
            return ORDINALS[quarter.quarter() - 1] + " quarter of " + year(quarter.year());
        }
        if (unit instanceof HalfYear half) {
            return ORDINALS[half.half() - 1] + " half of " + year(half.year());
        }
        if (unit instanceof Season season) {
            return season(season.name()) + " " + seasonYear(season);
        }
        if (unit instanceof Decade decade) {
            return decade(decade.firstYear());
        }
        return unit instanceof Century century ? century(century.firstYear()) : year(((Year) unit).year());
    }

    /** Tells whether the name takes "the" within a phrase. */
    static boolean takesArticle(CalendarUnit unit) {
        return switch (unit.granularity()) {
            case WEEK, WEEKEND, QUARTER, HALF_YEAR, DECADE, CENTURY -> true;
            default -> false;
        };
    }

    /** Tells whether the name takes "the" even where it stands alone. */
    static boolean alwaysTakesArticle(CalendarUnit unit) {
        return unit instanceof Decade || unit instanceof Century;
    }

    /** Returns the year, marked where four digits would not be a year after 999. */
    static String year(int year) {
        if (year <= 0) {
            return (1 - year) + " BC";
        }
        return year < 1000 ? "AD " + year : Integer.toString(year);
    }

    String day(LocalDate date) {
        String year = year(date.getYear());
        return style == DAY_MONTH ? dayMonth(date) + " " + year : dayMonth(date) + ", " + year;
    }

    String dayMonth(LocalDate date) {
        return style == DAY_MONTH ? date.getDayOfMonth() + " " + month(date) : month(date) + " " + date.getDayOfMonth();
    }

    static String month(LocalDate date) {
        return MONTHS[date.getMonthValue() - 1];
    }

    private String weekend(LocalDate saturday, LocalDate sunday) {
        if (saturday.getYear() != sunday.getYear()) {
            return day(saturday) + " \u2013 " + day(sunday);
        }
        if (saturday.getMonth() != sunday.getMonth()) {
            return dayMonth(saturday) + " \u2013 " + day(sunday);
        }
        return style == DAY_MONTH
                ? saturday.getDayOfMonth() + "\u2013" + day(sunday)
                : dayMonth(saturday) + "\u2013" + sunday.getDayOfMonth() + ", " + year(sunday.getYear());
    }

    private String season(SeasonName name) {
        return switch (name) {
            case SPRING -> "spring";
            case SUMMER -> "summer";
            case FALL -> style == DAY_MONTH ? "autumn" : "fall";
            case WINTER -> "winter";
        };
    }

    /** A season over a year end is known by both years: "winter 2024-25" says which of the two winters of 2024. */
    private static String seasonYear(Season season) {
        int first = season.firstDay().getYear();
        int last = season.lastDay().getYear();
        if (first == last) {
            return year(first);
        }
        if (last <= 0) {
            return (1 - first) + "\u2013" + year(last);
        }
        boolean short2 = first >= 1000 && last % 100 != 0;
        return first <= 0
                ? year(first) + "\u2013" + year(last)
                : year(first) + "\u2013" + (short2 ? Years.two(last % 100) : Integer.toString(last));
    }

    private static String decade(int first) {
        if (first == 0 || first == -8) {
            return first == 0 ? "first decade AD" : "last decade BC";
        }
        if (first < 0) {
            return (1 - first) / 10 * 10 + "s BC";
        }
        // "The 1900s" would be read as a century.
        boolean hundred = first % 100 == 0 && first != 2000;
        if (hundred) {
            return "decade " + year(first) + "\u2013" + (first + 9);
        }
        return year(first) + "s";
    }

    private static String century(int first) {
        if (first < 0) {
            return ordinal(-first / 100 + 1) + " century BC";
        }
        return ordinal(first / 100 + 1) + (first == 0 ? " century AD" : " century");
    }

    static String ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
