// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.outline;

import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which articles tell which events.
 *
 * @param articles all articles by id
 * @param publishers the articles of each publisher, sorted by its name; those without one under an empty name
 * @param events the events of each article, by its id, in timeline order
 */
public record SourceIndex(
        Map<String, TimelineArticle> articles,
        Map<String, List<TimelineArticle>> publishers,
        Map<String, List<Event>> events) {

    /** Returns the index of a timeline. */
    public static SourceIndex of(Timeline timeline) {
        Map<String, TimelineArticle> articles = new HashMap<>();
        TreeMap<String, List<TimelineArticle>> publishers = new TreeMap<>();
        for (TimelineArticle article : timeline.articles()) {
            articles.put(article.id(), article);
            String publisher = article.publisher() == null ? "" : article.publisher();
            publishers.computeIfAbsent(publisher, key -> new ArrayList<>()).add(article);
        }
        Map<String, List<Event>> events = new HashMap<>();
        for (Event event : timeline.events()) {
            Set<String> told = new LinkedHashSet<>();
            for (Source source : event.sources()) {
                if (told.add(source.article())) {
                    events.computeIfAbsent(source.article(), key -> new ArrayList<>())
                            .add(event);
                }
            }
        }
        return new SourceIndex(articles, publishers, events);
    }

    /** Returns the number of named publishers. */
    public int publisherCount() {
        return publishers.size() - (publishers.containsKey("") ? 1 : 0);
    }

    /** Returns the names of those who publish the event's sources, each once, in source order. */
    public List<String> publishersOf(Event event) {
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
