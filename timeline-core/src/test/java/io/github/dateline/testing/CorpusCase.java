// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.testing;

import java.time.LocalDate;

/**
 * One phrasing of a corpus file with what it must give.
 *
 * @param file name of the corpus file
 * @param line line of the phrasing, from 1
 * @param section name given by the last {@code @section} line, empty before the first
 * @param dct document creation time that the phrasing is read against, or null if the article has none
 * @param expected text before the arrow
 * @param phrasing one of the alternatives after the arrow
 */
public record CorpusCase(String file, int line, String section, LocalDate dct, String expected, String phrasing) {

    /** Says that nothing is to be found in the phrasing. */
    public static final String NONE = "none";

    /** Tells whether this is a negative case: {@code none <- He may run}. */
    public boolean isNegative() {
        return expected.equals(NONE);
    }

    /** Returns {@code file:line}, which editors and consoles turn into a link. */
    public String location() {
        return file + ":" + line;
    }

    /** Returns the name under which a test reports this case. */
    @Override
    public String toString() {
        return location() + " " + expected + " <- " + phrasing;
    }
}
