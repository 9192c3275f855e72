// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of Dateline. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {BuildCommand.class, ReadCommand.class, TagCommand.class, FormatsCommand.class},
        header = "Turns news articles about one story into a timeline.",
        description = {
            "",
            "Every date in the articles, absolute or relative, is resolved against its own article's context;"
                    + " what several articles tell becomes one event with all its sources.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  timeline build articles/ --title \"Harbour inquiry\" --out timeline.html",
            "  timeline build articles/ --format json --out timeline.json",
            "  timeline build articles/ --format json --out timeline.json --previous timeline.json --state timeline.state",
            "  timeline read page.html",
            "  echo '{\"dct\":\"2025-03-17\",\"text\":\"It fell last August.\"}' | timeline tag --explain",
            "",
            "Exit status: 0 all done; 1 some input was unusable, the rest is done and written; 2 wrong usage.",
            "'timeline help COMMAND' or 'timeline COMMAND --help' tells more about one command."
        })
public final class Main implements Runnable {

    /** All input was usable. */
    static final int DONE = 0;

    /** Some input was unusable; the result for the rest is written. */
    static final int PARTLY = 1;

    /** The call itself was wrong. */
    static final int USAGE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    /** Runs the command line and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs the command line against the given streams and returns its exit status. */
    static int run(Console console, String... args) {
        CommandLine commands = new CommandLine(new Main(), new CommandFactory(console));
        commands.addSubcommand(new CommandLine.HelpCommand());
        commands.setOut(console.outWriter());
        commands.setErr(console.errWriter());
        commands.setUsageHelpAutoWidth(false);
        commands.setExecutionExceptionHandler((failure, command, parsed) -> {
            console.error(
                    failure instanceof UserError ? String.valueOf(failure.getMessage()) : "internal error: " + failure);
            return failure instanceof UserError error ? error.status() : PARTLY;
        });
        int status = commands.execute(args);
        console.flush();
        return status;
    }

    @Override
    public void run() {
        throw new ParameterException(
                requireNonNull(spec, "spec").commandLine(), "say what to do: build, read, tag or formats");
    }

    /** Reads the version from the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"timeline " + Program.version()};
        }
    }
}
