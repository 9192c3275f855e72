// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

/** The order and habits in which English writes a date. */
public enum EnglishStyle {
    /** British: "11 February 2025, 14:00", "autumn 2024". The default. */
    DAY_MONTH,
    /** American: "February 11, 2025, 2:00 p.m.", "fall 2024". */
    MONTH_DAY
}
