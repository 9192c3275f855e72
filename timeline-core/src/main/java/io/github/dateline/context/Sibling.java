// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import io.github.dateline.resolve.Resolution;
import io.github.dateline.resolve.TemporalResolver;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.time.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An article whose day is known, with the facts that it dates; these are read when first asked for. Not thread-safe. */
final class Sibling {

    /** Facts of one article beyond these are not kept. */
    private static final int MOST_FACTS = 60;

    /** What a sentence without a date of its own is worth as a fact of the article's day. */
    private static final double UNDATED = 0.7;

    /** A sentence with the day that it gives to what it tells, and how much it is to be trusted, 0 to 1. */
    record Fact(int[] terms, long day, double trust) {}

    private final TaggedArticle article;
    private final ArticleContext context;
    private final LocalDate date;
    private final ArticleTerms terms;
    private @Nullable List<Fact> facts;
    private @Nullable Integer habit;

    Sibling(TaggedArticle article, ArticleContext context, LocalDate date, ArticleTerms terms) {
        this.article = article;
        this.context = context;
        this.date = date;
        this.terms = terms;
    }

    String id() {
        return article.article().id();
    }

    LocalDate date() {
        return date;
    }

    long day() {
        return date.toEpochDay();
    }

    ArticleTerms terms() {
        return terms;
    }

    /** Tells whether the day is that of the event which its lead dates, so that the article may be some days younger. */
    boolean isDatedByLead() {
        return context.from() == ArticleContext.From.TEXT;
    }

    /** Returns the last day on which it may have been written. */
    long lastDay() {
        LocalDate latest = context.latest();
        return latest == null ? day() : Math.max(day(), latest.toEpochDay());
    }

    /** Returns its sentences that name a single day, and those of its lead that name none, with the article's own day. */
    List<Fact> facts(TemporalResolver resolver) {
        if (facts == null) {
            facts = read(resolver);
        }
        return facts;
    }

    /** Returns how many days before the article the first weekday of its lead lies, or null if it names none. */
    @Nullable Integer habit(TemporalResolver resolver) {
        facts(resolver);
        return habit;
    }

    private List<Fact> read(TemporalResolver resolver) {
        List<Fact> found = new ArrayList<>();
        Set<Integer> timed = new HashSet<>();
        List<int[]> sentences = terms.sentences();
        for (Resolution resolution : resolver.resolve(article.mentions(), context.anchor())) {
            TemporalMention mention = resolution.mention();
            LocalDate day = singleDay(resolution);
            if (day == null || mention.sentence() >= sentences.size()) {
                continue;
            }
            timed.add(mention.sentence());
            if (found.size() < MOST_FACTS) {
                found.add(new Fact(sentences.get(mention.sentence()), day.toEpochDay(), 1));
            }
            if (habit == null && mention.sentence() < ArticleTerms.LEAD && namesWeekday(mention.expression())) {
                habit = Math.toIntExact(day() - day.toEpochDay());
            }
        }
        for (int i = 0; i < Math.min(ArticleTerms.LEAD, sentences.size()); i++) {
            if (!timed.contains(i)) {
                found.add(new Fact(sentences.get(i), day(), UNDATED));
            }
        }
        return List.copyOf(found);
    }

    private static boolean namesWeekday(TemporalExpression expression) {
        if (expression instanceof TemporalExpression.At at && at.date() != null) {
            return namesWeekday(at.date());
        }
        return expression instanceof TemporalExpression.Named named
                && named.what() instanceof TemporalExpression.Recurring.Weekday;
    }

    /** Returns the day that a resolution names, or null if it names none or more than one. */
    static @Nullable LocalDate singleDay(Resolution resolution) {
        DayRange days = resolution.date() == null ? null : resolution.value().days();
        if (days == null) {
            return null;
        }
        LocalDate first = days.earliest();
        return first != null && first.equals(days.latest()) ? first : null;
    }
}
