// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import java.util.TreeMap;

/** The phrases of a lexicon, as a tree over word numbers. Immutable and thread-safe. */
final class Phrases {

    /** No phrase is longer, so that looking for one takes bounded time. */
    static final int LONGEST = 8;

    private final LongTable children;
    private final LongTable meanings;

    private Phrases(TreeMap<Long, Integer> children, TreeMap<Long, Integer> meanings) {
        this.children = new LongTable(children);
        this.meanings = new LongTable(meanings);
    }

    /** Returns the child of a node by a word, or -1. The root is 0. */
    int child(int node, int word) {
        return children.get(key(node, word));
    }

    /** Returns the value of the phrase that ends at the node, or -1 if none of that class does. */
    int value(int node, WordClass wordClass) {
        return meanings.get(key(node, wordClass.ordinal()));
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
