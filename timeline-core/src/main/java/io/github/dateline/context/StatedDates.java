// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import io.github.dateline.article.Article;
import io.github.dateline.article.PublicationDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dates that articles, or their callers, state. */
final class StatedDates {

    private StatedDates() {}

    /** Returns the context that the stated date gives, or null if none is stated. */
    static @Nullable ArticleContext of(Article article) {
        PublicationDate published = article.published();
        if (published == null) {
            return null;
        }
        LocalDate day = published.day();
        ArticleContext.From from = switch (published.from()) {
            case CALLER -> ArticleContext.From.CALLER;
            case URL -> ArticleContext.From.URL;
            case DATELINE -> ArticleContext.From.DATELINE;
            default -> ArticleContext.From.METADATA;
        };
        double certainty = switch (published.from()) {
            case CALLER -> 1.0;
            case URL, JSON_LD, META, MICRODATA, FEED -> 0.97;
            case TIME, DATELINE -> 0.93;
            case TEXT -> 0.85;
            case MODIFIED -> 0.6;
        };
        String reason = from == ArticleContext.From.CALLER
                ? "Stated by the caller: " + published.text()
                : "The page states it (" + published.from().jsonName() + "): " + published.text()
                        + (published.others().isEmpty() ? "" : ". " + published.others());
        return new ArticleContext(day, day, day, from, certainty, reason, List.of());
    }
}
