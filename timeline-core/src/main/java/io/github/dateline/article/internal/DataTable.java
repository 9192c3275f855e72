// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the data files of this package: UTF-8, one entry a line, fields separated by tabs, {@code #} begins a comment
 * line. A line that stands twice is refused.
 */
final class DataTable {

    private DataTable() {}

    /** One entry with the place it came from. */
    record Entry(String file, int line, List<String> fields) {

        String field(int index) {
            if (index >= fields.size()) {
                throw new IllegalStateException(
                        file + ":" + line + ": expected " + (index + 1) + " fields, found " + fields);
            }
            return fields.get(index);
        }
    }

    static List<Entry> read(String name) {
        String path = "/io/github/dateline/article/" + name;
        try (InputStream in = DataTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + ":0: expected a word file, found none");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Entry> entries = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (!seen.add(line)) {
                    throw new IllegalStateException(
                            name + ":" + number + ": expected each entry once, found again " + line);
                }
                entries.add(new Entry(name, number, List.of(line.split("\t", -1))));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
