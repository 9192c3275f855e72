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

/** Reports whose weekday is that of another week than the one before their own day. */
class OtherWeekTest {

    private static final String REPORT =
            "A freight train carrying 48 wagons of grain derailed on the viaduct of Tarn on Sunday night, killing the "
                    + "driver and two shunters. The wagons fell 30 metres into the river Vell. Engineers of the Norlund "
                    + "railway said a cracked axle was to blame.";
    private static final String OTHER =
            "Three railway workers died when a freight train with 48 wagons of grain derailed on the viaduct of Tarn on "
                    + "Sunday night. The driver and two shunters fell 30 metres into the river Vell. The Norlund railway "
                    + "blamed a cracked axle.";

    @Test
    void aReportPrintedAgainWeeksLaterIsOfTheSameSunday() {
        // 6 May 2024 is a Monday, 3 June another one
        List<Event> events = events(article("a", "2024-05-06", REPORT), article("b", "2024-06-03", OTHER));

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.date().date().edtf()).startsWith("2024-05-05");
            assertThat(event.sources()).hasSize(2);
            assertThat(event.disagreements()).anyMatch(d -> d.about() == Disagreement.About.DATE);
        });
    }

    @Test
    void onAnotherWeekdayItIsAnotherEvent() {
        assertThat(events(
                        article("a", "2024-05-06", REPORT),
                        article("b", "2024-06-03", OTHER.replace("Sunday", "Saturday"))))
                .hasSize(2);
    }

    @Test
    void aSeriesOfTwoWeeksRunningStaysApart() {
        assertThat(events(article("a", "2024-05-06", REPORT), article("b", "2024-05-13", OTHER)))
                .hasSize(2);
    }

    @Test
    void aWeekdayThatBeginsEarlierElsewhereIsTheOneAhead() {
        // written on Thursday of what happens where it is Friday; the weekday alone reads as that of the week before
        List<Event> events = events(
                article("a", "2024-05-09", REPORT.replace("Sunday night", "Friday")),
                article("b", "2024-05-10", OTHER.replace("Sunday night", "Friday")));

        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.date().date().edtf()).isEqualTo("2024-05-10"));
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        List<Article> articles = new ArrayList<>(List.of(
                article("a", "2024-05-06", REPORT),
                article("b", "2024-06-03", OTHER),
                article("c", "2024-05-07", OTHER)));
        List<Event> events = events(articles);
        Collections.reverse(articles);

        assertThat(events(articles)).isNotEmpty().isEqualTo(events);
    }
}
