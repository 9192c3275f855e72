// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins sentences that tell an event without dating it to that event. They never make an event of their own. */
final class SupportFinder {

    private static final int KEYS = 6;
    private static final int MOST_CLUSTERS = 16;
    private static final int SITE_LINE = 4;
    private static final double NEED = 0.56;
    private static final double MOST_BONUS = 0.3;

    private final List<Cluster> clusters;
    private final TellingReader reader;
    private final Origins origins;
    private final Map<Integer, List<Integer>> index = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    private final Map<Long, Set<Integer>> holders = new HashMap<>();

    SupportFinder(List<Cluster> clusters, TellingReader reader, Origins origins) {
        this.clusters = clusters;
        this.reader = reader;
        this.origins = origins;
        for (int i = 0; i < clusters.size(); i++) {
            for (int term : Clusterer.heaviest(clusters.get(i).centroid, KEYS)) {
                index.computeIfAbsent(term, key -> new ArrayList<>(2)).add(i);
            }
        }
    }

    /** Looks for the event that the sentence plainly tells. */
    void attach(EventMention mention, int article) {
        TermVector vector = reader.support(mention);
        long acts = reader.acts(vector);
        if (acts == 0 || !states(mention)) {
            return;
        }
        int best = -1;
        double most = NEED;
        for (int term : Clusterer.heaviest(vector, KEYS)) {
            List<Integer> near = index.getOrDefault(term, List.of());
            for (int k = 0; k < Math.min(near.size(), MOST_CLUSTERS); k++) {
                Cluster cluster = clusters.get(near.get(k));
                double score = score(vector, acts, cluster, cluster.tells(article));
                if (score > most) {
                    most = score;
                    best = near.get(k);
                }
            }
        }
        if (best >= 0) {
            long key = Repeats.key(mention.article().text(), mention.sentence());
            found.add(new Found(mention, article, clusters.get(best), key));
            holders.computeIfAbsent(key, k -> new HashSet<>(2)).add(origins.of(article));
        }
    }

    /**
     * Adds the sentences to the events found for them: as support, or as details where their articles tell the events
     * already. What many unlike articles have word for word is a line of their site.
     */
    void join() {
        for (Found one : found) {
            Cluster cluster = one.cluster();
            if (holders.getOrDefault(one.key(), Set.of()).size() >= SITE_LINE) {
                continue;
            }
            if (cluster.tells(one.article())) {
                cluster.details().add(one.mention());
            } else if (cluster.support().stream()
                    .noneMatch(
                            m -> m.article().id().equals(one.mention().article().id()))) {
                cluster.support().add(one.mention());
            }
        }
    }

    private record Found(EventMention mention, int article, Cluster cluster, long key) {}

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
        if (names + numbers == 0) {
            return 0;
        }
        return likeness + (numbers > 0 ? 0.24 : 0) + Math.min(2, names) * 0.03;
    }

    /** Tells whether the sentence says that something is so: a question and a condition do not. */
    private static boolean states(EventMention mention) {
        String text = mention.article().text();
        return text.charAt(mention.sentence().end() - 1) != '?'
                && !text.regionMatches(true, mention.sentence().start(), "if ", 0, 3);
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
