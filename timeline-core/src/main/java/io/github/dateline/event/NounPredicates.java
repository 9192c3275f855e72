// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a statement of an event that its sentence only names: "elections" in a year to come are due. */
final class NounPredicates {

    private static final int MOST_WORDS = 8;
    private static final Map<String, Said> SAID = load();

    private final Tokens tokens;

    NounPredicates(Tokens tokens) {
        this.tokens = tokens;
    }

    private static Map<String, Said> load() {
        Map<String, Said> map = new HashMap<>();
        for (DataFile.Row row : EventFiles.read("noun-predicates.txt").rows(2)) {
            int mark = row.field(0).indexOf('|');
            if (mark < 0) {
                throw row.expected("words for the past, |, words for what is ahead", row.field(0));
            }
            Said said = new Said(row.field(0).substring(0, mark), row.field(0).substring(mark + 1));
            for (String noun : row.words(1)) {
                map.put(noun, said);
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
        Said said = SAID.get(tokens.lower(noun));
        boolean alone = head == words.size();
        if (said == null || words.size() > MOST_WORDS || tokens.isCapital(noun) || !alone && !said.takesMore()) {
            return "";
        }
        boolean many = tokens.lower(noun).endsWith("s") || hasAnd(words, head);
        if (ahead) {
            return (many ? " are " : " is ") + said.ahead();
        }
        String being = !said.takesMore() ? " " : many ? " were " : " was ";
        if (isPlanned()) {
            boolean follows = tokens.is(words.get(0) - 1, "by") && tokens.is(words.get(0) - 2, "followed");
            return follows && alone && said.takesMore() ? being + "planned" : "";
        }
        return being + said.past();
    }

    /** What is said of an event in the past, as a participle or with its verb, and of one ahead, as an adjective. */
    private record Said(String past, String ahead) {

        /** A noun of which a bare participle is said may have a complement: "talks in Oslo were held". */
        boolean takesMore() {
            return past.indexOf(' ') < 0;
        }
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
        return SAID.containsKey(tokens.lower(last)) && !tokens.isCapital(last) && !tokens.isCapital(words.get(0));
    }

    /** Tells whether the sentence speaks of plans: what it names may not have happened, whatever its date. */
    private boolean isPlanned() {
        for (int i = 0; i < tokens.size(); i++) {
            if (Words.isPlan("spoken", tokens.lower(i))) {
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
