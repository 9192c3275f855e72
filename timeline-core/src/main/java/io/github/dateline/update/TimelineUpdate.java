// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.update;

import static java.util.Objects.requireNonNull;

import io.github.dateline.edit.OverrideProblem;
import io.github.dateline.event.Timeline;
import java.util.List;

/**
 * The result of an update.
 *
 * @param timeline the timeline as it is now
 * @param changes what became of every event since the last result
 * @param problems overrides that could not be applied as they stand
 */
public record TimelineUpdate(Timeline timeline, List<Change> changes, List<OverrideProblem> problems) {
    public TimelineUpdate {
        requireNonNull(timeline, "timeline");
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** Tells whether any event was created, updated or removed. */
    public boolean hasChanges() {
        return changes.stream().anyMatch(change -> change.kind() != Change.Kind.UNCHANGED);
    }
}
