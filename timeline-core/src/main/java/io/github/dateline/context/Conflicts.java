// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import io.github.dateline.article.Article;
import io.github.dateline.article.Dateline;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds stated dates that the articles speak against. What is stated still wins, but says so in its reason, and is less
 * certain; where an article on the same event speaks against it, it is not lent to other articles.
 */
final class Conflicts {

    /** Zones and late editions explain so many days. */
    private static final int SLACK = 3;

    /** Reports of one event may lie so many days apart. */
    private static final int APART = 31;

    /** How alike articles on the same event are at least, as a whole and in their leads. */
    private static final double SAME_EVENT = 0.2;

    /** How many articles with a dated lead are compared. */
    private static final int LOOKED_AT = 5;

    /** What is left of the certainty of a date that something speaks against. */
    private static final double LEFT = 0.5;

    /** The articles whose lead dates their event, by their places in the set, and what is known of them. */
    private final List<Integer> dated = new ArrayList<>();

    private final List<ArticleContext> contexts = new ArrayList<>();
    private final List<ArticleTerms> terms;
    private final Similarity similarity;
    private final TermIndex index;

    /**
     * @param known what is known of each article's day
     * @param terms the terms of each article
     */
    Conflicts(List<@Nullable ArticleContext> known, List<ArticleTerms> terms, int vocabulary, Similarity similarity) {
        this.terms = terms;
        this.similarity = similarity;
        for (int i = 0; i < known.size(); i++) {
            ArticleContext context = known.get(i);
            if (context != null && context.from() == ArticleContext.From.TEXT) {
                dated.add(i);
                contexts.add(context);
            }
        }
        this.index = new TermIndex(dated.stream().map(i -> terms.get(i).all()).toList(), vocabulary, similarity);
    }

    /** Returns the stated context, disputed where the article tells a later day as past or has another day's dateline. */
    static ArticleContext withOwnText(ArticleContext stated, Article article, OwnDates own) {
        LocalDate day = stated.date();
        if (day == null) {
            return stated;
        }
        LocalDate told = own.toldDay();
        if (told != null && told.isAfter(day.plusDays(SLACK))) {
            return disputed(stated, "its text tells " + told + " as past.");
        }
        Dateline dateline = article.dateline();
        MonthDay filed = dateline == null ? null : dateline.day();
        boolean near = filed == null || stated.from() == ArticleContext.From.DATELINE || isNear(filed, day);
        return near || dateline == null ? stated : disputed(stated, "its dateline is \"" + dateline.text() + "\".");
    }

    private static boolean isNear(MonthDay filed, LocalDate day) {
        for (int distance = -APART; distance <= APART; distance++) {
            if (MonthDay.from(day.plusDays(distance)).equals(filed)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the caller's context, disputed where the lead of an article on the same event dates that far away. */
    ArticleContext withSiblings(int article, ArticleContext stated, OwnDates own) {
        LocalDate day = stated.date();
        if (day == null || stated.from() != ArticleContext.From.CALLER || dated.isEmpty()) {
            return stated;
        }
        for (int found : index.best(terms.get(article).all(), LOOKED_AT)) {
            LocalDate event = contexts.get(found).date();
            boolean apart = event != null && Math.abs(event.toEpochDay() - day.toEpochDay()) > APART;
            boolean later =
                    event != null && own.notBefore() != null && own.notBefore().isAfter(event.plusDays(APART));
            if (apart && !later && isSameEvent(terms.get(article), terms.get(dated.get(found)))) {
                return disputed(stated, "an article that reads alike dates the event " + event + " in its lead.");
            }
        }
        return stated;
    }

    private boolean isSameEvent(ArticleTerms a, ArticleTerms b) {
        return similarity.of(a, b) >= SAME_EVENT && similarity.of(a.lead(), b.lead()) >= SAME_EVENT;
    }

    private static ArticleContext disputed(ArticleContext stated, String why) {
        return new ArticleContext(
                stated.date(),
                stated.earliest(),
                stated.latest(),
                stated.from(),
                stated.certainty() * LEFT,
                stated.reason() + (stated.reason().endsWith(".") ? "" : ".") + " Conflict: " + why,
                stated.evidence(),
                true);
    }
}
