// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.time.LocalDate;

/**
 * A day written in a text.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param day the day
 * @param form how it is written
 */
record FoundDay(int start, int end, LocalDate day, Form form) {

    /** How a day is written, and with it how sure the reading is. */
    enum Form {
        /** 2020-05-03, 2020/05/03, 20200503. */
        YEAR_FIRST,
        /** 3 May 2020, May 3rd, 2020. */
        NAMED,
        /** 13.05.2020: only one order of day and month is possible. */
        NUMERIC,
        /** 03/04/2020: read in the order given. */
        AMBIGUOUS
    }
}
