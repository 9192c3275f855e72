// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import java.util.Arrays;
import java.util.Map;
import java.util.function.LongToDoubleFunction;

/**
 * How likely each day of a range is the one on which an article was written. Starts from a prior; each piece of evidence
 * multiplies it. Not thread-safe.
 */
final class DayBelief {

    private final long first;
    private final double[] log;

    /**
     * @param first the first day of the range, as an epoch day
     * @param prior the weight of each day before any evidence; above 0
     */
    DayBelief(long first, double[] prior) {
        this.first = first;
        this.log = Arrays.stream(prior).map(Math::log).toArray();
    }

    long first() {
        return first;
    }

    long last() {
        return first + log.length - 1;
    }

    /** Multiplies each day by a likelihood above 0, raised to a power that discounts evidence told more than once. */
    void times(LongToDoubleFunction likelihood, double power) {
        for (int i = 0; i < log.length; i++) {
            log[i] += power * Math.log(likelihood.applyAsDouble(first + i));
        }
    }

    /** Multiplies each day by the likelihood of its weekday, Monday first; each above 0. */
    void timesWeekday(double[] likelihoods, double power) {
        double[] logs = Arrays.stream(likelihoods).map(l -> power * Math.log(l)).toArray();
        for (int i = 0; i < log.length; i++) {
            log[i] += logs[RelativeDays.weekday(first + i)];
        }
    }

    /** Multiplies the named days by factors above 0 and leaves the others. */
    void timesDays(Map<Long, Double> factors, double power) {
        factors.forEach((day, factor) -> {
            if (day >= first && day <= last()) {
                log[(int) (day - first)] += power * Math.log(factor);
            }
        });
    }

    /** Returns what is believed in the end. */
    DayInterval interval(double mass) {
        double most = Arrays.stream(log).max().orElseThrow();
        double[] shares = Arrays.stream(log).map(l -> Math.exp(l - most)).toArray();
        double sum = Arrays.stream(shares).sum();
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return DayInterval.of(first, shares, mass);
    }
}
