// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A word file of a language: UTF-8, one entry a line, the word, a tab, its meaning; {@code #} begins a comment line. A
 * file of bare words has no tab. Every word stands once; a second time is refused, naming both lines.
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
        try (InputStream in = WordFile.class.getResourceAsStream(path)) {
            return in == null
                    ? new WordFile(path, List.of())
                    : parse(path, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be read", e);
        }
    }

    static WordFile parse(String name, BufferedReader reader) throws IOException {
        List<Line> lines = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        int number = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            int tab = text.indexOf('\t');
            String word = tab < 0 ? text.strip() : text.substring(0, tab).strip();
            String meaning = tab < 0 ? "" : text.substring(tab + 1).strip();
            String place = name.substring(name.lastIndexOf('/') + 1) + ":" + number;
            if (word.isEmpty() || meaning.indexOf('\t') >= 0) {
                throw new IllegalArgumentException(
                        place + ": expected a word, a tab and its meaning, found \"" + text + '"');
            }
            String before = seen.put(word, place);
            if (before != null) {
                throw new IllegalArgumentException(
                        place + ": expected a new word, found \"" + word + "\", which stands at " + before);
            }
            lines.add(new Line(word, meaning, place));
        }
        return new WordFile(name, lines);
    }
}
