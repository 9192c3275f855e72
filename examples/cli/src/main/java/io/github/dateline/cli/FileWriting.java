// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces files in one step: whoever reads one sees the old file or the new one, and an interruption leaves the old one.
 */
final class FileWriting {

    /** Writes the content of a file. */
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    private FileWriting() {}

    /**
     * Writes a file in UTF-8, its folder too if it is missing. The new file stands beside the old one until it is whole;
     * where nothing can be made there, or the target is a device, it is written in place.
     *
     * @throws UserError if it cannot be written
     */
    static void replace(Path target, Content content) {
        try {
            Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                inPlace(file, content);
            } else {
                beside(file, content);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UserError(Main.PARTLY, "cannot write " + target + ": " + Reasons.of(e, target));
        }
    }

    private static void beside(Path file, Content content) throws IOException {
        String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
        Path next = file.resolveSibling(name);
        try {
            write(next, content);
            keepPermissions(file, next);
            move(next, file);
        } catch (AccessDeniedException e) {
            if (!Files.isWritable(file)) {
                throw e;
            }
            inPlace(file, content);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static void write(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                Writer writer = new BufferedWriter(
                        new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8), 1 << 16)) {
            content.writeTo(writer);
            writer.flush();
            channel.force(true);
        }
    }

    private static void inPlace(Path file, Content content) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.writeTo(writer);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        boolean posix = from.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix && Files.exists(from)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
