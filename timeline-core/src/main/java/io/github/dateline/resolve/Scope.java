// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.time.CalendarUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that an expression may look at while it is resolved: the anchor and the dates named before it. Families read it and
 * change nothing.
 *
 * @param day the document's day, or null
 * @param anchorName what a trace calls that day
 * @param direction where the clause points, the signal taken into account
 * @param narrative whether partial dates count from the text instead of the document
 * @param order how ambiguous dates in digits are read
 * @param orderFromText whether that order comes from another date of the text
 * @param discourse the dates named before
 * @param mention the mention
 * @param shared a unit that another date of the same range or sentence lends: its year, or its month; or null
 */
record Scope(
        @Nullable LocalDate day,
        String anchorName,
        Direction direction,
        boolean narrative,
        DayOrder order,
        boolean orderFromText,
        Discourse discourse,
        TemporalMention mention,
        @Nullable CalendarUnit shared) {

    Scope sharing(CalendarUnit unit) {
        return new Scope(day, anchorName, direction, narrative, order, orderFromText, discourse, mention, unit);
    }

    Scope seenFrom(LocalDate other, String name) {
        return new Scope(other, name, direction, narrative, order, orderFromText, discourse, mention, shared);
    }

    /** Returns the reason with the anchor's name at its mark. */
    String explain(String reason) {
        return reason.replace("{}", anchorName);
    }

    /** Tells whether a report compares periods of more than a quarter and less than a year: "for the nine months". */
    boolean comparesMonths() {
        return !narrative && day != null && discourse.sentenceOfMonths() == mention.sentence();
    }

    boolean sameSentence(Referent referent) {
        return referent.mention().sentence() == mention.sentence();
    }

    boolean sameParagraph(Referent referent) {
        return referent.mention().paragraph() == mention.paragraph();
    }
}
