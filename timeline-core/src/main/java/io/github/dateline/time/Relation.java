// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import java.util.Locale;

/** How an event sits in the days that its date names. */
public enum Relation {
    /** The event fills the named unit or is placed by it: "on 11 January", "in August 2024". */
    ON,
    /** The event lies somewhere inside the window: "early February", "between 3 and 5 March". */
    WITHIN,
    /** The event lasted for the window: "from 3 to 5 March", "until March 2025". */
    SPAN,
    /** Strictly before the named unit. */
    BEFORE,
    /** No later than the end of the named unit. */
    BY,
    /** Strictly after the named unit. */
    AFTER,
    /** From the first day of the named unit, with an open end. */
    SINCE;

    /** Returns the name used in the canonical JSON: lower case. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
