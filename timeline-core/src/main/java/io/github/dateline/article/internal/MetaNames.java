// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.text.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which meta elements of a page hold what, from {@code meta-names.txt}. */
final class MetaNames {

    private static final Map<String, List<String>> NAMES = load();

    private MetaNames() {}

    /** Returns the names for a meaning, the most trusted first. */
    static List<String> of(String meaning) {
        return NAMES.getOrDefault(meaning, List.of());
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> names = new HashMap<>();
        for (DataFile.Row row : ArticleFiles.read("meta-names.txt").rows(2)) {
            names.put(row.field(0), row.words(1));
        }
        return names;
    }
}
