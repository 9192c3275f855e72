// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

/** The shapes of Natty's trees that are translated; a tree of any other shape is declined. */
enum NattyForm {
    /** "Christmas", "last Christmas". */
    HOLIDAY,
    /** "Christmas 2024". */
    HOLIDAY_OF_YEAR,
    /** "two Christmases ago". */
    HOLIDAY_COUNTED,
    /** "Friday", "last Friday", as a part of a phrase. */
    WEEKDAY,
    /** "two Fridays ago". */
    WEEKDAY_COUNTED,
    /** "the Friday before Thanksgiving". */
    WEEKDAY_FROM_DATE,
    /** "the Friday before last". */
    WEEKDAY_BEFORE_LAST,
    /** "Friday of next week". */
    WEEKDAY_OF_WEEK,
    /** "March", "last March", as a part of a phrase. */
    MONTH,
    /** "the second Tuesday in March". */
    NTH_WEEKDAY,
    /** "the 15th of next month". */
    DAY_OF_MONTH,
    /** "the last day of next month". */
    NTH_DAY_OF_MONTH,
    /** "the first day of next week". */
    NTH_DAY_OF_WEEK,
    /** "the first day of 2009". */
    NTH_DAY_OF_YEAR,
    /** "today", "yesterday", as a part of a phrase. */
    NAMED_DAY,
    /** "next month", as a part of a phrase. */
    UNIT,
    /** "the week after next", "the year before last". */
    UNIT_SECOND,
    /** "two weeks ago", as a part of a phrase; "a fortnight ago". */
    UNIT_SHIFT,
    /** "two days after Christmas", "a week from Tuesday". */
    SHIFT_FROM_DATE,
    /** "March 5", as a part of a phrase. */
    CALENDAR_DAY,
    /** "3:30 p.m.". */
    CLOCK,
    /** "noon", "midnight". */
    NAMED_HOUR,
    /** "Friday evening". */
    DAY_PART
}
