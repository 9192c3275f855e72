// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions, their credits and habits are no events; sentences like them are. */
class NoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In this May 6, 2024, file photo, farmers wait for the grain train.",
                "FILE - In this May 6, 2024, file photo, farmers wait for the grain train.",
                "This May 6, 2024 photo made available by the railway shows the broken viaduct.",
                "Farmers wait for the grain train in Tarn on May 6, 2024. (Ada Roe/AP)",
                "The viaduct of Tarn is seen on May 6, 2024 (Ada Roe/Getty Images)",
                "The harbour radio sends its programme for sailors daily at 9:10 am.",
                "The harbour radio sends its programme for sailors at 10:40 pm every Saturday.",
            })
    void theyAreLeftOut(String sentence) {
        assertThat(days(sentence)).containsExactly("2024-06-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In this town farmers blocked the grain train on May 6, 2024, and a photo of it went round the world.",
                "This followed a strike of the photographers on May 6, 2024.",
                "Farmers stopped the grain train in Tarn on May 6, 2024 (and paid a fine).",
                "The daily paper of Tarn was sold to a brewer on May 6, 2024.",
            })
    void sentencesLikeThemStay(String sentence) {
        assertThat(days(sentence)).contains("2024-05-06");
    }

    @Test
    void whatIsDoneOnceAtItsHourStays() {
        assertThat(days("The harbour radio sent its last programme at 9:10 am."))
                .containsExactly("2024-06-10", "2024-06-10");
    }

    private static List<String> days(String sentence) {
        String lead = "The council of Oren will publish its yearly report on the forests of the valley.\n\n";
        Article article = Article.builder(lead + sentence + "\n\nNobody answered calls to the office of the mayor.")
                .id("a")
                .published(LocalDate.of(2024, 6, 10))
                .build();
        return TimelineGenerator.builder().build().generate(List.of(article)).events().stream()
                .map(event -> event.date().date().edtf())
                .toList();
    }
}
