// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.Renderers;
import io.github.dateline.render.Setting;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the formats and what each may be told. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        header = "Lists the formats of 'build' and the options of each.",
        description = {"", "An option is given as --option NAME=VALUE; the first of its values is the default.", ""})
final class FormatsCommand implements Callable<Integer> {

    private final Console console;

    FormatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Writer out = console.out();
        for (String name : Renderers.names()) {
            OutputFormat format = Renderers.format(name);
            out.write(name + (format.hasSeveralFiles() ? "  (a folder)" : "  " + format.fileName()) + "\n");
            for (Setting setting : format.settings()) {
                out.write("    " + setting.name() + "=" + setting.values() + "  " + setting.about() + "\n");
            }
        }
        return Main.DONE;
    }
}
