// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

/**
 * How the distance in days between an article and a similar one is spread: close for articles on the same event, wide
 * for articles that share a topic only. The tables add up to 1 over both sides.
 */
final class Kernels {

    private static final int SIZE = 24_000;
    private static final int SLOWEST = 30;

    private static final double CLOSE = 2.2;
    private static final double WIDE = 1.9;

    private static final double[] EVENT = table(1, CLOSE);
    private static final double[][] TOPIC = new double[SLOWEST + 1][];

    static {
        for (int pace = 1; pace <= SLOWEST; pace++) {
            TOPIC[pace] = table(pace, WIDE);
        }
    }

    private Kernels() {}

    private static double[] table(int pace, double power) {
        double[] table = new double[SIZE];
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            table[i] = Math.pow(pace + (double) i, -power);
            sum += i == 0 ? table[i] : 2 * table[i];
        }
        for (int i = 0; i < SIZE; i++) {
            table[i] /= sum;
        }
        return table;
    }

    /** Returns the share of articles on the same event that lie so many days apart. */
    static double event(long distance) {
        return at(EVENT, distance);
    }

    /** Returns the share of articles on the same topic that lie so many days apart, in a story of that pace. */
    static double topic(int pace, long distance) {
        return at(TOPIC[pace], distance);
    }

    private static double at(double[] table, long distance) {
        return table[(int) Math.min(SIZE - 1, Math.abs(distance))];
    }
}
