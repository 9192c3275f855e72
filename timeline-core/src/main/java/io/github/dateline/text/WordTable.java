// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.text;

import static java.util.Objects.requireNonNull;

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

    /** Set in the key of any other word: exact keys do not reach that bit. */
    private static final long INEXACT = Long.MIN_VALUE;

    private final char[][] words;
    /** The keys of the words, each at its place or in the next free one behind it; 0 where there is none. */
    private final long[] keys;
    /** The numbers of the words, beside their keys. */
    private final int[] numbers;

    private final int shift;

    private WordTable(char[][] words, long[] keys, int[] numbers) {
        this.words = words;
        this.keys = keys;
        this.numbers = numbers;
        shift = shift(keys.length);
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
        for (int i = place(key, shift); keys[i] != 0; i = (i + 1) & (keys.length - 1)) {
            if (keys[i] == key && equal(words[numbers[i]], text, start, end)) {
                return numbers[i];
            }
        }
        return NONE;
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
            return find(key | INEXACT, text, start, end);
        }
        // Most words of a text are not in the table, and most of those meet an empty place at once.
        for (int i = place(key, shift); keys[i] != 0; i = (i + 1) & (keys.length - 1)) {
            if (keys[i] == key) {
                return numbers[i];
            }
        }
        return NONE;
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
        boolean exact = end - start <= EXACT;
        for (int i = start; i < end; i++) {
            char c = fold(text[i]);
            key = step(key, c);
            exact &= c >= 'a' && c <= 'z';
        }
        return exact ? key : key | INEXACT;
    }

    private static int shift(int size) {
        return Long.numberOfLeadingZeros(size) + 1;
    }

    /** Fibonacci hashing: the upper bits of the product with 2^64 divided by the golden ratio. */
    private static int place(long key, int shift) {
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
            // At most a quarter full: most words of a text are absent, and an absent word should meet an empty place.
            int size = Integer.highestOneBit(Math.max(16, numbers.size() * 8));
            int shift = shift(size);
            long[] keys = new long[size];
            int[] at = new int[size];
            char[][] words = new char[numbers.size()][];
            numbers.forEach((word, number) -> {
                words[number] = word.toCharArray();
                long key = key(words[number], 0, words[number].length);
                int i = place(key, shift);
                while (keys[i] != 0) {
                    i = (i + 1) & (size - 1);
                }
                keys[i] = key;
                at[i] = number;
            });
            return new WordTable(words, keys, at);
        }
    }
}
