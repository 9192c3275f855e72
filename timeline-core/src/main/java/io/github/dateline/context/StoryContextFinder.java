// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import static java.util.Objects.requireNonNull;

import io.github.dateline.article.Article;
import io.github.dateline.resolve.TemporalResolver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds contexts in the order of evidence: what the article or its caller states, the date of the event in its lead, its
 * dateline, then its siblings. A day that was itself inferred from siblings is never lent on. Where every article has a
 * date nothing is compared.
 */
final class StoryContextFinder implements ContextFinder {

    /** The longest time assumed to pass between an event and a report whose lead dates it. */
    private static final int LAG_DAYS = 3;

    private static final Comparator<Article> ORDER = Comparator.comparing(Article::id)
            .thenComparing(Article::text)
            .thenComparing(article -> String.valueOf(article.title()));

    private final TemporalResolver resolver;

    StoryContextFinder(TemporalResolver resolver) {
        this.resolver = requireNonNull(resolver, "resolver");
    }

    @Override
    public List<ArticleContext> find(List<TaggedArticle> articles) {
        List<Integer> order = IntStream.range(0, articles.size())
                .boxed()
                .sorted(Comparator.comparing(i -> articles.get(i).article(), ORDER))
                .toList();
        List<ArticleContext> sorted = inOrder(order.stream().map(articles::get).toList());
        List<@Nullable ArticleContext> contexts = new ArrayList<>(Collections.nCopies(articles.size(), null));
        for (int i = 0; i < order.size(); i++) {
            contexts.set(order.get(i), sorted.get(i));
        }
        return contexts.stream()
                .map(context -> requireNonNull(context, "context"))
                .toList();
    }

    private List<ArticleContext> inOrder(List<TaggedArticle> articles) {
        List<@Nullable ArticleContext> known = new ArrayList<>(articles.size());
        List<OwnDates> own = new ArrayList<>(articles.size());
        for (TaggedArticle article : articles) {
            ArticleContext stated = StatedDates.of(article.article());
            OwnDates dates = OwnDates.of(article, resolver);
            own.add(dates);
            known.add(stated != null ? Conflicts.withOwnText(stated, article.article(), dates) : fromLead(dates));
        }
        LocalDate near = Datelines.median(known);
        for (int i = 0; i < articles.size(); i++) {
            if (known.get(i) == null) {
                known.set(i, Datelines.context(articles.get(i).article().dateline(), own.get(i), near));
            }
        }
        boolean complete = known.stream().allMatch(Objects::nonNull);
        boolean alone = known.stream().allMatch(Objects::isNull);
        SiblingInference inference = complete || alone ? null : new SiblingInference(resolver, articles, known, own);
        List<ArticleContext> contexts = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            ArticleContext context = inference == null ? known.get(i) : inference.known(i);
            contexts.add(context != null ? context : undated(i, inference, own.get(i)));
        }
        return contexts;
    }

    private static ArticleContext undated(int article, @Nullable SiblingInference inference, OwnDates own) {
        ArticleContext inferred = inference == null ? null : inference.infer(article, own);
        if (inferred != null) {
            return inferred;
        }
        String bound =
                own.notBefore() == null ? "" : " beyond " + own.notBefore() + ", the latest day that it tells as past";
        return ArticleContext.none(
                "No date of its own" + bound + ", and no article on the same story whose day is known.");
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
}
