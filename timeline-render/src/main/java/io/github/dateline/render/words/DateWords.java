// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.words;

import io.github.dateline.time.TimelineDate;
import java.time.LocalDate;
import java.util.List;

/** Says dates in one language, exactly as finely as they are known. Implementations are immutable and thread-safe. */
public interface DateWords {

    /** Returns the date cut into pieces, those that an HTML {@code time} element can state among them. */
    List<DatePiece> pieces(TimelineDate date);

    /** Returns the date in words. */
    default String display(TimelineDate date) {
        List<DatePiece> pieces = pieces(date);
        if (pieces.size() == 1) {
            return pieces.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** Returns a day: {@code 11 January 2025}. */
    String day(LocalDate day);

    /** Returns the name of a month, 1 to 12, as a heading. */
    String month(int month);

    /** Returns the name of a year as a heading. */
    String year(int year);

    /** Returns the name of a decade as a heading: {@code 1950s}. */
    String decade(int firstYear);

    /** Returns the name of a century as a heading: {@code 18th century}. */
    String century(int firstYear);
}
