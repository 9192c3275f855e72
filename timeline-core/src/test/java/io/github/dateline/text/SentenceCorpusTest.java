// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.testing.CorpusCase;
import io.github.dateline.testing.CorpusReader;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The segmentation corpus, and laws of the splitter over random text. */
class SentenceCorpusTest {

    private final DefaultSentenceSplitter splitter = DefaultSentenceSplitter.english();

    @TestFactory
    Stream<DynamicTest> cutsWhereTheCorpusDoes() {
        return CorpusReader.tests(CorpusReader.readAll("corpus/sentences"), this::check);
    }

    private void check(CorpusCase each) {
        List<String> wanted =
                Arrays.stream(each.phrasing().split("//")).map(String::strip).toList();
        assertThat(wanted).as("%s: count before the arrow", each.location()).hasSize(Integer.parseInt(each.expected()));
        String text = String.join(" ", wanted);
        assertThat(splitter.split(text).stream().map(s -> s.span().slice(text)).toList())
                .as(each.toString())
                .isEqualTo(wanted);
    }

    @Test
    void neverCrossesALineBreakAndCountsParagraphs() {
        String text = "Title without a stop\n\nFirst sentence. Second sentence.\r\nLast line";
        List<Sentence> sentences = splitter.split(text);
        assertThat(sentences)
                .extracting(s -> s.span().slice(text))
                .containsExactly("Title without a stop", "First sentence.", "Second sentence.", "Last line");
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
        assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1, 2, 3);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void sentencesCoverAllButWhiteSpaceInOrder(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append("ab. Mr? \n\"'\u201d.!A5\ud800\u00a0".charAt(random.nextInt(18)));
        }
        int last = 0;
        for (Sentence sentence : splitter.split(text)) {
            assertThat(text.subSequence(last, sentence.span().start())
                            .toString()
                            .replace("\u00a0", "")
                            .strip())
                    .isEmpty();
            assertThat(sentence.span().length()).isPositive();
            last = sentence.span().end();
        }
        assertThat(text.substring(last).replace("\u00a0", "").strip()).isEmpty();
    }
}
