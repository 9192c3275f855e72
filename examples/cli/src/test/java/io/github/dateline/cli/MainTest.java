// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void helpTeachesTheCommandsByExample() {
        Cli cli = Cli.run("", "--help");

        assertThat(cli.status()).isZero();
        assertThat(cli.out())
                .contains("build", "read", "tag", "formats", "Examples:", "timeline build articles/", "Exit status");
    }

    @Test
    void everyCommandHasHelp() {
        for (String command : new String[] {"build", "read", "tag", "formats"}) {
            Cli cli = Cli.run("", command, "--help");

            assertThat(cli.status()).isZero();
            assertThat(cli.out()).contains("Usage: timeline " + command);
        }
    }

    @Test
    void versionIsOneLine() {
        Cli cli = Cli.run("", "--version");

        assertThat(cli.status()).isZero();
        assertThat(cli.out()).startsWith("timeline ").hasLineCount(1);
    }

    @Test
    void wrongUsageEndsWithTwoAndSaysWhat() {
        assertThat(Cli.run("").status()).isEqualTo(2);
        assertThat(Cli.run("", "read").status()).isEqualTo(2);

        Cli unknown = Cli.run("", "build", "x.txt", "--colour");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("--colour");

        Cli date = Cli.run("", "build", "x.txt", "--published", "31 February");
        assertThat(date.status()).isEqualTo(2);
        assertThat(date.err()).contains("31 February");
    }

    @Test
    void unknownFormatIsWrongUsageAndListsTheKnownOnes() {
        Cli cli = Cli.run(Cli.STORY, "build", "--format", "pdf");

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.err()).contains("pdf").contains("markdown");
        assertThat(cli.out()).isEmpty();
    }
}
