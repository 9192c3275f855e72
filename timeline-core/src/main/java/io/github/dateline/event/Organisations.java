// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.DataFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the one organisation of a sentence that a noun like "the company" can mean. */
final class Organisations {

    private static final int LONGEST_APPOSITION = 6;
    private static final Map<String, Set<String>> NAME_WORDS = load();

    private Organisations() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> map = new HashMap<>();
        for (DataFile.Row row : EventFiles.read("organisation-kinds.txt").rows(2)) {
            for (String noun : row.words(0)) {
                map.put(noun, Set.copyOf(row.words(1)));
            }
        }
        return Map.copyOf(map);
    }

    /** Returns the only name in the sentence of what the noun calls it, or null if there is none or more than one. */
    static @Nullable String only(Tokens tokens, String noun) {
        Set<String> words = NAME_WORDS.getOrDefault(noun, Set.of());
        String only = null;
        for (int i = 0; i < tokens.size(); i++) {
            if (!isName(tokens, i)) {
                continue;
            }
            int end = i + 1;
            while (end < tokens.size() && isName(tokens, end) && !tokens.possessive(end - 1)) {
                end++;
            }
            boolean called = i > 0 && Words.isOrganisationNoun(tokens.lower(i - 1)) && !tokens.isCapital(i - 1);
            boolean named = end - i > 1 && words.contains(tokens.lower(end - 1));
            if (called || named || isCalledBehind(tokens, end)) {
                String name = tokens.span(i, end).slice(tokens.text);
                String bare = tokens.possessive(end - 1)
                        ? name.substring(0, tokens.lower(end - 1).length() + tokens.start(end - 1) - tokens.start(i))
                        : name;
                if (only != null && !only.contains(bare) && !bare.contains(only)) {
                    return null;
                }
                only = only == null || bare.length() > only.length() ? bare : only;
            }
            i = end - 1;
        }
        return only;
    }

    private static boolean isName(Tokens tokens, int i) {
        return tokens.isWord(i)
                && tokens.isCapital(i)
                && !Words.STOP.contains(tokens.lower(i))
                && !Words.isDeterminer(tokens.lower(i))
                && !tokens.isNumber(i);
    }

    /** "Norlund, the Danish shipping company,": what it is stands behind the name. */
    private static boolean isCalledBehind(Tokens tokens, int end) {
        if (!tokens.is(end, ",")
                || !tokens.is(end + 1, "the") && !tokens.is(end + 1, "a") && !tokens.is(end + 1, "an")) {
            return false;
        }
        for (int i = end + 2; i < tokens.size() && i - end <= LONGEST_APPOSITION; i++) {
            if (tokens.is(i, ",")) {
                return Words.isOrganisationNoun(tokens.lower(i - 1)) && !tokens.isCapital(i - 1);
            }
        }
        return false;
    }
}
