// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import java.time.LocalDate;

/**
 * The shortest run of days that holds a share of a belief, and the likeliest day in it.
 *
 * @param day the likeliest day, its neighbours counted in part
 * @param nearDay how likely the true day is this one or next to it, 0 to 1
 */
record DayInterval(LocalDate earliest, LocalDate latest, LocalDate day, double nearDay) {

    /** What a neighbour counts for the likeliest day. */
    private static final double NEIGHBOUR = 0.6;

    static DayInterval of(long first, double[] shares, double mass) {
        int from = 0;
        int to = shares.length - 1;
        int end = 0;
        double held = 0;
        for (int start = 0; start < shares.length; start++) {
            while (end < shares.length && held < mass) {
                held += shares[end++];
            }
            if (held < mass) {
                break;
            }
            if (end - 1 - start < to - from) {
                from = start;
                to = end - 1;
            }
            held -= shares[start];
        }
        int best = from;
        double most = -1;
        for (int i = from; i <= to; i++) {
            double weight = shares[i] + NEIGHBOUR * around(shares, i);
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        return new DayInterval(
                LocalDate.ofEpochDay(first + from),
                LocalDate.ofEpochDay(first + to),
                LocalDate.ofEpochDay(first + best),
                Math.min(1, shares[best] + around(shares, best)));
    }

    private static double around(double[] shares, int i) {
        return (i > 0 ? shares[i - 1] : 0) + (i + 1 < shares.length ? shares[i + 1] : 0);
    }
}
