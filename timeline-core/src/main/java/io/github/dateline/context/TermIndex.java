// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which articles of a list hold a term. A query reads the shortest lists first and stops after so many entries: what
 * stands in most articles tells least, and the cost of a query does not grow with their number. Not thread-safe:
 * queries share their scratch space.
 */
final class TermIndex {

    /** How many entries a query reads at most. */
    private static final int MOST_READ = 30_000;

    private final Similarity similarity;
    private final int[] starts;
    private final int[] holders;
    private final double[] scores;
    private final int[] touched;

    /**
     * @param terms the terms of each article
     * @param vocabulary how many terms there are
     */
    TermIndex(List<int[]> terms, int vocabulary, Similarity similarity) {
        this.similarity = similarity;
        this.starts = new int[vocabulary + 1];
        for (int[] article : terms) {
            for (int term : article) {
                starts[term + 1]++;
            }
        }
        for (int i = 0; i < vocabulary; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = Arrays.copyOf(starts, vocabulary);
        this.holders = new int[starts[vocabulary]];
        for (int i = 0; i < terms.size(); i++) {
            for (int term : terms.get(i)) {
                holders[next[term]++] = i;
            }
        }
        this.scores = new double[terms.size()];
        this.touched = new int[terms.size()];
    }

    /** Returns at most so many articles that share most weight with the query, ascending; of equals the first ones. */
    int[] best(int[] query, int most) {
        int count = read(query);
        int[] found = count <= most ? Arrays.copyOf(touched, count) : top(count, most);
        Arrays.sort(found);
        for (int i = 0; i < count; i++) {
            scores[touched[i]] = 0;
        }
        return found;
    }

    private int read(int[] query) {
        Integer[] order = Arrays.stream(query).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingInt(term -> starts[term + 1] - starts[term])
                        .thenComparing(Comparator.naturalOrder()));
        int count = 0;
        int left = MOST_READ;
        for (int term : order) {
            int to = Math.min(starts[term + 1], starts[term] + left);
            left -= to - starts[term];
            // The smallest amount keeps a term of weight 0 from being taken for untouched.
            double weight = similarity.square(term) + Double.MIN_NORMAL;
            for (int i = starts[term]; i < to; i++) {
                int holder = holders[i];
                if (scores[holder] == 0) {
                    touched[count++] = holder;
                }
                scores[holder] += weight;
            }
            if (left == 0) {
                break;
            }
        }
        return count;
    }

    private int[] top(int count, int most) {
        double[] sorted = new double[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = scores[touched[i]];
        }
        Arrays.sort(sorted);
        double least = sorted[count - most];
        int ties = most;
        for (int i = count - 1; i >= 0 && sorted[i] > least; i--) {
            ties--;
        }
        int[] candidates = Arrays.copyOf(touched, count);
        Arrays.sort(candidates);
        int[] found = new int[most];
        int size = 0;
        for (int candidate : candidates) {
            double score = scores[candidate];
            if (score > least) {
                found[size++] = candidate;
            } else if (score == least && ties > 0) {
                found[size++] = candidate;
                ties--;
            }
        }
        return found;
    }
}
