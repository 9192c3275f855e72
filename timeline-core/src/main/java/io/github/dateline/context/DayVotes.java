// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Votes for the days on which an article may have been written. Not thread-safe. */
final class DayVotes {

    private final TreeMap<Long, Double> votes = new TreeMap<>();
    private double total;

    void add(LocalDate day, double weight) {
        votes.merge(day.toEpochDay(), weight, Double::sum);
        total += weight;
    }

    double total() {
        return total;
    }

    /** Removes the votes outside the bounds. */
    void cut(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        votes.keySet()
                .removeIf(day -> (earliest != null && day < earliest.toEpochDay())
                        || (latest != null && day > latest.toEpochDay()));
        total = votes.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Returns the day with most votes, the earliest of equals, or null without votes. */
    @Nullable LocalDate best() {
        Long best = null;
        double most = 0;
        for (Map.Entry<Long, Double> vote : votes.entrySet()) {
            if (vote.getValue() > most + 1e-9) {
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        return best == null ? null : LocalDate.ofEpochDay(best);
    }

    /** Returns the share of all votes that fall on the day. */
    double share(LocalDate day) {
        return total == 0 ? 0 : votes.getOrDefault(day.toEpochDay(), 0.0) / total;
    }

    /**
     * Returns the shortest run of days around the best one, grown day by day on the stronger side, that holds the share
     * of all votes.
     */
    LocalDate[] around(LocalDate best, double share) {
        long from = best.toEpochDay();
        long to = from;
        double held = votes.getOrDefault(from, 0.0);
        while (held < share * total - 1e-9) {
            Map.Entry<Long, Double> before = votes.lowerEntry(from);
            Map.Entry<Long, Double> after = votes.higherEntry(to);
            if (before == null && after == null) {
                break;
            }
            boolean back = after == null || (before != null && gain(before, from) > gain(after, to));
            Map.Entry<Long, Double> next = back ? before : after;
            held += next.getValue();
            if (back) {
                from = next.getKey();
            } else {
                to = next.getKey();
            }
        }
        return new LocalDate[] {LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to)};
    }

    private static double gain(Map.Entry<Long, Double> vote, long edge) {
        return vote.getValue() / Math.abs(vote.getKey() - edge);
    }
}
