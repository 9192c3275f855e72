// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.Comparator;
import java.util.List;

/** A merger that tells which mentions it has merged, so that a part of the events can be merged anew by itself. */
public interface GroupingEventMerger extends EventMerger {

    /** Returns the events in timeline order, each with its mentions. */
    List<MergedEvent> mergeGroups(List<EventExtractor.Extraction> extractions);

    /** Returns the order in which {@link #mergeGroups} puts events. */
    Comparator<MergedEvent> order();

    @Override
    default List<Event> merge(List<EventExtractor.Extraction> extractions) {
        return mergeGroups(extractions).stream().map(MergedEvent::event).toList();
    }
}
