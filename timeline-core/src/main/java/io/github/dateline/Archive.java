// SPDX-License-Identifier: Apache-2.0
package io.github.dateline;

import static java.util.Objects.requireNonNull;

import io.github.dateline.article.Article;
import io.github.dateline.context.ArticleContext;
import io.github.dateline.context.TaggedArticle;
import io.github.dateline.event.EventExtractor.Extraction;
import io.github.dateline.event.ExtractedArticle;
import io.github.dateline.event.TimelineArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Articles with what has been read of them, by id. What is read of an article stays until the article or its context
 * changes. Not thread-safe.
 */
final class Archive {

    private final TimelineGenerator generator;
    private final Map<String, Entry> entries = new TreeMap<>();

    /** What is remembered of an article; the date expressions only while a context may depend on them. */
    private static final class Entry {
        final Article article;

        @Nullable TaggedArticle tagged;

        @Nullable ExtractedArticle extracted;

        @Nullable TimelineArticle listed;

        Entry(Article article) {
            this.article = article;
        }

        void set(ExtractedArticle result) {
            extracted = result;
            listed = TimelineGenerator.listed(article, result.context());
        }

        @Nullable ArticleContext context() {
            return extracted == null ? null : extracted.context();
        }
    }

    Archive(TimelineGenerator generator) {
        this.generator = generator;
    }

    int size() {
        return entries.size();
    }

    @Nullable Article article(String id) {
        Entry entry = entries.get(id);
        return entry == null ? null : entry.article;
    }

    /** Takes articles over from another run, as if they had been read here. */
    void putRead(Collection<ExtractedArticle> articles) {
        for (ExtractedArticle article : articles) {
            Entry entry = new Entry(article.article());
            entry.set(article);
            entries.put(article.article().id(), entry);
        }
    }

    /** Takes an article in and tells whether it is not known as it stands. */
    boolean put(Article article) {
        Entry known = entries.get(article.id());
        if (known != null && known.article.equals(article)) {
            return false;
        }
        entries.put(article.id(), new Entry(article));
        return true;
    }

    void remove(Collection<String> ids) {
        ids.forEach(entries::remove);
    }

    /** Forgets all other articles. */
    void retain(Collection<Article> articles) {
        Set<String> ids = new HashSet<>();
        articles.forEach(article -> ids.add(article.id()));
        entries.keySet().retainAll(ids);
    }

    /**
     * Reads what has not been read yet if that leaves all other articles as they are, else nothing.
     *
     * @return what the new articles tell, or null if contexts have to be found for all
     */
    @Nullable List<Extraction> readAlone() {
        List<Entry> unread = unread();
        if (!generator.hasStandardContexts()) {
            return null;
        }
        tag(unread);
        List<ArticleContext> contexts = generator.contexts(tagged(unread));
        if (!contexts.stream().allMatch(Archive::standsAlone)) {
            return null;
        }
        List<Extraction> extractions = extract(unread, contexts);
        unread.forEach(entry -> entry.tagged = null);
        return extractions;
    }

    /** Reads what has not been read yet, and again what has another context now. */
    void readAll() {
        boolean alone = entries.values().stream().allMatch(Archive::standsAlone);
        if (alone && readAlone() != null) {
            return;
        }
        List<Entry> all = List.copyOf(entries.values());
        tag(all);
        List<ArticleContext> contexts = generator.contexts(tagged(all));
        List<Entry> moved = new ArrayList<>();
        List<ArticleContext> their = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!contexts.get(i).equals(all.get(i).context())) {
                moved.add(all.get(i));
                their.add(contexts.get(i));
            }
        }
        extract(moved, their);
    }

    /** Tells whether the context is unknown yet, or would be the same among other articles. */
    private static boolean standsAlone(Entry entry) {
        ArticleContext context = entry.context();
        return context == null || standsAlone(context);
    }

    private static boolean standsAlone(ArticleContext context) {
        return switch (context.from()) {
            case CALLER, METADATA, URL, TEXT -> true;
            case DATELINE, SIBLINGS, NONE -> false;
        };
    }

    private List<Entry> unread() {
        return entries.values().stream()
                .filter(entry -> entry.extracted == null)
                .toList();
    }

    private void tag(List<Entry> some) {
        List<Entry> untagged =
                some.stream().filter(entry -> entry.tagged == null).toList();
        List<TaggedArticle> tagged =
                generator.tag(untagged.stream().map(entry -> entry.article).toList());
        for (int i = 0; i < tagged.size(); i++) {
            untagged.get(i).tagged = tagged.get(i);
        }
    }

    private static List<TaggedArticle> tagged(List<Entry> some) {
        return some.stream()
                .map(entry -> requireNonNull(entry.tagged, "tagged"))
                .toList();
    }

    private List<Extraction> extract(List<Entry> some, List<ArticleContext> contexts) {
        List<Extraction> extractions = generator.extract(tagged(some), contexts);
        for (int i = 0; i < extractions.size(); i++) {
            Entry entry = some.get(i);
            entry.set(new ExtractedArticle(entry.article, contexts.get(i), extractions.get(i)));
        }
        return extractions;
    }

    /** Returns what all articles tell; to be called when all are read. */
    List<ExtractedArticle> extracted() {
        List<ExtractedArticle> all = new ArrayList<>(entries.size());
        entries.values().forEach(entry -> all.add(requireNonNull(entry.extracted, "extracted")));
        return all;
    }

    List<Extraction> extractions() {
        return extracted().stream().map(ExtractedArticle::extraction).toList();
    }

    /** Returns the articles as a timeline lists them. */
    List<TimelineArticle> listed() {
        List<TimelineArticle> all = new ArrayList<>(entries.size());
        entries.values().forEach(entry -> all.add(requireNonNull(entry.listed, "listed")));
        return all;
    }
}
