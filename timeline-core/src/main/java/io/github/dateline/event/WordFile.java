// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the word lists of this package: UTF-8, {@code #} comments, TAB between columns, faults named by file and line. */
final class WordFile {

    private final String name;
    private final List<String> lines;

    private WordFile(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    static WordFile english(String name) {
        String path = "en/" + name;
        try (InputStream in = WordFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            return new WordFile(path, List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Returns the rows with their columns; comments and empty lines are left out. */
    List<String[]> rows(int columns) {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            String[] row = line.split("\t", -1);
            if (row.length != columns) {
                throw fault(i, "expected " + columns + " columns, found " + row.length);
            }
            rows.add(row);
        }
        return rows;
    }

    /** Returns all words of all lines; a word may stand there once only. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            for (String word : line.split(" ", -1)) {
                if (!words.add(word)) {
                    throw fault(i, "duplicate word \"" + word + '"');
                }
            }
        }
        return words;
    }

    /** Returns the two columns as a map; a key may stand there once only. */
    Map<String, String> map() {
        Map<String, String> map = new LinkedHashMap<>();
        for (String[] row : rows(2)) {
            if (map.put(row[0], row[1]) != null) {
                throw new IllegalStateException(name + ": duplicate key \"" + row[0] + '"');
            }
        }
        return map;
    }

    private IllegalStateException fault(int line, String message) {
        return new IllegalStateException(name + ":" + (line + 1) + ": " + message);
    }
}
