// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.flat;

import io.github.dateline.event.Entity;
import io.github.dateline.event.Event;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the values of a flat record one by one, in the order of {@link FlatRecords#KEYS}; null where there is no value. */
public interface FlatColumns {

    /** Takes text that came from an article or an editor. */
    void text(String key, @Nullable String text) throws IOException;

    /** Takes text that this library made: an id, a date, a name of a kind. */
    void made(String key, @Nullable String text) throws IOException;

    /** Takes a yes or no. */
    void flag(String key, boolean flag) throws IOException;

    /** Takes a number: an integer, or a double with at most three decimals that count. */
    void number(String key, Number number) throws IOException;

    /** Takes the labels of an event. */
    void tags(String key, List<String> tags) throws IOException;

    /** Takes the names in an event. */
    void entities(String key, List<Entity> entities) throws IOException;

    /** Takes the event whose sources are meant. */
    void sources(String key, Event event) throws IOException;
}
