// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.dateline.testing.CorpusCase;
import io.github.dateline.testing.CorpusReader;
import io.github.dateline.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every phrasing of {@code corpus/en/values} with the English tagger and the default resolver; one test a phrasing,
 * named after file and line. The notation is told in {@code corpus/en/README.md}.
 */
class ValueCorpusTest {

    private static final List<CorpusCase> CASES = CorpusReader.readAll("corpus/en/values");

    private final ValueJudge judge = new ValueJudge();

    @BeforeAll
    static void writeTheListAnewIfAsked() {
        if (KnownFailures.isUpdate()) {
            KnownFailures.write(CASES, new ValueJudge());
        }
    }

    @TestFactory
    Stream<DynamicTest> phrasings() {
        KnownFailures known = KnownFailures.read();
        return CorpusReader.tests(CASES, each -> check(each, known.contains(each)));
    }

    private void check(CorpusCase each, boolean known) {
        Optional<Verdict> verdict = judge.judge(each);
        if (known && verdict.isPresent()) {
            abort("known failure, " + verdict.get());
        } else if (known) {
            fail("answered rightly now: take it out of %s", KnownFailures.file());
        }
        verdict.ifPresent(wrong -> fail("'%s' on %s: %s", each.phrasing(), each.dct(), wrong));
    }

    @Test
    void knownFailuresNamePhrasingsOfTheCorpus() {
        assertThat(KnownFailures.read().strangers(CASES)).isEmpty();
    }

    /** Leaves the figures of each file and all wrong answers in {@code target}, for whoever works on the rules. */
    @Test
    void writesAReport() throws IOException {
        TreeMap<String, int[]> figures = new TreeMap<>();
        StringBuilder wrong = new StringBuilder();
        for (CorpusCase each : CASES) {
            int[] figure = figures.computeIfAbsent(each.file(), file -> new int[2]);
            Optional<Verdict> verdict = judge.judge(each);
            figure[0] += verdict.isEmpty() ? 1 : 0;
            figure[1]++;
            verdict.ifPresent(v -> wrong.append(each.location())
                    .append(' ')
                    .append(v.kind())
                    .append("\n    ")
                    .append(each.dct())
                    .append("  ")
                    .append(each.phrasing())
                    .append("\n    ")
                    .append(v.message())
                    .append('\n'));
        }
        StringBuilder report = new StringBuilder();
        figures.forEach((file, figure) -> report.append(file)
                .append(' ')
                .append(figure[0])
                .append('/')
                .append(figure[1])
                .append('\n'));
        Path target = Golden.testResources()
                .resolve("../../../target/corpus-report.txt")
                .normalize();
        Files.createDirectories(target.getParent());
        Files.writeString(target, report.append('\n').append(wrong));

        assertThat(figures.values().stream().mapToInt(figure -> figure[0]).sum())
                .isPositive();
    }
}
