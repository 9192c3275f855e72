// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import io.github.dateline.article.Dateline;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Closes the dates of datelines: they name month and day; the year is the one nearest to what else is known. */
final class Datelines {

    private static final double CERTAINTY = 0.85;

    /** Enough years either way for a 29 February. */
    private static final int REACH = 8;

    private Datelines() {}

    /** Returns the middle one of the known days, the earlier of two, or null if none is known. */
    static @Nullable LocalDate median(List<@Nullable ArticleContext> known) {
        List<LocalDate> days = known.stream()
                .filter(Objects::nonNull)
                .map(ArticleContext::date)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
    }

    /**
     * Returns the context that a dateline gives, or null if it names no day or its year cannot be told.
     *
     * @param near a day of the story, or null if none is known
     */
    static @Nullable ArticleContext context(@Nullable Dateline dateline, OwnDates own, @Nullable LocalDate near) {
        MonthDay day = dateline == null ? null : dateline.day();
        LocalDate hint = own.notBefore() != null ? own.notBefore() : near;
        if (dateline == null || day == null || hint == null) {
            return null;
        }
        LocalDate found = nearest(day, hint, own.notBefore());
        if (found == null) {
            return null;
        }
        return new ArticleContext(
                found,
                found,
                found,
                ArticleContext.From.DATELINE,
                CERTAINTY,
                "Dateline \"" + dateline.text() + "\"; the year is the one nearest to " + hint + ".",
                List.of());
    }

    private static @Nullable LocalDate nearest(MonthDay day, LocalDate hint, @Nullable LocalDate notBefore) {
        LocalDate best = null;
        for (int year = hint.getYear() - REACH; year <= hint.getYear() + REACH; year++) {
            if (!day.isValidYear(year)) {
                continue;
            }
            LocalDate candidate = day.atYear(year);
            boolean possible = notBefore == null || !candidate.isBefore(notBefore);
            if (possible && (best == null || distance(candidate, hint) < distance(best, hint))) {
                best = candidate;
            }
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }
}
