// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The main text of a page: the lines of the element that holds the article, without what stands around and between its
 * paragraphs. Where trusting the page's names leaves little, it tries again without them.
 */
final class MainText {

    /** A shorter text is tried again with fewer filters. */
    private static final int SHORT = 500;

    private static final double MOST_LINKS = .5;

    private final PageTree tree;
    private final @Nullable String title;
    private final double[] scores;
    private final int headline;
    private int first;

    /**
     * A page's article.
     *
     * @param lines its lines
     * @param headline index of the page's headline among the lines of the page, or -1
     * @param first index of the article's first line among the lines of the page
     */
    record Found(List<String> lines, int headline, int first) {}

    private MainText(PageTree tree, @Nullable String title) {
        this.tree = tree;
        this.title = title;
        this.scores = LineScorer.scores(tree);
        this.headline = Standfirst.headline(tree, title);
    }

    /** Returns the lines of the page's article, in page order. */
    static Found of(PageTree tree, @Nullable String title) {
        MainText main = new MainText(tree, title);
        List<String> best = main.pass(Filters.ALL);
        if (length(best) < SHORT) {
            best = better(best, main.pass(Filters.NO_NAMES));
        }
        if (length(best) < SHORT / 2) {
            best = better(best, main.pass(Filters.NONE));
        }
        if (length(best) < SHORT / 2) {
            List<String> every = main.everyTextLine();
            best = best.isEmpty() ? every : better(best, every);
        }
        return new Found(best, main.headline, main.first);
    }

    private static List<String> better(List<String> before, List<String> after) {
        return length(after) > 2 * length(before) + 100 ? after : before;
    }

    private static int length(List<String> lines) {
        int n = 0;
        for (String line : lines) {
            n += line.length();
        }
        return n;
    }

    private List<String> pass(Filters filters) {
        boolean[] mask = LineMask.of(tree, scores, filters, headline);
        BodyFinder finder = new BodyFinder(tree, scores, mask, filters);
        int body = finder.find();
        if (body < 0) {
            return List.of();
        }
        first = tree.firstLine(body);
        if (filters.links()) {
            dropLinkBlocks(body, mask, finder);
        }
        List<String> lines = new BodyLines(tree, mask, filters.links(), title).of(body);
        List<String> all = new ArrayList<>(Standfirst.of(tree, tree.firstLine(body), lines, title));
        all.addAll(lines);
        return all;
    }

    /** Takes lists, tables and sections that are mostly links out of the mask. */
    private void dropLinkBlocks(int body, boolean[] mask, BodyFinder finder) {
        int e = body + 1;
        while (e < tree.endElement(body)) {
            boolean container = !tree.is(e, TagKind.PARAGRAPH | TagKind.HEADING | TagKind.ITEM | TagKind.CELL);
            if (container && finder.chars(e) > 0 && finder.linkDensity(e) > MOST_LINKS) {
                for (int i = tree.firstLine(e); i < tree.endLine(e); i++) {
                    mask[i] = false;
                }
                e = tree.endElement(e);
            } else {
                e++;
            }
        }
    }

    /** Every line that looks like text, wherever it stands; failing that every line that is no link. */
    private List<String> everyTextLine() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                lines.add(tree.lines().get(i).text());
            }
        }
        return lines.isEmpty() ? everyUnlinkedLine() : lines;
    }

    private List<String> everyUnlinkedLine() {
        boolean[] mask = LineMask.of(tree, scores, Filters.ALL, headline);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            PageTree.Line line = tree.lines().get(i);
            boolean heading = tree.is(line.element(), TagKind.HEADING);
            if (mask[i] && !heading && line.linkDensity() <= MOST_LINKS && !Furniture.isStockLine(line.text())) {
                lines.add(line.text());
            }
        }
        return lines;
    }
}
