// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family of date expressions: reads one from a token on. Stateless, so one instance serves all threads.
 *
 * <p>Most of the rules that are asked at a token find nothing there. A rule stays fast by saying as narrowly as it can where
 * it begins ({@link #starts}) and what its expressions hold ({@link #needs}): both are looked at before it is asked, and
 * cost next to nothing.
 */
interface Rule {

    /** Returns the ids of the rules of this family. */
    List<String> ids();

    /**
     * Returns the word classes one of which the first token, or a phrase that begins at it, must have. A kind of number
     * such as {@link Tokens#NTH} may stand in the place of {@link WordClass#DIGITS}.
     */
    long starts();

    /**
     * Returns the word classes one of which the expression must have, within the reach of the grammar: some of {@link
     * WordClass#TRIGGERS}, by default all of them. Fewer save time, for the rule is not asked where none of them is near.
     * Whoever lets a rule read more must look whether this still holds: a rule that is not asked finds nothing.
     */
    default long needs() {
        return WordClass.TRIGGERS;
    }

    /** Returns the longest expression that begins at the token, or null. */
    @Nullable Match match(Tokens t, int i);
}
