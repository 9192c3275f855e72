// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import java.time.LocalDate;

/** Tells whether a year named earlier reaches a date without one. */
final class YearInSentence {

    private YearInSentence() {}

    /**
     * A year reaches the rest of its sentence; it reaches the rest of its paragraph where it is plainly another than that of
     * the article.
     */
    static boolean spreads(Referent year, Scope scope) {
        if (scope.sameSentence(year)) {
            return true;
        }
        LocalDate day = scope.day();
        return scope.sameParagraph(year) && day != null && Math.abs(day.getYear() - year.year()) > 1;
    }
}
