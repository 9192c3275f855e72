// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import io.github.dateline.text.WordFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of holidays in a language, each with the id of its day. Immutable. */
final class HolidayNames {

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
        return of(WordFile.read("/io/github/dateline/lang/en/holidays.txt"));
    }

    /**
     * Returns the names of a word file: the name, a tab, the id.
     *
     * @throws IllegalArgumentException if a name is not in the spelling in which phrases are compared: {@code file:line:
     *     ...}
     */
    static HolidayNames of(WordFile file) {
        Map<String, String> ids = new HashMap<>();
        for (WordFile.Line line : file.lines()) {
            if (!PhraseText.normalise(line.word()).equals(Optional.of(line.word()))) {
                throw new IllegalArgumentException(line.place()
                        + ": expected a lower-case name with straight apostrophes, found \"" + line.word() + '"');
            }
            // What follows the id are flags of the tagger.
            ids.put(line.word(), line.meaning().split(" ", 2)[0]);
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
