// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.internal.PageTree.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the lines of an article's element: out go link lines, calls to subscribe, date lines, what trails. */
final class BodyLines {

    /** A line with more of its characters in links is one, unless it is a sentence. */
    private static final double LINK_LINE = .5;

    private static final double WHOLE_LINK = .9;

    /** A call ("sign up for ...") has a link, and is no longer than this. */
    private static final int LONGEST_CALL = 260;

    private static final double CALL_LINKS = .08;
    private static final int HEAD = 6;
    private static final int TAIL = 4;
    private static final int SHORTEST_TAIL = 50;

    private static final Phrases CALL = Phrases.read("phrases.txt", "call");
    private static final Phrases LEGAL = Phrases.read("phrases.txt", "legal");
    private static final Phrases NOTICE = Phrases.read("phrases.txt", "notice");
    private static final Phrases TAIL_HEADING = Phrases.read("phrases.txt", "tail");

    private final PageTree tree;
    private final boolean[] mask;
    private final boolean links;
    private final String titleWords;

    BodyLines(PageTree tree, boolean[] mask, boolean links, @Nullable String title) {
        this.titleWords = title == null ? "" : Chars.words(title);
        this.tree = tree;
        this.mask = mask;
        this.links = links;
    }

    List<String> of(int body) {
        List<Line> lines = new ArrayList<>();
        for (int i = tree.firstLine(body); i < tree.endLine(body); i++) {
            Line line = tree.lines().get(i);
            if (mask[i] && !(links && isLinkLine(line)) && !isCall(line)) {
                lines.add(line);
            }
        }
        int end = end(lines);
        List<String> out = new ArrayList<>(end);
        for (int i = 0; i < end; i++) {
            String text = lines.get(i).text();
            boolean dateLine = (i < HEAD || i >= end - TAIL) && PublicationLine.read(text, DayOrder.DAY_FIRST) != null;
            boolean legal = i >= end - TAIL && text.length() < 2 * LONGEST_CALL && LEGAL.standsIn(Chars.words(text));
            boolean headline =
                    i < HEAD && tree.isHeadline(lines.get(i).element()) && titleWords.contains(Chars.words(text));
            boolean notice = text.length() < LONGEST_CALL && NOTICE.standsIn(Chars.words(text));
            if (!dateLine && !legal && !headline && !notice) {
                out.add(text);
            }
        }
        return out;
    }

    private boolean isLinkLine(Line line) {
        double density = line.linkDensity();
        if (density <= LINK_LINE || tree.is(line.element(), TagKind.CELL)) {
            return false;
        }
        if (tree.is(line.element(), TagKind.ITEM)) {
            return false;
        }
        return density > WHOLE_LINK || !RepeatedLines.endsSentence(line.text());
    }

    private static boolean isCall(Line line) {
        return line.chars() <= LONGEST_CALL
                && line.linkDensity() > CALL_LINKS
                && CALL.standsIn(Chars.words(line.text()));
    }

    /** Returns where the article ends: before a heading that announces other articles, and before trailing headings. */
    private int end(List<Line> lines) {
        int end = lines.size();
        int chars = 0;
        int total = 0;
        for (Line line : lines) {
            total += line.chars();
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (chars * 2 > total
                    && line.chars() < 60
                    && TAIL_HEADING.contains(Chars.words(line.text()))
                    && noLongLine(lines, i)) {
                end = i;
                break;
            }
            chars += line.chars();
        }
        while (end > 1 && trails(lines.get(end - 1))) {
            end--;
        }
        return end;
    }

    /** A heading, or a few words that are neither a sentence nor in a list or table. */
    private boolean trails(Line line) {
        if (tree.is(line.element(), TagKind.HEADING)) {
            return true;
        }
        boolean listed = tree.is(line.element(), TagKind.ITEM | TagKind.CELL | TagKind.ROW);
        return !listed && line.chars() < SHORTEST_TAIL && !RepeatedLines.endsSentence(line.text());
    }

    private static boolean noLongLine(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).chars() > 300) {
                return false;
            }
        }
        return true;
    }
}
