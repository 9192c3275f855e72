// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.util.List;

/** Tells a page that only asks the reader to pay or to register. */
final class Paywall {

    /** More text than this is a story with a paywall under it. */
    private static final int LONGEST = 400;

    private static final Phrases PAYWALL = Phrases.read("phrases.txt", "paywall");

    private Paywall() {}

    static boolean isAllOf(List<String> lines) {
        int rest = 0;
        boolean asks = false;
        for (String line : lines) {
            boolean here = line.length() < LONGEST && PAYWALL.standsIn(Chars.words(line));
            asks |= here;
            rest += here ? 0 : line.length();
        }
        return asks && rest < LONGEST / 2;
    }
}
