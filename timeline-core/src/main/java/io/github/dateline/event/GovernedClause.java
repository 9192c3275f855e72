// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of a sentence that a date governs, as runs of tokens.
 *
 * @param runs the runs that together read as one clause, in title order
 * @param nominal whether the event is named by a noun ("Ukraine's incursion"), not told by a verb
 * @param reporter the run that names who says it, or null
 * @param statement whether the date strictly dates the saying, not what is said
 * @param named the run that a leading pronoun stands for, or null
 * @param words what a title says in place of a token, by its index: "won" for "winning"
 */
record GovernedClause(
        List<Run> runs,
        boolean nominal,
        @Nullable Run reporter,
        boolean statement,
        @Nullable Run named,
        Map<Integer, String> words) {

    GovernedClause {
        runs = List.copyOf(runs);
        words = Map.copyOf(words);
    }

    static GovernedClause of(Run... runs) {
        return new GovernedClause(List.of(runs), false, null, false, null, Map.of());
    }

    GovernedClause asNoun() {
        return new GovernedClause(runs, true, reporter, statement, named, words);
    }

    GovernedClause reportedBy(@Nullable Run speaker) {
        return new GovernedClause(runs, nominal, speaker, statement, named, words);
    }

    GovernedClause asStatement() {
        return new GovernedClause(runs, nominal, reporter, true, named, words);
    }

    GovernedClause about(@Nullable Run noun) {
        return new GovernedClause(runs, nominal, reporter, statement, noun, words);
    }

    GovernedClause saying(int token, String word) {
        return new GovernedClause(runs, nominal, reporter, statement, named, Map.of(token, word));
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
