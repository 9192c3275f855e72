// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void givesOneCasePerPhrasingWithItsLine() {
        String text = """
                # months and days
                @dct 2026-11-22

                @section months
                2026-08 <- last August | in August of this year
                @section traps of English
                  none <- He may run
                """;

        assertThat(CorpusReader.parse("months.txt", text))
                .containsExactly(
                        new CorpusCase("months.txt", 5, "months", DAY, "2026-08", "last August"),
                        new CorpusCase("months.txt", 5, "months", DAY, "2026-08", "in August of this year"),
                        new CorpusCase("months.txt", 7, "traps of English", DAY, "none", "He may run"));
    }

    @Test
    void samePhrasingMayHaveAnotherMeaningOnAnotherDay() {
        String text = "@dct 2026-11-22\n2026-08 <- last August\n@dct 2025-03-17\n2024-08 <- last August\n";

        assertThat(CorpusReader.parse("a.txt", text))
                .extracting(CorpusCase::expected)
                .containsExactly("2026-08", "2024-08");
    }

    @Test
    void anArticleMayHaveNoDate() {
        List<CorpusCase> cases =
                CorpusReader.parse("a.txt", "@dct 2026-11-22\n2026 <- 2026\n@dct none\n1912 <- in 1912");

        assertThat(cases).extracting(CorpusCase::dct).containsExactly(DAY, null);
    }

    @Test
    void tellsNegativeCases() {
        List<CorpusCase> cases = CorpusReader.parse("a.txt", "@dct 2026-11-22\nnone <- a second chance\n2026 <- 2026");

        assertThat(cases).extracting(CorpusCase::isNegative).containsExactly(true, false);
    }

    @Test
    void namesTheTestAfterFileAndLine() {
        List<CorpusCase> cases = CorpusReader.parse("a.txt", "@dct 2026-11-22\n2026 <- in 2026");
        List<CorpusCase> checked = new ArrayList<>();

        List<DynamicTest> tests = CorpusReader.tests(cases, checked::add)
                .peek(CorpusReaderTest::run)
                .toList();

        assertThat(tests).extracting(DynamicTest::getDisplayName).containsExactly("a.txt:2 2026 <- in 2026");
        assertThat(checked).isEqualTo(cases);
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "@dct 2026-11-22\n2026-05 <- May – nächstes\n");

        assertThat(CorpusReader.read(file)).extracting(CorpusCase::phrasing).containsExactly("May – nächstes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026 <- now; f:1: expected @dct before the first case, found '2026 <- now'",
                "@dct yesterday; f:1: expected @dct with a day such as 2026-11-22, found 'yesterday'",
                "@date 2026-11-22; f:1: expected @dct or @section, found '@date 2026-11-22'",
                "last August; f:1: expected 'value <- phrasing | phrasing', found 'last August'",
                "<- last August; f:1: expected 'value <- phrasing | phrasing', found '<- last August'",
            })
    void rejectsALineOfAnotherForm(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorpusReader.parse("f", text))
                .withMessage(message);
    }

    @Test
    void rejectsAnEmptyPhrasing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorpusReader.parse("f", "@dct 2026-11-22\n2026 <- this year |"))
                .withMessage("f:2: expected a phrasing on each side of '|', found 'an empty one'");
    }

    @Test
    void rejectsAPhrasingGivenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorpusReader.parse("f", "@dct 2026-11-22\n2026 <- this year\n2025 <- this year"))
                .withMessage("f:3: expected each phrasing once (it is on line 2), found 'this year'");
    }

    private static void run(DynamicTest test) {
        try {
            test.getExecutable().execute();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
