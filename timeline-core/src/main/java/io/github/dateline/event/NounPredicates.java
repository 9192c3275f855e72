// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a statement of an event that its sentence only names: "elections" in a year to come are due. */
final class NounPredicates {

    private static final int MOST_WORDS = 8;
    private static final Set<String> PLANS = Set.of(
            "will",
            "would",
            "likely",
            "expected",
            "scheduled",
            "planned",
            "declared",
            "upcoming",
            "due",
            "set",
            "next");
    private static final String HELD = "held";
    private static final Map<String, String> PAST = load();

    private final Tokens tokens;

    NounPredicates(Tokens tokens) {
        this.tokens = tokens;
    }

    private static Map<String, String> load() {
        Map<String, String> map = new HashMap<>();
        for (DataFile.Row row : EventFiles.read("noun-predicates.txt").rows(2)) {
            for (String noun : row.words(1)) {
                map.put(noun, row.field(0).substring(0, row.field(0).indexOf('|')));
            }
        }
        return Map.copyOf(map);
    }

    /**
     * Returns what to say behind the words, empty where the noun can stand as it is or tells no act of its own.
     *
     * @param ahead whether the event lies ahead of the article, or null if that is not known
     */
    String of(List<Integer> words, @Nullable Boolean ahead) {
        if (ahead == null) {
            return "";
        }
        int head = words.size();
        for (int k = 1; k < words.size(); k++) {
            if (Words.isPreposition(tokens.lower(words.get(k)))) {
                head = Math.min(head, k);
            }
            if (Words.isFinite(tokens.lower(words.get(k))) && !Words.isDeterminer(tokens.lower(words.get(k - 1)))) {
                boolean adjective =
                        k + 1 < words.size() && tokens.lower(words.get(k - 1)).endsWith("ly");
                if (!adjective) {
                    return "";
                }
            }
        }
        int noun = words.get(head - 1);
        String past = PAST.get(tokens.lower(noun));
        boolean alone = head == words.size();
        if (!ahead && isPlanned()) {
            boolean follows = tokens.is(words.get(0) - 1, "by") && tokens.is(words.get(0) - 2, "followed");
            return follows && alone && HELD.equals(past)
                    ? (tokens.lower(noun).endsWith("s") ? " were" : " was") + " planned"
                    : "";
        }
        if (past == null || words.size() > MOST_WORDS || tokens.isCapital(noun) || !alone && !past.equals(HELD)) {
            return "";
        }
        boolean many = tokens.lower(noun).endsWith("s") || hasAnd(words, head);
        String being = ahead ? many ? "are" : "is" : many ? "were" : "was";
        return ahead ? " " + being + " due" : past.equals(HELD) ? " " + being + " held" : " " + past;
    }

    /** "the newly announced election": how it came to be known says nothing beside "is due". */
    void dropPlan(List<Integer> words) {
        boolean told = words.size() > 3
                && tokens.is(words.get(0), "the")
                && tokens.lower(words.get(1)).endsWith("ly")
                && Words.isPast(tokens.lower(words.get(2)));
        if (told) {
            words.subList(1, 3).clear();
        }
    }

    /** Tells whether the words end in a noun that says nothing when it stands alone: "elections". */
    boolean isBare(List<Integer> words) {
        int last = words.get(words.size() - 1);
        return PAST.containsKey(tokens.lower(last)) && !tokens.isCapital(last) && !tokens.isCapital(words.get(0));
    }

    /** Tells whether the sentence speaks of plans: what it names may not have happened, whatever its date. */
    private boolean isPlanned() {
        for (int i = 0; i < tokens.size(); i++) {
            if (PLANS.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAnd(List<Integer> words, int end) {
        for (int k = 0; k < end; k++) {
            if (tokens.is(words.get(k), "and")) {
                return true;
            }
        }
        return false;
    }
}
