// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Renderers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the result looks: what every format may be told, and what some formats may. */
final class PageOptions {

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "Where the timeline will be published; feeds and calendars link there.")
    private @Nullable String address;

    @Option(names = "--standfirst", paramLabel = "TEXT", description = "The sentence under the title.")
    private String standfirst = "";

    @Option(names = "--newest-first", description = "Begin with the newest event.")
    private boolean newestFirst;

    @Option(
            names = "--stylesheet",
            paramLabel = "FILE",
            description = "Add this CSS after the page's own (html, html-site).")
    private @Nullable Path stylesheet;

    @Option(
            names = "--header",
            paramLabel = "TEXT",
            description = "What stands above the page; [words](address) becomes a link (html formats).")
    private @Nullable String header;

    @Option(names = "--footer", paramLabel = "TEXT", description = "What stands below the page (html formats).")
    private @Nullable String footer;

    @Option(
            names = "--option",
            paramLabel = "NAME=VALUE",
            description =
                    "Set what the format alone knows, for example theme=dark; 'timeline formats' lists all. Repeatable.")
    private Map<String, String> settings = new LinkedHashMap<>();

    /** Returns the options for a format, which must know all that is set. */
    RenderOptions of(OutputFormat format) {
        try {
            RenderOptions.Builder builder =
                    RenderOptions.builder().standfirst(standfirst).newestFirst(newestFirst);
            if (address != null) {
                builder.address(address);
            }
            settings.forEach(builder::set);
            if (stylesheet != null) {
                builder.set("stylesheet", css(stylesheet));
            }
            if (header != null) {
                builder.set("header", header);
            }
            if (footer != null) {
                builder.set("footer", footer);
            }
            RenderOptions options = builder.build();
            Renderers.check(format, options);
            return options;
        } catch (IllegalArgumentException e) {
            throw new UserError(Main.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private static String css(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UserError(Main.USAGE, "cannot read the style sheet " + file + ": " + Reasons.of(e, file));
        }
    }
}
