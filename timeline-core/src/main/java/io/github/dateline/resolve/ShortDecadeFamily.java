// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import java.time.LocalDate;

/** Decades without their century: the latest begun by the article's day. */
final class ShortDecadeFamily implements Family<TemporalExpression.ShortDecade> {

    /** Without any date "the sixties" are those that living people may remember. */
    private static final int USUAL_CENTURY = 1900;

    @Override
    public Reading resolve(TemporalExpression.ShortDecade decade, Scope scope) {
        int tens = Math.floorMod(decade.tens(), 100);
        Referent last = scope.narrative() ? scope.discourse().lastUpTo(Granularity.CENTURY) : null;
        LocalDate day = scope.day();
        if (last != null) {
            return read(
                    ShortYears.horizon(last),
                    tens,
                    last.passedOn(),
                    0.8,
                    "the century of " + last.text() + ", named before");
        }
        return day != null
                ? read(day.getYear(), tens, AnchorKind.DOCUMENT, 0.9, "the latest begun by " + scope.anchorName())
                : read(USUAL_CENTURY + 99, tens, AnchorKind.NONE, 0.6, "of the 20th century, for want of any date");
    }

    private static Reading read(int latest, int tens, AnchorKind anchor, double confidence, String reason) {
        CalendarUnit unit = new CalendarUnit.Decade(latest - Math.floorMod(latest - tens, 100));
        return Reading.of(unit, anchor, confidence, ResolutionRule.SHORT_DECADE, reason);
    }
}
