// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.time.CalendarUnit;

/** Years of two digits. */
final class ShortYearFamily implements Family<TemporalExpression.ShortYear> {

    @Override
    public Reading resolve(TemporalExpression.ShortYear shortYear, Scope scope) {
        CalendarUnit shared = scope.shared();
        if (shared != null) {
            int from = shared.firstDay().getYear();
            int year = from + Math.floorMod(shortYear.digits() - from, 100);
            return Reading.of(
                    new CalendarUnit.Year(year),
                    AnchorKind.MENTION,
                    0.95,
                    ResolutionRule.RANGE_SHARED,
                    "the first after " + from);
        }
        Integer year = ShortYears.year(shortYear.digits(), scope);
        return year == null
                ? Reading.missing(shortYear, "nothing tells the century")
                : Reading.of(
                        new CalendarUnit.Year(year),
                        ShortYears.anchor(scope),
                        0.9,
                        ResolutionRule.SHORT_YEAR,
                        "the latest such year not far after " + scope.anchorName());
    }

    /** Returns the year of a day whose month is written too. */
    static Reading ofDay(int digits, Scope scope) {
        int year = ShortYears.yearOfDay(digits, scope);
        AnchorKind anchor = ShortYears.anchorOfDay(scope);
        boolean alone = anchor == AnchorKind.NONE;
        return Reading.of(
                new CalendarUnit.Year(year),
                anchor,
                alone ? 0.7 : 0.9,
                ResolutionRule.SHORT_YEAR,
                alone
                        ? "by the usual window of two digits"
                        : "the latest such year not far after " + scope.anchorName());
    }
}
