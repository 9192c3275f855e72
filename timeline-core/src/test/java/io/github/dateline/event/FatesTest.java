// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What joins tellings in other words and what keeps like tellings apart: fates, sites, numbers of a second sentence. */
class FatesTest {

    private static final String LEAD =
            "The harbour board published the yearly report on its cranes and sheds this spring without a comment.\n";

    @ParameterizedTest
    @CsvSource({
        "Ada Roe killed in attack, Roe was murdered during a walk",
        "Ada Roe killed in attack, Ms Roe died",
        "Stranded tug freed after six days, The tug was refloated",
        "Jan Holm was arrested at the port, Holm has been detained",
    })
    void oneFateInOtherWords(String first, String second) {
        assertThat(Fates.of(first)).isNotNull().isEqualTo(Fates.of(second));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Roe killed two guards",
                "Five people were killed in the fire",
                "A sailor was killed",
                "Ada Roe and Jan Holm were arrested",
                "Ada Roe opened the bridge",
                "They were freed",
                "",
            })
    void noFate(String title) {
        assertThat(Fates.of(title)).isNull();
    }

    @Test
    void aDeathToldInTwoWaysIsOneEvent() {
        Timeline timeline = timeline(
                article("a", 20, "The poet Ada Roe was shot dead at the fair of Tarn on 3 March 2025."),
                article(
                        "b",
                        21,
                        "Critics kept silent. Roe was murdered on 3 March 2025 after a reading from her letters."));

        assertThat(timeline.events())
                .filteredOn(e -> e.sources().stream().anyMatch(s -> s.quote().contains("Roe was")))
                .singleElement()
                .satisfies(e -> assertThat(e.sources()).hasSize(2));
    }

    @Test
    void headlinesOfOneSiteThatNameTwoDaysAreTwoEvents() {
        Article monday = paper(
                "a",
                17,
                "Shares in Norland fall sharply",
                "Shares in Norland fell sharply on Monday on fears of a slump.");
        Article tuesday = paper(
                "b",
                18,
                "Shares in Norland fall again",
                "Shares in Norland fell sharply on Tuesday on fears of a slump.");

        assertThat(timeline(monday, tuesday).events())
                .filteredOn(e -> e.sources().stream().anyMatch(s -> s.role() == Role.HEADLINE))
                .hasSize(2);
    }

    @Test
    void aNumberOfASecondSentenceIsCompared() {
        Timeline timeline = timeline(
                article(
                        "a",
                        20,
                        "The ferry Oren sank off Cape Tarn on 3 March 2025 in a storm. "
                                + "When the ferry Oren sank off Cape Tarn in the storm, 41 passengers were killed."),
                article(
                        "b",
                        21,
                        "The ferry Oren sank off Cape Tarn on 3 March 2025 in a storm and 46 passengers were killed."));

        assertThat(timeline.events())
                .flatExtracting(Event::disagreements)
                .flatExtracting(Disagreement::values)
                .extracting(Disagreement.Value::text)
                .contains("41 passengers", "46 passengers");
    }

    @Test
    void aRoughNumberAgreesWithAnExactOne() {
        Timeline timeline = timeline(
                article("a", 20, "Some 420 ships waited at the lock of Tarn when it opened on 3 March 2025."),
                article("b", 21, "The lock of Tarn opened on 3 March 2025, and 422 ships waited at the lock of Tarn."));

        assertThat(timeline.events()).anyMatch(e -> e.sources().size() == 2);
        assertThat(timeline.events()).flatExtracting(Event::disagreements).isEmpty();
    }

    private static Timeline timeline(Article... articles) {
        return TimelineGenerator.builder().build().generate(List.of(articles));
    }

    private static Article article(String id, int day, String text) {
        return Article.builder(LEAD + text)
                .id(id)
                .published(LocalDate.of(2025, 3, day))
                .build();
    }

    private static Article paper(String id, int day, String title, String text) {
        return Article.builder(text)
                .id(id)
                .title(title)
                .url("https://paper.example/" + id)
                .published(LocalDate.of(2025, 3, day))
                .build();
    }
}
