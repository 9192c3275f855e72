// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.HashMap;
import java.util.Map;

/** Hands out the ids of one timeline's events, no two alike: several events may come from one sentence. */
final class UniqueIds {

    private final String timeline;
    private final Map<String, Integer> used = new HashMap<>();

    UniqueIds(String timeline) {
        this.timeline = timeline;
    }

    String next(String address, String sentence) {
        int number = used.merge(address + '\n' + sentence, 1, Integer::sum) - 1;
        return EventIds.of(timeline, address, sentence, number);
    }
}
