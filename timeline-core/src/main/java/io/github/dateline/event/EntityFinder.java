// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the people, places and organisations that sentences name: capitalised runs of words, variants joined. */
final class EntityFinder {

    private static final int MOST = 12;
    private final Map<String, Entity> found = new LinkedHashMap<>();

    /** Reads the names of a sentence. */
    void read(String text, Span sentence) {
        Tokens tokens = Tokens.of(text, sentence);
        int i = 0;
        while (i < tokens.size()) {
            int end = runEnd(tokens, i);
            if (end > i) {
                run(tokens, i, end);
                i = end;
            } else {
                i++;
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // an entity is compared with the others, not with itself
    List<Entity> entities() {
        List<Entity> all = new ArrayList<>(found.values());
        List<Entity> kept = new ArrayList<>();
        for (Entity entity : all) {
            boolean part = all.stream()
                    .anyMatch(o -> o != entity && o.type() == entity.type() && endsWithName(o.name(), entity.name()));
            if (!part && kept.size() < MOST) {
                kept.add(entity);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean endsWithName(String longer, String shorter) {
        return longer.length() > shorter.length() && longer.endsWith(" " + shorter);
    }

    private static int runEnd(Tokens tokens, int from) {
        int i = from;
        while (i < tokens.size() && tokens.isWord(i) && tokens.isCapital(i) && !closesBefore(tokens, i, from)) {
            i++;
        }
        return i;
    }

    /** A possessive ends a name: "Ukraine's Kursk" are two. */
    private static boolean closesBefore(Tokens tokens, int i, int from) {
        return i > from && tokens.possessive(i - 1);
    }

    private void run(Tokens tokens, int from, int end) {
        int first = from;
        boolean person = false;
        while (first < end
                && (Words.STOP.contains(tokens.lower(first)) && first == 0
                        || Words.PERSON_TITLES.contains(tokens.lower(first).replace(".", "")))) {
            person |= Words.PERSON_TITLES.contains(tokens.lower(first).replace(".", ""));
            first++;
        }
        while (first < end) {
            int place = placeEnd(tokens, first, end);
            String country = place > first ? Places.country(joined(tokens, first, place)) : null;
            if (country != null) {
                found.putIfAbsent(Words.lower(country), new Entity(country, Entity.Type.PLACE));
                first = place;
                while (first < end && Words.PERSON_TITLES.contains(tokens.lower(first))) {
                    person = true;
                    first++;
                }
                continue;
            }
            break;
        }
        if (first >= end) {
            return;
        }
        boolean single = end - first == 1;
        if (single
                && (from == 0
                        || Words.STOP.contains(tokens.lower(first))
                        || tokens.raw(first).length() < 3)) {
            return;
        }
        String name = name(tokens, first, end);
        person |= first > 0 && Words.PERSON_TITLES.contains(tokens.lower(first - 1));
        Entity entity = new Entity(name, type(tokens, first, end, person));
        found.merge(
                key(name),
                entity,
                (known, next) -> known.type() == Entity.Type.OTHER ? new Entity(known.name(), next.type()) : known);
    }

    private static int placeEnd(Tokens tokens, int from, int end) {
        for (int to = Math.min(end, from + 3); to > from; to--) {
            if (Places.country(joined(tokens, from, to)) != null) {
                return to;
            }
        }
        return from;
    }

    private static String joined(Tokens tokens, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i > from ? " " : "").append(tokens.lower(i));
        }
        return out.toString();
    }

    private static String name(Tokens tokens, int from, int end) {
        String name = tokens.span(from, end).slice(tokens.text);
        boolean owner = tokens.possessive(end - 1);
        int cut = name.length() - (owner && (name.endsWith("'s") || name.endsWith("’s")) ? 2 : 0);
        return name.substring(0, cut);
    }

    /** Spelling variants meet: "Cho Tae-yul" and "Cho Tae Yul". */
    private static String key(String name) {
        return Words.lower(name).replace('-', ' ').replace(".", "");
    }

    private static Entity.Type type(Tokens tokens, int from, int end, boolean person) {
        for (int i = from; i < end; i++) {
            if (Words.ORGANISATION.contains(tokens.lower(i))) {
                return Entity.Type.ORGANISATION;
            }
        }
        boolean acronym = end - from == 1 && isAcronym(tokens.raw(from));
        if (acronym) {
            return Entity.Type.ORGANISATION;
        }
        if (person) {
            return Entity.Type.PERSON;
        }
        @Nullable String before = from > 0 ? tokens.lower(from - 1) : null;
        if ("in".equals(before) || "at".equals(before) || "near".equals(before)) {
            return Entity.Type.PLACE;
        }
        boolean speaks = end < tokens.size()
                && (Words.isReporting(tokens.lower(end)) || from == 0 && Words.isPast(tokens.lower(end)));
        return speaks && end - from >= 2 && end - from <= 3 ? Entity.Type.PERSON : Entity.Type.OTHER;
    }

    private static boolean isAcronym(String word) {
        int n = word.length();
        return n >= 2 && n <= 6 && word.chars().allMatch(Character::isUpperCase);
    }
}
