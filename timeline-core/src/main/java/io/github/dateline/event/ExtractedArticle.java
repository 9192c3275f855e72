// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import io.github.dateline.article.Article;
import io.github.dateline.context.ArticleContext;

/**
 * An article with its context and what it tells: all that merging asks of it, and all that has to be kept of it until the
 * next update.
 */
public record ExtractedArticle(Article article, ArticleContext context, EventExtractor.Extraction extraction) {
    public ExtractedArticle {
        requireNonNull(article, "article");
        requireNonNull(context, "context");
        requireNonNull(extraction, "extraction");
    }
}
