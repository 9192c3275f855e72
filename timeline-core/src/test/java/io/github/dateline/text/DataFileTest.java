// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class DataFileTest {

    @Test
    void knowsWhereEachRowStands() throws IOException {
        DataFile file = parse("# what follows\n\nriver\tOder\n \nlake\tMamry\n");
        assertThat(file.rows(2)).extracting(DataFile.Row::place).containsExactly("waters.txt:3", "waters.txt:5");
        assertThat(file.map()).containsExactly(entry("river", "Oder"), entry("lake", "Mamry"));
    }

    @Test
    void readsAListOfWordsInItsOrder() throws IOException {
        assertThat(parse("tide ebb\nflood\n").words()).containsExactly("tide", "ebb", "flood");
    }

    @Test
    void refusesWhatStandsTwiceAndQuotesIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("tide ebb\nebb\n").words())
                .withMessage("waters.txt:2: expected each word once, found \"ebb\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("river\tOder\nriver\tOdra\n").map())
                .withMessage("waters.txt:2: expected each key once, found \"river\"");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> parse("river\tOder\nlake\tMamry\nriver\tOder\n").rows(2))
                .withMessage("waters.txt:3: expected each row once, found \"river\tOder\"");
    }

    @Test
    void refusesRowsOfAnotherLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("river\tOder\tBaltic\n").rows(2))
                .withMessage("waters.txt:1: expected 2 fields, found \"river\tOder\tBaltic\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("river\n").rows().get(0).field(1))
                .withMessage("waters.txt:1: expected at least 2 fields, found \"river\"");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataFile.read("/io/github/dateline/none.txt"))
                .withMessage("/io/github/dateline/none.txt: expected a data file, found none");
    }

    private static DataFile parse(String text) throws IOException {
        return DataFile.parse("waters.txt", new StringReader(text));
    }
}
