// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalMention;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue.CalendarDate;

/**
 * A date already resolved in the text, to which later words may refer.
 *
 * @param date its value
 * @param anchor from what it was resolved
 * @param mention where it stands
 * @param index its position among the mentions
 * @param namesYear whether its own words fix the year
 * @param reported whether it may be the period on which a report of results reports
 */
record Referent(
        CalendarDate date, AnchorKind anchor, TemporalMention mention, int index, boolean namesYear, boolean reported) {

    /** Returns its words. */
    String text() {
        return mention.text();
    }

    /** Returns the size of the calendar unit; a time of day counts as its day. */
    Granularity granularity() {
        return date.unit().granularity();
    }

    /** Returns the year in which it begins; a winter begins in the year that labels it. */
    int year() {
        return date.unit().firstDay().getYear();
    }

    /** Returns what a mention is anchored to when it rests on this one. */
    AnchorKind passedOn() {
        return anchor == AnchorKind.DOCUMENT ? AnchorKind.DOCUMENT : AnchorKind.MENTION;
    }
}
