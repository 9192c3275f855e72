// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import static java.util.Objects.requireNonNull;

import io.github.dateline.tag.TemporalMention;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TimelineDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome for one mention: its value, or why there is none, and how it was found. Immutable.
 *
 * @param mention the mention
 * @param value what the words denote; a {@link TemporalValue.PartialDate} where a part could not be supplied
 * @param date the date as the sentence uses it, signal included, or null where the value has no place in the calendar
 * @param range the whole range if the mention is an end of one and both ends are placed, else null
 * @param anchor from what it was resolved
 * @param confidence 0 to 1
 * @param rule id of the resolution rule
 * @param trace one readable line: what was read, as what, from where
 * @param alternatives other readings that stay alive, best first, each less likely than the value
 */
public record Resolution(
        TemporalMention mention,
        TemporalValue value,
        @Nullable TimelineDate date,
        @Nullable TimelineDate range,
        AnchorKind anchor,
        double confidence,
        String rule,
        String trace,
        List<Alternative> alternatives) {

    public Resolution {
        requireNonNull(mention, "mention");
        requireNonNull(value, "value");
        requireNonNull(anchor, "anchor");
        requireNonNull(rule, "rule");
        requireNonNull(trace, "trace");
        alternatives = List.copyOf(alternatives);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie in 0..1, found " + confidence);
        }
    }

    /** Tells whether the mention has a place in the calendar. */
    public boolean isPlaced() {
        return date != null;
    }

    /** Tells whether the value would change with the article's own date. */
    public boolean dependsOnDocument() {
        return anchor == AnchorKind.DOCUMENT;
    }

    /** Another reading of the same words. */
    public record Alternative(TemporalValue value, double confidence) {
        public Alternative {
            requireNonNull(value, "value");
        }
    }
}
