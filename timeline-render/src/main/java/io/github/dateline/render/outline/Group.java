// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.outline;

import io.github.dateline.event.Event;
import io.github.dateline.render.words.DateWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year of a timeline, or a decade or century for what is known no better.
 *
 * @param span how long it is
 * @param firstYear the year, or the first one of the decade or century
 * @param blocks its events: first those that no month can hold, then month by month; reversed with the newest first
 * @param gap the time that passed since the group before it on the page, or null if it was short
 */
public record Group(
        Span span,
        int firstYear,
        List<Block> blocks,
        @Nullable Gap gap) {

    public Group {
        blocks = List.copyOf(blocks);
    }

    /** Returns the number of its events. */
    public int size() {
        int size = 0;
        for (Block block : blocks) {
            size += block.events().size();
        }
        return size;
    }

    /** Returns its name in the words of a language: a year, a decade or a century. */
    public String name(DateWords dates) {
        return switch (span) {
            case CENTURY -> dates.century(firstYear);
            case DECADE -> dates.decade(firstYear);
            case YEAR -> dates.year(firstYear);
        };
    }

    /** Returns its name in links, for example {@code y2025} or {@code y1950s}. */
    public String anchor() {
        String year = (firstYear < 0 ? "-" : "")
                + String.valueOf(10_000 + Math.abs(firstYear)).substring(1);
        return "y" + year + (span == Span.YEAR ? "" : span == Span.DECADE ? "s" : "c");
    }

    /** The lengths of groups, longest first, which is their order where they begin together. */
    public enum Span {
        CENTURY,
        DECADE,
        YEAR
    }

    /**
     * Events that stand under one heading.
     *
     * @param month 1 to 12, or 0 for events that no month can hold
     * @param events in the order of the page, never empty
     */
    public record Block(int month, List<Event> events) {
        public Block {
            events = List.copyOf(events);
        }
    }

    /**
     * Time without events.
     *
     * @param months its length, 12 or more
     * @param about whether the dates around it are too vague for months to be exact
     */
    public record Gap(long months, boolean about) {}
}
