// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render;

import io.github.dateline.event.Timeline;
import java.io.IOException;

/** Writes a timeline in one format. Implementations are immutable, thread-safe and deterministic. */
public interface TimelineRenderer {

    /** Writes the timeline to the target as it goes; the target is not closed. */
    void render(Timeline timeline, Appendable target) throws IOException;

    /** Returns the whole rendering. */
    default String render(Timeline timeline) {
        StringBuilder target = new StringBuilder();
        try {
            render(timeline, target);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return target.toString();
    }
}
