// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.List;

/**
 * Merges the tellings of the same event into one. Implementations are immutable, thread-safe and obey three laws: the
 * order of the input changes nothing; adding a telling that is already there changes nothing; two tellings with
 * different exact days never merge silently.
 */
@FunctionalInterface
public interface EventMerger {

    /** Returns the events in timeline order. */
    List<Event> merge(List<EventExtractor.Extraction> extractions);
}
