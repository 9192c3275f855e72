// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an event's text and title are made of where several sentences offer themselves. */
class EventWordingTest {

    private static final String LEAD =
            "The harbour board published the yearly report on its cranes and sheds this spring without a comment.\n";

    @Test
    void theTextDoesNotBeginWithTheSentenceOfTheTitle() {
        Event event = only(
                "ran aground",
                article("a", LEAD + "The freighter Marta Lund ran aground off Cape Tarn on 3 March 2025."),
                article(
                        "b",
                        LEAD
                                + "The freighter Marta Lund ran aground in a storm off Cape Tarn with timber on 3 March 2025."));

        assertThat(event.sources()).hasSize(2);
        assertThat(event.text()).doesNotStartWith(event.title());
    }

    @Test
    void tellingsInDifferentWordsOfOneDayAreOneEvent() {
        Event event = only(
                "ground",
                article("a", LEAD + "The tanker Oren was stranded on the Tarn reef on 3 March 2025."),
                article("b", LEAD + "The tanker Oren ran aground on the Tarn reef on March 3, 2025."));

        assertThat(event.sources()).hasSize(2);
    }

    @Test
    void theTextBeginsBehindPlaceAndAgency() {
        String report = "The freighter Marta Lund was towed into the harbour by two tugs on Thursday, its owners said.";
        Timeline timeline = timeline(article("a", "By Jo Weir PORT TARN | Thu Mar 20, 2025 (Wire) - " + report));

        assertThat(timeline.events()).hasSize(1);
        assertThat(timeline.events().get(0).text()).isEqualTo(report);
        assertThat(timeline.events().get(0).sources().get(0).quote()).startsWith("By Jo Weir");
    }

    @Test
    void aBareComparisonMakesNoEvent() {
        Timeline timeline = timeline(article("a", LEAD + "The flood in the valley was the highest since 2004."));

        assertThat(timeline.events()).noneMatch(e -> e.date().date().display().equals("2004"));
    }

    @Test
    void digitsInAnAddressAreNoDate() {
        Timeline timeline = timeline(article(
                "a", LEAD + "The board said so in a note [http://board.example/2019/05/04/note.html] to the press."));

        assertThat(timeline.events()).noneMatch(e -> e.date().date().display().contains("2019"));
    }

    private static Event only(String word, Article... articles) {
        List<Event> found = timeline(articles).events().stream()
                .filter(e -> e.date().text().contains("March")
                        && e.sources().stream().anyMatch(s -> s.quote().contains(word)))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Timeline timeline(Article... articles) {
        return TimelineGenerator.builder().build().generate(List.of(articles));
    }

    private static Article article(String id, String text) {
        return Article.builder(text).id(id).published(LocalDate.of(2025, 3, 20)).build();
    }
}
