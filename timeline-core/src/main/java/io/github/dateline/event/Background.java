// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.context.ArticleContext;
import io.github.dateline.resolve.Resolution;
import io.github.dateline.tag.TemporalSignal;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TimelineDate;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which dates are named only for comparison ("the first time since the 1950s") or lie far before the story. */
final class Background {

    private static final Set<String> COMPARISONS = Set.of(
            "first",
            "only",
            "last",
            "marks",
            "marking",
            "marked",
            "worst",
            "best",
            "most",
            "least",
            "since",
            "highest",
            "lowest",
            "biggest",
            "largest",
            "deadliest",
            "strongest",
            "weakest",
            "longest",
            "second",
            "third");
    private static final int FAR_DAYS = 3653;
    private static final int DECADE_DAYS = 3652;

    private Background() {}

    /** Tells whether the date is introduced by "since" in a comparison. */
    static boolean compares(Tokens tokens, int first, Resolution resolution, TimelineDate date) {
        if (resolution.mention().signal() != TemporalSignal.SINCE && !sinceBefore(tokens, first)) {
            return false;
        }
        if (isUnseen(tokens, first) || spanDays(date) >= DECADE_DAYS) {
            return true;
        }
        for (int i = 0; i < first; i++) {
            String word = tokens.lower(i);
            if (COMPARISONS.contains(word) && !word.equals("since") || (word.length() > 5 && word.endsWith("est"))) {
                return true;
            }
        }
        return false;
    }

    /** "lows not seen since 1982": nobody missed them since, as "he was not seen since" would tell. */
    private static boolean isUnseen(Tokens tokens, int first) {
        return tokens.is(first - 1, "since")
                && tokens.is(first - 2, "seen")
                && tokens.is(first - 3, "not")
                && first > 3
                && !Words.isAuxiliary(tokens.lower(first - 4));
    }

    /** Tells whether nothing but the date stands behind "since": no event is named that it would be the date of. */
    static boolean isBare(Tokens tokens, int first) {
        int i = first - 1;
        while (i > 0
                && (tokens.is(i, "at")
                        || tokens.is(i, "least")
                        || tokens.is(i, "the")
                        || tokens.is(i, "early")
                        || tokens.is(i, "late")
                        || tokens.is(i, "about"))) {
            i--;
        }
        return tokens.is(i, "since");
    }

    /** "since the Korean War in the 1950s": the conjunction stands before the noun that the date belongs to. */
    private static boolean sinceBefore(Tokens tokens, int first) {
        for (int i = first - 1; i >= 0 && first - i <= 8; i--) {
            if (tokens.is(i, "since")) {
                return true;
            }
            if (!tokens.isWord(i) || Words.isFinite(tokens.lower(i))) {
                return false;
            }
        }
        return false;
    }

    /** Tells whether the date lies more than ten years before the article. */
    static boolean isFar(TimelineDate date, ArticleContext context) {
        LocalDate now = context.date() != null ? context.date() : context.earliest();
        LocalDate end = date.latest() != null ? date.latest() : date.earliest();
        return now != null && end != null && end.toEpochDay() < now.toEpochDay() - FAR_DAYS;
    }

    /** A comparison names the time of the other event; it does not open a span up to now. */
    static TimelineDate closed(TimelineDate date) {
        return date.relation() == Relation.SINCE
                ? new TimelineDate(date.value(), within(date), date.uncertain())
                : date;
    }

    private static Relation within(TimelineDate date) {
        return TimelineDate.of(date.value()).relation() == Relation.SINCE
                ? Relation.SINCE
                : TimelineDate.of(date.value()).relation();
    }

    private static long spanDays(TimelineDate date) {
        @Nullable LocalDate from =
                date.value().days() == null ? null : date.value().days().earliest();
        @Nullable LocalDate to = date.value().days() == null ? null : date.value().days().latest();
        return from == null || to == null ? 0 : to.toEpochDay() - from.toEpochDay() + 1;
    }
}
