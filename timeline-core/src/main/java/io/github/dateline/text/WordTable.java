// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.text;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * A fixed set of lower-case words, each with a number from 0, looked up in place: no string is made for a word of a
 * text, whether it is in the table or not. Filled through a {@link Builder}; immutable and thread-safe afterwards.
 *
 * <p>A scanner rolls the hash while it reads: {@code h = 0}, then {@code h = step(h, fold(c))} for each character.
 */
public final class WordTable {

    /** The number that {@link #find} returns for a word that is not in the table. */
    public static final int NONE = -1;

    private static final char[] FOLDED = new char[128];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = (char) (c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
    }

    private final char[][] words;
    private final char[] pool;
    private final int[] starts;
    private final int[] slots;
    private final int[] hashes;

    private WordTable(char[][] words, int[] slots, int[] hashes) {
        this.words = words;
        starts = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            starts[i + 1] = starts[i] + words[i].length;
        }
        pool = new char[starts[words.length]];
        for (int i = 0; i < words.length; i++) {
            System.arraycopy(words[i], 0, pool, starts[i], words[i].length);
        }
        this.slots = slots;
        this.hashes = hashes;
    }

    /** Returns the form in which the table compares a character: lower case, with the straight apostrophe. */
    public static char fold(char c) {
        if (c < 128) {
            return FOLDED[c];
        }
        return c == '\u2019' || c == '\u2018' ? '\'' : Character.toLowerCase(c);
    }

    /** Returns the hash of a word one folded character longer. */
    public static int step(int hash, char folded) {
        return hash * 31 + folded;
    }

    /** Returns the number of words. */
    public int size() {
        return words.length;
    }

    /** Returns the word with that number, folded. */
    public String word(int number) {
        return new String(words[number]);
    }

    /** Returns the number of the word, or {@link #NONE}. */
    public int find(String word) {
        char[] chars = word.toCharArray();
        int hash = 0;
        for (char c : chars) {
            hash = step(hash, fold(c));
        }
        return find(hash, chars, 0, chars.length);
    }

    /**
     * Returns the number of the word, or {@link #NONE}.
     *
     * @param hash the rolled hash of its folded characters
     * @param text the characters of the text, as they stand
     * @param start index of the first character
     * @param end index after the last
     */
    public int find(int hash, char[] text, int start, int end) {
        int mask = slots.length - 1;
        for (int i = spread(hash) & mask; ; i = (i + 1) & mask) {
            int number = slots[i];
            if (number < 0) {
                return NONE;
            }
            if (hashes[i] == hash && equal(number, text, start, end)) {
                return number;
            }
        }
    }

    private boolean equal(int number, char[] text, int start, int end) {
        int at = starts[number];
        int length = end - start;
        if (starts[number + 1] - at != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text[start + i];
            if (pool[at + i] != (c < 128 ? FOLDED[c] : fold(c))) {
                return false;
            }
        }
        return true;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }

    /** Collects words. Not thread-safe. */
    public static final class Builder {

        private final java.util.Map<String, Integer> numbers = new java.util.LinkedHashMap<>();

        /** Adds the word if it is new and returns its number. */
        public int add(String word) {
            requireNonNull(word, "word");
            StringBuilder folded = new StringBuilder(word.length());
            for (int i = 0; i < word.length(); i++) {
                folded.append(fold(word.charAt(i)));
            }
            if (folded.isEmpty()) {
                throw new IllegalArgumentException("a word must not be empty");
            }
            return numbers.computeIfAbsent(folded.toString(), w -> numbers.size());
        }

        /** Returns the table of all words added so far. */
        public WordTable build() {
            // At most a quarter full: most words of a text are absent, and an absent word should meet an empty slot.
            int size = Integer.highestOneBit(Math.max(16, numbers.size() * 8));
            int[] slots = new int[size];
            int[] hashes = new int[size];
            Arrays.fill(slots, NONE);
            char[][] words = new char[numbers.size()][];
            numbers.forEach((word, number) -> {
                words[number] = word.toCharArray();
                int hash = 0;
                for (char c : words[number]) {
                    hash = step(hash, c);
                }
                int i = spread(hash) & (size - 1);
                while (slots[i] >= 0) {
                    i = (i + 1) & (size - 1);
                }
                slots[i] = number;
                hashes[i] = hash;
            });
            return new WordTable(words, slots, hashes);
        }
    }
}
