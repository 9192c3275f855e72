// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.Arrays;

/** A sparse vector of terms: ascending numbers, and a weight for each. */
final class TermVector {

    static final TermVector EMPTY = new TermVector(new int[0], new float[0]);

    final int[] terms;
    final float[] weights;

    TermVector(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    int size() {
        return terms.length;
    }

    double dot(TermVector other) {
        int[] a = terms;
        int[] b = other.terms;
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int x = a[i];
            int y = b[j];
            if (x == y) {
                sum += weights[i++] * other.weights[j++];
            } else if (x < y) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** Returns how many terms stand in both. */
    int shares(TermVector other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int x = terms[i];
            int y = other.terms[j];
            shared += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return shared;
    }

    boolean contains(int term) {
        return Arrays.binarySearch(terms, term) >= 0;
    }

    /** Returns the vector with every weight multiplied by its term's and the length set to 1. */
    TermVector weighted(float[] termWeights) {
        float[] scaled = new float[weights.length];
        double sum = 0;
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = weights[i] * termWeights[terms[i]];
            sum += (double) scaled[i] * scaled[i];
        }
        return new TermVector(terms, scale(scaled, sum));
    }

    /** Returns the sum of the two with length 1, reduced to its heaviest terms where it has too many. */
    TermVector plus(TermVector other, int most) {
        int[] sum = new int[terms.length + other.terms.length];
        float[] weight = new float[sum.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length || j < other.terms.length) {
            int x = i < terms.length ? terms[i] : Integer.MAX_VALUE;
            int y = j < other.terms.length ? other.terms[j] : Integer.MAX_VALUE;
            sum[n] = Math.min(x, y);
            weight[n] = (x <= y ? weights[i] : 0) + (y <= x ? other.weights[j] : 0);
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
            n++;
        }
        return new TermVector(Arrays.copyOf(sum, n), Arrays.copyOf(weight, n)).heaviest(most);
    }

    private TermVector heaviest(int most) {
        if (terms.length <= most) {
            return this;
        }
        float[] sorted = weights.clone();
        Arrays.sort(sorted);
        float least = sorted[sorted.length - most];
        int[] kept = new int[terms.length];
        float[] weight = new float[terms.length];
        int n = 0;
        for (int i = 0; i < terms.length; i++) {
            if (weights[i] >= least && n < most * 2) {
                kept[n] = terms[i];
                weight[n++] = weights[i];
            }
        }
        return new TermVector(Arrays.copyOf(kept, n), Arrays.copyOf(weight, n));
    }

    double length() {
        double sum = 0;
        for (float weight : weights) {
            sum += (double) weight * weight;
        }
        return Math.sqrt(sum);
    }

    /** Returns the cosine of two vectors of any length. */
    double cosine(TermVector other) {
        double lengths = length() * other.length();
        return lengths == 0 ? 0 : dot(other) / lengths;
    }

    private static float[] scale(float[] values, double squares) {
        if (squares > 0) {
            float factor = (float) (1 / Math.sqrt(squares));
            for (int i = 0; i < values.length; i++) {
                values[i] *= factor;
            }
        }
        return values;
    }

    /** Collects terms in any order; not thread-safe. */
    static final class Builder {
        private int[] terms = new int[64];
        private float[] weights = new float[64];
        private int count;

        void add(int term, float weight) {
            if (count == terms.length) {
                terms = Arrays.copyOf(terms, count * 2);
                weights = Arrays.copyOf(weights, count * 2);
            }
            terms[count] = term;
            weights[count++] = weight;
        }

        int size() {
            return count;
        }

        int term(int index) {
            return terms[index];
        }

        /** Returns what was collected, equal terms joined with the weights added up to twice the heaviest, and starts anew. */
        TermVector build() {
            long[] keyed = new long[count];
            for (int i = 0; i < count; i++) {
                keyed[i] = (long) terms[i] << 32 | i;
            }
            Arrays.sort(keyed);
            int[] distinct = new int[count];
            float[] sums = new float[count];
            int n = 0;
            for (long key : keyed) {
                int term = (int) (key >>> 32);
                float weight = weights[(int) key];
                if (n > 0 && distinct[n - 1] == term) {
                    sums[n - 1] = Math.max(sums[n - 1], weight) + Math.min(sums[n - 1], weight) * 0.5f;
                } else {
                    distinct[n] = term;
                    sums[n++] = weight;
                }
            }
            count = 0;
            return new TermVector(Arrays.copyOf(distinct, n), Arrays.copyOf(sums, n));
        }
    }
}
