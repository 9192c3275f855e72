// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import io.github.dateline.event.Timeline;
import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.OutputTree;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Renderers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a timeline goes: standard output, a file, or a folder for the formats of several files. */
final class Output {

    private final OutputFormat format;
    private final RenderOptions options;
    private final @Nullable Path path;
    private final Console console;

    private Output(OutputFormat format, RenderOptions options, @Nullable Path path, Console console) {
        this.format = format;
        this.options = options;
        this.path = path;
        this.console = console;
    }

    /**
     * Returns the output of that format.
     *
     * @throws UserError if there is no such format, it has several files and no folder is given, or it does not know what
     *     it is told
     */
    static Output of(String format, @Nullable Path path, PageOptions page, Console console) {
        OutputFormat found;
        try {
            found = Renderers.format(format);
        } catch (IllegalArgumentException e) {
            throw new UserError(Main.USAGE, String.valueOf(e.getMessage()));
        }
        if (path == null && found.hasSeveralFiles()) {
            throw new UserError(Main.USAGE, "the format " + format + " has several files: give a folder with --out");
        }
        return new Output(found, page.of(found), path, console);
    }

    void write(Timeline timeline) throws IOException {
        if (path == null) {
            format.renderer(options).render(timeline, console.out());
            return;
        }
        if (!format.hasSeveralFiles()) {
            FileWriting.replace(path, writer -> format.renderer(options).render(timeline, writer));
            return;
        }
        try {
            format.render(timeline, options, OutputTree.in(path));
        } catch (IOException | UncheckedIOException e) {
            throw new UserError(Main.PARTLY, "cannot write " + path + ": " + Reasons.of(e, path));
        }
    }
}
