// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.corpus;

import io.github.dateline.time.Relation;
import io.github.dateline.time.TimelineDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * The days that a date must cover, and how: {@code since 2023-05-01..}, {@code @ 2024-08-01..2024-08-31}.
 *
 * @param relation the relation, or null if it does not matter
 * @param earliest the first day, or null if that end is open
 * @param latest the last day, or null if that end is open
 */
record ExpectedDays(Relation relation, LocalDate earliest, LocalDate latest) {

    private static final String ANY_RELATION = "@";

    static ExpectedDays parse(String text) {
        String[] words = text.split(" +");
        String[] ends = words.length == 2 ? words[1].split("\\.\\.", -1) : new String[0];
        if (ends.length != 2) {
            throw new IllegalArgumentException("expected 'relation first..last', found '" + text + "'");
        }
        Relation relation = words[0].equals(ANY_RELATION) ? null : Relation.valueOf(words[0].toUpperCase(Locale.ROOT));
        return new ExpectedDays(relation, day(ends[0]), day(ends[1]));
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** Returns these days and the relation of the date as a corpus file writes them. */
    static String write(TimelineDate date) {
        return date == null ? "no days" : new ExpectedDays(date.relation(), date.earliest(), date.latest()).toString();
    }

    boolean fits(TimelineDate date) {
        return date != null
                && (relation == null || relation == date.relation())
                && Objects.equals(earliest, date.earliest())
                && Objects.equals(latest, date.latest());
    }

    @Override
    public String toString() {
        String word = relation == null ? ANY_RELATION : relation.jsonName();
        return word + " " + (earliest == null ? "" : earliest) + ".." + (latest == null ? "" : latest);
    }
}
