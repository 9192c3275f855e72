// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.article.PublicationDate.Signal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataFormatsTest {

    @Test
    void jsonWithOtherKeys() {
        Article article = Reads.one(
                "a.json",
                "{\"headline\":\"Flood\",\"source\":{\"name\":\"Valley Post\"},\"link\":\"https://example.org/f\",\"publishedAt\":1615881600,"
                        + "\"authors\":[\"Ann Lee\",{\"name\":\"Bo Ray\"}],\"date_modify\":\"2021-03-18\",\"filedate\":\"2022-01-01\",\"maintext\":\"The river rose.\\nIt fell.\"}");
        assertThat(article.title()).isEqualTo("Flood");
        assertThat(article.publisher()).isEqualTo("Valley Post");
        assertThat(article.author()).isEqualTo("Ann Lee, Bo Ray");
        assertThat(article.modified()).isEqualTo("2021-03-18");
        assertThat(article.published()).isNotNull();
        assertThat(article.published().day()).hasToString("2021-03-16");
        assertThat(article.text()).isEqualTo("The river rose.\nIt fell.");
    }

    @Test
    void theDayAPageWasSeenIsNotTheDayItWasPublished() {
        assertThat(Reads.one("a.json", "{\"seendate\":\"20200101T000000Z\",\"text\":\"The river rose.\"}")
                        .published())
                .isNull();
    }

    @Test
    void jsonLinesKeepOrderAndGetIdsOfTheirOwn() {
        List<Article> articles = Reads.all(
                        "a.jsonl", "{\"id\":7,\"text\":\"One.\"}\n\n{\"text\":\"Two.\"}\n{\"text\":\"Three.\"}\n")
                .articles();
        assertThat(articles).extracting(Article::text).containsExactly("One.", "Two.", "Three.");
        assertThat(articles).extracting(Article::id).doesNotHaveDuplicates().startsWith("7");
    }

    @Test
    void contentDecidesNotTheName() {
        assertThat(Reads.one("a.html", "{\"text\":\"The river rose.\"}").text()).isEqualTo("The river rose.");
        assertThat(Reads.all("a.txt", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}")
                        .articles())
                .hasSize(2);
        assertThat(Reads.one("a", "<html><body><p>The river rose by two metres, the town said.</p></body></html>")
                        .text())
                .startsWith("The river rose");
    }

    @Test
    void markdownWithFrontMatter() {
        Article article = Reads.one(
                "a.md",
                "---\ntitle: \"Flood: a day\"\ndate: 2021-03-16\nauthor:\n  - Ann Lee\n---\n\n# Flood: a day\n\nThe *river* [rose](http://x.example).\n\n- one\n- **two**\n");
        assertThat(article.title()).isEqualTo("Flood: a day");
        assertThat(article.author()).isEqualTo("Ann Lee");
        assertThat(article.published()).isNotNull();
        assertThat(article.text()).isEqualTo("The river rose.\none\ntwo");
    }

    @Test
    void rss() {
        List<Article> articles = Reads.all(
                        "f.xml",
                        "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Valley Post</title>"
                                + "<lastBuildDate>Fri, 01 Jan 2021 00:00:00 GMT</lastBuildDate><item><title>Flood &amp; rain</title><link>https://example.org/f?utm_source=rss&amp;a=1</link>"
                                + "<pubDate>Tue, 16 Mar 21 08:00:00 EST</pubDate><description>Short.</description><content:encoded><![CDATA[<p>The river rose.</p><p>It&nbsp;fell.</p>]]></content:encoded></item>"
                                + "<item><title>Undated</title><description>Nothing&nbsp;new.</description></item></channel></rss>")
                .articles();
        assertThat(articles).hasSize(2);
        Article first = articles.get(0);
        assertThat(first.title()).isEqualTo("Flood & rain");
        assertThat(first.url()).isEqualTo("https://example.org/f?a=1");
        assertThat(first.text()).isEqualTo("The river rose.\nIt fell.");
        assertThat(first.published()).isNotNull();
        assertThat(first.published().day()).hasToString("2021-03-16");
        assertThat(first.published().from()).isEqualTo(Signal.FEED);
        assertThat(articles.get(1).published()).isNull();
        assertThat(articles.get(1).text()).isEqualTo("Nothing new.");
    }

    @Test
    void atomTakesPublishedBeforeUpdatedAndResolvesLinks() {
        Article article = Reads.one(
                "f.atom",
                "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://example.org/'><updated>2022-01-01T00:00:00Z</updated><entry><title>Flood</title>"
                        + "<link rel='alternate' href='/flood'/><updated>2021-03-18T00:00:00Z</updated><published>2021-03-16T00:00:00Z</published>"
                        + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>The river &amp; the town.</p><p>It fell.</p></div></content></entry></feed>");
        assertThat(article.url()).isEqualTo("https://example.org/flood");
        assertThat(article.published()).isNotNull();
        assertThat(article.published().day()).hasToString("2021-03-16");
        assertThat(article.modified()).startsWith("2021-03-18");
        assertThat(article.text()).isEqualTo("The river & the town.\nIt fell.");
    }

    @Test
    void anEntryThatHoldsOnlyASummaryIsMarked() {
        String whole = "The river rose by two metres, the town said, and hundreds left their homes before dark. ";
        assertThat(summary("<content:encoded>" + whole + "</content:encoded><description>Short.</description>"))
                .isFalse();
        assertThat(summary("<description>The river rose.</description>")).isTrue();
        assertThat(summary("<description>" + whole.repeat(8) + "</description>"))
                .isFalse();
        assertThat(summary("<description>" + whole.repeat(8) + "It fell […]</description>"))
                .isTrue();
        assertThat(summary("<description>&lt;p&gt;The river rose.&lt;/p&gt;&lt;p&gt;It fell.&lt;/p&gt;</description>"))
                .isFalse();
        assertThat(Reads.one(
                                "f.atom",
                                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><summary>" + whole.repeat(8)
                                        + "</summary></entry></feed>")
                        .summary())
                .isTrue();
        assertThat(Reads.one("f.json", "{\"title\":\"Flood\",\"summary\":\"The river rose.\"}")
                        .summary())
                .isTrue();
    }

    private static boolean summary(String members) {
        return Reads.one(
                        "f.xml",
                        "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><item>"
                                + members + "</item></channel></rss>")
                .summary();
    }

    @Test
    void jsonFeed() {
        Article article = Reads.one(
                "f.json",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"F\",\"items\":[{\"id\":\"1\",\"url\":\"https://example.org/f?utm_medium=x\","
                        + "\"content_html\":\"<p>The river rose.</p><p>It fell.</p>\",\"date_published\":\"2021-03-16T08:00:00Z\"}]}");
        assertThat(article.id()).isEqualTo("1");
        assertThat(article.url()).isEqualTo("https://example.org/f");
        assertThat(article.published()).isNotNull();
        assertThat(article.published().from()).isEqualTo(Signal.FEED);
        assertThat(article.text()).isEqualTo("The river rose.\nIt fell.");
    }
}
