// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The dated articles most like an undated one, and what their days say of its own: it lies about one of them, the more
 * likely the more alike, and the closer the surer both report the same event.
 */
final class Neighbours {

    /** How many similar articles are looked at. */
    static final int MOST = 40;

    /** Articles less alike have nothing in common but the language; measured on articles of different stories. */
    static final double SAME_STORY = 0.035;

    /** How much more a similar article counts than a less similar one. */
    private static final double CONTRAST = 2.6;

    /** How alike two articles are that report the same event as often as not, and how sharp that border is. */
    private static final double SAME_EVENT = 0.28;

    private static final double SHARPNESS = 11;

    /** The share of the belief that rests on the days of the whole story. */
    private static final double STORY = 0.15;

    /** What days before an event that a lead dates count for articles on that event. */
    private static final double BEFORE_EVENT = 0.05;

    /** How likely an article lies outside the dated ones, in gaps of {@link StoryDays}. */
    private static final double OUTSIDE = 0.5;

    /** What part of that is left before a story whose first article dates its event. */
    private static final double BEFORE_STORY = 0.2;

    /** A similar article that names the day counts in a reason if it has that share of the strongest one's weight. */
    private static final double TELLING = 0.5;

    private static final int MOST_NAMED = 3;

    /**
     * @param alike 0 to 1
     * @param weight its part in the whole, all adding up to 1
     */
    record Neighbour(Sibling sibling, double alike, double weight) {

        double sameEvent() {
            return 1 / (1 + Math.exp(-SHARPNESS * (alike - SAME_EVENT)));
        }
    }

    private final List<Neighbour> neighbours;
    private final StoryDays story;

    private Neighbours(List<Neighbour> neighbours, StoryDays story) {
        this.neighbours = neighbours;
        this.story = story;
    }

    /** Returns the neighbours among the candidates; those with nothing in common are left out. */
    static Neighbours of(ArticleTerms terms, List<Sibling> candidates, StoryDays story, Similarity similarity) {
        List<Neighbour> found = new ArrayList<>();
        double sum = 0;
        for (Sibling sibling : candidates) {
            double alike = story.covers(sibling) ? similarity.of(terms, sibling.terms()) : 0;
            if (alike >= SAME_STORY) {
                double weight = Math.pow(alike, CONTRAST);
                sum += weight;
                found.add(new Neighbour(sibling, alike, weight));
            }
        }
        List<Neighbour> shared = new ArrayList<>(found.size());
        for (Neighbour each : found) {
            shared.add(new Neighbour(each.sibling(), each.alike(), each.weight() / sum));
        }
        return new Neighbours(List.copyOf(shared), story);
    }

    List<Neighbour> all() {
        return neighbours;
    }

    /** Returns the strongest ones, by weight and then id. */
    List<Neighbour> strongest() {
        double most = neighbours.stream().mapToDouble(Neighbour::weight).max().orElse(0);
        return neighbours.stream()
                .filter(each -> each.weight() >= TELLING * most)
                .sorted(Comparator.comparingDouble(Neighbour::weight)
                        .reversed()
                        .thenComparing(each -> each.sibling().id()))
                .limit(MOST_NAMED)
                .toList();
    }

    /**
     * Returns the belief that the days of the neighbours and of the story give.
     *
     * @param from the first day of the range, as an epoch day
     * @param to the last day
     */
    DayBelief belief(long from, long to) {
        double[] prior = new double[Math.toIntExact(to - from + 1)];
        for (int i = 0; i < prior.length; i++) {
            prior[i] = STORY * story.share(from + i) + 1e-3 / prior.length;
        }
        for (Neighbour each : neighbours) {
            add(each, from, prior);
        }
        capOutside(from, prior);
        return new DayBelief(from, prior);
    }

    private void add(Neighbour neighbour, long from, double[] prior) {
        Sibling sibling = neighbour.sibling();
        double event = (1 - STORY) * neighbour.weight() * neighbour.sameEvent();
        double topic = (1 - STORY) * neighbour.weight() * (1 - neighbour.sameEvent());
        int pace = story.pace(sibling.day());
        for (int i = 0; i < prior.length; i++) {
            long distance = from + i - sibling.day();
            double wide = Kernels.topic(pace, distance);
            if (sibling.isDatedByLead()) {
                long late = sibling.lastDay() - sibling.day();
                double after = distance < 0 ? BEFORE_EVENT : 1;
                prior[i] += after * (event * afterEvent(distance, late) + topic * wide);
            } else {
                prior[i] += event * Kernels.event(distance) + topic * wide;
            }
        }
    }

    /** Reports of an event that a lead dates are mostly of its day or one of the few after it. */
    private static double afterEvent(long distance, long late) {
        return distance >= 0 && distance <= late
                ? Kernels.event(0) / (1 + 2.0 * distance)
                : Kernels.event(Math.max(1, distance - late));
    }

    private void capOutside(long from, double[] prior) {
        int first = Math.toIntExact(Math.max(0, Math.min(prior.length, story.first() - from)));
        int last = Math.toIntExact(Math.max(-1, Math.min(prior.length - 1, story.last() - from)));
        double before = sum(prior, 0, first);
        double inside = sum(prior, first, last + 1);
        double after = sum(prior, last + 1, prior.length);
        double most = OUTSIDE / (story.articles() + 1) * inside;
        double mostBefore = story.beginsWithEvent() ? BEFORE_STORY * most : most;
        scale(prior, 0, first, before > mostBefore ? mostBefore / before : 1);
        scale(prior, last + 1, prior.length, after > most ? most / after : 1);
    }

    private static double sum(double[] prior, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += prior[i];
        }
        return sum;
    }

    private static void scale(double[] prior, int from, int to, double factor) {
        for (int i = from; i < to; i++) {
            prior[i] *= factor;
        }
    }
}
