// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.testing.CorpusCase;
import io.github.dateline.testing.CorpusReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the corpus itself to its rules: large, varied, without repetition. */
class CorpusRulesTest {

    private static final int PHRASINGS = 1_500;
    private static final int NEGATIVES = 300;
    private static final int LINES_OF_ONE_FORM = 3;
    private static final int DAYS_OF_WRITING = 25;

    private static final List<CorpusCase> CASES = CorpusReader.readAll("corpus/en/values");

    @Test
    void isLarge() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(PHRASINGS);
        assertThat(CASES.stream().filter(CorpusCase::isNegative)).hasSizeGreaterThanOrEqualTo(NEGATIVES);
    }

    @Test
    void readsAgainstManyDays() {
        assertThat(CASES.stream().map(CorpusCase::dct).distinct()).hasSizeGreaterThanOrEqualTo(DAYS_OF_WRITING);
    }

    @Test
    void everyPhrasingStandsOnceUnderItsDay() {
        Map<String, List<String>> places = new TreeMap<>();
        for (CorpusCase each : CASES) {
            places.computeIfAbsent(each.dct() + " " + each.phrasing(), key -> new ArrayList<>())
                    .add(each.location());
        }
        places.values().removeIf(lines -> lines.size() == 1);

        assertThat(places).isEmpty();
    }

    @Test
    void noFormFillsMoreThanThreeLines() {
        Map<String, TreeSet<String>> lines = new TreeMap<>();
        for (CorpusCase each : CASES) {
            lines.computeIfAbsent(FormKey.of(each), form -> new TreeSet<>()).add(each.location());
        }
        lines.values().removeIf(each -> each.size() <= LINES_OF_ONE_FORM);

        assertThat(lines).isEmpty();
    }

    @Test
    void everyExpectationIsWellFormedAndMarksAllItsMentionsOrNone() {
        for (CorpusCase each : CASES) {
            Expectation expected = Expectation.parse(each.expected());
            int marked = Phrasing.parse(each.phrasing()).spans().size();

            assertThat(marked)
                    .as("marked spans of %s", each)
                    .isIn(0, expected.mentions().size());
        }
    }
}
