// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Absolute;
import io.github.dateline.tag.TemporalExpression.Amount;
import io.github.dateline.tag.TemporalExpression.At;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Fiscal;
import io.github.dateline.tag.TemporalExpression.Modified;
import io.github.dateline.tag.TemporalExpression.ModifierStyle;
import io.github.dateline.tag.TemporalExpression.Named;
import io.github.dateline.tag.TemporalExpression.Nth;
import io.github.dateline.tag.TemporalExpression.NthWeekday;
import io.github.dateline.tag.TemporalExpression.NumericDate;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Placement;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.Repeated;
import io.github.dateline.tag.TemporalExpression.Shift;
import io.github.dateline.tag.TemporalExpression.ShiftFrom;
import io.github.dateline.tag.TemporalExpression.Vague;
import io.github.dateline.tag.TemporalExpression.Within;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Short ways to build the expressions that several rules need. */
final class Expressions {

    private Expressions() {}

    static Absolute year(int year) {
        return new Absolute(new CalendarUnit.Year(year));
    }

    static Absolute month(int year, int month) {
        return new Absolute(CalendarUnit.Month.of(year, month));
    }

    /** Returns the day, or null if there is no such day. */
    static @Nullable Absolute day(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? new Absolute(new CalendarUnit.Day(LocalDate.of(year, month, day))) : null;
    }

    /** Tells whether some year has that day. */
    static boolean dayExists(int month, int day) {
        return day >= 1 && day <= Month.of(month).maxLength();
    }

    static TemporalExpression named(Recurring what, Pick pick) {
        return new Named(what, pick);
    }

    static Recurring weekday(int number) {
        return new Recurring.Weekday(DayOfWeek.of(number));
    }

    static Recurring monthOfYear(int number) {
        return new Recurring.MonthOfYear(Month.of(number));
    }

    static TemporalExpression modified(TemporalExpression inner, Modifier modifier) {
        return new Modified(inner, modifier, ModifierStyle.PLAIN);
    }

    static TemporalExpression period(Granularity unit, PickWord pick) {
        return new Period(unit, pick.offset, pick.base);
    }

    /** Puts a recurring part into a period; a month or day in a known year becomes absolute. Null if impossible. */
    static @Nullable TemporalExpression within(Recurring what, TemporalExpression period) {
        if (period instanceof Absolute absolute && absolute.unit() instanceof CalendarUnit.Year year) {
            if (what instanceof Recurring.MonthOfYear month) {
                return month(year.year(), month.month().getValue());
            }
            if (what instanceof Recurring.DayOfYear day) {
                return day(year.year(), day.month().getValue(), day.day());
            }
            if (what instanceof Recurring.QuarterOfYear quarter) {
                return new Absolute(new CalendarUnit.Quarter(year.year(), quarter.quarter()));
            }
            if (what instanceof Recurring.HalfOfYear half) {
                return new Absolute(new CalendarUnit.HalfYear(year.year(), half.half()));
            }
        }
        return new Within(what, period);
    }

    /** Tells whether the expression names a place in the calendar, not an amount, a repetition or a vague reference. */
    static boolean isDate(TemporalExpression e) {
        return !(e instanceof Amount) && !(e instanceof Repeated) && !(e instanceof Vague);
    }

    static boolean isTime(TemporalExpression e) {
        return e instanceof At;
    }

    /** Returns the size of the calendar unit that the expression names, or null where its words do not settle it. */
    static @Nullable Granularity granularity(TemporalExpression e) {
        if (e instanceof Absolute a) {
            return a.unit().granularity();
        }
        if (e instanceof Named n) {
            return granularity(n.what());
        }
        if (e instanceof Within w) {
            return granularity(w.what());
        }
        if (e instanceof Period p) {
            return p.unit();
        }
        if (e instanceof Shift s) {
            return s.unit();
        }
        if (e instanceof ShiftFrom s) {
            return s.unit();
        }
        if (e instanceof Nth n) {
            return n.unit();
        }
        if (e instanceof Modified m) {
            return granularity(m.inner());
        }
        if (e instanceof Fiscal f) {
            return granularity(f.inner());
        }
        if (e instanceof NthWeekday || e instanceof NumericDate) {
            return Granularity.DAY;
        }
        if (e instanceof At) {
            return Granularity.DAY_PART;
        }
        if (e instanceof TemporalExpression.ShortYear || e instanceof TemporalExpression.Reported) {
            return Granularity.YEAR;
        }
        return e instanceof TemporalExpression.ShortDecade ? Granularity.DECADE : null;
    }

    static Granularity granularity(Recurring what) {
        if (what instanceof Recurring.MonthOfYear) {
            return Granularity.MONTH;
        }
        if (what instanceof Recurring.QuarterOfYear) {
            return Granularity.QUARTER;
        }
        if (what instanceof Recurring.HalfOfYear) {
            return Granularity.HALF_YEAR;
        }
        if (what instanceof Recurring.SeasonOfYear) {
            return Granularity.SEASON;
        }
        return what instanceof Recurring.Weekend ? Granularity.WEEKEND : Granularity.DAY;
    }

    /** Returns an amount of time. */
    static Amount amount(
            @Nullable Integer number,
            boolean half,
            Granularity unit,
            @Nullable Modifier modifier,
            Placement placement) {
        return new Amount(number, unit, durationValue(number, half, unit), modifier, placement);
    }

    private static String durationValue(@Nullable Integer number, boolean half, Granularity unit) {
        String prefix = unit.isFinerThan(Granularity.DAY) ? "PT" : "P";
        String count = number == null ? "X" : Integer.toString(number);
        if (half && unit.isCoarserThan(Granularity.YEAR)) {
            int years = unit == Granularity.CENTURY ? 100 : 10;
            return "P" + ((number == null ? 0 : number * (long) years) + years / 2) + "Y";
        }
        if (half) {
            String whole = number == null || number == 0 ? "" : number + letter(unit);
            String part = switch (unit) {
                case YEAR -> "6M";
                case HOUR -> "30M";
                case MINUTE -> "30S";
                case DAY -> "T12H";
                default -> "";
            };
            return part.isEmpty()
                    ? prefix + (number == null || number == 0 ? "0.5" : number + ".5") + letter(unit)
                    : prefix + whole + part;
        }
        return switch (unit) {
            case DECADE -> number == null ? "PXY" : "P" + number * 10L + "Y";
            case CENTURY -> number == null ? "PXC" : "P" + number * 100L + "Y";
            default -> prefix + count + letter(unit);
        };
    }

    private static String letter(Granularity unit) {
        return switch (unit) {
            case SECOND -> "S";
            case MINUTE, MONTH -> "M";
            case HOUR -> "H";
            case DAY_PART -> "NI";
            case DAY -> "D";
            case WEEKEND -> "WE";
            case WEEK -> "W";
            case QUARTER -> "Q";
            case SEASON -> "SE";
            case HALF_YEAR -> "H";
            case YEAR -> "Y";
            case DECADE -> "DE";
            case CENTURY -> "CE";
        };
    }

    static Shift shift(int amount, Granularity unit, Base base) {
        return new Shift(amount, unit, base);
    }
}
