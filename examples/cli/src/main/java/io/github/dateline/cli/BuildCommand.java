// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import io.github.dateline.KnownArticles;
import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import io.github.dateline.edit.Overrides;
import io.github.dateline.event.EventSelection;
import io.github.dateline.event.Timeline;
import io.github.dateline.render.Renderers;
import io.github.dateline.update.Change;
import io.github.dateline.update.TimelineUpdate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds a timeline. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Builds a timeline from articles about one story.",
        description = {
            "",
            "Reads articles, finds when each was written, resolves every date in them, merges what several articles tell"
                    + " into one event, and writes the result.",
            ""
        })
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "html",
            completionCandidates = FormatNames.class,
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private String format = "html";

    @Mixin
    private PageOptions page = new PageOptions();

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "Where to write: a file, or a folder for html-site and hugo. Default: standard output.")
    private @Nullable Path out;

    @Option(names = "--id", defaultValue = "timeline", description = "Id of the timeline; event ids depend on it.")
    private String id = "timeline";

    @Option(names = "--title", defaultValue = "Timeline", description = "Title of the timeline.")
    private String title = "Timeline";

    @Option(names = "--lang", defaultValue = "en", description = "Language of the page's own words (BCP 47).")
    private String lang = "en";

    @Option(names = "--max-events", paramLabel = "N", description = "Keep the N most important events.")
    private @Nullable Integer maxEvents;

    @Option(names = "--min-importance", paramLabel = "X", description = "Drop events less important than X (0 to 1).")
    private @Nullable Double minImportance;

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "Drop events that end before this day.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "YYYY-MM-DD", description = "Drop events that begin after this day.")
    private @Nullable LocalDate to;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = {
                "The last result as canonical JSON: events keep their ids and history, what is gone is listed as deleted."
                        + " A file that is not there yet counts as no last result."
            })
    private @Nullable Path previous;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = {
                "Keep here what was read of the articles: the next run reads only new and changed files. The result is the"
                        + " same without it; it may be deleted at any time."
            })
    private @Nullable Path state;

    @Option(
            names = "--overrides",
            paramLabel = "FILE",
            description =
                    "What editors change, by event id (JSON), applied last; entries that no longer match are told.")
    private @Nullable Path overrides;

    @Option(
            names = "--changes",
            paramLabel = "FILE",
            description = "Write what became of each event: created, updated, unchanged, removed (NDJSON).")
    private @Nullable Path changes;

    private final Console console;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Output output = Output.of(format, out, page, console);
        LastResult last = new LastResult(previous, overrides);
        Timeline before = last.timeline(id);
        Overrides edits = last.overrides();
        StateFile stateFile = StateFile.of(state, input.published());
        KnownArticles known = stateFile == null ? new KnownArticles() : stateFile.read(console);
        ArticleInputs inputs = new ArticleInputs(console, input.published(), stateFile == null ? null : known);
        List<Article> articles = new ArrayList<>();
        inputs.read(input.paths(), articles::add);
        if (articles.isEmpty()) {
            console.error("no article could be read from " + String.join(", ", input.paths()));
        }
        TimelineUpdate update = TimelineGenerator.builder()
                .id(id)
                .title(title)
                .lang(lang)
                .updatedAt(sourceDateEpoch())
                .selection(selection())
                .overrides(edits)
                .parallel(true)
                .build()
                .update(before, articles, known);
        update.problems().forEach(problem -> console.error(problem.toString()));
        output.write(update.timeline());
        if (changes != null) {
            FileWriting.replace(changes, writer -> Change.write(update.changes(), writer));
        }
        if (stateFile != null) {
            stateFile.write(known);
        }
        return inputs.problems() == 0 && !articles.isEmpty() ? Main.DONE : Main.PARTLY;
    }

    /** The names of all formats there are, for the help. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Renderers.names().iterator();
        }
    }

    private EventSelection selection() {
        return EventSelection.builder()
                .from(from)
                .to(to)
                .minImportance(minImportance == null ? 0 : minImportance)
                .maxEvents(maxEvents == null ? Integer.MAX_VALUE : maxEvents)
                .build();
    }

    /** The time of this build, for reproducible output: the convention of reproducible-builds.org, in seconds. */
    private static @Nullable Instant sourceDateEpoch() {
        String value = System.getenv("SOURCE_DATE_EPOCH");
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(value.strip()));
        } catch (NumberFormatException | DateTimeException e) {
            throw new UserError(Main.USAGE, "SOURCE_DATE_EPOCH must be a number of seconds, found \"" + value + '"');
        }
    }
}
