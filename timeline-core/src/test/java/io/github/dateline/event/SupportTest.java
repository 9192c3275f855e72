// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static io.github.dateline.event.Reports.events;
import static io.github.dateline.event.Reports.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.article.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences without a date are taken as telling an event that others date. */
class SupportTest {

    private static final String LEAD =
            "The council of Oren will publish its yearly report on the forests of the valley. ";
    private static final String DATED = LEAD + "Police arrested the banker Olaf Grimm in Tarn on 6 May 2024.";

    @Test
    void aSentenceThatPlainlyTellsTheSameSupportsTheEvent() {
        assertThat(supporters("Police arrested the banker Olaf Grimm in Tarn.")).containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Have police arrested the banker Olaf Grimm in Tarn?",
                "If police arrested the banker Olaf Grimm in Tarn, nobody saw it.",
                "Police arrested a banker.",
            })
    void aQuestionAConditionAndASentenceThatNamesNobodyDoNot(String sentence) {
        assertThat(supporters(sentence)).isEmpty();
    }

    @Test
    void aNameIsNoAct() {
        List<Article> articles = List.of(
                article(
                        "a",
                        LEAD + "Secretary Karl Ban of the League of Cities visited the harbour in Tarn on 6 May 2024."),
                article(
                        "b",
                        "Merchants of the valley say that a sack of flour costs more. Secretary Karl Ban of the League of Cities spoke of hunger."));

        List<Event> events = events(articles);
        assertThat(on(events, "2024-05-06")).hasSize(1);
        assertThat(events)
                .noneMatch(event ->
                        event.sources().stream().anyMatch(s -> s.quote().contains("hunger")));
    }

    @Test
    void aLineThatManySitesHaveSupportsNothing() {
        String line = "Police arrested the banker Olaf Grimm in Tarn.";
        List<Article> articles = new ArrayList<>();
        articles.add(article("a", DATED));
        String[] others = {
            "Snow fell on the hills of Oren for a day and a night, and the upper road was shut to lorries.",
            "A new baker has taken over the shop by the church of Lund after it stood empty since the flood.",
            "The choir of the railway workers sang in the park of Vell, although it rained before the last songs.",
            "Two ferries to the islands were late because of thick fog, and pupils waited in the harbour hall."
        };
        for (int i = 0; i < others.length; i++) {
            articles.add(article("b" + i, others[i] + ' ' + line));
        }

        assertThat(on(events(articles.subList(0, 2)), "2024-05-06"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.sources()).extracting(Source::article).containsExactlyInAnyOrder("a", "b0"));
        assertThat(on(events(articles), "2024-05-06"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.sources()).extracting(Source::article).containsExactly("a"));
    }

    private static List<String> supporters(String sentence) {
        return on(
                        events(
                                article("a", DATED),
                                article("b", "Sheep were sold in Vell for little money. " + sentence)),
                        "2024-05-06")
                .stream()
                .flatMap(event -> event.sources().stream())
                .map(Source::article)
                .filter("b"::equals)
                .toList();
    }

    private static Article article(String id, String text) {
        return Article.builder(text).id(id).published(LocalDate.of(2024, 6, 1)).build();
    }
}
