// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.internal.PageTree.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the standfirst of a page: the sentences between the headline and the article's element. Names do not count
 * here, since what a page calls a teaser is one only on other pages.
 */
final class Standfirst {

    private static final int SHORTEST = 50;
    private static final int SHORTEST_LEAD = 60;
    private static final int LONGEST = 1200;
    private static final int MOST_LINES = 3;

    /** Further up there is no headline of this article. */
    private static final int REACH = 40;

    private static final double MOST_LINKS = .3;

    private Standfirst() {}

    /** Returns the lines, in page order; {@code first} is the first line of the article's element. */
    static List<String> of(PageTree tree, int first, List<String> body, @Nullable String title) {
        int heading = heading(tree, first, title);
        List<String> found = new ArrayList<>();
        for (int i = heading + 1; heading >= 0 && i < first && found.size() < MOST_LINES; i++) {
            Line line = tree.lines().get(i);
            boolean lead = line.chars() >= SHORTEST_LEAD && isLead(tree, line.element());
            if ((lead || RepeatedLines.endsSentence(line.text()))
                    && fits(line)
                    && !isAside(tree, line.element())
                    && !known(line.text(), body)
                    && PublicationLine.read(line.text(), DayOrder.DAY_FIRST) == null) {
                found.add(line.text());
            }
        }
        return found;
    }

    /** Returns the page's headline: the first main heading that stands in the title, or -1. */
    static int headline(PageTree tree, @Nullable String title) {
        String words = title == null ? "" : Chars.words(title);
        for (int i = 0; i < tree.lines().size(); i++) {
            Line line = tree.lines().get(i);
            if (tree.isHeadline(line.element()) && line.chars() > 10 && words.contains(Chars.words(line.text()))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the nearest line above that is the page's headline, or -1. */
    private static int heading(PageTree tree, int first, @Nullable String title) {
        String words = title == null ? "" : Chars.words(title);
        int last = Math.max(0, first - REACH);
        for (int i = first - 1; i >= last; i--) {
            Line line = tree.lines().get(i);
            boolean heading = tree.is(line.element(), TagKind.HEADING) || tree.isHeadline(line.element());
            if (heading && line.chars() > 10) {
                String text = Chars.words(line.text());
                if (words.contains(text) || tree.isHeadline(line.element())) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isLead(PageTree tree, int element) {
        int parent = tree.parent(element);
        return tree.has(element, NameFlags.LEAD) || (parent >= 0 && tree.has(parent, NameFlags.LEAD));
    }

    private static boolean fits(Line line) {
        return line.chars() >= SHORTEST
                && line.chars() <= LONGEST
                && line.linkDensity() < MOST_LINKS
                && !Furniture.isStockLine(line.text());
    }

    private static boolean isAside(PageTree tree, int element) {
        for (int e = element; e >= 0; e = tree.parent(e)) {
            boolean out = tree.has(e, PageTree.HIDDEN | PageTree.ROLE_ASIDE)
                    || tree.is(e, TagKind.ASIDE | TagKind.CAPTION | TagKind.HEADING);
            if (out) {
                return true;
            }
        }
        return false;
    }

    private static boolean known(String text, List<String> body) {
        for (int i = 0; i < Math.min(4, body.size()); i++) {
            if (body.get(i).startsWith(text.substring(0, Math.min(40, text.length())))) {
                return true;
            }
        }
        return false;
    }
}
