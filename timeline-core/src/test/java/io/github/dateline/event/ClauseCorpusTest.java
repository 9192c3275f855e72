// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which clause a date governs, and how it is headed: the corpus in {@code event/clauses.txt}. */
class ClauseCorpusTest {

    private static final String LEAD = "The report was read to the members of the council without any comment.\n";

    @TestFactory
    Stream<DynamicTest> corpus() {
        List<DynamicTest> tests = new ArrayList<>();
        String[] lines = resource().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#") || lines[i].startsWith("\t")) {
                continue;
            }
            List<String> expected = new ArrayList<>();
            for (int j = i + 1; j < lines.length && lines[j].startsWith("\t"); j++) {
                expected.add(lines[j].strip());
            }
            String sentence = lines[i];
            tests.add(DynamicTest.dynamicTest("clauses.txt:" + (i + 1), () -> check(sentence, expected)));
        }
        return tests.stream();
    }

    private static void check(String sentence, List<String> expected) {
        Article article = Article.builder(LEAD + sentence.replace("\\n", "\n"))
                .id("a")
                .published(LocalDate.of(2025, 3, 17))
                .build();
        ResolvedArticle resolved =
                TimelineGenerator.builder().build().resolve(List.of(article)).get(0);
        List<String> found = new ArrayList<>();
        for (EventMention mention :
                ClauseEventExtractor.create().extract(resolved).mentions()) {
            if (mention.reading() != null) {
                found.add((mention.reading().text() + " -> " + mention.title()).strip());
                assertThat(mention.title().length()).isLessThanOrEqualTo(TitleWriter.LONGEST + 40);
            }
        }
        assertThat(found.isEmpty() ? List.of("none") : found).as(sentence).isEqualTo(expected);
    }

    private static String resource() {
        try (InputStream in = ClauseCorpusTest.class.getResourceAsStream("/event/clauses.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
