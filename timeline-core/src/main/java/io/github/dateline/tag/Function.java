// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

/** The words that hold a date expression together. */
enum Function {
    NONE,
    THE(true),
    A(true),
    OF,
    IN,
    ON,
    AT,
    AND,
    OR,
    TO,
    FROM,
    BETWEEN,
    THROUGH,
    UNTIL,
    BY,
    SINCE,
    BEFORE,
    AFTER,
    DURING,
    FOR,
    PER(true),
    EVERY(true),
    OTHER,
    POSSESSIVE,
    OLD,
    LONG,
    SOMETIME,
    NOT,
    LAST_TAIL,
    NOW,
    TODAY,
    HALF(true),
    WHERE,
    MORE,
    THAN,
    SO,
    HENCE,
    AS,
    OVER,
    WITHIN,
    ONCE,
    TWICE,
    TIMES,
    FISCAL(true),
    OCLOCK,
    PAST_TIME,
    POSSESSOR,
    PART_NOUN,
    EVE(true),
    SMALL(true),
    ANOTHER(true);

    /** Whether a date expression can begin with the word. */
    final boolean leads;

    Function() {
        this(false);
    }

    Function(boolean leads) {
        this.leads = leads;
    }
}
