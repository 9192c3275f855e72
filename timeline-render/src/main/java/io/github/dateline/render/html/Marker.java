// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.time.Precision;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TemporalValue.Interval;
import io.github.dateline.time.TimelineDate;
import java.util.Locale;

/**
 * The shapes that stand beside events, in the order of the key. The words of a date say the same, so the style sheet draws
 * them and no reader's software meets them.
 */
enum Marker {
    DAY,
    PERIOD,
    ABOUT,
    SPAN,
    UNTIL,
    FROM;

    private final String cssClass = "tl-" + name().toLowerCase(Locale.ROOT);
    private final String words = "key." + name().toLowerCase(Locale.ROOT);

    static Marker of(TimelineDate date) {
        return switch (date.relation()) {
            case BEFORE, BY -> UNTIL;
            case AFTER, SINCE -> FROM;
            case SPAN -> date.value() instanceof Interval interval && interval.from() == null ? UNTIL : SPAN;
            case ON, WITHIN -> point(date);
        };
    }

    private static Marker point(TimelineDate date) {
        if (date.approximate()) {
            return ABOUT;
        }
        boolean exact = date.precision() == Precision.DAY || date.precision() == Precision.MINUTE;
        return exact && date.relation() == Relation.ON ? DAY : PERIOD;
    }

    String cssClass() {
        return cssClass;
    }

    String words() {
        return words;
    }
}
