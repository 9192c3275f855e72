// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

    @TempDir
    private Path folder;

    @Test
    void acceptsTheSameText() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Montréal\n");

        new Golden(folder, false).check("a.txt", "Montréal\n");
    }

    @Test
    void rejectsOtherTextAndNamesTheFile() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "one\n");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> new Golden(folder, false).check("a.txt", "one"))
                .withMessageContaining("a.txt")
                .withMessageContaining("-Dgolden.update=true");
        assertThat(folder.resolve("a.txt")).hasContent("one\n");
    }

    @Test
    void rejectsAMissingFile() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> new Golden(folder, false).check("a.txt", "one"))
                .withMessageContaining("-Dgolden.update=true");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesWhenAskedTo() {
        Golden writing = new Golden(folder.resolve("new"), true);
        writing.check("deep/a.txt", "one\n");
        writing.check("deep/a.txt", "two\n");

        new Golden(folder, false).check("new/deep/a.txt", "two\n");
    }
}
