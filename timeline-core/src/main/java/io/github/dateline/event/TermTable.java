// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for stemmed words, so that comparing texts is comparing sorted arrays. Looking a word up makes no string. Also
 * counts how often a word stands with a capital inside a sentence, which tells names from other words.
 */
final class TermTable {

    private char[] pool = new char[1 << 16];
    private int used;
    private int[] offsets = new int[1 << 12];
    private int[] slots = new int[1 << 13];
    private int size;
    private int[] capital = new int[1 << 12];
    private int[] small = new int[1 << 12];
    private final boolean[] stop;
    private final long[] acts;
    private final int[] country;
    private final int[] actTerms = new int[Long.SIZE];
    private final Map<Long, Integer> countryOfPair = new HashMap<>();

    TermTable() {
        for (String word : Words.STOP) {
            intern(Stemmer.stem(word));
            intern(word);
        }
        for (String word : Words.REPORTING) {
            intern(Stemmer.stem(word));
        }
        int stops = size;
        for (String stem : Acts.ENGLISH.stems()) {
            intern(stem);
        }
        Map<Integer, Integer> single = new HashMap<>();
        Places.all().forEach((name, land) -> place(name, intern("@" + land), single));
        for (int act = 0; act < Long.SIZE; act++) {
            actTerms[act] = intern("#" + act);
        }
        stop = new boolean[size];
        Arrays.fill(stop, 0, stops, true);
        acts = new long[size];
        for (String stem : Acts.ENGLISH.stems()) {
            int id = intern(stem);
            acts[id] = Acts.ENGLISH.of(stem);
            stop[id] = false;
        }
        country = new int[size];
        Arrays.fill(country, -1);
        single.forEach((word, land) -> country[word] = land);
    }

    private void place(String name, int land, Map<Integer, Integer> single) {
        String[] words = name.split("[ -]", -1);
        if (words.length == 1) {
            single.put(intern(Stemmer.stem(words[0])), land);
        } else if (words.length == 2) {
            countryOfPair.put(pair(intern(Stemmer.stem(words[0])), intern(Stemmer.stem(words[1]))), land);
        }
    }

    private int intern(String word) {
        char[] chars = word.toCharArray();
        return intern(chars, chars.length);
    }

    /** Returns the number of the word in the first {@code length} units of the buffer. */
    int intern(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + word[i];
        }
        hash ^= hash >>> 15;
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (same(id, word, length)) {
                return id;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = size + 1;
        return add(word, length);
    }

    private boolean same(int id, char[] word, int length) {
        int from = offsets[id];
        if (offsets[id + 1] - from != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (pool[from + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private int add(char[] word, int length) {
        if (used + length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(pool.length * 2, used + length));
        }
        System.arraycopy(word, 0, pool, used, length);
        used += length;
        if (size + 2 > offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
            capital = Arrays.copyOf(capital, capital.length * 2);
            small = Arrays.copyOf(small, small.length * 2);
        }
        offsets[size + 1] = used;
        size++;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        int[] bigger = new int[slots.length * 2];
        int mask = bigger.length - 1;
        for (int id = 0; id < size; id++) {
            int hash = 0;
            for (int i = offsets[id]; i < offsets[id + 1]; i++) {
                hash = hash * 31 + pool[i];
            }
            hash ^= hash >>> 15;
            int slot = hash & mask;
            while (bigger[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            bigger[slot] = id + 1;
        }
        slots = bigger;
    }

    int size() {
        return size;
    }

    boolean isStop(int id) {
        return id < stop.length && stop[id];
    }

    long acts(int id) {
        return id < acts.length ? acts[id] : 0;
    }

    /** Returns the act that the number stands for, as a mask; 0 for the number of a word. */
    long actOfTerm(int id) {
        int act = id - actTerms[0];
        return act >= 0 && act < Long.SIZE ? 1L << act : 0;
    }

    /** Returns the number that stands for the act itself, whatever word names it. */
    int actTerm(int act) {
        return actTerms[act];
    }

    /** Returns the number of the country that a capitalised word stands for, or -1. */
    int country(int id) {
        return id < country.length ? country[id] : -1;
    }

    /** Returns the number of the country that two capitalised words stand for, or -1. */
    int country(int first, int second) {
        return first < country.length && second < country.length
                ? countryOfPair.getOrDefault(pair(first, second), -1)
                : -1;
    }

    private static long pair(int first, int second) {
        return (long) first << 32 | second;
    }

    void seenCapital(int id) {
        capital[id]++;
    }

    void seenSmall(int id) {
        small[id]++;
    }

    /** Tells whether the word is a name: inside sentences it stands with a capital more often than without. */
    boolean isName(int id) {
        return capital[id] > small[id] || pool[offsets[id]] == '@';
    }

    boolean isNumber(int id) {
        char c = pool[offsets[id]];
        return c >= '0' && c <= '9';
    }

    String word(int id) {
        return new String(pool, offsets[id], offsets[id + 1] - offsets[id]);
    }
}
