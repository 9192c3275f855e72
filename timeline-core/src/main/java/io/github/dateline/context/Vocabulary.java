// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import io.github.dateline.text.WordFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers the terms of a set of articles, so that texts can be compared as ascending number lists, and weighs each term
 * by how few articles hold it. What is known of the language stands in where the set is too small to tell: each term
 * counts as if some articles more had been read, among them as many with it as its kind suggests. Not thread-safe.
 */
final class Vocabulary {

    /** How many articles the knowledge of the language is worth. */
    private static final double BACKGROUND = 45;

    /** Shares of articles that hold a term of each kind: a common word of news, another word, a name. */
    private static final double COMMON = 0.25;

    private static final double PLAIN = 0.04;
    private static final double NAME = 0.008;

    /** Common words, stemmed as terms are, and whether they carry nothing at all. */
    private static final Map<String, Boolean> WORDS = words();

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] articles = new int[1024];
    private int[] lowerCase = new int[1024];
    private int[] upperCase = new int[1024];
    private boolean[] common = new boolean[1024];
    private double[] weights = new double[0];
    private int texts;

    private static Map<String, Boolean> words() {
        Map<String, Boolean> words = new HashMap<>();
        for (WordFile.Line line :
                WordFile.read("/io/github/dateline/context/en/common-words.txt").lines()) {
            boolean function = line.meaning().equals("function");
            if (!function && !line.meaning().equals("common")) {
                throw new IllegalArgumentException(
                        line.place() + ": expected function or common, found \"" + line.meaning() + '"');
            }
            words.merge(Stems.of(line.word()), function, Boolean::logicalOr);
        }
        return words;
    }

    /** Returns the number of the term that a word stands for, or -1 if it says nothing. */
    int term(String word) {
        String stem = Stems.of(word.toLowerCase(Locale.ROOT));
        Boolean function = WORDS.get(stem);
        if (function != null && function) {
            return -1;
        }
        Integer known = numbers.get(stem);
        int number = known == null ? numbers.size() : known;
        if (known == null) {
            grow(number);
            numbers.put(stem, number);
            common[number] = function != null;
        }
        if (Character.isLowerCase(word.charAt(0))) {
            lowerCase[number]++;
        } else {
            upperCase[number]++;
        }
        return number;
    }

    private void grow(int number) {
        if (number == articles.length) {
            int length = number * 2;
            articles = Arrays.copyOf(articles, length);
            lowerCase = Arrays.copyOf(lowerCase, length);
            upperCase = Arrays.copyOf(upperCase, length);
            common = Arrays.copyOf(common, length);
        }
    }

    /** Counts the distinct terms of one article. */
    void count(int[] distinct) {
        for (int term : distinct) {
            articles[term]++;
        }
        texts++;
    }

    /** Fixes the weights; to be called once all articles are counted. */
    void close() {
        weights = new double[numbers.size()];
        for (int term = 0; term < weights.length; term++) {
            double share = common[term] ? COMMON : upperCase[term] > lowerCase[term] ? NAME : PLAIN;
            weights[term] = Math.log((texts + BACKGROUND) / (articles[term] + BACKGROUND * share));
        }
    }

    /** Returns how telling a term is: the rarer, the higher; never below 0. */
    double weight(int term) {
        return weights[term];
    }

    int size() {
        return numbers.size();
    }
}
