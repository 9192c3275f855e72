// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

/** How a date in digits is read when both orders are possible: 03/04/2024. */
public enum DayOrder {
    /** From another, unambiguous date in digits of the same text; without one as {@link #MONTH_FIRST}, less sure. */
    AUTO,
    /** The day comes first: 3 April. */
    DAY_FIRST,
    /** The month comes first: March 4. */
    MONTH_FIRST
}
