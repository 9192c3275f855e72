// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

/** Finds the element of a page that holds its article: the one whose lines score best, not the one around everything. */
final class BodyFinder {

    /** What a line gives to its parent and the next ancestors. */
    private static final double[] CREDIT = {1, .6, .3, .15};

    private static final double BODY_BONUS = 1.3;
    private static final double ARTICLE_BONUS = 1.15;
    private static final double CLIMB_GAIN = 1.1;

    /** A shorter line may be a teaser. */
    private static final int PARAGRAPH = 140;

    /** What passes from an article element to the elements around it: several articles in one element are a list. */
    private static final double BEYOND_ARTICLE = .3;

    private static final double CLIMB_LINKS = .3;
    private static final int CLIMB_STEPS = 6;

    private final PageTree tree;
    private final double[] scores;
    private final double[] scoreSums;
    private final int[] charSums;
    private final int[] linkSums;
    private final Filters filters;

    BodyFinder(PageTree tree, double[] lineScores, boolean[] mask, Filters filters) {
        this.tree = tree;
        this.filters = filters;
        int n = lineScores.length;
        scores = new double[n];
        scoreSums = new double[n + 1];
        charSums = new int[n + 1];
        linkSums = new int[n + 1];
        for (int i = 0; i < n; i++) {
            PageTree.Line line = tree.lines().get(i);
            boolean in = mask[i];
            scores[i] = in ? lineScores[i] : 0;
            scoreSums[i + 1] = scoreSums[i] + scores[i];
            charSums[i + 1] = charSums[i] + (in ? line.chars() : 0);
            linkSums[i + 1] = linkSums[i] + (in ? line.linkChars() : 0);
        }
    }

    /** Returns the element, or -1 where no line of the page looks like text. */
    int find() {
        double[] credit = new double[tree.elements()];
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                int element = tree.lines().get(i).element();
                boolean leaf = tree.is(element, TagKind.PARAGRAPH | TagKind.HEADING | TagKind.ITEM | TagKind.CELL);
                int to = leaf && tree.parent(element) >= 0 ? tree.parent(element) : element;
                double score = scores[i];
                for (int step = 0; step < CREDIT.length && to >= 0; step++, to = tree.parent(to)) {
                    credit[to] += score * CREDIT[step];
                    score = tree.isArticle(to) ? score * BEYOND_ARTICLE : score;
                }
            }
        }
        int best = -1;
        double bestScore = 0;
        for (int e = 0; e < credit.length; e++) {
            if (credit[e] > 0) {
                double score = credit[e] * bonus(e) * (filters.links() ? 1 - linkDensity(e) : 1);
                if (score > bestScore) {
                    best = e;
                    bestScore = score;
                }
            }
        }
        return best < 0 ? -1 : climb(best);
    }

    private double bonus(int e) {
        if (tree.has(e, PageTree.ARTICLE_BODY)) {
            return BODY_BONUS * 1.2;
        }
        double bonus = filters.names() && tree.has(e, NameFlags.BODY) ? BODY_BONUS : 1;
        return tree.is(e, TagKind.ARTICLE) ? bonus * ARTICLE_BONUS : bonus;
    }

    /** Goes up while that adds whole paragraphs: an article in several blocks. Teasers around it are shorter. */
    private int climb(int from) {
        int best = from;
        int bestChars = longChars(from, from, -1);
        int e = from;
        for (int step = 0; step < CLIMB_STEPS && tree.parent(e) >= 0; step++) {
            e = tree.parent(e);
            if (linkDensity(e) < CLIMB_LINKS && scoreSum(e) > scoreSum(best)) {
                int chars = bestChars + longChars(e, e, best);
                if (chars > CLIMB_GAIN * bestChars) {
                    best = e;
                    bestChars = chars;
                }
            }
        }
        return best;
    }

    /** Returns the characters of the element's whole paragraphs, without those of the inner element and of articles and lists inside. */
    private int longChars(int e, int top, int inner) {
        int chars = 0;
        for (int i = tree.firstLine(e); i < tree.endLine(e); i++) {
            if (inner >= 0 && i == tree.firstLine(inner)) {
                i = tree.endLine(inner) - 1;
                continue;
            }
            PageTree.Line line = tree.lines().get(i);
            if (scores[i] > 0
                    && line.chars() >= PARAGRAPH
                    && line.linkDensity() < CLIMB_LINKS
                    && !inOtherEntry(line.element(), top)) {
                chars += line.chars();
            }
        }
        return chars;
    }

    private boolean inOtherEntry(int element, int top) {
        for (int e = element; e > top; e = tree.parent(e)) {
            if (tree.isArticle(e) || tree.is(e, TagKind.ITEM)) {
                return true;
            }
        }
        return false;
    }

    private double scoreSum(int e) {
        return scoreSums[tree.endLine(e)] - scoreSums[tree.firstLine(e)];
    }

    double linkDensity(int e) {
        int chars = charSums[tree.endLine(e)] - charSums[tree.firstLine(e)];
        int links = linkSums[tree.endLine(e)] - linkSums[tree.firstLine(e)];
        return chars == 0 ? 0 : Math.min(1, links / (double) chars);
    }

    int chars(int e) {
        return charSums[tree.endLine(e)] - charSums[tree.firstLine(e)];
    }
}
