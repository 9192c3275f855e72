// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.time.CalendarUnit;
import java.time.LocalDate;
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

    private final RecurringCalendar calendar;

    Ascents(RecurringCalendar calendar) {
        this.calendar = calendar;
    }

    /** Tells of each mention whether its place in a chronology makes it past. */
    boolean[] past(List<TemporalMention> mentions, @Nullable LocalDate day) {
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
        return !mention.direction().isAhead()
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

    private void turn(List<Integer> entries, List<TemporalMention> mentions, LocalDate day, boolean[] past) {
        if (entries.size() < FEWEST) {
            return;
        }
        LocalDate next = LocalDate.MAX;
        for (int k = entries.size() - 1; k >= 0; k--) {
            int i = entries.get(k);
            Recurring.DayOfYear date = bare(mentions.get(i));
            List<CalendarUnit> near = date == null ? List.of() : YearlyPolicy.around(calendar, date, day);
            LocalDate closest = near.isEmpty()
                    ? LocalDate.MAX
                    : YearlyPolicy.closest(near, day).firstDay();
            past[i] = closest.isAfter(next);
            next = closest.isBefore(next) ? closest : next;
        }
    }
}
