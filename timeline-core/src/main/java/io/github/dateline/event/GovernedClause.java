// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a sentence that a date governs, as runs of tokens.
 *
 * @param runs the runs that together read as one clause, in title order
 * @param nominal whether the event is named by a noun ("Ukraine's incursion"), not told by a verb
 * @param reporter the run that names who says it, or null
 * @param statement whether the date strictly dates the saying, not what is said
 */
record GovernedClause(
        List<Run> runs, boolean nominal, @Nullable Run reporter, boolean statement) {

    GovernedClause {
        runs = List.copyOf(runs);
    }

    static GovernedClause of(Run run, @Nullable Run reporter) {
        return new GovernedClause(List.of(run), false, reporter, false);
    }

    int from() {
        return runs.stream().mapToInt(Run::from).min().orElseThrow();
    }

    int to() {
        return runs.stream().mapToInt(Run::to).max().orElseThrow();
    }

    /** Tokens from the first to before the last index. */
    record Run(int from, int to) {
        static Run of(Segment segment) {
            return new Run(segment.from(), segment.to());
        }
    }
}
