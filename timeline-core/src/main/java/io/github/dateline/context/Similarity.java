// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

/** Cosine of two word sets, each word weighted by how telling it is. */
final class Similarity {

    private final Vocabulary vocabulary;

    Similarity(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns 0 for nothing in common, 1 for the same words. */
    double of(int[] a, int[] b) {
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                shared += square(a[i]);
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared == 0 ? 0 : shared / Math.sqrt(length(a) * length(b));
    }

    private double length(int[] words) {
        double sum = 0;
        for (int word : words) {
            sum += square(word);
        }
        return sum;
    }

    private double square(int word) {
        double weight = vocabulary.weight(word);
        return weight * weight;
    }
}
