// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.article.PublicationDate.Signal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageDateTest {

    private static final String TEXT =
            "<p>The river rose by two metres, the town said, and hundreds of people left their homes before dark.</p>"
                    + "<p>Help came from three towns, and the army brought boats, and a school was opened for the night.</p>";

    private static String page(String head, String byline) {
        return "<html lang=en-US><head><title>Flood in the valley</title>" + head
                + "</head><body><article><h1>Flood in the valley</h1>" + byline + TEXT + "</article></body></html>";
    }

    private static String ld(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static void is(String page, String day, Signal from) {
        PublicationDate published = Reads.one("page.html", page).published();
        assertThat(published).isNotNull();
        assertThat(published.day()).hasToString(day);
        assertThat(published.from()).isEqualTo(from);
    }

    @Test
    void addressWinsOverMetadata() {
        is(
                page(
                        "<link rel=canonical href=https://example.org/2021/03/16/flood><meta property=article:published_time content=2021-03-20>",
                        ""),
                "2021-03-16",
                Signal.URL);
    }

    @Test
    void jsonLdInAGraphWithTypesInAList() {
        is(
                page(
                        ld(
                                "{\"@graph\":[{\"@type\":\"Person\",\"dateCreated\":\"2001-01-02\"},{\"@type\":[\"Thing\",\"NewsArticle\"],"
                                        + "\"datePublished\":\"2021-03-16T08:00:00+01:00\",\"dateModified\":\"2021-03-18\"}]}"),
                        ""),
                "2021-03-16",
                Signal.JSON_LD);
    }

    @Test
    void brokenJsonLdIsStillRead() {
        is(
                page(
                        ld(
                                "<![CDATA[{\"@type\":\"NewsArticle\",\"headline\":\"a\nb\",\"datePublished\":\"2021-03-16\",}]]>"),
                        ""),
                "2021-03-16",
                Signal.JSON_LD);
        is(
                page(ld("{\"@type\":\"NewsArticle\",\"headline\":\"a\"b\",\"datePublished\":\"2021-03-16\"}"), ""),
                "2021-03-16",
                Signal.JSON_LD);
    }

    @Test
    void datesOfVideosAndCommentsAreNotTheArticles() {
        is(
                page(
                        ld(
                                "[{\"@type\":\"VideoObject\",\"uploadDate\":\"2019-01-02\",\"datePublished\":\"2019-01-02\"},"
                                        + "{\"@type\":\"Comment\",\"datePublished\":\"2022-05-05\"}]"),
                        "<p>Published March 16, 2021</p>"),
                "2021-03-16",
                Signal.TEXT);
    }

    @Test
    void publishedAndModifiedStayApart() {
        Article article = Reads.one(
                "page.html",
                page(
                        "<meta property=article:modified_time content=2021-03-20T10:00:00Z><meta property=article:published_time content=2021-03-16T10:00:00Z>",
                        ""));
        assertThat(article.published()).isNotNull();
        assertThat(article.published().day()).isEqualTo(LocalDate.of(2021, 3, 16));
        assertThat(article.modified()).isEqualTo("2021-03-20T10:00:00Z");
    }

    @Test
    void aDateOfChangeIsOnlyTheLastResortAndMarked() {
        is(page("<meta property=og:updated_time content=2021-03-20T10:00:00Z>", ""), "2021-03-20", Signal.MODIFIED);
    }

    @Test
    void updatedAndPublishedOnOneLine() {
        is(
                page("", "<p>Updated Mar. 18, 2021 9:12 am ET / Original Mar. 16, 2021 8:47 am ET</p>"),
                "2021-03-16",
                Signal.TEXT);
        is(page("", "<p>Published 16 March 2021, updated 18 March 2021</p>"), "2021-03-16", Signal.TEXT);
    }

    @Test
    void aUniversalTimeYieldsToTheVisibleDayBesideIt() {
        is(
                page(
                        "<meta property=article:published_time content=2021-03-09T00:17:42Z>",
                        "<p class=date>March 8, 2021</p>"),
                "2021-03-08",
                Signal.META);
        is(
                page(
                        "<meta property=article:published_time content=2021-10-02T23:05:0Z>",
                        "<p class=date>October 3, 2021</p>"),
                "2021-10-03",
                Signal.META);
    }

    @Test
    void aLocalTimeKeepsTheDayOfItsOffset() {
        is(
                page("<meta property=article:published_time content=2021-03-16T23:30:00-04:00>", ""),
                "2021-03-16",
                Signal.META);
    }

    @Test
    void aUniversalTimeDoesNotYieldToATeaser() {
        is(
                page("<meta property=article:published_time content=2021-03-16T10:38:37Z>", "")
                        .replace(
                                "</body>",
                                "<div>" + "<div class=date>March 15, 2021</div>".repeat(20) + "</div></body>"),
                "2021-03-16",
                Signal.META);
    }

    @Test
    void saysWhichOtherSignalsThereWereAndWhatTheySay() {
        PublicationDate date = Reads.one(
                        "page.html",
                        "<html><head><title>Flood</title><meta property=article:published_time content=2025-03-17T09:12:00+01:00>"
                                + "<meta property=article:modified_time content=2025-03-20><script type=\"application/ld+json\">"
                                + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-03-17\",\"dateCreated\":\"1970-01-01\"}</script></head>"
                                + "<body><h1>Flood</h1><p>The river rose by two metres, and hundreds left.</p></body></html>")
                .published();
        assertThat(date).isNotNull();
        assertThat(date.from()).isEqualTo(Signal.JSON_LD);
        assertThat(date.others())
                .isEqualTo(
                        "The same day: meta. Other days: 2025-03-20 (modified), 1970-01-01 (json-ld, before the web).");
    }

    @Test
    void placeholdersAreNoDates() {
        is(
                page("<meta name=date content=01/01/2004><meta property=article:modified_time content=2019-06-13>", ""),
                "2019-06-13",
                Signal.MODIFIED);
        is(
                page("<meta property=article:published_time content=1970-01-01T00:00:00Z>", "<p>March 16, 2021</p>"),
                "2021-03-16",
                Signal.TEXT);
    }

    @Test
    void aNumericDateIsReadInThePagesOrder() {
        is(page("", "<p class=date>04/03/2021</p>"), "2021-04-03", Signal.TEXT);
        is(page("", "<p class=date>04/03/2021</p>").replace("en-US", "en-GB"), "2021-03-04", Signal.TEXT);
        is(
                page("<meta name=date content='11/01/2023 12:43'>", "<p>Erschienen am 01.11.2023</p>")
                        .replace("en-US", "de"),
                "2023-11-01",
                Signal.META);
    }

    @Test
    void commentTimesAndCopyrightAreNotTheArticles() {
        PublicationDate none = Reads.one(
                        "page.html",
                        page("", "")
                                .replace(
                                        "</body>",
                                        "<div class=comments><time datetime=2022-01-05>5 January 2022</time></div><p>© 2001-2022</p></body>"))
                .published();
        assertThat(none).isNull();
    }

    @Test
    void withADayOfRetrievalLaterDatesAreRefused() {
        String page = page("<meta property=article:published_time content=2031-03-16>", "<p>March 16, 2021</p>");
        ArticleReader reader =
                ArticleReaders.builder().retrievedOn(LocalDate.of(2021, 4, 1)).build();
        Article article = reader.read(new ArticleSource("p.html", page.getBytes(StandardCharsets.UTF_8), null, null))
                .articles()
                .get(0);
        assertThat(article.published()).isNotNull();
        assertThat(article.published().day()).isEqualTo(LocalDate.of(2021, 3, 16));
    }

    @Test
    void theCallersDayIsForPagesWithoutOne() {
        ArticleReader reader = ArticleReaders.standard();
        LocalDate day = LocalDate.of(2020, 2, 2);
        byte[] undated = page("", "").getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(new ArticleSource("p.html", undated, null, day))
                        .articles()
                        .get(0)
                        .published())
                .isEqualTo(PublicationDate.byCaller(day));
    }
}
