// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWritingTest {

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theNewFileTakesThePlaceOfTheOldOne() throws IOException {
        Path file = folder.resolve("timeline.json");
        Files.writeString(file, "old");

        FileWriting.replace(file, writer -> writer.write("neu \u00fc"));

        assertThat(file).hasContent("neu \u00fc");
        assertThat(names()).containsExactly("timeline.json");
    }

    @Test
    void whileItIsWrittenTheOldOneIsThere() throws IOException {
        Path file = folder.resolve("timeline.json");
        Files.writeString(file, "old");

        FileWriting.replace(file, writer -> {
            writer.write("half");
            writer.flush();
            assertThat(file).hasContent("old");
            writer.write(" whole");
        });

        assertThat(file).hasContent("half whole");
    }

    @Test
    void anInterruptionLeavesTheOldOneAndNothingElse() throws IOException {
        Path file = folder.resolve("timeline.json");
        Files.writeString(file, "old");

        assertThatThrownBy(() -> FileWriting.replace(file, writer -> {
                    writer.write("half of it");
                    writer.flush();
                    throw new IOException("no space left");
                }))
                .isInstanceOf(UserError.class)
                .hasMessage("cannot write " + file + ": no space left");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("timeline.json");
    }

    @Test
    void foldersAreMadeLinksFollowedAndPermissionsKept() throws IOException {
        Path file = folder.resolve("a/b/timeline.json");
        FileWriting.replace(file, writer -> writer.write("1"));
        Path link = folder.resolve("link.json");
        Files.createSymbolicLink(link, file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        FileWriting.replace(link, writer -> writer.write("2"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("2");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void aFolderIsNoTarget() {
        assertThatThrownBy(() -> FileWriting.replace(folder, writer -> writer.write("x")))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("cannot write " + folder);
    }
}
