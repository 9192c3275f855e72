// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import java.io.IOException;

/** Tells that a document is not a timeline in canonical JSON, with the source and the place in it. */
public final class TimelineJsonException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception of the form {@code timeline.json: $.events[3].date: expected ..., found ...}. */
    public TimelineJsonException(String source, String path, String problem) {
        super(source + ": " + path + ": " + problem);
    }
}
