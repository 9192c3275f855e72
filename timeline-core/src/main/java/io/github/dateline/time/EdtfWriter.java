// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Writes EDTF of level 0 and 1. Readers reject or misread qualified decades and seasons, weeks and unknown digits of a
 * day, so these never appear: weeks and parts are intervals, a qualified decade is one too, and a season stays bare.
 */
final class EdtfWriter {

    private static final String OPEN = "..";

    private EdtfWriter() {}

    static String write(TemporalValue value, Relation relation, boolean uncertain) {
        if (value instanceof CalendarDate date && date.window() == null && !Readings.isPart(date)) {
            String single = single(date, relation, uncertain);
            if (single != null) {
                return single;
            }
        }
        String first = first(value, relation, uncertain);
        String last = last(value, relation, uncertain);
        String firstBare = bare(first);
        String lastBare = bare(last);
        if (firstBare.equals(lastBare)) {
            return firstBare + qualifier(isApproximate(first) || isApproximate(last), uncertain);
        }
        // "From 6 October to 2023": readers reject an end that by itself begins before the beginning.
        return first + "/" + (firstBare.startsWith(lastBare) ? lastDay(value, last) : last);
    }

    private static String bare(String end) {
        int last = end.length() - 1;
        return "?~%".indexOf(end.charAt(last)) < 0 ? end : end.substring(0, last);
    }

    private static boolean isApproximate(String end) {
        return end.endsWith("~") || end.endsWith("%");
    }

    private static String lastDay(TemporalValue value, String last) {
        DayRange days = value.days();
        LocalDate day = days == null ? null : days.latest();
        return day == null
                ? last
                : Years.edtfDay(day) + last.substring(bare(last).length());
    }

    /** Returns the truer form of level 2 for a point somewhere in a window, else that of level 1. */
    static String writeLevel2(TemporalValue value, Relation relation, boolean uncertain) {
        String plain = write(value, relation, uncertain);
        int slash = plain.indexOf('/');
        if (slash < 0 || uncertain || relation == Relation.SPAN || relation == Relation.SINCE) {
            return plain;
        }
        String first = plain.substring(0, slash);
        String last = plain.substring(slash + 1);
        if (first.equals(OPEN)) {
            return "[.." + last + "]";
        }
        if (last.equals(OPEN)) {
            return "[" + first + "..]";
        }
        if (relation == Relation.ON) {
            return plain;
        }
        // Readers reject qualified ends of a closed set, and the set itself says that the point is not known.
        return "[" + first.replace("~", "") + ".." + last.replace("~", "") + "]";
    }

    private static @Nullable String single(CalendarDate date, Relation relation, boolean uncertain) {
        boolean inside = relation == Relation.ON || relation == Relation.WITHIN;
        if (!inside && relation != Relation.SPAN) {
            return null;
        }
        LocalDate first = date.unit().firstDay();
        String qualifier = qualifier(Readings.approximate(date), uncertain);
        int year = first.getYear();
        return switch (date.unit().granularity()) {
            case DAY -> Years.edtfDay(first) + qualifier;
            case MONTH -> Years.edtfMonth(first) + qualifier;
            case YEAR -> Years.edtfYear(year) + qualifier;
            case SEASON ->
                Years.edtfYear(year) + "-"
                        + ((CalendarUnit.Season) date.unit()).name().edtfNumber();
            // Unknown digits mean one year among them, which a span is not.
            case DECADE ->
                inside && year >= 0 && qualifier.isEmpty() ? Years.four(year).substring(0, 3) + "X" : null;
            case CENTURY ->
                inside && year >= 0 && qualifier.isEmpty() ? Years.four(year).substring(0, 2) + "XX" : null;
            default -> null;
        };
    }

    private static String first(TemporalValue value, Relation relation, boolean uncertain) {
        return switch (relation) {
            case BEFORE, BY -> OPEN;
            case AFTER -> computed(Readings.days(value, relation).earliest(), value, uncertain);
            case ON, WITHIN, SPAN, SINCE -> edge(value, true, uncertain);
        };
    }

    private static String last(TemporalValue value, Relation relation, boolean uncertain) {
        return switch (relation) {
            case AFTER, SINCE -> OPEN;
            case BEFORE -> computed(Readings.days(value, relation).latest(), value, uncertain);
            case ON, WITHIN, SPAN, BY -> edge(value, false, uncertain);
        };
    }

    private static String edge(TemporalValue value, boolean first, boolean uncertain) {
        if (value instanceof Interval interval) {
            CalendarDate end = first ? interval.from() : interval.to();
            return end == null ? OPEN : edge(end, first, uncertain);
        }
        DayRange days = value.days();
        LocalDate day = days == null ? null : first ? days.earliest() : days.latest();
        if (day == null || !(value instanceof CalendarDate date)) {
            return computed(day, value, uncertain);
        }
        return at(day, date) + qualifier(Readings.approximate(date), uncertain);
    }

    private static String at(LocalDate day, CalendarDate date) {
        if (date.window() != null) {
            return Years.edtfDay(day);
        }
        boolean part = Readings.isPart(date);
        return switch (date.unit().granularity()) {
            case QUARTER, SEASON, HALF_YEAR -> Years.edtfMonth(day);
            case MONTH -> part ? Years.edtfDay(day) : Years.edtfMonth(day);
            case YEAR -> part ? Years.edtfMonth(day) : Years.edtfYear(day.getYear());
            case DECADE, CENTURY -> Years.edtfYear(day.getYear());
            default -> Years.edtfDay(day);
        };
    }

    private static String computed(@Nullable LocalDate day, TemporalValue value, boolean uncertain) {
        return day == null ? OPEN : Years.edtfDay(day) + qualifier(Readings.approximate(value), uncertain);
    }

    private static String qualifier(boolean approximate, boolean uncertain) {
        if (approximate) {
            return uncertain ? "%" : "~";
        }
        return uncertain ? "?" : "";
    }
}
