// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import io.github.dateline.time.TemporalValue.Amount;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a value with a relation says of the days: which ones, how finely, how sharply. */
final class Readings {

    private Readings() {}

    /** Returns the relation that the words of the value imply by themselves. */
    static Relation impliedRelation(TemporalValue value) {
        if (value instanceof CalendarDate date) {
            return impliedRelation(date);
        }
        if (value instanceof Interval interval) {
            if (interval.to() == null) {
                return Relation.SINCE;
            }
            return interval.from() == null ? Relation.SPAN : Relation.WITHIN;
        }
        return Relation.WITHIN;
    }

    private static Relation impliedRelation(CalendarDate date) {
        Modifier modifier = date.modifier();
        if (modifier != null) {
            switch (modifier) {
                case BEFORE -> {
                    return Relation.BEFORE;
                }
                case AFTER -> {
                    return Relation.AFTER;
                }
                case ON_OR_BEFORE -> {
                    return Relation.BY;
                }
                case ON_OR_AFTER -> {
                    return Relation.SINCE;
                }
                default -> {
                    // The others leave the event inside the unit.
                }
            }
        }
        if (date.window() != null || isPart(date)) {
            return Relation.WITHIN;
        }
        return switch (date.unit().granularity()) {
            case WEEK, WEEKEND, HALF_YEAR, DECADE, CENTURY -> Relation.WITHIN;
            default -> Relation.ON;
        };
    }

    /**
     * Returns the days in which the event lies. An hour of a day does not cut that day: what happened before noon of
     * the 10th may have happened on the 10th.
     */
    static DayRange days(TemporalValue value, Relation relation) {
        DayRange days = value.days();
        if (days == null) {
            throw new IllegalArgumentException("a timeline date needs a place in the calendar: " + value.timexValue());
        }
        boolean timed = value instanceof CalendarDate date && date.time() != null;
        return switch (relation) {
            case ON, WITHIN, SPAN -> days;
            case BEFORE -> new DayRange(null, timed ? end(days.latest(), value) : shift(days.earliest(), -1, value));
            case BY -> new DayRange(null, end(days.latest(), value));
            case AFTER -> new DayRange(timed ? end(days.earliest(), value) : shift(days.latest(), 1, value), null);
            case SINCE -> new DayRange(end(days.earliest(), value), null);
        };
    }

    private static LocalDate shift(@Nullable LocalDate day, int amount, TemporalValue value) {
        LocalDate shifted = end(day, value).plusDays(amount);
        Years.check("day", shifted.getYear());
        return shifted;
    }

    private static LocalDate end(@Nullable LocalDate day, TemporalValue value) {
        if (day == null) {
            throw new IllegalArgumentException("the relation needs the end that is open in " + value.timexValue());
        }
        return day;
    }

    /** Tells whether the date is the early, middle or late part of its unit, by the project's thirds. */
    static boolean isPart(CalendarDate date) {
        if (date.window() != null) {
            return false;
        }
        Granularity granularity = date.unit().granularity();
        return isThird(date.modifier()) && granularity != Granularity.DAY && granularity != Granularity.WEEKEND;
    }

    /** Tells whether English speaks of being early or late in such a unit. */
    static boolean isLongUnit(CalendarUnit unit) {
        return switch (unit.granularity()) {
            case MONTH, YEAR, DECADE, CENTURY -> true;
            default -> false;
        };
    }

    private static boolean isThird(@Nullable Modifier modifier) {
        return modifier == Modifier.START || modifier == Modifier.MID || modifier == Modifier.END;
    }

    static boolean approximate(TemporalValue value) {
        if (value instanceof CalendarDate date) {
            return approximate(date);
        }
        if (value instanceof Interval interval) {
            CalendarDate from = interval.from();
            CalendarDate to = interval.to();
            return (from != null && approximate(from)) || (to != null && approximate(to));
        }
        return value instanceof Amount amount && amount.modifier() != null;
    }

    static boolean approximate(CalendarDate date) {
        Modifier modifier = date.modifier();
        if (modifier != null) {
            switch (modifier) {
                case APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE -> {
                    return true;
                }
                default -> {
                    // Parts blur only where no window gives the days; the bounds of the others are sharp.
                }
            }
        }
        return isPart(date) || date.unit().granularity() == Granularity.SEASON;
    }

    static Precision precision(TemporalValue value) {
        if (value instanceof CalendarDate date) {
            return precision(date);
        }
        if (value instanceof Interval interval) {
            CalendarDate from = interval.from();
            CalendarDate to = interval.to();
            if (from == null) {
                return to == null ? Precision.RANGE : precision(to);
            }
            return to == null ? precision(from) : Precision.RANGE;
        }
        return Precision.RANGE;
    }

    private static Precision precision(CalendarDate date) {
        DayRange window = date.window();
        boolean part = isPart(date) || (window != null && date.unit().days().contains(window));
        if (window != null && !part) {
            return Precision.RANGE;
        }
        return switch (date.unit().granularity()) {
            case DAY -> date.time() instanceof TimeOfDay.Clock ? Precision.MINUTE : Precision.DAY;
            case MONTH -> part ? Precision.PART_OF_MONTH : Precision.MONTH;
            case YEAR -> part ? Precision.PART_OF_YEAR : Precision.YEAR;
            case DECADE -> part ? Precision.PART_OF_DECADE : Precision.DECADE;
            case CENTURY -> part ? Precision.PART_OF_CENTURY : Precision.CENTURY;
            case QUARTER -> part ? Precision.RANGE : Precision.QUARTER;
            case SEASON -> part ? Precision.RANGE : Precision.SEASON;
            default -> Precision.RANGE;
        };
    }
}
