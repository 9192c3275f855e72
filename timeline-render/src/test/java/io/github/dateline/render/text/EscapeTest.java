// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapeTest {

    @Test
    void leavesPlainTextAlone() {
        String text = "Müller said: 3.2 million — “no”.";
        assertThat(Escape.markup(text)).isSameAs(text);
    }

    @Test
    void escapesWhatStandsBetweenPlainText() {
        assertThat(Escape.markup("a<b> & 'c' said \"d\"&"))
                .isEqualTo("a&lt;b&gt; &amp; &apos;c&apos; said &quot;d&quot;&amp;");
        assertThat(Escape.markup("<\u0001>&\uD83D\uDE00<")).isEqualTo("&lt;&gt;&amp;\uD83D\uDE00&lt;");
    }

    @Test
    void keepsPairsAndDropsHalves() {
        assertThat(Escape.markup("a\uD83D\uDE00b\uD83Dc\uDE00d")).isEqualTo("a\uD83D\uDE00bcd");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neverLetsAnythingThrough(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                text.append((char) (random.nextBoolean() ? random.nextInt(160) : random.nextInt(0x10000)));
            }
            String escaped = Escape.markup(text.toString());
            assertThat(escaped.replaceAll("&(lt|gt|amp|quot|apos);", ""))
                    .doesNotContainPattern("[<>&\"'\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a  b", " a b ", "a\nb", "a \u0000\tb", "\u202Ea b\u202C", "a\u2028b"})
    void makesOneLine(String text) {
        assertThat(PlainText.oneLine(text)).isEqualTo("a b");
    }

    @Test
    void abbreviatesAtWords() {
        assertThat(PlainText.abbreviate("one two three", 9)).isEqualTo("one two\u2026");
        assertThat(PlainText.abbreviate("one two", 9)).isEqualTo("one two");
        assertThat(PlainText.abbreviate("x".repeat(20), 9)).isEqualTo("xxxxxxxxx\u2026");
        assertThat(PlainText.abbreviate("xxxxxxxx\uD83D\uDE00xxxx", 9)).isEqualTo("xxxxxxxx\u2026");
    }
}
