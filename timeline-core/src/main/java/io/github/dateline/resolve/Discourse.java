// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.TimeOfDay;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dates named so far in one text, the latest of each size. State of one pass over one text; not thread-safe. */
final class Discourse {

    private static final int SIZES = Granularity.values().length;

    private final @Nullable Referent[] latest = new @Nullable Referent[SIZES];
    private final Map<TimeOfDay.Part, Referent> parts = new EnumMap<>(TimeOfDay.Part.class);
    private @Nullable Referent last;
    private @Nullable Referent lastNamingYear;
    private @Nullable Referent lastReported;
    private @Nullable Referent beforeAside;
    private int sentenceOfMonths = -1;

    void add(Referent referent) {
        Referent before = lastUpTo(Granularity.SEASON);
        if (before != null && !referent.granularity().isCoarserThan(Granularity.SEASON)) {
            // A second date in the year makes it more than an aside; one in the year before it ends the aside.
            boolean stays = before.year() == referent.year();
            boolean returns = beforeAside != null && beforeAside.year() == referent.year();
            beforeAside = stays || returns ? null : before;
        }
        latest[referent.granularity().ordinal()] = referent;
        last = referent;
        if (referent.date().time() instanceof TimeOfDay.Part part) {
            parts.put(part, referent);
        }
        if (referent.namesYear() && !referent.granularity().isCoarserThan(Granularity.YEAR)) {
            lastNamingYear = referent;
        }
        if (referent.reported() && !isLookBack(referent)) {
            lastReported = referent;
        }
    }

    /** "After a flat second quarter": the quarter before the reported one explains it and does not take its place. */
    private boolean isLookBack(Referent referent) {
        return lastReported != null
                && lastReported.granularity() == referent.granularity()
                && lastReported
                        .date()
                        .unit()
                        .firstDay()
                        .minusDays(1)
                        .equals(referent.date().unit().lastDay());
    }

    /** Remembers that the sentence names a period of several months. */
    void addMonths(int sentence) {
        sentenceOfMonths = sentence;
    }

    /** Returns the last sentence that names a period of several months, or -1. */
    int sentenceOfMonths() {
        return sentenceOfMonths;
    }

    /** Returns the date named last, or null. */
    @Nullable Referent last() {
        return last;
    }

    /** Returns the last date whose own words fix its year, or null. */
    @Nullable Referent lastNamingYear() {
        return lastNamingYear;
    }

    /** Returns the date before the last one if the two are finer than a year and in two years, or null. */
    @Nullable Referent beforeAside() {
        return beforeAside;
    }

    /** Returns the last period on which the text reports, or null. */
    @Nullable Referent lastReported() {
        return lastReported;
    }

    /** Returns the day named last with a part of the day in which that time lies, or null. */
    @Nullable Referent lastAround(TimeOfDay.Clock time) {
        Referent found = null;
        for (Map.Entry<TimeOfDay.Part, Referent> part : parts.entrySet()) {
            Referent candidate = part.getValue();
            if (part.getKey().contains(time) && (found == null || candidate.index() > found.index())) {
                found = candidate;
            }
        }
        return found;
    }

    /** Returns the date named last among those of that size or finer, or null. */
    @Nullable Referent lastUpTo(Granularity size) {
        return newest(0, size.ordinal());
    }

    /** Returns the date named last among the sizes from one to the other, or null. */
    @Nullable Referent lastBetween(Granularity finest, Granularity coarsest) {
        return newest(finest.ordinal(), coarsest.ordinal());
    }

    private @Nullable Referent newest(int from, int to) {
        Referent found = null;
        for (int size = from; size <= to; size++) {
            Referent candidate = latest[size];
            if (candidate != null && (found == null || candidate.index() > found.index())) {
                found = candidate;
            }
        }
        return found;
    }
}
