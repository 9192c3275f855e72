// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.List;

/** What the articles as a whole are about: the sum of all that they tell. */
final class StoryCentroid {

    private final double[] weights;
    private final double length;

    StoryCentroid(List<Telling> tellings, int terms) {
        weights = new double[terms];
        for (Telling telling : tellings) {
            add(telling.clause);
            if (telling.profile != null) {
                add(telling.profile);
            }
        }
        double sum = 0;
        for (double weight : weights) {
            sum += weight * weight;
        }
        length = Math.sqrt(sum);
    }

    private void add(TermVector vector) {
        for (int i = 0; i < vector.terms.length; i++) {
            weights[vector.terms[i]] += vector.weights[i];
        }
    }

    /** Returns the cosine between the vector and the whole. */
    double likeness(TermVector vector) {
        double own = vector.length();
        if (own == 0 || length == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < vector.terms.length; i++) {
            sum += vector.weights[i] * weights[vector.terms[i]];
        }
        return sum / (own * length);
    }
}
