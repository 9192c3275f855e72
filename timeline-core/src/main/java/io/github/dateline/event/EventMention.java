// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import io.github.dateline.article.Article;
import io.github.dateline.context.ArticleContext;
import io.github.dateline.text.Span;
import io.github.dateline.time.TimelineDate;
import org.jspecify.annotations.Nullable;

/**
 * One telling of an event by one article: the clause that a date governs.
 *
 * @param article the article
 * @param context when it was written
 * @param sentence extent of the sentence in the article's text
 * @param clause extent of the clause that tells the event, inside the sentence
 * @param date when, or null for a telling without a date
 * @param reading how the date was read, or null where it is the article's own day or there is none
 * @param title the clause as an editor would head it; empty where it can only support an event that others tell
 * @param role whether the article is about this event
 * @param background whether it is told only for comparison ("the first since the 1950s")
 */
public record EventMention(
        Article article,
        ArticleContext context,
        Span sentence,
        Span clause,
        @Nullable TimelineDate date,
        @Nullable DateReading reading,
        String title,
        Role role,
        boolean background) {

    public EventMention {
        requireNonNull(article, "article");
        requireNonNull(context, "context");
        requireNonNull(sentence, "sentence");
        requireNonNull(clause, "clause");
        requireNonNull(title, "title");
        requireNonNull(role, "role");
        if (!sentence.contains(clause)) {
            throw new IllegalArgumentException("clause " + clause + " lies outside its sentence " + sentence);
        }
    }

    /** Returns a telling without a date, which can only support an event that others tell. */
    static EventMention undated(Article article, ArticleContext context, Span sentence, Span clause) {
        return new EventMention(article, context, sentence, clause, null, null, "", Role.MENTION, false);
    }

    /** Returns the sentence verbatim. */
    public String quote() {
        return sentence.slice(article.text());
    }
}
