// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups tellings by event. Pairs come from an index of each telling's heaviest terms and are joined from the strongest
 * down, as long as the whole groups agree in days and content. The tellings must be in canonical order; nothing here
 * depends on anything else.
 */
final class Clusterer {

    private static final int KEYS = 9;
    private static final int NEIGHBOURS = 32;

    private final List<Telling> tellings;
    private final Affinity affinity;

    Clusterer(List<Telling> tellings, TermTable table) {
        this.tellings = tellings;
        this.affinity = new Affinity(table);
    }

    /** Returns the groups in the order of their first tellings, each in canonical order. */
    List<List<Telling>> run(int terms) {
        Pairs pairs = candidates(terms);
        pairs.sort();
        Group[] groups = new Group[tellings.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = new Group(tellings.get(i), i);
        }
        for (int p = 0; p < pairs.size(); p++) {
            Group a = groups[pairs.first(p)].root();
            Group b = groups[pairs.second(p)].root();
            if (a != b && a.accepts(b, pairs.score(p))) {
                a.join(b);
            }
        }
        return collect(groups);
    }

    private List<List<Telling>> collect(Group[] groups) {
        List<List<Telling>> lists = new ArrayList<>();
        int[] place = new int[groups.length];
        Arrays.fill(place, -1);
        for (int i = 0; i < groups.length; i++) {
            int root = groups[i].root().number;
            if (place[root] < 0) {
                place[root] = lists.size();
                lists.add(new ArrayList<>());
            }
            lists.get(place[root]).add(tellings.get(i));
        }
        return lists;
    }

    private Pairs candidates(int terms) {
        int[][] keys = new int[tellings.size()][];
        int[] counts = new int[terms + 1];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keys(tellings.get(i));
            for (int key : keys[i]) {
                counts[key + 1]++;
            }
        }
        for (int t = 0; t < terms; t++) {
            counts[t + 1] += counts[t];
        }
        int[] postings = new int[counts[terms]];
        int[][] places = new int[keys.length][];
        int[] fill = Arrays.copyOf(counts, terms);
        for (int i : byDay()) {
            places[i] = new int[keys[i].length];
            for (int k = 0; k < keys[i].length; k++) {
                places[i][k] = fill[keys[i][k]];
                postings[fill[keys[i][k]]++] = i;
            }
        }
        return score(keys, places, postings, counts);
    }

    /** Scores each telling against the next ones in its posting lists, each pair once. */
    private Pairs score(int[][] keys, int[][] places, int[] postings, int[] offsets) {
        Pairs pairs = new Pairs();
        int[] met = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            for (int k = 0; k < keys[i].length; k++) {
                int limit = Math.min(offsets[keys[i][k] + 1], places[i][k] + 1 + NEIGHBOURS);
                for (int y = places[i][k] + 1; y < limit; y++) {
                    int j = postings[y];
                    if (met[j] != i + 1) {
                        met[j] = i + 1;
                        score(Math.min(i, j), Math.max(i, j), pairs);
                    }
                }
            }
        }
        return pairs;
    }

    private void score(int i, int j, Pairs pairs) {
        Telling other = Affinity.otherWeek(tellings.get(i), tellings.get(j));
        double score = other == null
                ? affinity.of(tellings.get(i), tellings.get(j))
                : Affinity.acrossWeeks(tellings.get(i), tellings.get(j));
        if (other != null) {
            other.otherWeek = true;
        }
        if (score >= 0) {
            pairs.add(i, j, (float) score);
        }
    }

    /** Returns the positions of the tellings by first day, so that neighbours in a posting list are near in time. */
    private int[] byDay() {
        Integer[] order = new Integer[tellings.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> {
            int days = Integer.compare(tellings.get(a).first, tellings.get(b).first);
            return days != 0 ? days : Integer.compare(a, b);
        });
        int[] plain = new int[order.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = order[i];
        }
        return plain;
    }

    private static int[] keys(Telling telling) {
        int[] clause = heaviest(telling.clause, KEYS);
        if (telling.profile == null) {
            return clause;
        }
        int[] profile = heaviest(telling.profile, KEYS);
        int[] both = Arrays.copyOf(clause, clause.length + profile.length);
        int n = clause.length;
        for (int term : profile) {
            boolean there = false;
            for (int other : clause) {
                there |= other == term;
            }
            if (!there) {
                both[n++] = term;
            }
        }
        return Arrays.copyOf(both, n);
    }

    /** Returns the terms of greatest weight, at most so many. */
    static int[] heaviest(TermVector vector, int most) {
        int n = vector.size();
        if (n <= most) {
            return vector.terms;
        }
        long[] order = new long[n];
        for (int i = 0; i < n; i++) {
            order[i] = ((long) Float.floatToIntBits(vector.weights[i]) << 32) | i;
        }
        Arrays.sort(order);
        int[] keys = new int[most];
        for (int i = 0; i < most; i++) {
            keys[i] = vector.terms[(int) order[n - 1 - i]];
        }
        return keys;
    }
}
