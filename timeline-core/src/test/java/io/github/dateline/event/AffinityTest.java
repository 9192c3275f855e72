// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static io.github.dateline.event.Reports.events;
import static io.github.dateline.event.Reports.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.article.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which tellings become one event where texts are short or tell of what is ahead. */
class AffinityTest {

    private static final String LEAD =
            "The council of Oren will publish its yearly report on the forests of the valley. ";
    private static final String OTHER =
            "Bakers of Vell complain that the price of rye flour has doubled since the flood. ";

    @Test
    void twoFiresOfOneTownAndDayAreTwoEvents() {
        List<Event> events = events(
                titled("a", "Mill of Tarn burned down", "The old grain mill of Tarn burned down on Monday night."),
                titled(
                        "b",
                        "Tarn bakery closed after a fire",
                        "The bakery of Tarn was closed on Monday after a fire."));

        assertThat(events).hasSize(2);
    }

    @Test
    void twoShortReportsOfOneFireAreOne() {
        List<Event> events = events(
                titled("a", "Mill of Tarn burned down", "The old grain mill of Tarn burned down on Monday night."),
                titled("b", "Fire destroys Tarn grain mill", "A fire destroyed the grain mill of Tarn on Monday."));

        assertThat(events).hasSize(1);
    }

    @Test
    void plansOfOneElectionAreOneEvent() {
        List<Event> events = events(
                article("a", LEAD + "A new presidential election is scheduled for 26 June 2024, the court said."),
                article("b", OTHER + "Observers from nine lands will watch the vote on 26 June 2024."));

        assertThat(on(events, "2024-06-26"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.sources()).extracting(Source::article).containsExactlyInAnyOrder("a", "b"));
    }

    @Test
    void electionsOfDifferentDaysStayApart() {
        List<Event> events = events(
                article("a", LEAD + "A new presidential election is scheduled for 26 June 2024, the court said."),
                article("b", OTHER + "A new presidential election is scheduled for 9 October 2024, the court said."));

        assertThat(on(events, "2024-06-26")).hasSize(1);
        assertThat(on(events, "2024-10-09")).hasSize(1);
    }

    private static Article titled(String id, String title, String text) {
        return Article.builder(text)
                .id(id)
                .title(title)
                .published(LocalDate.of(2024, 5, 7))
                .build();
    }

    private static Article article(String id, String text) {
        return Article.builder(text).id(id).published(LocalDate.of(2024, 5, 7)).build();
    }
}
