// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import io.github.dateline.edit.Overrides;
import io.github.dateline.event.Timeline;
import io.github.dateline.json.OverridesJson;
import io.github.dateline.json.TimelineJson;
import io.github.dateline.json.TimelineJsonException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a build continues: the last result and the editors' overrides. */
final class LastResult {

    private final @Nullable Path previous;
    private final @Nullable Path overrides;

    LastResult(@Nullable Path previous, @Nullable Path overrides) {
        this.previous = previous;
        this.overrides = overrides;
    }

    /**
     * Returns the last result; null if there is none, as before the first build.
     *
     * @param id the timeline that it has to be of
     */
    @Nullable Timeline timeline(String id) {
        if (previous == null || Files.notExists(previous)) {
            return null;
        }
        Timeline timeline = read(previous, TimelineJson::read);
        if (!timeline.id().equals(id)) {
            throw new UserError(
                    Main.USAGE,
                    previous + " is of timeline \"" + timeline.id() + "\", this build of \"" + id + "\": see --id");
        }
        return timeline;
    }

    /** Returns the overrides. A file that is not there is an error: it would undo all that editors did. */
    Overrides overrides() {
        return overrides == null ? Overrides.none() : read(overrides, OverridesJson::read);
    }

    private interface Parser<T> {
        T read(Reader reader, String source) throws IOException;
    }

    private static <T> T read(Path file, Parser<T> parser) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return parser.read(reader, file.toString());
        } catch (TimelineJsonException e) {
            throw new UserError(Main.USAGE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UserError(Main.USAGE, "cannot read " + file + ": " + Reasons.of(e, file));
        }
    }
}
