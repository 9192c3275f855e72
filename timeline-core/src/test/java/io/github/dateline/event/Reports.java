// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import java.time.LocalDate;
import java.util.List;

/** Short articles of invented places, and the events that the defaults make of them. */
final class Reports {

    private Reports() {}

    static Article article(String id, String published, String text) {
        return Article.builder(text)
                .id(id)
                .published(LocalDate.parse(published))
                .build();
    }

    static List<Event> events(List<Article> articles) {
        return TimelineGenerator.builder().build().generate(articles).events();
    }

    static List<Event> events(Article... articles) {
        return events(List.of(articles));
    }

    /** Returns the events of a day. */
    static List<Event> on(List<Event> events, String day) {
        return events.stream()
                .filter(event -> event.date().date().edtf().equals(day))
                .toList();
    }
}
