// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Numbers the words of a set of articles, so that texts can be compared as sorted number lists. Not thread-safe. */
final class Vocabulary {

    private static final int SHORTEST = 3;

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] frequency = new int[1024];
    private int texts;

    /** Returns the distinct words of a stretch of text as ascending numbers, and counts each once for its frequency. */
    int[] add(CharSequence text, int from, int to) {
        int[] words = new int[16];
        int count = 0;
        int i = from;
        while (i < to) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < to && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            if (i - start >= SHORTEST) {
                if (count == words.length) {
                    words = Arrays.copyOf(words, count * 2);
                }
                words[count++] = number(stem(text.subSequence(start, i).toString()));
            }
        }
        int[] distinct = Arrays.stream(words, 0, count).sorted().distinct().toArray();
        for (int word : distinct) {
            frequency[word]++;
        }
        texts++;
        return distinct;
    }

    /** Returns how telling a word is: the rarer, the higher. */
    double weight(int word) {
        return Math.log(1.0 + (double) texts / (1 + frequency[word]));
    }

    int size() {
        return numbers.size();
    }

    private int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int next = numbers.size();
        if (next == frequency.length) {
            frequency = Arrays.copyOf(frequency, next * 2);
        }
        numbers.put(word, next);
        return next;
    }

    /** Joins the commonest inflections: "reopened" and "reopens", "ships" and "ship". */
    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int length = lower.length();
        if (length > 5 && lower.endsWith("ing")) {
            return lower.substring(0, length - 3);
        }
        if (length > 4 && lower.endsWith("ed")) {
            return lower.substring(0, length - 2);
        }
        if (length > 4 && lower.endsWith("es")) {
            return lower.substring(0, length - 2);
        }
        if (length > 3 && lower.endsWith("s") && !lower.endsWith("ss")) {
            return lower.substring(0, length - 1);
        }
        return lower;
    }
}
