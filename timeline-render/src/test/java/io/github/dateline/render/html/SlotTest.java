// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Harbour Gazette~<p>Harbour Gazette</p>",
                "By [the desk](https://a.example/?a&b), daily~"
                        + "<p>By <a href=\"https://a.example/?a&amp;b\">the desk</a>, daily</p>",
                "[a](https://a.example/) [b](https://b.example/)~"
                        + "<p><a href=\"https://a.example/\">a</a> <a href=\"https://b.example/\">b</a></p>",
                "[x](javascript:alert)~<p>[x](javascript:alert)</p>",
                "<b>[ x ]( y~<p>&lt;b&gt;[ x ]( y</p>",
                "[[[](](~<p>[[[](](</p>"
            })
    void writesParagraphsAndLinksOnly(String text, String html) throws IOException {
        StringBuilder target = new StringBuilder();
        HtmlWriter writer = new HtmlWriter(target);
        Slot.text(text).write(writer);
        writer.finish();

        assertThat(target).hasToString(html);
    }

    @ParameterizedTest
    @CsvSource({"400000, [", "400000, ](", "300000, [](", "100000, [a](http:"})
    void readsLongLinesInTime(int times, String piece) {
        StringBuilder target = new StringBuilder();
        // Looking for the end of each anew would take minutes.
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Slot.text(piece.repeat(times) + ")").write(new HtmlWriter(target)));

        assertThat(target).hasSizeGreaterThan(times);
    }
}
