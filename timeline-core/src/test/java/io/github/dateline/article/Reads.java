// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads strings as if they were files. Checks on every article what must hold for all of them. */
final class Reads {

    private Reads() {}

    static ArticleReader.ReadResult all(String name, String content) {
        return all(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static ArticleReader.ReadResult all(String name, byte[] content) {
        ArticleReader.ReadResult result = ArticleReaders.standard().read(new ArticleSource(name, content, null, null));
        result.articles().forEach(Reads::checkText);
        return result;
    }

    /** Reads a source of one article without problems. */
    static Article one(String name, String content) {
        ArticleReader.ReadResult result = all(name, content);
        assertThat(result.problems()).isEmpty();
        assertThat(result.articles()).hasSize(1);
        return result.articles().get(0);
    }

    static List<String> problems(String name, String content) {
        return all(name, content).problems().stream().map(ReadProblem::toString).toList();
    }

    /** Paragraphs are parted by one line feed each and have no white space at their ends. */
    static void checkText(Article article) {
        assertThat(article.text()).isNotEmpty().doesNotContain("\r");
        assertThat(article.text().split("\n", -1)).allSatisfy(line -> {
            assertThat(line).isNotEmpty();
            assertThat(line.strip()).isEqualTo(line);
        });
    }
}
