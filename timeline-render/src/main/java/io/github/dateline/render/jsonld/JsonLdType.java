// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.jsonld;

/** What an event of the timeline is to readers of JSON-LD. */
public enum JsonLdType {
    /** A telling of what happened, with the time that it is about. */
    CREATIVE_WORK("CreativeWork"),
    /**
     * Something that takes place. Search engines mean one that people can attend, with a location and a full date of its
     * beginning: for timelines of such events only.
     */
    EVENT("Event");

    private final String schemaName;

    JsonLdType(String schemaName) {
        this.schemaName = schemaName;
    }

    /** Returns the name that schema.org has for it. */
    public String schemaName() {
        return schemaName;
    }
}
