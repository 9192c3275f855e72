// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.article.Article;
import io.github.dateline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small parts of merging: words, acts, numbers, addresses, origins, ids, selection. */
class MergingPartsTest {

    @Test
    void endingsAndSpellingsMeet() {
        assertThat(Stemmer.stem("captured")).isEqualTo(Stemmer.stem("capturing"));
        assertThat(Stemmer.stem("defence")).isEqualTo(Stemmer.stem("defense"));
        assertThat(Stemmer.stem("organised")).isEqualTo(Stemmer.stem("organized"));
        assertThat(Stemmer.stem("stopped")).isEqualTo(Stemmer.stem("stopping"));
        assertThat(Stemmer.stem("bus")).isEqualTo("bus");
    }

    @Test
    void synonymsShareAnActAndOppositesExclude() {
        long captured = Acts.ENGLISH.of(Stemmer.stem("captured"));
        assertThat(captured & Acts.ENGLISH.of(Stemmer.stem("captive"))).isNotZero();
        assertThat(Acts.ENGLISH.opposed(captured, Acts.ENGLISH.of(Stemmer.stem("freed"))))
                .isTrue();
        assertThat(Acts.ENGLISH.opposed(captured, captured)).isFalse();
    }

    @Test
    void roundedNumbersAgreeAndOthersDoNot() {
        assertThat(number("some 11,000 soldiers were killed").agrees(number("nearly 11,000 troops died")))
                .isTrue();
        assertThat(number("3,000 soldiers were killed").agrees(number("4,000 soldiers were killed")))
                .isFalse();
        assertThat(number("more than 3,000 people died").agrees(number("3,200 people died")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3,000 soldiers were killed       | 4,000 soldiers were killed       | true
                    3 soldiers were killed           | 4,000 soldiers were killed       | false
                    the firm was bought for $4 million | sold, bought for $5 million    | true
                    the firm was bought for $4 million | sold, bought for US$5 million  | true
                    the firm was bought for S$4 million | sold, bought for $5 million   | false
                    the firm was bought for £4 million | sold, bought for €5 million    | false
                    he was sentenced to four years   | he was jailed for five years     | true
                    """)
    void onlyNumbersOfOneThingAreHeldAgainstEachOther(String one, String other, boolean same) {
        assertThat(number(one).sameKind(number(other))).isEqualTo(same);
        assertThat(number(other).sameKind(number(one))).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "she was rescued after ten days",
                "the worst storm in 40 years killed cattle",
                "the toll was cut from 176 deaths",
                "prices fell from $140"
            })
    void distancesAndFormerLevelsAreNoQuantities(String text) {
        assertThat(Quantity.of(text, new Span(0, text.length()), new Span(0, 0)))
                .isEmpty();
    }

    private static Quantity number(String text) {
        return Quantity.of(text, new Span(0, text.length()), new Span(0, 0)).get(0);
    }

    @Test
    void yearsAndDatesAreNoQuantities() {
        String text = "On 12 May 2019 workers left";
        assertThat(Quantity.of(text, new Span(0, text.length()), new Span(3, 14)))
                .isEmpty();
    }

    @Test
    void trackingAndSchemeDoNotMakeAnotherAddress() {
        assertThat(Addresses.canonical("https://www.paper.example/a/b/?utm_source=x&id=3#top"))
                .isEqualTo(Addresses.canonical("http://paper.example/a/b?id=3"));
        assertThat(Addresses.host("kyiv.paper.example/x")).isNotEqualTo(Addresses.host("paper.example/x"));
        assertThat(Addresses.host("The Daily Ledger")).isNull();
    }

    @Test
    void copiesOfOneTextAreOneOrigin() {
        String wire =
                "The harbour board of the old town voted on Monday to sell the grain elevator to a group of local farmers. "
                        + "The price was put at two million after a long debate about repairs, insurance and the age of the building. "
                        + "Members of the board said that the money would go into a new landing for the ferry in the coming winter. "
                        + "The farmers plan to open a market hall on the ground floor and to rent the upper rooms to small firms.";
        String other =
                "A fire broke out in the kitchen of a restaurant near the station late in the evening, and guests had to leave. "
                        + "Nobody was hurt, but the damage is thought to be great because the water ran down into the wine cellar below.";
        Origins origins = Origins.of(List.of(
                Article.builder(wire).id("a").build(),
                Article.builder(wire + " More on page three.").id("b").build(),
                Article.builder(other).id("c").build()));
        assertThat(origins.of(1)).isEqualTo(origins.of(0));
        assertThat(origins.of(2)).isNotEqualTo(origins.of(0));
    }

    @Test
    void furnitureOfASiteMakesNoCopies() {
        String furniture =
                " Readers who want to write to the editors of this paper find the form and the rules for letters at "
                        + "the end of each page, next to the list of local clubs that meet in the rooms of the old post office.";
        List<String> reports = List.of(
                "The ferry to the islands was two hours late on Monday because of thick fog, and the school boat did not run at "
                        + "all. Pupils waited in the hall of the harbour office, where the staff served tea and told them about "
                        + "the long winter when the sound was frozen for eleven weeks.",
                "A new baker has taken over the shop by the church after it stood empty since the flood. She learned her trade in "
                        + "two villages of the valley and wants to bake with rye from the farms nearby, at first on three days "
                        + "a week and from summer on every morning.",
                "The choir of the railway workers sang in the park on Sunday, and although it rained before the last three songs "
                        + "nobody left early. The conductor thanked the fire brigade, which had lent a tent and benches, and "
                        + "promised to come back with the old steam engine.",
                "Snow fell on the hills for a day and a night, so the upper road was shut to lorries and the bus turned round at "
                        + "the mill. Farmers cleared the lanes with their own tractors until noon and the council has said "
                        + "that it will pay for the fuel this time.");
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            articles.add(Article.builder(reports.get(i) + furniture).id("r" + i).build());
        }
        Origins origins = Origins.of(articles);
        assertThat(IntStream.range(0, articles.size())
                        .map(origins::of)
                        .distinct()
                        .count())
                .isEqualTo(articles.size());
    }

    @Test
    void idsDependOnAddressAndSentenceOnly() {
        String id = EventIds.of("t", "paper.example/a", "The plant closed.", 0);
        assertThat(EventIds.of("t", "paper.example/a", "the plant closed", 0)).isEqualTo(id);
        assertThat(EventIds.of("t", "paper.example/b", "The plant closed.", 0)).isNotEqualTo(id);
        assertThat(EventIds.of("t", "paper.example/a", "The plant closed.", 1)).isNotEqualTo(id);
        assertThat(id).matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }

    @Test
    void aSelectionRefusesWhatContradictsItself() {
        assertThatThrownBy(() -> EventSelection.builder()
                        .from(LocalDate.of(2025, 2, 1))
                        .to(LocalDate.of(2025, 1, 1))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-02-01");
        assertThatThrownBy(() -> EventSelection.builder().maxEvents(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventSelection.builder().minImportance(1.5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSelectionKeepsTheMostImportantInTheirOrder() {
        List<Event> events = Stories.timeline(Stories.articles("genoa-bridge", "gazette", "morning"))
                .events();
        List<Event> three = EventSelection.builder().maxEvents(3).build().select(events);
        assertThat(three).hasSize(3).isSubsetOf(events);
        assertThat(three).extracting(event -> event.date().date()).isSorted();
        List<Event> recent =
                EventSelection.builder().from(LocalDate.of(2022, 1, 1)).build().select(events);
        assertThat(recent)
                .isNotEmpty()
                .allMatch(event -> event.date().date().latest().getYear() >= 2022);
    }
}
