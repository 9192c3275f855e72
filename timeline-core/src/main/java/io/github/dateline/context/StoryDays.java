// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When the dated articles of a story were written, and what that says of one more: among n articles in the order of
 * their days it is as likely in each of the n + 1 gaps. Inside a gap the days next to its ends are likelier; before the
 * first article and after the last the days fade out, the faster the closer the articles lie.
 */
final class StoryDays {

    /** A story longer than this many days is cut to the stretch with most articles. */
    private static final int LONGEST = 20_000;

    /** How far an article may lie outside the dated ones, in days. */
    private static final int LEAST_MARGIN = 60;

    private static final int MOST_MARGIN = 120;

    /** The longest time between articles that is taken for the pace of a story. */
    private static final int SLOWEST = 30;

    private final TreeMap<Long, Integer> days = new TreeMap<>();
    private final int articles;
    private final long first;
    private final long last;
    private final double[] shares;
    private final double pace;
    private final double fadeSum;
    private final boolean beginsWithEvent;

    /** @param siblings the dated articles, at least one */
    StoryDays(List<Sibling> siblings) {
        for (Sibling sibling : siblings) {
            days.merge(sibling.day(), 1, Integer::sum);
        }
        cut();
        int count = 0;
        for (int each : days.values()) {
            count += each;
        }
        articles = count;
        first = days.firstKey();
        long end = days.lastKey();
        for (Sibling sibling : siblings) {
            if (days.containsKey(sibling.day())) {
                end = Math.max(end, sibling.lastDay());
            }
        }
        last = end;
        beginsWithEvent = siblings.stream().filter(each -> each.day() == first).allMatch(Sibling::isDatedByLead);
        pace = medianGap();
        fadeSum = fadeSum();
        shares = new double[Math.toIntExact(last - first + 1)];
        fill();
    }

    /** Keeps the stretch of the longest length that holds most articles, the earliest of equals. */
    private void cut() {
        if (days.lastKey() - days.firstKey() < LONGEST) {
            return;
        }
        long best = days.firstKey();
        int most = 0;
        int held = 0;
        Map.Entry<Long, Integer> end = days.firstEntry();
        for (Map.Entry<Long, Integer> start : days.entrySet()) {
            while (end != null && end.getKey() < start.getKey() + LONGEST) {
                held += end.getValue();
                end = days.higherEntry(end.getKey());
            }
            if (held > most) {
                most = held;
                best = start.getKey();
            }
            held -= start.getValue();
        }
        days.headMap(best, false).clear();
        days.tailMap(best + LONGEST, true).clear();
    }

    private double medianGap() {
        List<Long> gaps = new ArrayList<>();
        Long before = null;
        for (long day : days.keySet()) {
            if (before != null) {
                gaps.add(day - before);
            }
            before = day;
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 1 : Math.min(SLOWEST, gaps.get(gaps.size() / 2));
    }

    private void fill() {
        double unit = 1.0 / (articles + 1);
        Long before = null;
        for (Map.Entry<Long, Integer> day : days.entrySet()) {
            int at = Math.toIntExact(day.getKey() - first);
            shares[at] += (day.getValue() - 1) * unit;
            if (before != null) {
                spread(Math.toIntExact(before - first), at, unit);
            }
            before = day.getKey();
        }
        shares[0] += unit / fadeSum;
        for (int i = Math.toIntExact(days.lastKey() - first); i < shares.length; i++) {
            shares[i] += unit * fade(first + i - days.lastKey()) / fadeSum;
        }
    }

    private void spread(int from, int to, double unit) {
        double sum = 0;
        for (int i = from; i <= to; i++) {
            sum += 1.0 / (1 + Math.min(i - from, to - i));
        }
        for (int i = from; i <= to; i++) {
            shares[i] += unit / (1 + Math.min(i - from, to - i)) / sum;
        }
    }

    private double fade(long beyond) {
        double ratio = 1 + beyond / pace;
        return 1 / (ratio * ratio);
    }

    private double fadeSum() {
        double sum = 0;
        for (int i = 0; i <= MOST_MARGIN; i++) {
            sum += fade(i);
        }
        return sum;
    }

    /** Returns how many dated articles there are. */
    int articles() {
        return articles;
    }

    /** Tells whether articles of that day belong to the story's stretch of time. */
    boolean covers(Sibling sibling) {
        return days.containsKey(sibling.day());
    }

    /** Returns the first day of an article. */
    long first() {
        return first;
    }

    /** Returns the last day on which one of the dated articles may have been written. */
    long last() {
        return last;
    }

    /** Tells whether the first day is that of an event, which no report of it can come before. */
    boolean beginsWithEvent() {
        return beginsWithEvent;
    }

    /** Returns how many days before the first and after the last article are thought of. */
    int margin() {
        return Math.toIntExact(Math.max(LEAST_MARGIN, Math.min(MOST_MARGIN, (last - first) / 4)));
    }

    /** Returns how likely one more article was written on that day. */
    double share(long day) {
        if (day >= first && day <= last) {
            return shares[Math.toIntExact(day - first)];
        }
        double unit = 1.0 / (articles + 1);
        return unit * fade(day < first ? first - day : day - days.lastKey()) / fadeSum;
    }

    /** Returns the time to the nearest day with another article, within bounds: how fast the story moves there. */
    int pace(long day) {
        Long before = days.lowerKey(day);
        Long after = days.higherKey(day);
        long gap = Math.min(before == null ? SLOWEST : day - before, after == null ? SLOWEST : after - day);
        return Math.toIntExact(Math.max(1, Math.min(SLOWEST, gap)));
    }
}
