// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import static java.util.Objects.requireNonNull;

import io.github.dateline.time.CalendarUnit;

/**
 * One occurrence that an {@link OccurrencePolicy} considers, with its reason.
 *
 * @param unit the occurrence
 * @param confidence 0 to 1
 * @param rule id of the rule that chose it
 * @param reason what a trace says of it; {@code {}} stands for the reference day
 */
public record Choice(CalendarUnit unit, double confidence, String rule, String reason) {
    public Choice {
        requireNonNull(unit, "unit");
        requireNonNull(rule, "rule");
        requireNonNull(reason, "reason");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie in 0..1, found " + confidence);
        }
    }
}
