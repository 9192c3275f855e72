// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The streams of one run: results go to the output, messages to the error stream; both UTF-8 with plain line feeds,
 * whatever the platform says.
 */
final class Console {

    private final InputStream in;
    private final Writer out;
    private final Writer err;
    private final boolean interactive;

    Console(InputStream in, OutputStream out, OutputStream err, boolean interactive) {
        this.in = in;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.err = new OutputStreamWriter(err, StandardCharsets.UTF_8);
        this.interactive = interactive;
    }

    @SuppressWarnings("SystemConsoleNull") // on later JDKs only a wrong guess about who is watching
    static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.console() != null);
    }

    InputStream in() {
        return in;
    }

    Writer out() {
        return out;
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true);
    }

    /** Tells whether a person is watching. */
    boolean isInteractive() {
        return interactive;
    }

    /** Writes one message line to the error stream. */
    void error(String message) {
        try {
            err.write("timeline: " + message + "\n");
            err.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Overwrites the progress line, if a person is watching. */
    void progress(String message) {
        if (interactive) {
            try {
                err.write("\r" + message + "\u001B[K");
                err.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void flush() {
        try {
            out.flush();
            err.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
