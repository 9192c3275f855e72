// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.Locale;

/** What an event is to an article that tells it. */
public enum Role {
    /** The article is about it. */
    HEADLINE,
    /** The article mentions it. */
    MENTION;

    /** Returns the name used in the canonical JSON. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
