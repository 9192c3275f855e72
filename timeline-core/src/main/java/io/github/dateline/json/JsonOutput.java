// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON to any {@link Appendable} as it goes. Keys keep the order in which they are given.
 *
 * <pre>{@code
 * try (JsonOutput json = JsonOutput.to(target, JsonStyle.INDENTED)) {
 *     json.beginObject().field("title", title).field("tags", List.of("a", "b")).endObject();
 * }
 * }</pre>
 *
 * <p>Values are strings, booleans, numbers, null, maps with string keys, and collections of these. A lone surrogate, for
 * which JSON in UTF-8 has no place, is written as U+FFFD, except in ASCII. {@link #close} must be called: it writes what is still
 * buffered, and leaves the target open. Not thread-safe.
 */
public final class JsonOutput implements Closeable {

    private static final ObjectWriter PLAIN = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .build())
            .build()
            .writer();

    private static final ObjectWriter SCRIPT_SAFE = PLAIN.with(new ScriptEscapes());

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private final JsonGenerator generator;
    private final JsonStyle style;
    private final Appendable target;

    private JsonOutput(JsonGenerator generator, JsonStyle style, Appendable target) {
        this.generator = generator;
        this.style = style;
        this.target = target;
    }

    /** Returns an output to the target in that style. */
    public static JsonOutput to(Appendable target, JsonStyle style) {
        requireNonNull(target, "target");
        ObjectWriter writer = switch (style) {
            case INDENTED -> PLAIN.with(indenting());
            case COMPACT -> PLAIN;
            case LINES -> PLAIN.with(new MinimalPrettyPrinter("\n"));
            case ASCII_LINES -> PLAIN.with(new MinimalPrettyPrinter("\n")).with(JsonWriteFeature.ESCAPE_NON_ASCII);
            case SCRIPT_SAFE -> SCRIPT_SAFE;
        };
        return new JsonOutput(writer.createGenerator(new AppendableWriter(target)), style, target);
    }

    /** Returns one value as compact JSON text. */
    public static String compact(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        try (JsonOutput json = to(text, JsonStyle.COMPACT)) {
            json.value(value);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    private static DefaultPrettyPrinter indenting() {
        // Not the platform's line end.
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /** Opens an object. */
    public JsonOutput beginObject() throws IOException {
        return run(generator::writeStartObject);
    }

    /** Opens an object as the value of a key. */
    public JsonOutput beginObject(String key) throws IOException {
        return run(() -> generator.writeName(key).writeStartObject());
    }

    /** Opens an array: an element of the array that is open, or a whole document. */
    public JsonOutput beginArray() throws IOException {
        return run(generator::writeStartArray);
    }

    /** Closes the innermost object. */
    public JsonOutput endObject() throws IOException {
        return run(generator::writeEndObject);
    }

    /** Opens an array as the value of a key. */
    public JsonOutput beginArray(String key) throws IOException {
        return run(() -> generator.writeName(key).writeStartArray());
    }

    /** Closes the innermost array. */
    public JsonOutput endArray() throws IOException {
        return run(generator::writeEndArray);
    }

    /** Writes a key with its value, null included. */
    public JsonOutput field(String key, @Nullable Object value) throws IOException {
        return run(() -> {
            generator.writeName(key);
            write(value);
        });
    }

    /** Writes a key with its value, or nothing if the value is null, an empty collection or an empty map. */
    public JsonOutput optional(String key, @Nullable Object value) throws IOException {
        boolean empty = value == null
                || (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        return empty ? this : field(key, value);
    }

    /** Writes a key with a number rounded to three decimals, without trailing zeros and never in exponent form. */
    public JsonOutput decimal(String key, double value) throws IOException {
        return run(() -> generator.writeName(key).writeNumber(Decimals.threePlaces(value)));
    }

    /** Writes a key with a number as exact as it is. */
    public JsonOutput exact(String key, double value) throws IOException {
        return run(() -> generator.writeName(key).writeNumber(value));
    }

    /** Writes a value: an element of the array that is open, or a whole document. */
    public JsonOutput value(@Nullable Object value) throws IOException {
        return run(() -> write(value));
    }

    /** Writes what is buffered so far to the target. */
    public void flush() throws IOException {
        run(generator::flush);
    }

    /** Writes what is buffered to the target, which stays open. */
    @Override
    public void close() throws IOException {
        run(generator::close);
        if (style == JsonStyle.INDENTED || style == JsonStyle.LINES || style == JsonStyle.ASCII_LINES) {
            target.append('\n');
        }
    }

    private void write(@Nullable Object value) {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String text) {
            generator.writeString(style == JsonStyle.ASCII_LINES ? text : Surrogates.repair(text));
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof Double number) {
            generator.writeNumber(Decimals.threePlaces(number));
        } else if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                generator.writeName(Surrogates.repair(String.valueOf(entry.getKey())));
                write(entry.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof Collection<?> items) {
            generator.writeStartArray();
            for (Object item : items) {
                write(item);
            }
            generator.writeEndArray();
        } else {
            throw new IllegalArgumentException(
                    "no JSON form for " + value.getClass().getName());
        }
    }

    private interface Step {
        void run();
    }

    private JsonOutput run(Step step) throws IOException {
        try {
            step.run();
            return this;
        } catch (JacksonException e) {
            // Jackson's exceptions are unchecked; a failing target must look like one.
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException(e.getOriginalMessage(), e);
        }
    }
}
