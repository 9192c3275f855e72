// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.outline;

import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.render.text.WebAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which articles tell which events.
 *
 * @param articles all articles by id
 * @param publishers the articles of each publisher, sorted by its name; those without one under an empty name
 * @param events the events of each article, by its id, in timeline order
 * @param addresses the addresses of articles that may be linked, by id; checked once, cited often
 */
public record SourceIndex(
        Map<String, TimelineArticle> articles,
        Map<String, List<TimelineArticle>> publishers,
        Map<String, List<Event>> events,
        Map<String, WebAddress> addresses) {

    /** Returns the index of a timeline. */
    public static SourceIndex of(Timeline timeline) {
        Map<String, TimelineArticle> articles = new HashMap<>();
        Map<String, WebAddress> addresses = new HashMap<>();
        TreeMap<String, List<TimelineArticle>> publishers = new TreeMap<>();
        for (TimelineArticle article : timeline.articles()) {
            articles.put(article.id(), article);
            WebAddress.of(article.url()).ifPresent(address -> addresses.put(article.id(), address));
            String publisher = article.publisher() == null ? "" : article.publisher();
            publishers.computeIfAbsent(publisher, key -> new ArrayList<>()).add(article);
        }
        Map<String, List<Event>> events = new HashMap<>();
        for (Event event : timeline.events()) {
            for (Source source : event.sources()) {
                List<Event> told = events.computeIfAbsent(source.article(), key -> new ArrayList<>());
                // An article may tell an event in several sentences.
                if (told.isEmpty() || !told.get(told.size() - 1).id().equals(event.id())) {
                    told.add(event);
                }
            }
        }
        return new SourceIndex(articles, publishers, events, addresses);
    }

    /** Returns the number of named publishers. */
    public int publisherCount() {
        return publishers.size() - (publishers.containsKey("") ? 1 : 0);
    }

    /** Returns the address of an article, or null if it has none that may be linked. */
    public @Nullable WebAddress address(TimelineArticle article) {
        return addresses.get(article.id());
    }

    /** Returns the names of those who publish the event's sources, each once, in source order. */
    public List<String> publishersOf(Event event) {
        if (event.sources().size() == 1) {
            TimelineArticle article = articles.get(event.sources().get(0).article());
            return article == null || article.publisher() == null ? List.of() : List.of(article.publisher());
        }
        Set<String> names = new LinkedHashSet<>();
        for (Source source : event.sources()) {
            TimelineArticle article = articles.get(source.article());
            if (article != null && article.publisher() != null) {
                names.add(article.publisher());
            }
        }
        return List.copyOf(names);
    }
}
