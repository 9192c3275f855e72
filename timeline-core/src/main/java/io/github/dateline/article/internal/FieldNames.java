// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names under which data files keep what Dateline wants: keys of JSON, front matter and header lines. */
final class FieldNames {

    private static final Map<String, Field> NAMES = load();

    private FieldNames() {}

    /** A field of an article. */
    enum Field {
        ID,
        URL,
        TITLE,
        PUBLISHER,
        AUTHOR,
        PUBLISHED,
        /** When a crawler saw the page: not later than this. */
        SEEN,
        MODIFIED,
        LANG,
        ORIGIN,
        TEXT,
        HTML,
        SUMMARY,
        /** Holds articles. */
        CONTAINER
    }

    /** Returns the field that a key names, whatever its case and separators, or null. */
    static @Nullable Field of(String key) {
        Field exact = NAMES.get(key);
        return exact != null ? exact : NAMES.get(fold(key));
    }

    private static String fold(String key) {
        return key.replace("_", "").replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Field> load() {
        Map<String, Field> names = new HashMap<>();
        for (DataTable.Entry entry : DataTable.read("field-names.txt")) {
            Field field = Field.valueOf(entry.field(0).toUpperCase(Locale.ROOT));
            for (String name : entry.field(1).split(" ", -1)) {
                if (names.putIfAbsent(fold(name), field) != null) {
                    throw new IllegalStateException(
                            entry.file() + ":" + entry.line() + ": expected each key once, found again " + name);
                }
            }
        }
        return Map.copyOf(names);
    }
}
