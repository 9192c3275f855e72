// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives each command the streams of this run, so that commands can be tested without a process. */
final class CommandFactory implements IFactory {

    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == TagCommand.class) {
            return type.cast(new TagCommand(console));
        }
        if (type == ReadCommand.class) {
            return type.cast(new ReadCommand(console));
        }
        if (type == BuildCommand.class) {
            return type.cast(new BuildCommand(console));
        }
        if (type == FormatsCommand.class) {
            return type.cast(new FormatsCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
