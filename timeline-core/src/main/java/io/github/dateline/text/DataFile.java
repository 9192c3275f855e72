// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A data file of the library: UTF-8, one row a line, fields separated by tabs; {@code #} begins a comment line, blank
 * lines are left out. Whatever is wrong with one is an {@link IllegalArgumentException} whose message begins {@code
 * file:line:}. Immutable.
 *
 * @param name the file's name without its folder, for messages
 * @param rows the rows in file order
 */
public record DataFile(String name, List<Row> rows) {

    public DataFile {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param fields what stands between the tabs, at least one
     * @param place file and line, for messages
     */
    public record Row(List<String> fields, String place) {

        public Row {
            fields = List.copyOf(fields);
        }

        /** Returns the row as it stands in the file. */
        public String line() {
            return String.join("\t", fields);
        }

        /**
         * Returns a field, the first is 0.
         *
         * @throws IllegalArgumentException if the row has fewer
         */
        public String field(int index) {
            if (index >= fields.size()) {
                throw expected("at least " + (index + 1) + " fields", line());
            }
            return fields.get(index);
        }

        /** Returns the words of a field, which one space each separates. */
        public List<String> words(int index) {
            return Arrays.asList(field(index).split(" ", -1));
        }

        /** Returns the fault to throw where something else should stand. */
        public IllegalArgumentException expected(String what, String found) {
            return new IllegalArgumentException(place + ": expected " + what + ", found \"" + found + '"');
        }
    }

    /**
     * Reads a file from the class path.
     *
     * @param path absolute resource path, for example {@code /io/github/dateline/event/en/acts.txt}
     * @throws IllegalArgumentException if there is none
     */
    public static DataFile read(String path) {
        DataFile file = readIfPresent(path);
        if (file == null) {
            throw new IllegalArgumentException(path + ": expected a data file, found none");
        }
        return file;
    }

    static @Nullable DataFile readIfPresent(String path) {
        try (InputStream in = DataFile.class.getResourceAsStream(path)) {
            return in == null
                    ? null
                    : parse(
                            path.substring(path.lastIndexOf('/') + 1),
                            new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be read", e);
        }
    }

    /** Reads a file whose text is already there. */
    public static DataFile parse(String name, Reader text) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(Arrays.asList(line.split("\t", -1)), name + ":" + number));
            }
        }
        return new DataFile(name, rows);
    }

    /**
     * Returns the rows, each with that many fields.
     *
     * @throws IllegalArgumentException if one has more or fewer, or stands twice
     */
    public List<Row> rows(int columns) {
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            if (row.fields().size() != columns) {
                throw row.expected(columns + " fields", row.line());
            }
            if (!seen.add(row.line())) {
                throw row.expected("each row once", row.line());
            }
        }
        return rows;
    }

    /**
     * Returns the words of a file that is a list of words, separated by spaces and line ends.
     *
     * @throws IllegalArgumentException if one stands twice
     */
    public Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (Row row : rows(1)) {
            for (String word : row.words(0)) {
                if (!words.add(word)) {
                    throw row.expected("each word once", word);
                }
            }
        }
        return words;
    }

    /**
     * Returns the two fields of each row as key and value, in file order.
     *
     * @throws IllegalArgumentException if a key stands twice
     */
    public Map<String, String> map() {
        Map<String, String> map = new LinkedHashMap<>();
        for (Row row : rows(2)) {
            if (map.put(row.field(0), row.field(1)) != null) {
                throw row.expected("each key once", row.field(0));
            }
        }
        return map;
    }
}
