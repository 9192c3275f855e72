// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

/** The word that ties a date expression to its clause (the SIGNAL of TimeML), with the meaning that it adds. */
public enum TemporalSignal {
    /** No preposition, or one that only places: on, in, at, during. */
    NONE,
    /** The first end of a range: "between 3 and 5 March". */
    BETWEEN,
    /** "from 3 March", alone or as the first end of a range. */
    FROM,
    /** The last end of a range after "from" or a dash: to, through, till. */
    TO,
    SINCE,
    BY,
    BEFORE,
    AFTER,
    UNTIL,
    /** "as of early February": a reading taken in that window. */
    AS_OF,
    /** "for the past three months": lasted for it. */
    FOR
}
