// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history of an event over regenerations of its timeline.
 *
 * @param number from 1; grows when the content changes
 * @param createdAt when it first appeared, or null if no time is known
 * @param updatedAt when its content last changed, or null if no time is known
 * @param contentHash {@code sha256-} and 64 hex digits over the content
 * @param aliases ids of events that were merged into this one, sorted
 */
public record Revision(
        int number,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        String contentHash,
        List<String> aliases) {
    public Revision {
        requireNonNull(contentHash, "contentHash");
        aliases = List.copyOf(aliases);
        if (number < 1) {
            throw new IllegalArgumentException("revision numbers begin with 1, found " + number);
        }
    }
}
