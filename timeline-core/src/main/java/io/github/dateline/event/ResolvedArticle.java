// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import io.github.dateline.article.Article;
import io.github.dateline.context.ArticleContext;
import io.github.dateline.resolve.Resolution;
import io.github.dateline.text.Sentence;
import java.util.List;

/** An article with its context and the outcome for each of its date expressions, in text order. */
public record ResolvedArticle(
        Article article, ArticleContext context, List<Sentence> sentences, List<Resolution> resolutions) {
    public ResolvedArticle {
        requireNonNull(article, "article");
        requireNonNull(context, "context");
        sentences = List.copyOf(sentences);
        resolutions = List.copyOf(resolutions);
    }
}
