// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.corpus;

/**
 * What is wrong with the answer to a phrasing.
 *
 * @param kind which check failed first
 * @param message what was expected and what was found
 */
record Verdict(Kind kind, String message) {

    /** In the order in which they are checked; the first one counts. */
    enum Kind {
        NOTHING_FOUND,
        SEVERAL_FOUND,
        WRONG_EXTENT,
        WRONG_VALUE,
        WRONG_BOUNDS
    }

    @Override
    public String toString() {
        return kind + ": " + message;
    }
}
