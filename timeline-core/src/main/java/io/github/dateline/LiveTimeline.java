// SPDX-License-Identifier: Apache-2.0
package io.github.dateline;

import static java.util.Objects.requireNonNull;

import io.github.dateline.article.Article;
import io.github.dateline.context.ArticleContext;
import io.github.dateline.context.TaggedArticle;
import io.github.dateline.event.EventExtractor.Extraction;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.event.UndatedFact;
import io.github.dateline.update.Story;
import io.github.dateline.update.TimelineUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A timeline that is kept up to date in memory: what it has read of an article it does not read again.
 *
 * <pre>{@code
 * LiveTimeline live = TimelineGenerator.builder().build().live(null);
 * TimelineUpdate update = live.add(articles);
 * }</pre>
 *
 * <p>Up to {@value #ALWAYS_WHOLE} articles every update merges everything anew, so that it ends in the same events as one run
 * over all articles. Above that, an update merges only the events that the new articles might touch; when the articles have
 * grown by a twentieth, or by {@link #settle}, everything is merged anew. In between, an event at the edge of likeness may
 * be merged differently than in one run, importance is an estimate, and an old article without a date keeps its context.
 *
 * <p>Thread-safe: updates follow one another, and {@link #timeline} never waits. It holds the text of its articles: reckon
 * with ten times their size in memory.
 */
public final class LiveTimeline {

    /** Up to so many articles every update merges everything anew. */
    public static final int ALWAYS_WHOLE = 400;

    private static final int GROWTH = 20;

    private static final ArticleContext NONE = ArticleContext.none("not read yet");
    private static final Extraction EMPTY = new Extraction(List.of(), List.of(), List.of());

    private final TimelineGenerator generator;
    private final Story story;
    private final int alwaysWhole;
    private final Map<String, Entry> entries = new TreeMap<>();
    private int whole;
    private @Nullable Instant time;
    private volatile @Nullable Timeline current;

    /** What is remembered of an article. */
    private record Entry(TaggedArticle tagged, ArticleContext context, Extraction extraction, TimelineArticle listed) {}

    LiveTimeline(TimelineGenerator generator, Story story, int alwaysWhole) {
        this.generator = generator;
        this.story = story;
        this.alwaysWhole = alwaysWhole;
        this.current = story.last();
    }

    /** Returns the last result, or null if there is none yet. */
    public @Nullable Timeline timeline() {
        return current;
    }

    /**
     * Takes articles in. One whose id is known takes the place of the old one; one that is known as it stands costs nothing.
     */
    public TimelineUpdate add(Collection<Article> articles) {
        return add(articles, null);
    }

    /**
     * Takes articles in.
     *
     * @param now the time of this update, or null for the generator's
     */
    public synchronized TimelineUpdate add(Collection<Article> articles, @Nullable Instant now) {
        time = now;
        List<Article> fresh = new ArrayList<>();
        boolean replaces = false;
        Map<String, Article> byId = new TreeMap<>();
        for (Article article : ArticleSet.distinct(articles)) {
            byId.put(article.id(), article);
        }
        for (Article article : byId.values()) {
            Entry known = entries.get(article.id());
            if (known == null || !known.tagged().article().equals(article)) {
                fresh.add(article);
                replaces |= known != null;
            }
        }
        List<TaggedArticle> tagged = generator.tag(fresh);
        boolean grown = (entries.size() + fresh.size() - whole) * GROWTH > whole;
        boolean small = entries.size() + fresh.size() <= alwaysWhole;
        List<ArticleContext> contexts =
                replaces || grown || small || !story.canAdd() ? List.of() : generator.contexts(tagged);
        boolean local = !contexts.isEmpty() && contexts.stream().allMatch(LiveTimeline::standsAlone);
        if (fresh.isEmpty() && current != null && story.canAdd()) {
            return publish(story.add(shell(), List.of()));
        }
        if (!local) {
            tagged.forEach(article -> put(article, NONE, EMPTY));
            return settle();
        }
        List<Extraction> extractions = generator.extract(tagged, contexts);
        for (int i = 0; i < tagged.size(); i++) {
            put(tagged.get(i), contexts.get(i), extractions.get(i));
        }
        return publish(story.add(shell(), extractions));
    }

    /** Tells whether an article's context would be the same among other articles. */
    private static boolean standsAlone(ArticleContext context) {
        return switch (context.from()) {
            case CALLER, METADATA, URL, TEXT -> true;
            case DATELINE, SIBLINGS, NONE -> false;
        };
    }

    /** Forgets articles; ids that are not known are left aside. Everything is merged anew. */
    public synchronized TimelineUpdate remove(Collection<String> ids) {
        requireNonNull(ids, "ids").forEach(entries::remove);
        return settle();
    }

    /** Merges everything anew from what is remembered: the result has the same events as one run over all articles. */
    public synchronized TimelineUpdate settle() {
        List<TaggedArticle> tagged = new ArrayList<>(entries.size());
        entries.values().forEach(entry -> tagged.add(entry.tagged()));
        List<ArticleContext> contexts = generator.contexts(tagged);
        List<TaggedArticle> moved = new ArrayList<>();
        List<ArticleContext> their = new ArrayList<>();
        for (int i = 0; i < tagged.size(); i++) {
            Entry entry = requireNonNull(entries.get(tagged.get(i).article().id()));
            if (!entry.context().equals(contexts.get(i))) {
                moved.add(tagged.get(i));
                their.add(contexts.get(i));
            }
        }
        List<Extraction> extractions = generator.extract(moved, their);
        for (int i = 0; i < moved.size(); i++) {
            put(moved.get(i), their.get(i), extractions.get(i));
        }
        whole = entries.size();
        List<Extraction> all = new ArrayList<>(entries.size());
        entries.values().forEach(entry -> all.add(entry.extraction()));
        return publish(story.rebuild(shell(), all));
    }

    private void put(TaggedArticle article, ArticleContext context, Extraction extraction) {
        entries.put(
                article.article().id(),
                new Entry(article, context, extraction, TimelineGenerator.listed(article.article(), context)));
    }

    private TimelineUpdate publish(TimelineUpdate update) {
        current = update.timeline();
        return update;
    }

    private Timeline shell() {
        List<TimelineArticle> articles = new ArrayList<>(entries.size());
        List<ArticleContext> contexts = new ArrayList<>(entries.size());
        List<UndatedFact> undated = new ArrayList<>();
        for (Entry entry : entries.values()) {
            articles.add(entry.listed());
            contexts.add(entry.context());
            undated.addAll(entry.extraction().undated());
        }
        return generator.shell(contexts, articles, undated, time);
    }
}
