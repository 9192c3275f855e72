// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render;

import io.github.dateline.event.Timeline;
import java.io.IOException;
import java.util.List;

/**
 * A format that timelines can be written in, found by its name. A further format is one class that implements this,
 * listed in {@code META-INF/services/io.github.dateline.render.OutputFormat}.
 */
public interface OutputFormat {

    /** Returns the name that people give, for example {@code html-site}: lower case, words joined by hyphens. */
    String name();

    /** Returns the name of its file, or of the main one among several. */
    String fileName();

    /** Returns the media type of that file. */
    String mediaType();

    /** Tells whether it is more than one file. */
    default boolean hasSeveralFiles() {
        return false;
    }

    /** Returns what it may be told by name; nothing by default. */
    default List<Setting> settings() {
        return List.of();
    }

    /**
     * Returns the renderer of a format of one file. Settings that it does not know change nothing.
     *
     * @throws UnsupportedOperationException if it has several files
     */
    TimelineRenderer renderer(RenderOptions options);

    /**
     * Takes the values of its settings, so that a wrong one is known before anything is written.
     *
     * @throws IllegalArgumentException if a setting has a value that it does not take
     */
    default void check(RenderOptions options) {
        if (!hasSeveralFiles()) {
            renderer(options);
        }
    }

    /** Writes all its files. */
    default void render(Timeline timeline, RenderOptions options, OutputTree tree) throws IOException {
        tree.file(fileName(), target -> renderer(options).render(timeline, target));
    }
}
