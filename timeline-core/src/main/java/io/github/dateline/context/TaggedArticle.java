// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import static java.util.Objects.requireNonNull;

import io.github.dateline.article.Article;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.text.Sentence;
import java.util.List;

/** An article with its sentences and the date expressions found in it; each made without looking at other articles. */
public record TaggedArticle(Article article, List<Sentence> sentences, List<TemporalMention> mentions) {
    public TaggedArticle {
        requireNonNull(article, "article");
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }
}
