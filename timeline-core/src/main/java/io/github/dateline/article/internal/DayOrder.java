// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

/** How 03/04/2020 is read where both readings are possible. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST
}
