// SPDX-License-Identifier: Apache-2.0
package io.github.dateline;

import io.github.dateline.article.Article;
import io.github.dateline.article.PublicationDate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Brings articles into an order of their own and sees to it that ids are unique. */
final class ArticleSet {

    private static final Comparator<Article> ORDER =
            Comparator.comparing(Article::id).thenComparing(Article::text).thenComparing(ArticleSet::rest);

    private ArticleSet() {}

    /**
     * Returns the articles by id. Equal articles are taken once; different articles of one id ("a/story.txt",
     * "b/story.txt") get ids that end with a hash of what tells them apart.
     */
    static List<Article> distinct(Collection<Article> articles) {
        List<Article> sorted = new ArrayList<>(articles);
        sorted.sort(ORDER);
        List<Article> distinct = new ArrayList<>(sorted.size());
        Article previous = null;
        for (Article article : sorted) {
            boolean repeated = previous != null && sameContent(previous, article);
            if (!repeated) {
                distinct.add(article);
                previous = article;
            }
        }
        for (int from = 0; from < distinct.size(); ) {
            int to = from + 1;
            while (to < distinct.size()
                    && distinct.get(to).id().equals(distinct.get(from).id())) {
                to++;
            }
            if (to - from > 1) {
                for (int i = from; i < to; i++) {
                    distinct.set(i, renamed(distinct.get(i)));
                }
            }
            from = to;
        }
        distinct.sort(ORDER);
        return distinct;
    }

    private static boolean sameContent(Article a, Article b) {
        return a.id().equals(b.id()) && a.text().equals(b.text()) && rest(a).equals(rest(b));
    }

    /** What tells two articles of one id and text apart, in a fixed order. */
    private static String rest(Article article) {
        PublicationDate published = article.published();
        return article.url()
                + '\n'
                + article.title()
                + '\n'
                + article.publisher()
                + '\n'
                + article.file()
                + '\n'
                + (published == null ? "" : published.day());
    }

    /** Returns the article under the id that it has beside another one of its id. */
    static Article renamed(Article article) {
        byte[] name = (article.text() + '\n' + rest(article)).getBytes(StandardCharsets.UTF_8);
        String hash = UUID.nameUUIDFromBytes(name).toString().substring(0, 8);
        return withId(article, article.id() + '-' + hash);
    }

    static Article withId(Article article, String id) {
        if (id.equals(article.id())) {
            return article;
        }
        return new Article(
                id,
                article.file(),
                article.url(),
                article.title(),
                article.publisher(),
                article.author(),
                article.published(),
                article.modified(),
                article.lang(),
                article.origin(),
                article.dateline(),
                article.summary(),
                article.text());
    }
}
