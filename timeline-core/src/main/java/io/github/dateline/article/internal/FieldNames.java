// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.text.DataFile;
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
        for (DataFile.Row row : ArticleFiles.read("field-names.txt").rows(2)) {
            Field field = Field.valueOf(row.field(0).toUpperCase(Locale.ROOT));
            for (String name : row.words(1)) {
                if (names.putIfAbsent(fold(name), field) != null) {
                    throw row.expected("each key once", name);
                }
            }
        }
        return Map.copyOf(names);
    }
}
