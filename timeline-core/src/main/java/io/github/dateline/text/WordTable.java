// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.text;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * A fixed set of lower-case words, each with a number from 0, looked up in place: no string is made for a word of a
 * text, whether it is in the table or not. Filled through a {@link Builder}; immutable and thread-safe afterwards.
 *
 * <p>A scanner rolls the key while it reads: {@code key = 0}, then {@code key = step(key, fold(c))} for each character.
 * Five bits a character: a word of up to twelve letters from a to z has a key that no other such word has.
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

    /** Words of up to this many letters from a to z are told apart by their keys alone. */
    private static final int EXACT = 12;

    private final char[][] words;
    private final boolean[] exact;
    private final int[] slots;
    private final long[] keys;
    private final int shift;

    private WordTable(char[][] words, boolean[] exact, int[] slots, long[] keys) {
        this.words = words;
        this.exact = exact;
        this.slots = slots;
        this.keys = keys;
        shift = Long.numberOfLeadingZeros(slots.length) + 1;
    }

    /** Returns the form in which the table compares a character: lower case, with the straight apostrophe. */
    public static char fold(char c) {
        if (c < 128) {
            return FOLDED[c];
        }
        return c == '\u2019' || c == '\u2018' ? '\'' : Character.toLowerCase(c);
    }

    /** Returns the key of a word one folded character longer. */
    public static long step(long key, char folded) {
        return Long.rotateLeft(key, 5) ^ folded;
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
        return find(word.toCharArray(), 0, word.length());
    }

    /**
     * Returns the number of the word, or {@link #NONE}.
     *
     * @param text the characters of the text, as they stand
     * @param start index of the first character
     * @param end index after the last
     */
    public int find(char[] text, int start, int end) {
        return find(key(text, start, end), text, start, end);
    }

    private int find(long key, char[] text, int start, int end) {
        int mask = slots.length - 1;
        for (int i = slot(key, shift); ; i = (i + 1) & mask) {
            int number = slots[i];
            if (number < 0) {
                return NONE;
            }
            if (keys[i] == key && equal(words[number], text, start, end)) {
                return number;
            }
        }
    }

    /**
     * Returns the number of a word whose characters are all letters of ASCII, or {@link #NONE}. Faster than {@link
     * #find(char[], int, int)}, which it equals.
     *
     * @param key the rolled key of its folded characters
     * @param text the characters of the text, as they stand
     * @param start index of the first character
     * @param end index after the last
     */
    public int findLetters(long key, char[] text, int start, int end) {
        if (end - start > EXACT) {
            return find(key, text, start, end);
        }
        int mask = slots.length - 1;
        for (int i = slot(key, shift); ; i = (i + 1) & mask) {
            int number = slots[i];
            if (number < 0 || keys[i] == key && exact[number]) {
                return number;
            }
        }
    }

    private static boolean equal(char[] word, char[] text, int start, int end) {
        if (word.length != end - start) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != fold(text[start + i])) {
                return false;
            }
        }
        return true;
    }

    private static long key(char[] text, int start, int end) {
        long key = 0;
        for (int i = start; i < end; i++) {
            key = step(key, fold(text[i]));
        }
        return key;
    }

    /** Fibonacci hashing: the upper bits of the product with 2^64 divided by the golden ratio. */
    private static int slot(long key, int shift) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> shift);
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
            int shift = Long.numberOfLeadingZeros(size) + 1;
            long[] keys = new long[size];
            Arrays.fill(slots, NONE);
            char[][] words = new char[numbers.size()][];
            boolean[] exact = new boolean[numbers.size()];
            numbers.forEach((word, number) -> {
                words[number] = word.toCharArray();
                exact[number] = word.length() <= EXACT && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
                long key = key(words[number], 0, words[number].length);
                int i = slot(key, shift);
                while (slots[i] >= 0) {
                    i = (i + 1) & (size - 1);
                }
                slots[i] = number;
                keys[i] = key;
            });
            return new WordTable(words, exact, slots, keys);
        }
    }
}
