// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.cmsfeed.wordpress;

/** Why something could not be done, as one line for a person; it never holds a secret. */
final class ImportFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean fatal;

    private ImportFailure(String message, boolean fatal) {
        super(message);
        this.fatal = fatal;
    }

    /** Returns a failure that ends the run: whatever is tried next would fail likewise. */
    static ImportFailure fatal(String message) {
        return new ImportFailure(message, true);
    }

    /** Returns a failure of one event; the others may still go through. */
    static ImportFailure ofOne(String message) {
        return new ImportFailure(message, false);
    }

    boolean isFatal() {
        return fatal;
    }
}
