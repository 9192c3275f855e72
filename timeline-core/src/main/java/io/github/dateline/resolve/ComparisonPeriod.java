// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.time.Granularity;
import org.jspecify.annotations.Nullable;

/** Finds the period that a sentence compares with an earlier one: the quarter beside "a year earlier". */
final class ComparisonPeriod {

    private ComparisonPeriod() {}

    /**
     * Returns the last quarter, half, season or month named in the same sentence, else in the paragraph, or null.
     *
     * @param size the unit in which the comparison counts; the period must be finer, or of the same size
     */
    static @Nullable Referent of(Granularity size, Scope scope) {
        Referent period = scope.discourse().lastBetween(Granularity.MONTH, Granularity.HALF_YEAR);
        return period != null && !period.granularity().isCoarserThan(size) && scope.sameParagraph(period)
                ? period
                : null;
    }
}
