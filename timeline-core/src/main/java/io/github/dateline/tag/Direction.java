// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

/** Where the verb that governs a date points, seen from the moment of writing. */
public enum Direction {
    /** No clue; news then reads a weekday as past. */
    NONE,
    /** A past verb, or the attribution of a statement ("said Tuesday"). */
    PAST,
    /** A present verb that tells what is going on, not what is planned. */
    PRESENT,
    /** "will", "is due", "plans to", a deadline, a present verb for something planned. */
    FUTURE,
    /** "was due", "was scheduled": a plan of the past, of which the verb does not tell whether it lies ahead still. */
    PLANNED;

    /** Tells whether the verb speaks of something that is still to come when it speaks. */
    public boolean isAhead() {
        return this == FUTURE || this == PLANNED;
    }
}
