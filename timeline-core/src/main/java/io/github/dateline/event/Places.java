// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of countries with the words for their people and their capitals, joined to the country. */
final class Places {

    private static final Map<String, String> COUNTRY = load();

    private Places() {}

    private static Map<String, String> load() {
        Map<String, String> map = new HashMap<>();
        for (DataFile.Row row : EventFiles.read("places.txt").rows(3)) {
            String country = row.field(0);
            map.put(Words.lower(country), country);
            for (String cell : List.of(row.field(1), row.field(2))) {
                for (String name : cell.split(",", -1)) {
                    if (!name.isEmpty()) {
                        map.putIfAbsent(Words.lower(name), country);
                    }
                }
            }
        }
        return Map.copyOf(map);
    }

    /** Returns the country that a lower-case name stands for ("kyiv", "ukrainian"), or null. */
    static @Nullable String country(String name) {
        return COUNTRY.get(name);
    }

    /** Returns all known names in lower case with their country. */
    static Map<String, String> all() {
        return COUNTRY;
    }
}
