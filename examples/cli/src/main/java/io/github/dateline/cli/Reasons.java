// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in words why a file could not be read or written: the JDK's messages are often only its name. */
final class Reasons {

    private Reasons() {}

    static String of(Exception failure, Path file) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (cause instanceof CharacterCodingException) {
            return "it is not UTF-8";
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        String message = String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
        return message.equals(file.toString()) ? "unknown reason" : message;
    }
}
