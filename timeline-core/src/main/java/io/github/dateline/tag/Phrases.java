// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import java.util.Arrays;
import java.util.TreeMap;

/** The phrases of a lexicon, as a tree over word numbers. Immutable and thread-safe. */
final class Phrases {

    /** No phrase is longer, so that looking for one takes bounded time. */
    static final int LONGEST = 8;

    private final long[] edges;
    private final int[] nodes;
    private final long[] ends;
    private final int[] values;

    private Phrases(TreeMap<Long, Integer> children, TreeMap<Long, Integer> meanings) {
        edges = children.keySet().stream().mapToLong(Long::longValue).toArray();
        nodes = children.values().stream().mapToInt(Integer::intValue).toArray();
        ends = meanings.keySet().stream().mapToLong(Long::longValue).toArray();
        values = meanings.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the child of a node by a word, or -1. The root is 0. */
    int child(int node, int word) {
        int at = Arrays.binarySearch(edges, key(node, word));
        return at < 0 ? -1 : nodes[at];
    }

    /** Returns the value of the phrase that ends at the node, or -1 if none of that class does. */
    int value(int node, WordClass wordClass) {
        int at = Arrays.binarySearch(ends, key(node, wordClass.ordinal()));
        return at < 0 ? -1 : values[at];
    }

    private static long key(int node, int number) {
        return ((long) node << 32) | number;
    }

    /** Collects phrases. */
    static final class Builder {

        private final TreeMap<Long, Integer> children = new TreeMap<>();
        private final TreeMap<Long, Integer> values = new TreeMap<>();
        private int nodes = 1;

        void add(int[] words, WordClass wordClass, int value) {
            if (words.length > LONGEST) {
                throw new IllegalArgumentException("a phrase has at most " + LONGEST + " words, found " + words.length);
            }
            int node = 0;
            for (int word : words) {
                Integer next = children.get(key(node, word));
                if (next == null) {
                    next = nodes++;
                    children.put(key(node, word), next);
                }
                node = next;
            }
            values.put(key(node, wordClass.ordinal()), value);
        }

        Phrases build() {
            return new Phrases(children, values);
        }
    }
}
