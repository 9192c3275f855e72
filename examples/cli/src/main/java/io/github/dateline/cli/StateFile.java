// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import io.github.dateline.KnownArticles;
import io.github.dateline.json.TimelineJsonException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The file in which a build leaves for the next one what it has read: a cache that may be missing or useless. */
final class StateFile {

    private final Path file;
    private final String configuration;

    private StateFile(Path file, String configuration) {
        this.file = file;
        this.configuration = configuration;
    }

    /** Returns the state kept in that file, or null without one. */
    static @Nullable StateFile of(@Nullable Path file, @Nullable LocalDate published) {
        return file == null ? null : new StateFile(file, Program.fingerprint() + " published " + published);
    }

    /** Returns what was read before. A state that is of no use is told and left aside: it costs only time. */
    KnownArticles read(Console console) {
        if (Files.notExists(file)) {
            return new KnownArticles();
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return KnownArticles.read(reader, file.toString(), configuration);
        } catch (TimelineJsonException e) {
            console.error(e.getMessage() + "; every article is read again");
        } catch (IOException e) {
            console.error("cannot read " + file + ": " + Reasons.of(e, file) + "; every article is read again");
        }
        return new KnownArticles();
    }

    void write(KnownArticles known) {
        FileWriting.replace(file, writer -> known.write(writer, configuration));
    }
}
