// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import java.util.List;

/** Tells which articles have anything in common with another one of the set. Not thread-safe. */
final class StoryCheck {

    /** How many similar articles are looked at: itself, and the likeliest ones. */
    private static final int LOOKED_AT = 6;

    private final List<ArticleTerms> articles;
    private final Similarity similarity;
    private final TermIndex index;

    StoryCheck(List<ArticleTerms> articles, int vocabulary, Similarity similarity) {
        this.articles = articles;
        this.similarity = similarity;
        this.index = new TermIndex(articles.stream().map(ArticleTerms::all).toList(), vocabulary, similarity);
    }

    /** Tells whether the article is like at least one other. */
    boolean belongs(int article) {
        ArticleTerms terms = articles.get(article);
        for (int other : index.best(terms.all(), LOOKED_AT)) {
            if (other != article && similarity.of(terms, articles.get(other)) >= Neighbours.SAME_STORY) {
                return true;
            }
        }
        return false;
    }
}
