// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A place in a JSON document that knows its path, so that every complaint can name it. */
final class JsonCursor {

    private static final int LONGEST_QUOTE = 60;

    private final String source;
    private final @Nullable JsonCursor parent;
    private final String key;
    private final int position;
    private final @Nullable JsonNode node;

    /** Makes the cursor of a document, or of a part of it that is called by that name. */
    JsonCursor(String source, String root, @Nullable JsonNode node) {
        this(source, null, root, -1, node);
    }

    private JsonCursor(String source, @Nullable JsonCursor parent, String key, int position, @Nullable JsonNode node) {
        this.source = source;
        this.parent = parent;
        this.key = key;
        this.position = position;
        this.node = node;
    }

    /** The path is put together only for a complaint: most documents give none. */
    private String path() {
        if (parent == null) {
            return key;
        }
        return parent.path() + (position < 0 ? "." + key : "[" + position + "]");
    }

    /** Returns the value of a key, which may be missing or null. */
    JsonCursor at(String key) throws TimelineJsonException {
        if (node == null || !node.isObject()) {
            throw expected("an object");
        }
        return new JsonCursor(source, this, key, -1, node.get(key));
    }

    /** Returns the keys of an object, in their order. */
    List<String> keys() throws TimelineJsonException {
        if (node == null || !node.isObject()) {
            throw expected("an object");
        }
        return List.copyOf(node.propertyNames());
    }

    /** Sees to it that an object has no other keys. */
    void allowKeys(Set<String> allowed) throws TimelineJsonException {
        for (String key : keys()) {
            if (!allowed.contains(key)) {
                throw problem("unknown key " + key + "; there are " + String.join(", ", new TreeSet<>(allowed)));
            }
        }
    }

    /** Tells whether just this text stands here. */
    boolean is(String text) {
        return node != null && node.isString() && node.stringValue().equals(text);
    }

    boolean isText() {
        return node != null && node.isString();
    }

    boolean isPresent() {
        return node != null && !node.isNull();
    }

    String text() throws TimelineJsonException {
        if (node == null || !node.isString()) {
            throw expected("a string");
        }
        return node.stringValue();
    }

    @Nullable String optionalText() throws TimelineJsonException {
        return isPresent() ? text() : null;
    }

    int integer() throws TimelineJsonException {
        if (node == null || !node.isIntegralNumber() || !node.canConvertToInt()) {
            throw expected("a whole number");
        }
        return node.intValue();
    }

    /** Returns the numbers of an array of whole numbers. */
    int[] integers() throws TimelineJsonException {
        if (node == null || !node.isArray()) {
            throw expected("an array");
        }
        int[] numbers = new int[node.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = new JsonCursor(source, this, "", i, node.get(i)).integer();
        }
        return numbers;
    }

    double decimal() throws TimelineJsonException {
        if (node == null || !node.isNumber()) {
            throw expected("a number");
        }
        return node.doubleValue();
    }

    boolean flag() throws TimelineJsonException {
        if (node == null || !node.isBoolean()) {
            throw expected("true or false");
        }
        return node.booleanValue();
    }

    boolean optionalFlag() throws TimelineJsonException {
        return isPresent() && flag();
    }

    @Nullable LocalDate optionalDay() throws TimelineJsonException {
        return isPresent() ? parse("a day such as 2025-01-11", LocalDate::parse) : null;
    }

    @Nullable Instant optionalInstant() throws TimelineJsonException {
        return isPresent() ? parse("a time such as 2025-01-11T09:00:00Z", Instant::parse) : null;
    }

    /** Returns the constant whose JSON name stands here. */
    <E extends Enum<E>> E constant(E[] constants, Function<E, String> jsonName) throws TimelineJsonException {
        String name = text();
        for (E constant : constants) {
            if (jsonName.apply(constant).equals(name)) {
                return constant;
            }
        }
        List<String> names = new ArrayList<>();
        for (E constant : constants) {
            names.add(jsonName.apply(constant));
        }
        throw expected("one of " + String.join(", ", names));
    }

    /** Returns the elements of an array. */
    List<JsonCursor> items() throws TimelineJsonException {
        if (node == null || !node.isArray()) {
            throw expected("an array");
        }
        List<JsonCursor> items = new ArrayList<>();
        for (JsonNode item : node) {
            items.add(new JsonCursor(source, this, "", items.size(), item));
        }
        return items;
    }

    /** Returns the elements of an array that may be missing. */
    List<JsonCursor> optionalItems() throws TimelineJsonException {
        return isPresent() ? items() : List.of();
    }

    List<String> optionalTexts() throws TimelineJsonException {
        List<String> texts = new ArrayList<>();
        for (JsonCursor item : optionalItems()) {
            texts.add(item.text());
        }
        return texts;
    }

    private <T> T parse(String what, Function<String, T> parser) throws TimelineJsonException {
        try {
            return parser.apply(text());
        } catch (DateTimeException e) {
            throw expected(what);
        }
    }

    /** Runs a constructor whose complaint about its arguments becomes one about this place. */
    <T> T make(java.util.function.Supplier<T> constructor) throws TimelineJsonException {
        try {
            return constructor.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw problem(String.valueOf(e.getMessage()));
        }
    }

    TimelineJsonException problem(String problem) {
        return new TimelineJsonException(source, path(), problem);
    }

    TimelineJsonException expected(String what) {
        String found = node == null ? "nothing" : node.toString();
        if (found.length() > LONGEST_QUOTE) {
            found = found.substring(0, LONGEST_QUOTE) + "...";
        }
        return problem("expected " + what + ", found " + found);
    }
}
