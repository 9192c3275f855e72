// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.Arrays;

/** Scored pairs of positions; sorted from the strongest, equal ones by position. */
final class Pairs {

    private long[] keys = new long[1024];
    private int[] seconds = new int[1024];
    private int count;
    private Integer[] order = new Integer[0];

    void add(int first, int second, float score) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
            seconds = Arrays.copyOf(seconds, count * 2);
        }
        // scores are not negative, so their bits order as they do; the complement puts the strongest first
        keys[count] = (long) (Integer.MAX_VALUE - Float.floatToIntBits(score)) << 32 | first;
        seconds[count++] = second;
    }

    void sort() {
        order = new Integer[count];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> {
            int byKey = Long.compare(keys[a], keys[b]);
            return byKey != 0 ? byKey : Integer.compare(seconds[a], seconds[b]);
        });
    }

    int size() {
        return count;
    }

    int first(int i) {
        return (int) keys[order[i]];
    }

    int second(int i) {
        return seconds[order[i]];
    }

    float score(int i) {
        return Float.intBitsToFloat(Integer.MAX_VALUE - (int) (keys[order[i]] >>> 32));
    }
}
