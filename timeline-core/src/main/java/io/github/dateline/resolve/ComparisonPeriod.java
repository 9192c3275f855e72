// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.time.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the period that a sentence compares with an earlier one. Reports of results name their quarter once and compare
 * with it to the end.
 */
final class ComparisonPeriod {

    private ComparisonPeriod() {}

    /**
     * Returns the quarter or half year that the text reports on, else a month or season of the same sentence, or null.
     *
     * @param size the unit in which the comparison counts; the period is finer, or of the same size
     */
    static @Nullable Referent of(Granularity size, Scope scope) {
        Referent reported = scope.discourse().lastReported();
        if (reported != null && !reported.granularity().isCoarserThan(size)) {
            return reported;
        }
        Referent period = scope.discourse().lastBetween(Granularity.MONTH, Granularity.SEASON);
        return period != null && !period.granularity().isCoarserThan(size) && scope.sameSentence(period)
                ? period
                : null;
    }
}
