// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bad input gives a line that names file and place, costs little, and leaves the articles beside it unharmed. */
@Timeout(60)
class BadInputTest {

    private static final String SENTENCE =
            "The river rose by two metres on Monday, the town said, and hundreds left their homes.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a.txt   | ~~                                          | a.txt: the file is empty",
                "a.txt   | ~ ~                                         | a.txt: holds nothing but white space",
                "a.html  | <html><body></body></html>                  | a.html: holds no article text",
                "a.html  | <p>Already a subscriber? Log in to read.</p>| a.html: shows only a paywall, no article text",
                "a.json  | {\"title\":\"x\"}                           | a.json:line 1: holds no article text",
                "a.json  | []                                          | a.json: holds no article",
                "a.xml   | <rss><channel/></rss>                       | a.xml: holds no entry of RSS or Atom",
            })
    void nothingToRead(String name, String content, String problem) {
        ArticleReader.ReadResult result = Reads.all(name, content);
        assertThat(result.articles()).isEmpty();
        assertThat(result.problems()).extracting(ReadProblem::toString).containsExactly(problem);
    }

    @Test
    void binary() {
        assertThat(Reads.all("a.txt", new byte[] {'a', 'b', 0, 1}).problems())
                .extracting(ReadProblem::toString)
                .containsExactly("a.txt:byte 2: is binary data, not text");
    }

    @Test
    void limitsAreOptions() {
        ArticleReader small =
                ArticleReaders.builder().limits(new ReadLimits(100, 10, 5, 1)).build();
        assertThat(small.read(source("a.txt", "x".repeat(101)))
                        .problems()
                        .get(0)
                        .message())
                .contains("101 bytes")
                .contains("100");
        assertThat(small.read(source("a.html", "<p>".repeat(6) + "x"))
                        .problems()
                        .get(0)
                        .message())
                .contains("6 tags");
        ArticleReader.ReadResult two = small.read(source("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"));
        assertThat(two.articles()).hasSize(1);
        assertThat(two.problems().get(0).place()).isEqualTo("line 2");
        assertThatThrownBy(() -> new ReadLimits(0, 10, 10, 10)).hasMessageContaining("maxBytes 0");
    }

    private static ArticleSource source(String name, String content) {
        return new ArticleSource(name, content.getBytes(StandardCharsets.UTF_8), null, null);
    }

    @Test
    void brokenLineAmongGoodOnes() {
        ArticleReader.ReadResult result = Reads.all(
                "a.jsonl",
                "{\"text\":\"One.\"}\n{\"text\": broken\n{\"text\":\"Two.\",\"published\":\"2025-13-45\"}\n[1]\n\"x\"\n");
        assertThat(result.articles()).extracting(Article::text).containsExactly("One.", "Two.");
        assertThat(result.articles().get(1).published()).isNull();
        assertThat(result.problems())
                .extracting(ReadProblem::place)
                .containsExactly("line 2", "line 3", "line 4", "line 5");
    }

    @Test
    void duplicateKeysAndANumberAsTitle() {
        ArticleReader.ReadResult result = Reads.all("a.json", "{\"title\":42,\n\"text\":\"One.\",\n\"text\":\"Two.\"}");
        assertThat(result.articles()).extracting(Article::text).containsExactly("One.");
        assertThat(result.problems())
                .extracting(ReadProblem::toString)
                .containsExactly(
                        "a.json:line 1: expected a string as \"title\", found 42; it is left out",
                        "a.json:line 3: the key \"text\" stands twice; the first value counts");
    }

    @Test
    void truncatedJsonKeepsWhatWasWhole() {
        ArticleReader.ReadResult result = Reads.all("a.json", "[{\"text\":\"One.\"},\n{\"text\":\"Tw");
        assertThat(result.articles()).hasSize(1);
        assertThat(result.problems()).extracting(ReadProblem::place).containsExactly("line 2");
    }

    @Test
    void truncatedHtmlAndFeed() {
        assertThat(Reads.one("a.html", "<html><body><article><p>" + SENTENCE + "</p><p>It fe")
                        .text())
                .startsWith(SENTENCE);
        ArticleReader.ReadResult feed =
                Reads.all("a.rss", "<rss><channel><item><description>One.</description></item>\n<item><ti");
        assertThat(feed.articles()).hasSize(1);
        assertThat(feed.problems()).extracting(ReadProblem::place).containsExactly("line 2");
    }

    @Test
    void entitiesOfTheDocumentAreNeverExpanded() {
        String laughs =
                "<!DOCTYPE z [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>";
        ArticleReader.ReadResult result = Reads.all(
                "a.xml", laughs + "<rss><channel><item><description>One &c; two.</description></item></channel></rss>");
        assertThat(result.articles()).extracting(Article::text).containsExactly("One two.");
        assertThat(result.problems()).extracting(ReadProblem::message).anyMatch(message -> message.contains("&c;"));
    }

    @Test
    void externalEntitiesAndDocumentTypesAreNotFetched() {
        String feed = "<rss><channel><item><description>One &x; two.</description></item></channel></rss>";
        assertThat(Reads.all("a.xml", "<!DOCTYPE z [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + feed)
                        .articles())
                .extracting(Article::text)
                .containsExactly("One two.");
        assertThat(Reads.all("a.xml", "<!DOCTYPE z SYSTEM \"file:///nowhere/z.dtd\">" + feed)
                        .articles())
                .hasSize(1);
    }

    @Test
    void wrongDeclaredCharset() {
        String page =
                "<html><head><meta charset=%s></head><body><p>Die Flüsse stiegen am Montag um zwei Meter, sagte der Bürgermeister.</p></body></html>";
        Charset latin = Charset.forName("windows-1252");
        for (byte[] bytes : new byte[][] {
            page.formatted("utf-8").getBytes(latin),
                    page.formatted("iso-8859-1").getBytes(StandardCharsets.UTF_8),
            page.formatted("nonsense").getBytes(latin), ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE),
        }) {
            assertThat(Reads.all("a.html", bytes).articles())
                    .extracting(Article::text)
                    .allSatisfy(text -> assertThat(text).contains("Flüsse", "Bürgermeister"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.html,<div>,200000",
        "a.html,<p><b><i>,90000",
        "a.html,<table><tr><td>,90000",
        "a.html,<a href=x>,200000",
        "a.html,<,1000000",
        "a.html,<!--,500000",
        "a.html,<script>,200000",
        "a.html,<title>,200000",
        "a.html,&amp,500000",
        "a.html,<br>,200000",
        "a.json,[,1000000",
        "a.xml,<rss>,500000",
        "a.txt,a,5000000",
        "a.txt,1 ,1000000",
        "a.txt,Your support ,100000",
        "a.md,[,1000000",
        "a.md,[x](,300000",
    })
    void repetitionIsBounded(String name, String part, int times) {
        ArticleReader.ReadResult result = Reads.all(name, part.repeat(times) + " The end of it.");
        assertThat(result.articles().size() + result.problems().size()).isPositive();
    }

    @Test
    void twentyMegabytesOfOneTagAreRefused() {
        assertThat(Reads.problems("a.html", "<div>".repeat(4 << 20)))
                .containsExactly("a.html: holds 20971520 bytes, more than the limit of 16777216");
    }
}
