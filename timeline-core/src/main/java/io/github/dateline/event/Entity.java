// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** A person, place or organisation that an event names. */
public record Entity(String name, Type type) {
    public Entity {
        requireNonNull(name, "name");
        requireNonNull(type, "type");
    }

    /** The kinds of entities. */
    public enum Type {
        PERSON,
        PLACE,
        ORGANISATION,
        OTHER;

        /** Returns the name used in the canonical JSON. */
        public String jsonName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
