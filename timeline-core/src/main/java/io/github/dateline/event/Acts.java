// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of acts that news tells of, each a set of words that name it: "captured" and "taken captive" are one act,
 * "captured" and "released" opposite ones. A set of acts is a bit mask.
 */
final class Acts {

    static final Acts ENGLISH = load();

    private final Map<String, Long> masks;
    private final long[] opposites;

    private Acts(Map<String, Long> masks, long[] opposites) {
        this.masks = Map.copyOf(masks);
        this.opposites = opposites;
    }

    private static Acts load() {
        List<DataFile.Row> rows = EventFiles.read("acts.txt").rows(2);
        if (rows.size() > Long.SIZE) {
            throw new IllegalStateException("at most " + Long.SIZE + " acts fit in a mask, found " + rows.size());
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            numbers.put(rows.get(i).field(0), i);
        }
        Map<String, Long> masks = new HashMap<>();
        long[] opposites = new long[Long.SIZE];
        for (int i = 0; i < rows.size(); i++) {
            for (String word : rows.get(i).words(1)) {
                if (word.startsWith("!")) {
                    int other = number(numbers, word.substring(1));
                    opposites[i] |= 1L << other;
                    opposites[other] |= 1L << i;
                } else {
                    masks.merge(Stemmer.stem(word), 1L << i, (a, b) -> a | b);
                }
            }
        }
        return new Acts(masks, opposites);
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer found = numbers.get(name);
        if (found == null) {
            throw new IllegalStateException("acts.txt: the opposite act \"" + name + "\" is not there");
        }
        return found;
    }

    /** Returns the acts that a stemmed word names; 0 if none. */
    long of(String stem) {
        return masks.getOrDefault(stem, 0L);
    }

    /** Returns the acts that any of the words names. */
    long ofAny(Iterable<String> words) {
        long acts = 0;
        for (String word : words) {
            acts |= of(Stemmer.stem(word));
        }
        return acts;
    }

    /** Returns the stems that name an act, in no particular order. */
    List<String> stems() {
        return new ArrayList<>(masks.keySet());
    }

    /** Tells whether every act of one side has its opposite on the other and none is shared. */
    boolean opposed(long first, long second) {
        if (first == 0 || second == 0 || (first & second) != 0) {
            return false;
        }
        long against = 0;
        for (long rest = first; rest != 0; rest &= rest - 1) {
            against |= opposites[Long.numberOfTrailingZeros(rest)];
        }
        return (against & second) != 0;
    }
}
