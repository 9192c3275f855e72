// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A family of date expressions: reads one from a token on. Stateless, so one instance serves all threads. */
interface Rule {

    /** Returns the ids of the rules of this family. */
    List<String> ids();

    /** Returns the word classes one of which the first token must have. */
    long starts();

    /**
     * Returns the word classes one of which the expression must have, within the reach of the grammar: some of {@link
     * WordClass#TRIGGERS}, by default all of them. Fewer save time, for the rule is not asked where none of them is near.
     */
    default long needs() {
        return WordClass.TRIGGERS;
    }

    /** Returns the longest expression that begins at the token, or null. */
    @Nullable Match match(Tokens t, int i);
}
