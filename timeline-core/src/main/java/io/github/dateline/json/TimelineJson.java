// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import static java.util.Objects.requireNonNull;

import io.github.dateline.event.Timeline;
import io.github.dateline.time.TimelineDate;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * The canonical JSON of a timeline: the form in which it is kept, and read back for the next update.
 *
 * <pre>{@code
 * TimelineJson.write(timeline, target);
 * Timeline again = TimelineJson.read(reader, "timeline.json");   // equals the first
 * }</pre>
 *
 * <p>Keys stand in a fixed order, empty optional fields are left out by one rule, and the same timeline always gives the
 * same bytes. Its JSON Schema (2020-12) lies beside this class as {@code timeline-1.0.schema.json}.
 */
public final class TimelineJson {

    /** The version written; a reader accepts every {@code 1.x}. */
    public static final String VERSION = "1.0";

    /** The name of the schema, as {@code $schema} gives it. */
    public static final String SCHEMA = "https://dateline.github.io/schema/timeline-1.0.schema.json";

    private TimelineJson() {}

    /** Writes the timeline, dates in words in British English; the target is not closed. */
    public static void write(Timeline timeline, Appendable target) throws IOException {
        write(timeline, target, TimelineDate::display);
    }

    /** Writes the timeline with dates in the words of that display; the target is not closed. */
    public static void write(Timeline timeline, Appendable target, DateDisplay display) throws IOException {
        requireNonNull(timeline, "timeline");
        requireNonNull(display, "display");
        try (JsonOutput json = JsonOutput.to(target, JsonStyle.INDENTED)) {
            new TimelineWriter(json, display).write(timeline);
        }
    }

    /** Returns the timeline as canonical JSON. */
    public static String write(Timeline timeline) {
        StringBuilder text = new StringBuilder();
        try {
            write(timeline, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Reads a timeline. Unknown keys are ignored, so that a file of a later minor version can be read.
     *
     * @param input the document; not closed
     * @param source what to call it in messages, for example its file name
     * @throws TimelineJsonException if it is not canonical JSON of version 1; the message names source and path
     */
    public static Timeline read(Reader input, String source) throws IOException {
        return TimelineReader.read(requireNonNull(input, "input"), requireNonNull(source, "source"));
    }

    /** Reads a timeline from a text; messages call it {@code timeline}. */
    public static Timeline read(String text) throws TimelineJsonException {
        try {
            return read(new StringReader(text), "timeline");
        } catch (TimelineJsonException e) {
            throw e;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
