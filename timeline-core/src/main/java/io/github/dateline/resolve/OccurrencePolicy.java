// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import java.time.LocalDate;
import java.util.List;

/**
 * Chooses which occurrence of something recurring is meant: which August is "last August". Implementations are pure
 * functions and thread-safe.
 */
@FunctionalInterface
public interface OccurrencePolicy {

    /**
     * Returns the readings that stay alive, the likeliest first; empty if there is none. May throw a {@link
     * java.time.DateTimeException} where the calendar ends: the expression is then left unresolved.
     *
     * @param what the recurring thing
     * @param pick the word that picks one
     * @param day the day from which it is seen
     * @param direction where the clause points, {@code NONE} without a clue
     */
    List<Choice> choose(Recurring what, Pick pick, LocalDate day, Direction direction);
}
