// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.edit;

import static java.util.Objects.requireNonNull;

/**
 * An override that could not be applied as it stands.
 *
 * @param event the event id that it names
 * @param reason what is wrong with it, one sentence
 */
public record OverrideProblem(String event, String reason) {
    public OverrideProblem {
        requireNonNull(event, "event");
        requireNonNull(reason, "reason");
    }

    @Override
    public String toString() {
        return "override of event " + event + ": " + reason;
    }
}
