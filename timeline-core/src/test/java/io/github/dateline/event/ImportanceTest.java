// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static io.github.dateline.event.Reports.article;
import static io.github.dateline.event.Reports.events;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.article.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader of the few most important events gets. */
class ImportanceTest {

    /** Reports of a fire, day by day, and looks back on it. */
    private static List<Article> story() {
        List<Article> articles = new ArrayList<>();
        articles.add(article("a", "2024-05-06", "The grain mill of Tarn burned down on Monday, and two millers died."));
        articles.add(
                article(
                        "b",
                        "2024-05-07",
                        "Two millers died when the grain mill of Tarn burned down on Monday. Sheep were sold in Tarn on Monday."));
        articles.add(
                article("c", "2024-05-16", "The owner of the burned grain mill of Tarn was arrested on Thursday."));
        articles.add(
                article(
                        "d",
                        "2024-06-20",
                        "A court heard the owner of the grain mill of Tarn, where two millers died on 6 May. He was arrested on 16 May."));
        articles.add(
                article(
                        "e",
                        "2024-08-02",
                        "The grain mill of Tarn, which burned down on 6 May, is built again. Its owner was arrested on 16 May."));
        return articles;
    }

    @Test
    void twoEventsAreThoseOfTheTwoDaysThatMatter() {
        List<Event> two = EventSelection.builder().maxEvents(2).build().select(events(story()));

        assertThat(two)
                .extracting(event -> event.date().date().earliest())
                .containsExactly(LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 16));
        assertThat(two.get(0).title()).isEqualTo("The grain mill of Tarn burned down");
    }

    @Test
    void anotherEventOfALoudDayStaysBehindTheOneOfTheNext() {
        List<Event> events = events(story());

        double sheep = importance(events, "sheep were sold");
        assertThat(sheep).isPositive().isLessThan(importance(events, "arrested"));
    }

    @Test
    void anEventWithAPoorTitleGetsLessOfItsDay() {
        String day =
                "The council of Oren published its yearly report this spring without a comment. The millers of Tarn were "
                        + "proud of the concert on 8 May with the choir of the mill of Tarn. ";
        List<Event> stub = events(List.of(article("a", "2024-05-20", day + "A choir won a prize on 8 May.")));
        List<Event> clause = events(List.of(article("a", "2024-05-20", day + "A choir won a reward on 8 May.")));

        assertThat(importance(stub, "won a prize")).isLessThan(importance(clause, "won a reward"));
    }

    @Test
    void theTitleIsThatOfAReportNotOfAPreview() {
        Event event = events(List.of(
                        article(
                                "a",
                                "2024-05-02",
                                "The trial of the miller of Tarn is expected to begin on 8 May 2024."),
                        article(
                                "b",
                                "2024-05-03",
                                "The trial of the miller of Tarn is expected to begin on 8 May 2024."),
                        article("c", "2024-05-20", "The trial of the miller of Tarn began in Oren on 8 May 2024.")))
                .stream()
                .filter(e -> e.sources().size() == 3)
                .findFirst()
                .orElseThrow();

        assertThat(event.title()).isEqualTo("The trial of the miller of Tarn began in Oren");
    }

    @Test
    void anEventOfAnotherAffairDoesNotLeadItsDay() {
        List<Article> articles = new ArrayList<>(story());
        articles.add(
                article(
                        "f",
                        "2024-08-03",
                        "The grain mill of Tarn, which burned down on 6 May, is built again. Penguins hatched eggs in Zoria on 9 May."));
        articles.add(
                article(
                        "g",
                        "2024-08-03",
                        "The grain mill of Tarn, which burned down on 6 May, is open. Ruins of the grain mill of Tarn were cleared on 11 May."));
        List<Event> events = events(articles);

        assertThat(importance(events, "penguins")).isLessThan(importance(events, "ruins of") - 0.05);
    }

    @Test
    void importanceLiesBetweenZeroAndOneAndTheHeaviestHasOne() {
        List<Event> events = events(story());

        assertThat(events).allMatch(event -> event.importance() >= 0 && event.importance() <= 1);
        assertThat(events).anyMatch(event -> event.importance() == 1);
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        List<Article> backwards = new ArrayList<>(story());
        java.util.Collections.reverse(backwards);

        assertThat(events(backwards)).isNotEmpty().isEqualTo(events(story()));
    }

    private static double importance(List<Event> events, String words) {
        return events.stream()
                .filter(e -> e.sources().stream()
                        .anyMatch(s ->
                                s.quote().toLowerCase(java.util.Locale.ROOT).contains(words)))
                .mapToDouble(Event::importance)
                .max()
                .orElseThrow();
    }
}
