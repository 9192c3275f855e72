// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the class and id names of an element say of it, as bits. Not thread-safe: it remembers names it has seen. */
final class NameFlags {

    static final int BODY = 1;
    static final int BOILER = 1 << 1;
    static final int COMMENTS = 1 << 2;
    static final int DATE = 1 << 3;
    static final int PUBLISHED = 1 << 4;
    static final int MODIFIED = 1 << 5;
    static final int EMBED = 1 << 6;
    static final int LEAD = 1 << 7;

    /** Longer attributes are generated and say nothing. */
    private static final int LONGEST = 300;

    private static final int MOST_PARTS = 40;
    private static final int MOST_NAME_PARTS = 4;
    private static final Map<String, List<Name>> NAMES = load();

    private final Map<String, Integer> known = new HashMap<>();

    /** A name of the table: its parts and what it says. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Name(String[] parts, int flag) {}

    /** Returns the bits for the value of a class or id attribute. */
    int of(String attribute) {
        if (attribute.isEmpty() || attribute.length() > LONGEST) {
            return 0;
        }
        Integer before = known.get(attribute);
        if (before != null) {
            return before;
        }
        int flags = compute(attribute);
        known.put(attribute, flags);
        return flags;
    }

    private static int compute(String attribute) {
        // A post's own tags and categories stand among its classes and say nothing of the element.
        boolean post = attribute.contains("hentry") || attribute.contains("type-") || attribute.contains("status-");
        int flags = 0;
        for (String token : attribute.split("[ \t\n]+", -1)) {
            if (!(post && (token.startsWith("tag-") || token.startsWith("category-")))) {
                flags |= token(parts(token));
            }
        }
        return flags;
    }

    private static int token(List<String> parts) {
        // So long a name was made of a heading or a title.
        int mask = parts.size() > MOST_NAME_PARTS ? ~(BOILER | COMMENTS) : ~0;
        int flags = 0;
        for (int i = 0; i < parts.size(); i++) {
            for (Name name : NAMES.getOrDefault(parts.get(i), List.of())) {
                if (matches(name.parts, parts, i)) {
                    flags |= name.flag & mask;
                }
            }
        }
        return flags;
    }

    private static boolean matches(String[] name, List<String> parts, int at) {
        if (at + name.length > parts.size()) {
            return false;
        }
        for (int i = 1; i < name.length; i++) {
            if (!name[i].equals(parts.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** Cuts at everything but letters and digits and before a capital after a small letter. */
    private static List<String> parts(String attribute) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char before = ' ';
        for (int i = 0; i < attribute.length() && parts.size() < MOST_PARTS; i++) {
            char c = attribute.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean turn = Character.isUpperCase(c) && Character.isLowerCase(before);
            if ((!letter || turn) && !part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (letter) {
                part.append(Character.toLowerCase(c));
            }
            before = c;
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    private static Map<String, List<Name>> load() {
        Map<String, List<Name>> names = new HashMap<>();
        for (DataFile.Row row : ArticleFiles.read("page-names.txt").rows(2)) {
            int flag = switch (row.field(0)) {
                case "body" -> BODY;
                case "boiler" -> BOILER;
                case "comments" -> COMMENTS;
                case "date" -> DATE;
                case "published" -> PUBLISHED;
                case "modified" -> MODIFIED;
                case "embed" -> EMBED;
                case "lead" -> LEAD;
                default -> throw row.expected("a kind of name", row.field(0));
            };
            for (String name : row.words(1)) {
                String[] parts = name.split("-", -1);
                names.computeIfAbsent(parts[0], k -> new ArrayList<>()).add(new Name(parts, flag));
            }
        }
        return names;
    }
}
