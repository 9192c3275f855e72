// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.render.text.Escape;
import io.github.dateline.render.text.PlainText;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A parser gives back exactly the text that was written. */
class MarkdownWriterTest {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final String ACTIVE = "\\`*_{}[]()#+-.!|<>~&:;=\"'@/ 1a\n\t";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. one",
                "12) two",
                "- a",
                "+ a",
                "# a",
                "## a ##",
                "a #",
                "> a",
                "=== ",
                "---",
                "***",
                "~~~",
                "```",
                "| a |",
                "&amp;",
                "&#60;",
                "a &lt b",
                "<b>",
                "<https://a.example>",
                "https://a.example",
                "www.a.example",
                "[a](b)",
                "![a](b)",
                "[a]: b",
                "*a* _b_ **c**",
                "a\\b\\",
                "`a`",
                "a@b.example",
                "    code",
                "3.2 million",
                "C# and F#",
                "#123",
                "{{x}} {% y %}",
                ": a"
            })
    void givesBackText(String text) throws IOException {
        check(text);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void givesBackRandomText(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(ACTIVE.charAt(random.nextInt(ACTIVE.length())));
            }
            check(text.toString());
        }
    }

    private static void check(String text) throws IOException {
        String line = PlainText.oneLine(Escape.allowed(text));
        if (line.isEmpty()) {
            return;
        }
        StringBuilder alone = new StringBuilder();
        new MarkdownWriter(alone).lineStart(text);
        assertThat(only(PARSER.parse(alone.toString()))).as(alone.toString()).isEqualTo(line);
        StringBuilder inside = new StringBuilder();
        new MarkdownWriter(inside).markup("x ").text(text).markup(" y");
        assertThat(only(PARSER.parse(inside.toString()))).as(inside.toString()).isEqualTo("x " + line + " y");
    }

    private static String only(Node document) {
        Node paragraph = document.getFirstChild();
        assertThat(paragraph).isInstanceOf(Paragraph.class);
        assertThat(paragraph.getNext()).isNull();
        StringBuilder text = new StringBuilder();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            assertThat(node).isInstanceOf(Text.class);
            text.append(((Text) node).getLiteral());
        }
        return text.toString();
    }
}
