// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static io.github.dateline.event.Reports.article;
import static io.github.dateline.event.Reports.events;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.article.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences that several articles have word for word. */
class RepeatsTest {

    private static final String[] REPORTS = {
        "Snow fell on the hills of Oren for a day and a night, and the upper road was shut to lorries.",
        "A new baker has taken over the shop by the church of Tarn after it stood empty since the flood.",
        "The choir of the railway workers sang in the park of Vell, although it rained before the last songs.",
        "Two ferries to the islands were late because of thick fog, and pupils waited in the harbour hall."
    };

    @Test
    void aSentenceThatIsPrintedAgainKeepsItsFirstDay() {
        String wire = "Rescuers pulled a miner from the flooded shaft of Tarn yesterday.";
        List<Event> events = events(List.of(
                article("a", "2024-05-07", REPORTS[0] + " " + wire),
                article("b", "2024-05-08", REPORTS[1] + " " + wire)));

        assertThat(about(events, "miner")).singleElement().satisfies(event -> {
            assertThat(event.date().date().edtf()).isEqualTo("2024-05-06");
            assertThat(event.sources()).extracting(Source::article).containsExactlyInAnyOrder("a", "b");
            assertThat(event.disagreements()).isEmpty();
        });
    }

    @Test
    void aLineOfTheSiteWithTheDayOfEachArticleIsNoEvent() {
        String line = "The news hour of Radio Tarn is broadcast today from the harbour.";
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < REPORTS.length; i++) {
            articles.add(article("a" + i, "2024-05-0" + (i + 1), REPORTS[i] + " " + line));
        }
        List<Event> events = events(articles);

        assertThat(about(events, "news hour")).isEmpty();
        assertThat(events).hasSize(REPORTS.length);
        assertThat(about(events(articles.subList(0, 1)), "news hour")).hasSize(1);
    }

    @Test
    void differentSentencesOfDifferentDaysStayApart() {
        List<Event> events = events(List.of(
                article("a", "2024-05-07", REPORTS[0] + " Divers searched the harbour of Tarn yesterday."),
                article("b", "2024-05-09", REPORTS[1] + " Jurors toured the brewery of Vell yesterday.")));

        assertThat(events).extracting(event -> event.date().date().edtf()).contains("2024-05-06", "2024-05-08");
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        String wire = "Rescuers pulled a miner from the flooded shaft of Tarn yesterday.";
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < REPORTS.length; i++) {
            articles.add(article("a" + i, "2024-05-0" + (4 - i), REPORTS[i] + " " + wire));
        }
        List<Event> events = events(articles);
        Collections.reverse(articles);

        assertThat(events(articles)).isNotEmpty().isEqualTo(events);
    }

    private static List<Event> about(List<Event> events, String words) {
        return events.stream()
                .filter(event ->
                        event.sources().stream().anyMatch(s -> s.quote().contains(words)))
                .toList();
    }
}
