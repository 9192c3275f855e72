// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tellings of one event with what is derived from them together. */
final class Cluster {

    private static final int CENTROID_TERMS = 64;

    final List<Telling> tellings;
    final Telling dating;
    final TermVector centroid;
    final long acts;
    private final List<EventMention> support = new ArrayList<>();
    private final List<EventMention> details = new ArrayList<>();

    Cluster(List<Telling> tellings, DateChooser dates) {
        this.tellings = List.copyOf(tellings);
        this.dating = dates.choose(tellings);
        TermVector sum = TermVector.EMPTY;
        long all = 0;
        for (Telling telling : tellings) {
            sum = sum.plus(telling.clause, CENTROID_TERMS);
            all |= telling.acts;
        }
        this.centroid = sum;
        this.acts = all;
    }

    /** Returns the undated sentences that tell more of the event in articles that date it. */
    List<EventMention> details() {
        return details;
    }

    List<EventMention> support() {
        return support;
    }

    /** Returns one telling for each article: the one that says most about what the event is and when. */
    List<Telling> onePerArticle() {
        Map<Integer, Telling> best = new TreeMap<>();
        Comparator<Telling> order = Comparator.comparing((Telling t) -> !t.isHeadline())
                .thenComparing(Telling::isDefault)
                .thenComparing(Telling::isOpen)
                .thenComparingInt(Telling::days)
                .thenComparingInt(t -> t.mention.sentence().start());
        for (Telling telling : tellings) {
            best.merge(telling.article, telling, (a, b) -> order.compare(a, b) <= 0 ? a : b);
        }
        return List.copyOf(best.values());
    }

    boolean tells(int article) {
        for (Telling telling : tellings) {
            if (telling.article == article) {
                return true;
            }
        }
        return false;
    }

    boolean isBackground() {
        for (Telling telling : tellings) {
            if (!telling.mention.background()) {
                return false;
            }
        }
        return true;
    }
}
