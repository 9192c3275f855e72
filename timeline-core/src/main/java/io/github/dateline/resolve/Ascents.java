// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalMention;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds chronologies: days without a year that ascend from sentence to sentence. They ascend in time, too, so a day whose
 * closest occurrence would lie after that of a later entry is one told of the past: in October, "February 24 - ..." before
 * "June 27 - ..." is that of the running year.
 */
final class Ascents {

    /** So many sentences in a row name ascending days before they count as a chronology. */
    private static final int FEWEST = 4;

    private Ascents() {}

    /** Tells of each mention whether its place in a chronology makes it past. */
    static boolean[] past(List<TemporalMention> mentions, @Nullable LocalDate day) {
        boolean[] past = new boolean[mentions.size()];
        if (day == null) {
            return past;
        }
        List<Integer> entries = new ArrayList<>();
        int sentence = -1;
        for (int i = 0; i < past.length; i++) {
            TemporalMention mention = mentions.get(i);
            Recurring.DayOfYear own = bare(mention);
            if (own == null || mention.sentence() == sentence) {
                continue;
            }
            sentence = mention.sentence();
            Recurring.DayOfYear before = entries.isEmpty() ? null : bare(mentions.get(entries.get(entries.size() - 1)));
            if (before != null && place(own) < place(before)) {
                turn(entries, mentions, day, past);
                entries.clear();
            }
            entries.add(i);
        }
        turn(entries, mentions, day, past);
        return past;
    }

    private static Recurring.@Nullable DayOfYear bare(TemporalMention mention) {
        return mention.direction() != Direction.FUTURE
                        && mention.expression() instanceof TemporalExpression.Named named
                        && named.pick() == Pick.BARE
                        && named.what() instanceof Recurring.DayOfYear date
                        && date.weekday() == null
                ? date
                : null;
    }

    private static int place(Recurring.DayOfYear date) {
        return date.month().getValue() * 32 + date.day();
    }

    private static void turn(List<Integer> entries, List<TemporalMention> mentions, LocalDate day, boolean[] past) {
        if (entries.size() < FEWEST) {
            return;
        }
        LocalDate next = LocalDate.MAX;
        for (int k = entries.size() - 1; k >= 0; k--) {
            int i = entries.get(k);
            Recurring.DayOfYear date = bare(mentions.get(i));
            LocalDate closest = date == null ? LocalDate.MAX : closest(date, day);
            past[i] = closest.isAfter(next);
            next = closest.isBefore(next) ? closest : next;
        }
    }

    private static LocalDate closest(Recurring.DayOfYear date, LocalDate day) {
        LocalDate here = in(date, day.getYear());
        LocalDate other = in(date, here.isAfter(day) ? day.getYear() - 1 : day.getYear() + 1);
        long away = Math.abs(here.toEpochDay() - day.toEpochDay());
        return Math.abs(other.toEpochDay() - day.toEpochDay()) < away ? other : here;
    }

    private static LocalDate in(Recurring.DayOfYear date, int year) {
        int last = date.month().length(Year.isLeap(year));
        return LocalDate.of(year, date.month(), Math.min(date.day(), last));
    }
}
