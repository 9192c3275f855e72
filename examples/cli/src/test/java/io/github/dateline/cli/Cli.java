// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One run of the command line with its streams kept. */
record Cli(int status, String out, String err) {

    /** The sample story that the README builds. */
    static final Path STORY = Path.of("..", "story");

    static Cli run(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, false);
        int status = Main.run(console, args);
        return new Cli(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Cli run(Path path, String command, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = command;
        args[1] = path.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return run("", args);
    }
}
