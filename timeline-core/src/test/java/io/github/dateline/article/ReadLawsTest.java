// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any soup of tags and words: the text is well formed, and the same bytes give the same article. */
class ReadLawsTest {

    private static final String[] PARTS = {
        "<p>",
        "</p>",
        "<div class=comment>",
        "<div class=\"article-body\">",
        "</div>",
        "<br>",
        "<br><br>",
        "<ul><li>",
        "</li></ul>",
        "<table><tr><td>",
        "</table>",
        "<a href=x>",
        "</a>",
        "<h1>",
        "</h1>",
        "<time datetime=2021-03-16>",
        "</time>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<figure>",
        "</figure>",
        "<article>",
        "</article>",
        "&nbsp;",
        "\u200b",
        "\r\n",
        "The river rose by two metres on Monday, the town said. ",
        "LIMA — Rain fell. ",
        "Leave a Reply",
        "16 March 2021 ",
        "Read more",
        "x",
        "<span style='display:none'>",
        "</span>",
        "\u2028",
        "\t",
    };

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anySoup(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            StringBuilder soup = new StringBuilder();
            int parts = random.nextInt(60);
            for (int i = 0; i < parts; i++) {
                soup.append(PARTS[random.nextInt(PARTS.length)]);
            }
            String name = random.nextBoolean() ? "soup.html" : "soup.txt";
            // Reads.all checks the text of every article.
            ArticleReader.ReadResult first = Reads.all(name, soup.toString());
            assertThat(first.articles().size() + first.problems().size())
                    .as(soup.toString())
                    .isPositive();
            assertThat(Reads.all(name, soup.toString())).isEqualTo(first);
        }
    }
}
