// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes out of an article's lines what its outlet put around the story. Phrases count only as whole short lines. */
final class Furniture {

    /** A longer line is a sentence, whatever it begins with. */
    private static final int LONGEST = 90;

    private static final double LEAST_KEPT = .3;

    /** How far into the text a run of fundraising may begin. */
    private static final int PLEA_START = 8;

    /** A longer name after "About" is a heading of the story. */
    private static final int LONGEST_NAME = 40;

    private static final Phrases CUT = Phrases.read("phrases.txt", "cut");
    private static final Phrases DROP = Phrases.read("phrases.txt", "drop");
    private static final Phrases ASK = Phrases.read("phrases.txt", "ask");
    private static final Phrases PLEA = Phrases.read("phrases.txt", "plea");
    private static final Phrases ORIGIN = Phrases.read("phrases.txt", "origin");

    private final List<String> lines;
    private @Nullable String origin;

    private Furniture(List<String> lines) {
        this.lines = lines;
    }

    /** What is left, and where the text says that it came from. */
    record Stripped(List<String> lines, @Nullable String origin) {}

    static Stripped strip(List<String> lines) {
        Furniture work = new Furniture(lines);
        List<String> kept = work.lines(work.end());
        return new Stripped(RepeatedLines.remove(withoutPlea(kept)), work.origin);
    }

    static boolean isStockLine(String line) {
        return line.length() <= LONGEST && DROP.contains(Chars.words(line));
    }

    /** Returns the index of the first line that ends the article. */
    private int end() {
        int total = 0;
        for (String line : lines) {
            total += line.length();
        }
        int before = lines.isEmpty() ? 0 : lines.get(0).length();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            before += line.length();
            // So early it is a link to the comments, or a heading of the story.
            boolean late = before > LEAST_KEPT * total;
            if (late && line.length() <= LONGEST && (CUT.contains(Chars.words(line)) || isAuthorBox(i))) {
                return i;
            }
        }
        return lines.size();
    }

    /** "About Jane Doe", and the next line speaks of her. */
    private boolean isAuthorBox(int at) {
        String line = lines.get(at);
        if (!line.startsWith("About ")
                || at + 1 >= lines.size()
                || line.length() > LONGEST_NAME
                || line.endsWith(".")) {
            return false;
        }
        String name = line.substring("About ".length()).strip();
        String[] names = name.split(" ", -1);
        String next = lines.get(at + 1);
        boolean author = name.equalsIgnoreCase("the author") || name.equalsIgnoreCase("the authors");
        return author
                || (Character.isUpperCase(name.isEmpty() ? ' ' : name.charAt(0))
                        && (next.startsWith(name) || (names.length > 1 && next.contains(names[names.length - 1]))));
    }

    private List<String> lines(int end) {
        List<String> kept = new ArrayList<>(end);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String from = origin(line);
            if (from != null) {
                origin = origin == null ? from : origin;
            } else if (i < end && !isStockLine(line)) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Returns what an origin line names ("Original Source: www.example.org"), or null for every other line. */
    private static @Nullable String origin(String line) {
        if (line.length() > 2 * LONGEST) {
            return null;
        }
        int colon = line.indexOf(':');
        if (colon > 0 && colon < 60 && ORIGIN.contains(Chars.words(line.substring(0, colon)))) {
            String name = Chars.trim(line.substring(colon + 1));
            return name.isEmpty() ? null : name;
        }
        String low = line.toLowerCase(Locale.ROOT);
        for (String link :
                new String[] {"appeared on ", "appeared in ", "published on ", "published by ", "published in "}) {
            int at = low.indexOf(link);
            if (at > 0 && at < 60 && ORIGIN.contains(Chars.words(line.substring(0, at + link.length())))) {
                String name = Chars.trim(line.substring(at + link.length()));
                return name.isEmpty() || name.length() > 60 ? null : name.replaceAll("\\.$", "");
            }
        }
        return null;
    }

    /** Drops a run of paragraphs before the body in which the outlet asks for money or praises itself. */
    private static List<String> withoutPlea(List<String> lines) {
        int first = -1;
        int last = -1;
        int asks = 0;
        for (int i = 0; i < lines.size(); i++) {
            String words = Chars.words(lines.get(i));
            boolean ask = lines.get(i).length() < 600 && ASK.standsIn(words);
            if (first < 0 && i >= PLEA_START) {
                break;
            }
            if (first >= 0 && i - last > 2) {
                break;
            }
            if (ask || (first >= 0 && PLEA.standsIn(words))) {
                first = first < 0 ? i : first;
                last = i;
                asks += ask ? 1 : 0;
            }
        }
        if (asks < 2 || last - first + 1 >= lines.size()) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, first));
        kept.addAll(lines.subList(last + 1, lines.size()));
        return kept;
    }
}
