// SPDX-License-Identifier: Apache-2.0
package io.github.dateline;

import static java.util.Objects.requireNonNull;

import io.github.dateline.article.Article;
import io.github.dateline.event.EventExtractor.Extraction;
import io.github.dateline.event.Timeline;
import io.github.dateline.update.Story;
import io.github.dateline.update.TimelineUpdate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    private final TimelineGenerator generator;
    private final Story story;
    private final int alwaysWhole;
    private final Archive archive;
    private int whole;
    private @Nullable Instant time;
    private volatile @Nullable Timeline current;

    LiveTimeline(TimelineGenerator generator, Story story, int alwaysWhole) {
        this.generator = generator;
        this.story = story;
        this.alwaysWhole = alwaysWhole;
        this.archive = new Archive(generator);
        this.current = story.last();
    }

    synchronized void begin(KnownArticles known) {
        archive.putRead(known.all());
    }

    /** Returns the last result, or null if there is none yet. */
    public @Nullable Timeline timeline() {
        return current;
    }

    /** Returns what is known of the articles, to be kept for another run; later updates do not touch it. */
    public synchronized KnownArticles known() {
        KnownArticles known = new KnownArticles();
        known.replace(archive.extracted());
        return known;
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
        int before = archive.size();
        int fresh = 0;
        for (Article article : ArticleSet.distinct(articles)) {
            fresh += archive.put(article) ? 1 : 0;
        }
        boolean replaces = archive.size() - before < fresh;
        boolean grown = (archive.size() - whole) * GROWTH > whole;
        boolean small = archive.size() <= alwaysWhole;
        if (!story.canAdd() || (fresh > 0 && (replaces || grown || small))) {
            return settle();
        }
        List<Extraction> extractions = archive.readAlone();
        return extractions == null ? settle() : publish(story.add(shell(), extractions));
    }

    /** Forgets articles; ids that are not known are left aside. Everything is merged anew. */
    public synchronized TimelineUpdate remove(Collection<String> ids) {
        archive.remove(requireNonNull(ids, "ids"));
        return settle();
    }

    /** Merges everything anew from what is remembered: the result has the same events as one run over all articles. */
    public synchronized TimelineUpdate settle() {
        archive.readAll();
        whole = archive.size();
        return publish(story.rebuild(shell(), archive.extractions()));
    }

    private TimelineUpdate publish(TimelineUpdate update) {
        current = update.timeline();
        return update;
    }

    private Timeline shell() {
        return generator.shell(archive, time);
    }
}
