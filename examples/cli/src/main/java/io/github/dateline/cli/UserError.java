// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

/** A fault in the call or its input, told in one line without a stack trace. */
final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    UserError(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
