// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import io.github.dateline.time.CalendarUnit.Season;
import io.github.dateline.time.TemporalValue.Amount;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The short form in which the corpus writes a timeline date: {@code by possibly 2025-01.START}, {@code
 * 2025.START[2025-01-01..2025-02-12]}, {@code span 2025-03-03/2025-03-05}, {@code 2024-SU.SOUTH}.
 */
final class DateNotation {

    private DateNotation() {}

    static TimelineDate parse(String text) {
        String rest = text;
        Relation relation = null;
        for (Relation each : Relation.values()) {
            if (rest.startsWith(each.jsonName() + " ")) {
                relation = each;
                rest = rest.substring(each.jsonName().length() + 1);
            }
        }
        boolean uncertain = rest.startsWith("possibly ");
        TemporalValue value = value(uncertain ? rest.substring("possibly ".length()) : rest);
        Relation used = relation == null ? TimelineDate.of(value).relation() : relation;
        return new TimelineDate(value, used, uncertain);
    }

    private static TemporalValue value(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return new Interval(end(text.substring(0, slash)), end(text.substring(slash + 1)));
        }
        if (text.startsWith("P")) {
            int bracket = text.indexOf('[');
            return new Amount(text.substring(0, bracket), null, window(text.substring(bracket)));
        }
        return date(text);
    }

    private static @Nullable CalendarDate end(String text) {
        return text.equals("..") ? null : date(text);
    }

    static CalendarDate date(String text) {
        int bracket = text.indexOf('[');
        String named = bracket < 0 ? text : text.substring(0, bracket);
        DayRange window = bracket < 0 ? null : window(text.substring(bracket));
        int dot = named.indexOf('.');
        CalendarDate plain = Timex.parseValue(dot < 0 ? named : named.substring(0, dot))
                .orElseThrow(() -> new IllegalArgumentException("no place in the calendar: " + text));
        String marks = dot < 0 ? "" : named.substring(dot + 1);
        if (marks.equals("SOUTH")) {
            Season north = (Season) plain.unit();
            return CalendarDate.of(new Season(north.year(), north.name(), Hemisphere.SOUTH));
        }
        Modifier modifier = marks.isEmpty() ? null : Modifier.valueOf(marks);
        return new CalendarDate(plain.unit(), plain.time(), modifier, window);
    }

    private static DayRange window(String text) {
        String inside = text.substring(1, text.length() - 1);
        int dots = inside.indexOf("..");
        return new DayRange(day(inside.substring(0, dots)), day(inside.substring(dots + 2)));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
