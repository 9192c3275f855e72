// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.internal.PageTree.Line;

/** How much each line of a page looks like running text: length, punctuation, few links. */
final class LineScorer {

    private static final int SHORTEST = 25;
    private static final double MOST_LINKS = .5;
    private static final double MOST_FOR_LENGTH = 5;

    private LineScorer() {}

    static double[] scores(PageTree tree) {
        double[] scores = new double[tree.lines().size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(tree, tree.lines().get(i));
        }
        return scores;
    }

    private static double score(PageTree tree, Line line) {
        double density = line.linkDensity();
        if (line.chars() < SHORTEST || density > MOST_LINKS) {
            return 0;
        }
        int marks = 0;
        for (int i = 0; i < line.chars(); i++) {
            char c = line.text().charAt(i);
            if (c == ',' || c == '.' || c == '\u3002' || c == '\u3001' || c == '\uFF0C') {
                marks++;
            }
        }
        double score = (1 + marks + Math.min(MOST_FOR_LENGTH, line.chars() / 100.0)) * (1 - density);
        int element = line.element();
        boolean weak = tree.is(element, TagKind.ITEM | TagKind.CELL) && line.chars() < 200;
        return weak || tree.is(element, TagKind.HEADING) ? score * .3 : score;
    }
}
