// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An event with all mentions that were merged into it.
 *
 * @param event the event
 * @param tellings the dated mentions, in canonical order, never empty
 * @param support the sentences that tell it without a date
 */
public record MergedEvent(Event event, List<EventMention> tellings, List<EventMention> support) {
    public MergedEvent {
        requireNonNull(event, "event");
        tellings = List.copyOf(tellings);
        support = List.copyOf(support);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("event " + event.id() + " has no dated mention");
        }
    }
}
