// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.update.internal;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Likeness of two titles, 0 to 1. The only class that asks Commons Text for it. */
public final class TextSimilarity {

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private TextSimilarity() {}

    /** Returns the Jaro-Winkler similarity, which is generous with shared beginnings: never ask it about titles alone. */
    public static double of(String a, String b) {
        return SIMILARITY.apply(a, b);
    }
}
