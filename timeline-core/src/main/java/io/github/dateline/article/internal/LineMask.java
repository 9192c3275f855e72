// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.internal.PageTree.Line;

/** Which lines of a page may belong to its article, by the tags and names around them. */
final class LineMask {

    /** A block that holds this share of the page's text is the article, whatever it is called. */
    private static final double TOO_MUCH = .4;

    /** A page that shows its article by a script hides next to all of it. */
    private static final double TOO_MUCH_HIDDEN = .75;

    private static final double TOO_MUCH_COMMENTS = .97;

    /** A list of many captions or teasers weighs less than running text. */
    private static final double IN_LIST = .12;

    private LineMask() {}

    /** Returns for each line whether it may be text of the article. */
    static boolean[] of(PageTree tree, double[] lineScores, Filters filters, int headline) {
        double[] sums = new double[lineScores.length + 1];
        for (int i = 0; i < lineScores.length; i++) {
            sums[i + 1] =
                    sums[i] + lineScores[i] * (inItem(tree, tree.lines().get(i).element()) ? IN_LIST : 1);
        }
        double total = sums[lineScores.length];
        boolean[] out = new boolean[tree.elements()];
        for (int e = 0; e < out.length; e++) {
            int parent = tree.parent(e);
            out[e] = (parent >= 0 && out[parent]) || isOut(tree, e, filters, share(tree, e, sums, total), headline);
        }
        boolean[] mask = new boolean[lineScores.length];
        for (int i = 0; i < mask.length; i++) {
            Line line = tree.lines().get(i);
            mask[i] = !out[line.element()];
        }
        return mask;
    }

    private static boolean inItem(PageTree tree, int element) {
        int parent = tree.parent(element);
        return tree.is(element, TagKind.ITEM) || (parent >= 0 && tree.is(parent, TagKind.ITEM));
    }

    private static double share(PageTree tree, int e, double[] sums, double total) {
        return total == 0 ? 0 : (sums[tree.endLine(e)] - sums[tree.firstLine(e)]) / total;
    }

    private static boolean isOut(PageTree tree, int e, Filters filters, double share, int headline) {
        if (tree.has(e, PageTree.HIDDEN)) {
            return share < TOO_MUCH_HIDDEN;
        }
        if (filters.links() && tree.is(e, TagKind.CAPTION)) {
            return share < TOO_MUCH;
        }
        if (tree.has(e, PageTree.ROLE_ASIDE) || tree.is(e, TagKind.ASIDE)) {
            return share < TOO_MUCH;
        }
        if (tree.has(e, PageTree.ARTICLE_BODY) || tree.is(e, TagKind.ROW | TagKind.CELL)) {
            return false;
        }
        if (filters.comments() && tree.has(e, NameFlags.COMMENTS)) {
            return share < TOO_MUCH_COMMENTS;
        }
        boolean aroundHeadline = tree.firstLine(e) <= headline && headline < tree.endLine(e);
        return filters.names()
                && !aroundHeadline
                && tree.has(e, NameFlags.BOILER)
                && !tree.has(e, NameFlags.BODY | NameFlags.EMBED)
                && share < TOO_MUCH;
    }
}
