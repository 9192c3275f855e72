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
 * @param publishers the articles of each publisher, sorted by its name; those of nobody known under an empty name
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
            WebAddress address = WebAddress.of(article.url()).orElse(null);
            if (address != null) {
                addresses.put(article.id(), address);
            }
            publishers
                    .computeIfAbsent(publisher(article, address), key -> new ArrayList<>())
                    .add(article);
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

    /** Returns who publishes an article: its publisher, else the host of its address, else an empty text. */
    public String publisher(TimelineArticle article) {
        return publisher(article, addresses.get(article.id()));
    }

    private static String publisher(TimelineArticle article, @Nullable WebAddress address) {
        if (article.publisher() != null && !article.publisher().isBlank()) {
            return article.publisher();
        }
        return address == null ? "" : address.host();
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
        Set<String> names = new LinkedHashSet<>();
        for (Source source : event.sources()) {
            TimelineArticle article = articles.get(source.article());
            String name = article == null ? "" : publisher(article);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }
}
