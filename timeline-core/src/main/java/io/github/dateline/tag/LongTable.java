// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import java.util.Arrays;
import java.util.Map;

/** A fixed map from numbers to numbers that are not negative, without boxes. Immutable and thread-safe. */
final class LongTable {

    private final long[] keys;
    private final int[] values;
    private final int shift;

    LongTable(Map<Long, Integer> entries) {
        // At most half full, so that most looks meet their key or an empty place at once.
        int size = Integer.highestOneBit(Math.max(4, entries.size() * 4));
        shift = Integer.numberOfLeadingZeros(size) + 33;
        keys = new long[size];
        values = new int[size];
        Arrays.fill(values, -1);
        entries.forEach((key, value) -> {
            int i = place(key);
            while (values[i] >= 0) {
                i = (i + 1) & (size - 1);
            }
            keys[i] = key;
            values[i] = value;
        });
    }

    /** Returns the value of the key, or -1. */
    int get(long key) {
        for (int i = place(key); ; i = (i + 1) & (keys.length - 1)) {
            if (values[i] < 0 || keys[i] == key) {
                return values[i];
            }
        }
    }

    /** Fibonacci hashing: the upper bits of the product with 2^64 divided by the golden ratio. */
    private int place(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> shift);
    }
}
