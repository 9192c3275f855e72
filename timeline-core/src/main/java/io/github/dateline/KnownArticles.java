// SPDX-License-Identifier: Apache-2.0
package io.github.dateline;

import static java.util.Objects.requireNonNull;

import io.github.dateline.article.Article;
import io.github.dateline.event.ExtractedArticle;
import io.github.dateline.json.ReadingState;
import io.github.dateline.json.ReadingState.Origin;
import io.github.dateline.json.ReadingState.Taken;
import io.github.dateline.json.TimelineJsonException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What earlier runs have read of articles: their text, where they came from, and what they tell. An update that is given
 * them reads only what is new, and its result is the same, byte for byte, as without them.
 *
 * <pre>{@code
 * KnownArticles known = KnownArticles.read(reader, "timeline.state", "nightly");
 * TimelineUpdate update = generator.update(previous, articles, known);
 * known.write(writer, "nightly");
 * }</pre>
 *
 * <p>Reckon with three times the articles' size in memory and half again as much in the file. Not thread-safe.
 */
public final class KnownArticles {

    private final Map<String, ExtractedArticle> articles = new TreeMap<>();
    private final Map<String, Origin> earlier = new HashMap<>();
    private final Map<String, Source> sources = new TreeMap<>();

    private record Source(String fingerprint, List<Article> articles) {}

    /** Begins without any article. */
    public KnownArticles() {}

    /**
     * Reads what {@link #write} wrote.
     *
     * @param input not closed
     * @param source what to call it in messages, for example its file name
     * @param configuration as it was given to {@link #write}
     * @throws TimelineJsonException if it is no state, of another version or configuration, or cut short: it may be
     *     deleted, everything is then read again
     */
    public static KnownArticles read(Reader input, String source, String configuration) throws IOException {
        ReadingState state = ReadingState.read(input, source);
        if (!state.configuration().equals(configuration)) {
            throw new TimelineJsonException(source, "line 1", "written by another program or with other options");
        }
        KnownArticles known = new KnownArticles();
        state.articles().forEach(article -> known.articles.put(article.article().id(), article));
        state.origins().forEach(origin -> known.earlier.put(origin.name(), origin));
        return known;
    }

    /**
     * Writes the articles of the last update, and of the origins that were asked for or remembered since this was read.
     *
     * @param target not closed
     * @param configuration what the reading depends on beside the articles: it has to change whenever the articles are
     *     read otherwise, or the generator is another one
     */
    public void write(Appendable target, String configuration) throws IOException {
        List<Origin> origins = new ArrayList<>(sources.size());
        sources.forEach((name, source) -> {
            List<Taken> taken = taken(source.articles());
            if (taken.size() == source.articles().size()) {
                origins.add(new Origin(name, source.fingerprint(), taken));
            }
        });
        new ReadingState(configuration, List.copyOf(articles.values()), origins).write(target);
    }

    /** Returns the articles under the ids that they have in the set; what is not in it as it was read is left out. */
    private List<Taken> taken(List<Article> read) {
        List<Taken> taken = new ArrayList<>(read.size());
        for (Article article : read) {
            // Its other id is a hash of it, which hardly any article needs.
            Article known = isKnown(article) ? article : ArticleSet.renamed(article);
            if (isKnown(known)) {
                taken.add(new Taken(article.id(), known.id()));
            }
        }
        return taken;
    }

    private boolean isKnown(Article article) {
        ExtractedArticle known = articles.get(article.id());
        return known != null && known.article().equals(article);
    }

    /** Returns how many articles are known. */
    public int size() {
        return articles.size();
    }

    /**
     * Returns the articles of an origin that has not changed since.
     *
     * @param name what it is called, for example the path of a file
     * @param fingerprint changes with its content, for example a hash
     * @return empty if it has to be read
     */
    public Optional<List<Article>> of(String name, String fingerprint) {
        Origin origin = earlier.get(requireNonNull(name, "name"));
        if (origin == null || !origin.fingerprint().equals(fingerprint)) {
            return Optional.empty();
        }
        List<Article> found = new ArrayList<>(origin.articles().size());
        for (Taken taken : origin.articles()) {
            ExtractedArticle known = articles.get(taken.known());
            if (known == null) {
                return Optional.empty();
            }
            found.add(ArticleSet.withId(known.article(), taken.id()));
        }
        remember(name, fingerprint, found);
        return Optional.of(found);
    }

    /** Remembers what an origin holds. */
    public void remember(String name, String fingerprint, List<Article> found) {
        sources.put(
                requireNonNull(name, "name"),
                new Source(requireNonNull(fingerprint, "fingerprint"), List.copyOf(found)));
    }

    Collection<ExtractedArticle> all() {
        return articles.values();
    }

    void replace(Collection<ExtractedArticle> all) {
        articles.clear();
        all.forEach(article -> articles.put(article.article().id(), article));
    }
}
