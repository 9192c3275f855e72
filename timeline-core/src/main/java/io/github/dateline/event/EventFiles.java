// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.DataFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Where the English words of this package lie. */
final class EventFiles {

    private static final String FOLDER = "/io/github/dateline/event/en/";

    private EventFiles() {}

    static DataFile read(String name) {
        return DataFile.read(FOLDER + name);
    }

    /** Reads a file of words by their kind. */
    static Map<String, Set<String>> kinds(String name) {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (DataFile.Row row : read(name).rows(2)) {
            kinds.put(row.field(0), Set.copyOf(row.words(1)));
        }
        return Map.copyOf(kinds);
    }
}
