// SPDX-License-Identifier: Apache-2.0
package io.github.dateline;

import io.github.dateline.article.Article;
import io.github.dateline.context.ArticleContext;
import io.github.dateline.context.TaggedArticle;
import io.github.dateline.event.EventExtractor;
import io.github.dateline.event.EventMerger;
import io.github.dateline.event.ResolvedArticle;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.event.UndatedFact;
import io.github.dateline.text.Sentence;
import io.github.dateline.update.Continuation;
import io.github.dateline.update.Story;
import io.github.dateline.update.TimelineUpdate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns articles about one story into a timeline.
 *
 * <pre>{@code
 * Timeline timeline = TimelineGenerator.builder().title("Harbour inquiry").build().generate(articles);
 * }</pre>
 *
 * <p>Immutable and thread-safe: configure once, use from any thread. The same articles give an equal timeline, in
 * whatever order they come; it reads no clock, no default locale, zone or charset.
 */
public final class TimelineGenerator {

    private final TimelineGeneratorBuilder options;
    private final EventMerger merger;
    private final Continuation continuation;

    TimelineGenerator(TimelineGeneratorBuilder options) {
        this.options = options;
        this.merger = options.mergerOrDefault();
        this.continuation = new Continuation(options.overrides, options.selection);
    }

    /** Returns a builder with the defaults for English news. */
    public static TimelineGeneratorBuilder builder() {
        return new TimelineGeneratorBuilder();
    }

    /**
     * Returns the timeline of the articles.
     *
     * @param articles the articles of one story, in any order; an article that comes twice counts once
     */
    public Timeline generate(Collection<Article> articles) {
        return update(null, articles).timeline();
    }

    /**
     * Returns the timeline of the articles as the continuation of an earlier result: events keep their ids, addresses and
     * history, what is gone leaves a tombstone, and the changes are listed.
     *
     * @param previous the last result of this timeline, for example read from its canonical JSON, or null if there is none
     * @param articles all articles that there are now, in any order; an article that is missing takes its tellings along
     * @throws IllegalArgumentException if the last result is of another timeline
     */
    public TimelineUpdate update(@Nullable Timeline previous, Collection<Article> articles) {
        return update(previous, articles, new KnownArticles());
    }

    /**
     * Returns the timeline of the articles as the continuation of an earlier result, without reading again what is known.
     * Where an article has no date of its own, the date expressions of all are found again in the texts that are known,
     * since it is their days that it is placed by.
     *
     * @param previous the last result of this timeline, or null if there is none
     * @param articles all articles that there are now, in any order; those that are known as they stand are not read
     * @param known what earlier updates have read, with this generator or one of the same stages; holds afterwards what
     *     is known of these articles, and no others
     * @throws IllegalArgumentException if the last result is of another timeline
     */
    public TimelineUpdate update(@Nullable Timeline previous, Collection<Article> articles, KnownArticles known) {
        List<Article> distinct = ArticleSet.distinct(articles);
        Archive archive = new Archive(this);
        archive.putRead(known.all());
        archive.retain(distinct);
        distinct.forEach(archive::put);
        archive.readAll();
        known.replace(archive.extracted());
        Timeline shell = shell(archive, null);
        return continuation.of(
                previous,
                new Timeline(
                        shell.id(),
                        shell.title(),
                        shell.lang(),
                        shell.updatedAt(),
                        shell.articles(),
                        merger.merge(archive.extractions()),
                        shell.undated(),
                        List.of()));
    }

    /**
     * Returns a timeline that is kept up to date in memory: it takes new articles in without reading the old ones again.
     *
     * @param previous the last result, whose ids and history go on, or null; its articles are to be added first
     */
    public LiveTimeline live(@Nullable Timeline previous) {
        return live(previous, LiveTimeline.ALWAYS_WHOLE);
    }

    /**
     * Returns a timeline that is kept up to date in memory and begins with what earlier runs have read.
     *
     * @param previous the last result, whose ids and history go on, or null
     * @param known the articles that are there already
     */
    public LiveTimeline live(@Nullable Timeline previous, KnownArticles known) {
        LiveTimeline live = live(previous);
        live.begin(known);
        return live;
    }

    LiveTimeline live(@Nullable Timeline previous, int alwaysWhole) {
        return new LiveTimeline(this, new Story(merger, continuation, previous), alwaysWhole);
    }

    /** Returns a timeline without events. */
    Timeline shell(Archive archive, @Nullable Instant now) {
        List<UndatedFact> undated = new ArrayList<>();
        archive.extracted()
                .forEach(article -> undated.addAll(article.extraction().undated()));
        List<TimelineArticle> articles = archive.listed();
        Instant at = now != null ? now : updatedAt(articles);
        return new Timeline(options.id, options.title, options.lang, at, articles, List.of(), undated, List.of());
    }

    /** Tells whether contexts are found by the library, which knows which of them depend on other articles. */
    boolean hasStandardContexts() {
        return options.standardContexts;
    }

    List<TaggedArticle> tag(List<Article> articles) {
        return options.each(articles, this::tag);
    }

    List<ArticleContext> contexts(List<TaggedArticle> tagged) {
        return options.contextFinder.find(tagged);
    }

    List<EventExtractor.Extraction> extract(List<TaggedArticle> tagged, List<ArticleContext> contexts) {
        return options.each(resolve(tagged, contexts), options.extractor::extract);
    }

    /** Returns the articles with their contexts and resolved dates: the pipe up to the events, for a look inside. */
    public List<ResolvedArticle> resolve(Collection<Article> articles) {
        List<TaggedArticle> tagged = tag(ArticleSet.distinct(articles));
        return resolve(tagged, contexts(tagged));
    }

    private TaggedArticle tag(Article article) {
        List<Sentence> sentences = options.splitter.split(article.text());
        return new TaggedArticle(article, sentences, options.tagger.tag(article.text(), sentences));
    }

    private List<ResolvedArticle> resolve(List<TaggedArticle> tagged, List<ArticleContext> contexts) {
        List<ResolvedArticle> resolved = new ArrayList<>(tagged.size());
        for (int i = 0; i < tagged.size(); i++) {
            TaggedArticle article = tagged.get(i);
            ArticleContext context = contexts.get(i);
            resolved.add(new ResolvedArticle(
                    article.article(),
                    context,
                    article.sentences(),
                    options.resolver.resolve(article.mentions(), context.anchor())));
        }
        return resolved;
    }

    /** The caller's time, else the start of the latest day on which an article was written. */
    private @Nullable Instant updatedAt(List<TimelineArticle> articles) {
        if (options.updatedAt != null) {
            return options.updatedAt;
        }
        return articles.stream()
                .map(article -> article.context().date())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(null);
    }

    static TimelineArticle listed(Article article, ArticleContext context) {
        return new TimelineArticle(
                article.id(),
                article.file(),
                article.url(),
                article.title(),
                article.publisher(),
                article.author(),
                article.published() == null ? null : article.published().day(),
                article.lang(),
                article.origin(),
                context);
    }
}
