// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import io.github.dateline.time.CalendarUnit.Day;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import io.github.dateline.time.TimeOfDay.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says a timeline date in English words. */
final class EnglishDates {

    private final EnglishStyle style;
    private final EnglishUnits units;

    EnglishDates(EnglishStyle style) {
        this.style = style;
        this.units = new EnglishUnits(style);
    }

    String say(TimelineDate date) {
        String words = words(date.value(), date.relation());
        return date.uncertain() ? "possibly " + words : words;
    }

    private String words(TemporalValue value, Relation relation) {
        return switch (relation) {
            case BEFORE -> "before " + named(value, true);
            case BY -> "by " + named(value, false);
            case AFTER -> "after " + named(value, false);
            case SINCE -> "since " + named(value, true);
            case ON, WITHIN, SPAN -> window(value, relation);
        };
    }

    /** Names a value after a preposition: the unit where the words name one, else the day at its edge. */
    private String named(TemporalValue value, boolean first) {
        if (value instanceof CalendarDate date && date.window() == null) {
            return phrase(date, true);
        }
        DayRange days = value.days();
        LocalDate day = days == null ? null : first ? days.earliest() : days.latest();
        return day == null ? value.timexValue() : units.day(day);
    }

    private String window(TemporalValue value, Relation relation) {
        if (value instanceof Interval interval) {
            return range(interval.from(), interval.to(), relation);
        }
        DayRange days = value.days();
        if (value instanceof CalendarDate date) {
            if (date.window() == null) {
                boolean lasting = relation == Relation.SPAN && !(date.unit() instanceof Day);
                return lasting ? "throughout " + phrase(date, true) : phrase(date, false);
            }
            String part = partToDay(date, date.window());
            if (part != null) {
                return part;
            }
        }
        if (days == null) {
            return value.timexValue();
        }
        return range(day(days.earliest()), day(days.latest()), relation);
    }

    private static @Nullable CalendarDate day(@Nullable LocalDate day) {
        return day == null ? null : CalendarDate.of(new Day(day));
    }

    /** Says "earlier this year" and "later this month" without naming a third of it. */
    private @Nullable String partToDay(CalendarDate date, DayRange window) {
        DayRange whole = date.unit().days();
        LocalDate earliest = window.earliest();
        LocalDate latest = window.latest();
        if (earliest == null || latest == null || !Readings.isLongUnit(date.unit())) {
            return null;
        }
        String name = phrase(CalendarDate.of(date.unit()), false);
        if (date.modifier() == Modifier.START && earliest.equals(whole.earliest())) {
            return name + ", by " + within(date.unit(), latest);
        }
        if (date.modifier() == Modifier.END && latest.equals(whole.latest())) {
            return name + ", from " + within(date.unit(), earliest) + " on";
        }
        return null;
    }

    /** Returns the day without what the unit has said already. */
    private String within(CalendarUnit unit, LocalDate day) {
        return switch (unit.granularity()) {
            case MONTH -> "the " + EnglishUnits.ordinal(day.getDayOfMonth());
            case YEAR -> units.dayMonth(day);
            default -> units.day(day);
        };
    }

    private String range(@Nullable CalendarDate from, @Nullable CalendarDate to, Relation relation) {
        if (from == null) {
            String until = relation == Relation.SPAN ? "until " : "by ";
            return to == null ? ".." : until + named(to, false);
        }
        if (to == null) {
            return "from " + named(from, true) + " on";
        }
        if (from.equals(to)) {
            return named(to, false);
        }
        boolean between = relation == Relation.WITHIN;
        return EnglishRanges.join(this, sharp(from, true), sharp(to, false), between);
    }

    private static CalendarDate sharp(CalendarDate end, boolean first) {
        DayRange window = end.window();
        LocalDate day = window == null ? null : first ? window.earliest() : window.latest();
        return day == null ? end : CalendarDate.of(new Day(day));
    }

    EnglishUnits units() {
        return units;
    }

    /** Returns the date in words; {@code inside} a phrase a unit takes its article and a clock time comes first. */
    String phrase(CalendarDate date, boolean inside) {
        TimeOfDay time = date.time();
        if (time == null) {
            return modified(date, inside);
        }
        String unit = modified(new CalendarDate(date.unit(), null, date.modifier(), null), true);
        if (time instanceof TimeOfDay.Part part) {
            String article = inside && part != TimeOfDay.Part.MIDDAY ? "the " : "";
            return article + part(part) + unit;
        }
        Clock clock = (Clock) time;
        return inside ? clock(clock) + " on " + unit : unit + ", " + clock(clock);
    }

    private static String part(TimeOfDay.Part part) {
        return switch (part) {
            case MORNING -> "morning of ";
            case MIDDAY -> "midday on ";
            case AFTERNOON -> "afternoon of ";
            case EVENING -> "evening of ";
            case NIGHT -> "night of ";
            case DAYTIME -> "daytime of ";
        };
    }

    String clock(Clock clock) {
        String minutes = ":" + Years.two(clock.minute());
        String seconds = clock.granularity() == Granularity.SECOND ? ":" + Years.two(clock.second()) : "";
        String zone = clock.utc() ? " UTC" : "";
        if (style == EnglishStyle.DAY_MONTH) {
            return Years.two(clock.hour()) + minutes + seconds + zone;
        }
        if (clock.hour() == 24) {
            return "12:00 midnight" + zone;
        }
        int hour = clock.hour() % 12 == 0 ? 12 : clock.hour() % 12;
        return hour + minutes + seconds + (clock.hour() < 12 ? " a.m." : " p.m.") + zone;
    }

    private String modified(CalendarDate date, boolean inside) {
        CalendarUnit unit = date.unit();
        String name = units.name(unit);
        boolean article = EnglishUnits.takesArticle(unit);
        String the = article && (inside || EnglishUnits.alwaysTakesArticle(unit)) ? "the " : "";
        Modifier modifier = date.modifier();
        if (modifier == null) {
            return the + name;
        }
        return switch (modifier) {
            case START, MID, END -> part(modifier, unit, the, name);
            case APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE ->
                "around " + (article ? "the " : "") + name;
            // These say what the relation says already.
            case BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER -> the + name;
        };
    }

    private static String part(Modifier modifier, CalendarUnit unit, String the, String name) {
        String word = modifier == Modifier.START ? "early" : "late";
        return switch (unit.granularity()) {
            case MONTH, SEASON, YEAR, DECADE, CENTURY ->
                modifier == Modifier.MID ? the + "mid-" + name : the + word + " " + name;
            case DAY -> modifier == Modifier.MID ? "middle of " + name : word + " on " + name;
            default -> modifier == Modifier.MID ? "middle of the " + name : word + " in the " + name;
        };
    }
}
