// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forms of English verbs that follow no rule, from {@code irregular-verbs.txt}. */
final class IrregularVerbs {

    private static final Map<String, String> PAST_OF_PARTICIPLE;
    private static final Map<String, String> PAST_OF_BASE;
    private static final Set<String> PAST;
    private static final Set<String> PRESENT;

    static {
        Map<String, String> participles = new HashMap<>();
        Map<String, String> bases = new HashMap<>(Map.of("be", "was", "have", "had", "do", "did"));
        for (DataFile.Row row : EventFiles.read("irregular-verbs.txt").rows(3)) {
            participles.put(row.field(2), row.field(0));
            bases.put(row.field(1), row.field(0));
        }
        Set<String> present = new HashSet<>();
        for (String base : bases.keySet()) {
            present.add(base.endsWith("o") || base.endsWith("ch") || base.endsWith("s") ? base + "es" : base + "s");
        }
        PAST_OF_PARTICIPLE = Map.copyOf(participles);
        PAST_OF_BASE = Map.copyOf(bases);
        PAST = Set.copyOf(participles.values());
        PRESENT = Set.copyOf(present);
    }

    private IrregularVerbs() {}

    /** Returns the simple past of a past participle, or null if it is none of these. */
    static @Nullable String pastOf(String participle) {
        return PAST_OF_PARTICIPLE.get(participle);
    }

    /** Returns the simple past of a base form, or null if it is none of these. */
    static @Nullable String pastOfBase(String base) {
        return PAST_OF_BASE.get(base);
    }

    static boolean isPast(String word) {
        return PAST.contains(word);
    }

    /** Tells whether the word is the third person of the present. */
    static boolean isPresent(String word) {
        return PRESENT.contains(word);
    }
}
