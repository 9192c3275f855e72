// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** Word files say where they are wrong, and tables find words in place. */
class WordFileTest {

    @Test
    void readsWordsAndMeanings() throws IOException {
        WordFile file = parse("# comment\n\nmay\t5 risky\njune\t6\n");
        assertThat(file.lines())
                .containsExactly(
                        new WordFile.Line("may", "5 risky", "words.txt:3"),
                        new WordFile.Line("june", "6", "words.txt:4"));
    }

    @Test
    void refusesAWordThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("may\t5\njune\t6\nmay\t5\n"))
                .withMessage("words.txt:3: expected a new word, found \"may\", which stands at words.txt:1");
    }

    @Test
    void refusesALineOfAnotherForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("may\t5\t6\n"))
                .withMessageStartingWith("words.txt:1: expected a word, a tab and its meaning");
    }

    @Test
    void aMissingFileIsEmpty() {
        assertThat(WordFile.read("/io/github/dateline/lang/none/months.txt").lines())
                .isEmpty();
    }

    @Test
    void findsWordsInAnyCaseAndApostrophe() {
        WordTable.Builder builder = new WordTable.Builder();
        int may = builder.add("May");
        int clock = builder.add("o'clock");
        for (int i = 0; i < 500; i++) {
            builder.add("word" + i);
        }
        WordTable table = builder.build();
        assertThat(table.find("MAY")).isEqualTo(may);
        assertThat(table.find("o\u2019clock")).isEqualTo(clock);
        assertThat(table.find("word499")).isEqualTo(501);
        assertThat(table.find("word500")).isEqualTo(WordTable.NONE);
        assertThat(table.find("ma")).isEqualTo(WordTable.NONE);
        assertThat(table.word(may)).isEqualTo("may");
    }

    private static WordFile parse(String text) throws IOException {
        return WordFile.of("/folder/words.txt", DataFile.parse("words.txt", new StringReader(text)));
    }
}
