// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.article.PublicationDate.Signal;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void titleLineThenParagraphsWithAndWithoutBlankLines() {
        Article article = Reads.one(
                "flood.txt", "Flood in the valley\n\nThe river rose.\nIt fell again.\n\n\nNobody was hurt.\n");
        assertThat(article.id()).isEqualTo("flood");
        assertThat(article.title()).isEqualTo("Flood in the valley");
        assertThat(article.text()).isEqualTo("The river rose.\nIt fell again.\nNobody was hurt.");
        assertThat(article.published()).isNull();
    }

    @Test
    void headerLines() {
        Article article = Reads.one("a.txt", """
                Title: Flood in the valley
                Date: 2025-03-17T09:12:00+02:00
                URL: https://news.example.org/flood
                Source: The Valley Post

                The river rose.
                """);
        assertThat(article.title()).isEqualTo("Flood in the valley");
        assertThat(article.url()).isEqualTo("https://news.example.org/flood");
        assertThat(article.publisher()).isEqualTo("The Valley Post");
        assertThat(article.published())
                .isEqualTo(new PublicationDate(LocalDate.of(2025, 3, 17), "2025-03-17T09:12:00+02:00", Signal.CALLER));
        assertThat(article.text()).isEqualTo("The river rose.");
    }

    @Test
    void bareHostBeforeTheTitleIsThePublisher() {
        Article article = Reads.one("a.txt", "valley-post.example\n\nFlood in the valley\n\nThe river rose.\n");
        assertThat(article.publisher()).isEqualTo("valley-post.example");
        assertThat(article.title()).isEqualTo("Flood in the valley");
    }

    @Test
    void aDateLineUnderTheTitleIsNoParagraph() {
        Article article =
                Reads.one("a.txt", "Flood in the valley\n\nPublished 17 March 2025\n\nThe river rose in 2024.\n");
        assertThat(article.published()).isNotNull();
        assertThat(article.published().day()).isEqualTo(LocalDate.of(2025, 3, 17));
        assertThat(article.published().from()).isEqualTo(Signal.TEXT);
        assertThat(article.text()).isEqualTo("The river rose in 2024.");
    }

    @Test
    void aSentenceWithADateStays() {
        Article article =
                Reads.one("a.txt", "Flood in the valley\nOn March 17, 2025, the river rose by two metres.\nIt fell.\n");
        assertThat(article.published()).isNull();
        assertThat(article.text()).startsWith("On March 17, 2025, the river");
    }

    @Test
    void originAuthorBoxAndCommentFormAreNotText() {
        Article article = Reads.one("a.txt", """
                Flood in the valley

                The river rose by two metres on Monday, the town said, and hundreds left their homes.

                Help came from three towns, and the army brought boats before the evening.

                Original Source: www.example.org

                About Ann Lee

                Ann Lee writes about rivers for several papers.

                View all posts by Ann Lee →

                Leave a Reply

                Your email address will not be published. Required fields are marked *
                """);
        assertThat(article.origin()).isEqualTo("www.example.org");
        assertThat(article.text().lines()).hasSize(2);
        assertThat(article.text()).doesNotContain("Ann Lee");
    }

    @Test
    void aboutSomethingElseIsAHeading() {
        Article article = Reads.one(
                "a.txt",
                "Flood\nThe river rose by two metres.\nAbout Fifty Houses\nWere damaged, the town said.\nMore rain is on its way.\n");
        assertThat(article.text()).contains("About Fifty Houses").endsWith("on its way.");
    }

    @Test
    void fundraisingBeforeTheBodyGoesAndTheStandfirstStays() {
        Article article = Reads.one("a.txt", """
                Flood in the valley
                Hundreds leave their homes as the water rises
                Your support helps us to be there
                Support Now
                From the mountains to the sea, our reporters on the ground tell what happens.
                Your donation keeps our newsroom going.
                The river rose by two metres on Monday, the town said.
                It fell again.
                """);
        assertThat(article.text())
                .isEqualTo("Hundreds leave their homes as the water rises\n"
                        + "The river rose by two metres on Monday, the town said.\nIt fell again.");
    }

    @Test
    void aStoryAboutDonationsIsNotFundraising() {
        String story = "Donors gave blankets.\nThe mayor said each donation helped.\nNobody asked for a paywall.";
        assertThat(Reads.one("a.txt", "Help arrives\n" + story).text()).isEqualTo(story);
    }

    @Test
    void stockPhrasesGoOnlyAsWholeLines() {
        Article article = Reads.one(
                "a.txt",
                "Notice\nHe said the all rights reserved notice was wrong.\nRead more\nRead full news in source page\nShe agreed.\n");
        assertThat(article.text()).isEqualTo("He said the all rights reserved notice was wrong.\nShe agreed.");
    }

    @Test
    void aCaptionThatStandsTwiceRunningGoesAndALongRepeatedLineStaysOnce() {
        Article article = Reads.one("a.txt", """
                Flood
                The river rose by two metres on Monday, the town said.
                Boats in the main street of the town
                Boats in the main street of the town
                More rain is on its way, the weather office said.
                The river rose by two metres on Monday, the town said.
                """);
        assertThat(article.text())
                .isEqualTo("The river rose by two metres on Monday, the town said.\n"
                        + "More rain is on its way, the weather office said.");
    }

    @Test
    void aDescriptionThatTheLeadRepeatsStaysOnce() {
        Article article = Reads.one("a.txt", """
                Flood
                The river has risen by two metres in the main street of the town
                The river has risen by two metres in the main street of the town
                Source: the weather office
                """);
        assertThat(article.text())
                .isEqualTo("The river has risen by two metres in the main street of the town\n"
                        + "Source: the weather office");
    }

    @Test
    void datelineIsReadAndCut() {
        Article article = Reads.one("a.txt", "Flood\nOSLO, Sept. 3 (NTB) -- The river rose.\nIt fell.\n");
        assertThat(article.dateline())
                .isEqualTo(new Dateline("OSLO, Sept. 3 (NTB) --", "OSLO", MonthDay.of(9, 3), "NTB"));
        assertThat(article.text()).isEqualTo("The river rose.\nIt fell.");
    }
}
