// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A word file of a language: a {@link DataFile} of one entry a line, the word, a tab, its meaning. A file of bare words
 * has no tab. Every word stands once; a second time is refused, naming both lines.
 *
 * @param name the resource path
 * @param lines the entries in file order
 */
public record WordFile(String name, List<Line> lines) {

    public WordFile {
        lines = List.copyOf(lines);
    }

    /**
     * One entry.
     *
     * @param word the word or phrase
     * @param meaning what follows the tab, empty if there is none
     * @param place file and line, for messages
     */
    public record Line(String word, String meaning, String place) {}

    /**
     * Reads a word file from the class path; a missing file has no entries, since a language need not have every kind of
     * word.
     *
     * @param path absolute resource path, for example {@code /io/github/dateline/lang/en/months.txt}
     * @throws IllegalArgumentException if a line is malformed or a word stands twice: {@code file:line: ...}
     */
    public static WordFile read(String path) {
        DataFile file = DataFile.readIfPresent(path);
        return file == null ? new WordFile(path, List.of()) : of(path, file);
    }

    static WordFile of(String name, DataFile file) {
        List<Line> lines = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (DataFile.Row row : file.rows()) {
            String word = row.field(0).strip();
            String meaning = row.fields().size() < 2 ? "" : row.field(1).strip();
            if (word.isEmpty() || row.fields().size() > 2) {
                throw row.expected("a word, a tab and its meaning", row.line());
            }
            String before = seen.put(word, row.place());
            if (before != null) {
                throw new IllegalArgumentException(
                        row.place() + ": expected a new word, found \"" + word + "\", which stands at " + before);
            }
            lines.add(new Line(word, meaning, row.place()));
        }
        return new WordFile(name, lines);
    }
}
