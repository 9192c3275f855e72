// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

import static java.util.Objects.requireNonNull;

/**
 * Why a part of the input could not be read.
 *
 * @param source the file or address
 * @param place where in it: "line 12", "byte 4711", or empty for the whole
 * @param message what is wrong, quoting the input
 */
public record ReadProblem(String source, String place, String message) {
    public ReadProblem {
        requireNonNull(source, "source");
        requireNonNull(place, "place");
        requireNonNull(message, "message");
    }

    /** Returns one line: {@code file:place: message}. */
    @Override
    public String toString() {
        return place.isEmpty() ? source + ": " + message : source + ":" + place + ": " + message;
    }
}
