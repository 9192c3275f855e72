// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import io.github.dateline.resolve.Anchor;
import io.github.dateline.resolve.Resolution;
import io.github.dateline.resolve.TemporalResolver;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.time.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far from the day of writing the days lie that an article names by "yesterday", "on Tuesday", "last week". Found by
 * resolving the article from each day of two weeks: what comes out at the same distance from the same weekday of either
 * week is relative; the rest ("25 March") is not.
 */
final class RelativeDays {

    static final int WEEK = 7;

    /** What the words of a longer stretch mean is of no use for finding a day. */
    private static final int LONGEST = 8;

    /** How many weeks lie between the two that are tried; more than a month, so that "the 3rd" is seen to differ. */
    private static final int APART = 5;

    private static final int NOWHERE = Integer.MIN_VALUE;

    private RelativeDays() {}

    /**
     * A mention with the days that it means, as distances from the day of writing.
     *
     * @param from by the weekday of writing, Monday first: the distance of the first day meant
     * @param to the same for the last day meant
     */
    record Relative(TemporalMention mention, int[] from, int[] to) {

        /** Tells whether a single day is meant. */
        boolean isDay() {
            return Arrays.equals(from, to);
        }

        /** Tells whether the distance is the same from every weekday, as that of "yesterday" is. */
        boolean isFixed() {
            return Arrays.stream(from).allMatch(d -> d == from[0])
                    && Arrays.stream(to).allMatch(d -> d == to[0]);
        }

        /** Tells whether an article written on the one day can mean the other. */
        boolean means(long written, long day) {
            int weekday = weekday(written);
            return from[weekday] != NOWHERE && written + from[weekday] <= day && day <= written + to[weekday];
        }

        /** Returns how many days before an article of that weekday the first day meant lies, or null if none is meant. */
        @Nullable Integer daysBefore(int weekday) {
            return from[weekday] == NOWHERE ? null : Integer.valueOf(-from[weekday]);
        }
    }

    /** Returns the weekday of an epoch day, 0 for Monday. */
    static int weekday(long day) {
        return Math.floorMod(day + 3, WEEK);
    }

    /**
     * Returns the relative mentions of an article.
     *
     * @param near a day of its time
     */
    static List<Relative> of(List<TemporalMention> mentions, TemporalResolver resolver, LocalDate near) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        int[][][] first = distances(mentions, resolver, near);
        int[][][] second = distances(mentions, resolver, near.plusWeeks(APART));
        List<Relative> relatives = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            int[] from = first[0][i];
            int[] to = first[1][i];
            boolean placed = Arrays.stream(from).anyMatch(d -> d != NOWHERE);
            if (placed && Arrays.equals(from, second[0][i]) && Arrays.equals(to, second[1][i])) {
                relatives.add(new Relative(mentions.get(i), from, to));
            }
        }
        return relatives;
    }

    private static int[][][] distances(List<TemporalMention> mentions, TemporalResolver resolver, LocalDate near) {
        int[][][] distances = new int[2][mentions.size()][WEEK];
        for (int day = 0; day < WEEK; day++) {
            LocalDate written = near.plusDays(day);
            List<Resolution> resolutions = resolver.resolve(mentions, Anchor.of(written));
            int weekday = weekday(written.toEpochDay());
            for (int i = 0; i < mentions.size(); i++) {
                DayRange days = meant(resolutions.get(i));
                distances[0][i][weekday] = days == null ? NOWHERE : distance(written, days.earliest());
                distances[1][i][weekday] = days == null ? NOWHERE : distance(written, days.latest());
            }
        }
        return distances;
    }

    /** Returns the few days that a resolution names, or null if there are none, or too many. */
    private static @Nullable DayRange meant(Resolution resolution) {
        DayRange days = resolution.date() == null ? null : resolution.value().days();
        return days != null && days.isClosed() && distance(days.earliest(), days.latest()) < LONGEST ? days : null;
    }

    private static int distance(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? NOWHERE : Math.toIntExact(to.toEpochDay() - from.toEpochDay());
    }
}
