// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.DataFile;
import java.util.HashMap;
import java.util.Map;

/** Which pronoun fits a person's name, where a given name or a form of address tells. */
final class GivenNames {

    private static final Map<String, String> PRONOUNS = load();

    private GivenNames() {}

    private static Map<String, String> load() {
        Map<String, String> map = new HashMap<>();
        for (DataFile.Row row : EventFiles.read("given-names.txt").rows(2)) {
            for (String name : row.words(1)) {
                map.put(name, row.field(0));
            }
        }
        return Map.copyOf(map);
    }

    /** Tells whether nothing speaks against the pronoun standing for the person: "him" not for "Ada". */
    static boolean fits(String given, String pronoun) {
        String known = PRONOUNS.get(Words.lower(given).replace(".", ""));
        return known == null || known.equals("she") == (pronoun.equals("she") || pronoun.equals("her"));
    }
}
