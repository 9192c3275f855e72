// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of holidays in a language, each with the id of its day. Immutable. */
final class HolidayNames {

    private static final String ENGLISH = "/io/github/dateline/lang/en/holidays.txt";

    private final Map<String, String> idOf;

    private HolidayNames(Map<String, String> idOf) {
        this.idOf = Map.copyOf(idOf);
    }

    /**
     * A holiday named in a phrase.
     *
     * @param id its id in the holiday data
     * @param start index of the name in the phrase
     * @param end index after the name
     * @param plural whether the name stands in the plural: "two Thanksgivings ago"
     */
    record Found(String id, int start, int end, boolean plural) {}

    /** Returns the English names. */
    static HolidayNames english() {
        try (InputStream in = HolidayNames.class.getResourceAsStream(ENGLISH)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + ENGLISH);
            }
            return parse("holidays.txt", new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(ENGLISH + ": cannot be read", e);
        }
    }

    /**
     * Reads names, one a line: the name, a tab, the id.
     *
     * @throws IllegalArgumentException if a line is malformed or a name stands twice: {@code file:line: ...}
     */
    static HolidayNames parse(String name, Reader reader) throws IOException {
        Map<String, String> ids = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        BufferedReader in = new BufferedReader(reader);
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length != 2 || !PhraseText.normalise(fields[0]).equals(Optional.of(fields[0]))) {
                throw new IllegalArgumentException(
                        name + ":" + number + ": expected a lower-case name, a tab and an id, found \"" + line + '"');
            }
            Integer before = lines.put(fields[0], number);
            if (before != null) {
                throw new IllegalArgumentException(name + ":" + number + ": expected a new name, found \"" + fields[0]
                        + "\", which stands at line " + before);
            }
            ids.put(fields[0], fields[1]);
        }
        return new HolidayNames(ids);
    }

    /** Returns the ids by name. */
    Map<String, String> ids() {
        return idOf;
    }

    /** Returns the first holiday named at or after an index, the longest name that begins there. */
    Optional<Found> find(String text, int from) {
        for (int start = from; start < text.length(); start++) {
            if (start == 0 || text.charAt(start - 1) == ' ') {
                for (int end = text.length(); end > start; end--) {
                    if (end == text.length() || " ,".indexOf(text.charAt(end)) >= 0) {
                        Found found = at(text, start, end);
                        if (found != null) {
                            return Optional.of(found);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable Found at(String text, int start, int end) {
        String name = text.substring(start, end);
        String id = idOf.get(name);
        if (id != null) {
            return new Found(id, start, end, false);
        }
        for (String ending : new String[] {"es", "s"}) {
            String singular = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
            id = singular.equals(name) ? null : idOf.get(singular);
            if (id != null) {
                return new Found(id, start, end, true);
            }
        }
        return null;
    }
}
