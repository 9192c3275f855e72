// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import static java.util.Objects.requireNonNull;

import io.github.dateline.article.Article;
import io.github.dateline.resolve.TemporalResolver;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds contexts in the order of evidence: what the article or its caller states, its dateline, the date of the event in
 * its lead, then its siblings. A day that was itself inferred from siblings is never lent on.
 */
final class StoryContextFinder implements ContextFinder {

    /** The longest time assumed to pass between an event and a report whose lead dates it. */
    private static final int LAG_DAYS = 3;

    /** The share of the votes that an interval inferred from siblings must hold. */
    private static final double HELD = 0.9;

    private final TemporalResolver resolver;

    StoryContextFinder(TemporalResolver resolver) {
        this.resolver = requireNonNull(resolver, "resolver");
    }

    @Override
    public List<ArticleContext> find(List<TaggedArticle> articles) {
        List<@Nullable ArticleContext> known = new ArrayList<>(articles.size());
        List<@Nullable OwnDates> own = new ArrayList<>(articles.size());
        for (TaggedArticle article : articles) {
            ArticleContext stated = StatedDates.of(article.article());
            OwnDates dates = stated == null ? OwnDates.of(article, resolver) : null;
            own.add(dates);
            known.add(stated != null ? stated : fromLead(requireNonNull(dates, "dates")));
        }
        addDatelines(articles, known, own);
        boolean complete = known.stream().allMatch(Objects::nonNull);
        if (complete) {
            return List.copyOf(known);
        }
        List<SiblingInference.@Nullable Vote> votes = new SiblingInference(resolver).votes(articles, known);
        List<ArticleContext> contexts = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            ArticleContext context = known.get(i);
            contexts.add(
                    context != null
                            ? context
                            : fromSiblings(requireNonNull(votes.get(i), "vote"), requireNonNull(own.get(i), "own")));
        }
        return contexts;
    }

    private static @Nullable ArticleContext fromLead(OwnDates dates) {
        LocalDate day = dates.lead();
        if (day == null) {
            return null;
        }
        LocalDate latest = day.plusDays(LAG_DAYS);
        return new ArticleContext(
                day,
                day,
                latest,
                ArticleContext.From.TEXT,
                0.8,
                "Its lead dates the event that it reports: \"" + dates.leadText() + "\". Interval " + day + " to "
                        + latest + ", assumed lag of at most " + LAG_DAYS + " days.",
                List.of());
    }

    /** A dateline names month and day; the year is the one nearest to what else is known of the story. */
    private static void addDatelines(
            List<TaggedArticle> articles, List<@Nullable ArticleContext> known, List<@Nullable OwnDates> own) {
        LocalDate near = median(known);
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i).article();
            OwnDates dates = own.get(i);
            if (known.get(i) != null
                    || dates == null
                    || article.dateline() == null
                    || article.dateline().day() == null) {
                continue;
            }
            LocalDate hint = dates.notBefore() != null ? dates.notBefore() : near;
            if (hint != null) {
                LocalDate day = nearest(article.dateline().day(), hint, dates.notBefore());
                known.set(
                        i,
                        new ArticleContext(
                                day,
                                day,
                                day,
                                ArticleContext.From.DATELINE,
                                0.85,
                                "Dateline \"" + article.dateline().text() + "\"; the year is the one nearest to " + hint
                                        + ".",
                                List.of()));
            }
        }
    }

    private static LocalDate nearest(java.time.MonthDay day, LocalDate hint, @Nullable LocalDate notBefore) {
        LocalDate best = null;
        for (int year = hint.getYear() - 1; year <= hint.getYear() + 1; year++) {
            if (!day.isValidYear(year)) {
                continue;
            }
            LocalDate candidate = day.atYear(year);
            boolean possible = notBefore == null || !candidate.isBefore(notBefore);
            if (possible && (best == null || distance(candidate, hint) < distance(best, hint))) {
                best = candidate;
            }
        }
        if (best == null) {
            throw new DateTimeException("no year near " + hint + " has a " + day);
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    private static @Nullable LocalDate median(List<@Nullable ArticleContext> known) {
        List<LocalDate> days = known.stream()
                .filter(Objects::nonNull)
                .map(ArticleContext::date)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
    }

    private static ArticleContext fromSiblings(SiblingInference.Vote vote, OwnDates dates) {
        DayVotes votes = vote.days();
        votes.cut(dates.notBefore(), dates.notAfter());
        LocalDate best = votes.best();
        if (best == null) {
            return bounded(dates);
        }
        LocalDate[] interval = votes.around(best, HELD);
        double certainty = Math.min(0.75, 0.35 + 0.3 * votes.share(best) + 0.3 * vote.strength());
        String reason = "No date of its own. Tells the same as " + String.join(", ", vote.evidence())
                + ", which put it at " + best + ". Interval " + interval[0] + " to " + interval[1] + ".";
        return new ArticleContext(
                best,
                interval[0],
                interval[1],
                ArticleContext.From.SIBLINGS,
                Math.round(certainty * 1000) / 1000.0,
                reason,
                List.copyOf(vote.evidence()));
    }

    private static ArticleContext bounded(OwnDates dates) {
        if (dates.notBefore() == null) {
            return ArticleContext.none("No date of its own, and no article on the same event whose day is known.");
        }
        return ArticleContext.none("No date of its own beyond " + dates.notBefore()
                + ", the latest day that it tells as past, and no article on the same event whose day is known.");
    }
}
