// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

/** The {@code mod} attribute of TIMEX3 (ISO-TimeML): how the words narrow or blur the unit they name. */
public enum Modifier {
    START,
    MID,
    END,
    APPROX,
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE
}
