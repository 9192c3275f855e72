// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that reads articles. */
final class InputOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "Files (.html .htm .txt .md .json .jsonl .xml .rss .atom), folders (walked in name order), or - for"
                        + " standard input."
            })
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            description = "The day of publication for every article that brings none.")
    private @Nullable LocalDate published;

    List<String> paths() {
        return paths;
    }

    @Nullable LocalDate published() {
        return published;
    }
}
