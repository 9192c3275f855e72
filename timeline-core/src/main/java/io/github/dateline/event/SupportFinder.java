// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins sentences that tell an event without dating it to that event. They never make an event of their own. */
final class SupportFinder {

    private static final int KEYS = 6;
    private static final int MOST_CLUSTERS = 16;
    private static final double NEED = 0.56;
    private static final double MOST_BONUS = 0.3;

    private final List<Cluster> clusters;
    private final TellingReader reader;
    private final Map<Integer, List<Integer>> index = new HashMap<>();

    SupportFinder(List<Cluster> clusters, TellingReader reader) {
        this.clusters = clusters;
        this.reader = reader;
        for (int i = 0; i < clusters.size(); i++) {
            for (int term : Clusterer.heaviest(clusters.get(i).centroid, KEYS)) {
                index.computeIfAbsent(term, key -> new ArrayList<>(2)).add(i);
            }
        }
    }

    /**
     * Adds the sentence to the event that it plainly tells: as support, or as a detail where its article tells the event
     * already.
     */
    void attach(EventMention mention, int article) {
        TermVector vector = reader.support(mention);
        long acts = reader.acts(vector);
        if (acts == 0) {
            return;
        }
        int best = -1;
        double most = NEED;
        for (int term : Clusterer.heaviest(vector, KEYS)) {
            List<Integer> holders = index.getOrDefault(term, List.of());
            for (int k = 0; k < Math.min(holders.size(), MOST_CLUSTERS); k++) {
                Cluster cluster = clusters.get(holders.get(k));
                double score = score(vector, acts, cluster, cluster.tells(article));
                if (score > most) {
                    most = score;
                    best = holders.get(k);
                }
            }
        }
        if (best >= 0 && clusters.get(best).tells(article)) {
            clusters.get(best).details().add(mention);
        } else if (best >= 0
                && clusters.get(best).support().stream()
                        .noneMatch(
                                m -> m.article().id().equals(mention.article().id()))) {
            clusters.get(best).support().add(mention);
        }
    }

    /** An article's own further sentence may give a number that the event's other sources do not. */
    private double score(TermVector vector, long acts, Cluster cluster, boolean tells) {
        if ((acts & cluster.acts) == 0) {
            return 0;
        }
        double likeness = vector.cosine(cluster.centroid);
        if (likeness < NEED - MOST_BONUS) {
            return 0;
        }
        int names = 0;
        int numbers = 0;
        int own = 0;
        for (int term : vector.terms) {
            own += reader.table().isNumber(term) ? 1 : 0;
            if (cluster.centroid.contains(term)) {
                names += reader.table().isName(term) ? 1 : 0;
                numbers += reader.table().isNumber(term) ? 1 : 0;
            }
        }
        if (!tells && own > 0 && numbers == 0 && hasNumber(cluster.centroid)) {
            return 0;
        }
        return likeness + (numbers > 0 ? 0.24 : 0) + Math.min(2, names) * 0.03;
    }

    private boolean hasNumber(TermVector vector) {
        for (int term : vector.terms) {
            if (reader.table().isNumber(term)) {
                return true;
            }
        }
        return false;
    }
}
