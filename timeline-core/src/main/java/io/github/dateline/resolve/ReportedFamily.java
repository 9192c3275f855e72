// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;

/** The part of a year on which a story of results reports: "the 1988 period"; the whole year where it reports on none. */
final class ReportedFamily implements Family<TemporalExpression.Reported> {

    private final ResolverSettings settings;

    ReportedFamily(ResolverSettings settings) {
        this.settings = settings;
    }

    @Override
    public Reading resolve(TemporalExpression.Reported reported, Scope scope) {
        Referent part = scope.narrative() || scope.comparesMonths()
                ? null
                : scope.discourse().lastReported();
        if (part == null) {
            return Reading.of(
                    new CalendarUnit.Year(reported.year()),
                    AnchorKind.NONE,
                    0.9,
                    ResolutionRule.ABSOLUTE,
                    "its own words");
        }
        CalendarUnit unit = Units.containing(
                part.granularity(),
                Units.move(part.date().unit().firstDay(), reported.year() - part.year(), Granularity.YEAR),
                settings.hemisphere());
        return Reading.of(
                unit,
                part.passedOn(),
                0.8,
                ResolutionRule.SHIFT_COMPARISON,
                "that part of the year on which the text reports, " + part.text());
    }
}
