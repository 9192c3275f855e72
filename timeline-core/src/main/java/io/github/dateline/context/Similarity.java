// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

/** Cosine of two term lists, each term weighted by how telling it is. */
final class Similarity {

    /** How much the leads count beside the whole articles. */
    private static final double LEAD = 0.3;

    private final Vocabulary vocabulary;

    Similarity(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns how alike two articles are: 0 for nothing in common, 1 for the same terms. */
    double of(ArticleTerms a, ArticleTerms b) {
        return LEAD * of(a.lead(), b.lead()) + (1 - LEAD) * of(a.all(), b.all());
    }

    /** Returns 0 for nothing in common, 1 for the same terms. */
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
        return shared <= 0 ? 0 : shared / Math.sqrt(length(a) * length(b));
    }

    private double length(int[] terms) {
        double sum = 0;
        for (int term : terms) {
            sum += square(term);
        }
        return sum;
    }

    /** Returns the squared weight of a term. */
    double square(int term) {
        double weight = vocabulary.weight(term);
        return weight * weight;
    }
}
