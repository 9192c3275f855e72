// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.corpus;

import io.github.dateline.testing.CorpusCase;
import io.github.dateline.testing.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The phrasings that are still answered wrongly: {@code file | day | phrasing}, under the kind of failure. A listed
 * phrasing that is answered rightly fails the build too, so the list can only shrink; with
 * {@code -Dcorpus.known.update=true} it is written anew.
 */
final class KnownFailures {

    private static final String HEADER = """
            # SPDX-License-Identifier: Apache-2.0
            # Phrasings of values/ that are not yet answered as they should be. Take out what passes; add nothing without reason.
            """;

    private final Set<String> keys;

    private KnownFailures(Set<String> keys) {
        this.keys = keys;
    }

    static Path file() {
        return Golden.testResources().resolve("corpus/en/known-failures.txt");
    }

    static boolean isUpdate() {
        return Boolean.getBoolean("corpus.known.update") && !"true".equals(System.getenv("CI"));
    }

    static KnownFailures read() {
        try (var lines = Files.lines(file())) {
            Set<String> keys = new LinkedHashSet<>();
            lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(keys::add);
            return new KnownFailures(keys);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file(), e);
        }
    }

    static String key(CorpusCase each) {
        return each.file() + " | " + (each.dct() == null ? CorpusCase.NONE : each.dct()) + " | " + each.phrasing();
    }

    boolean contains(CorpusCase each) {
        return keys.contains(key(each));
    }

    /** Returns the listed phrasings that no corpus file holds. */
    List<String> strangers(List<CorpusCase> cases) {
        List<String> strangers = new ArrayList<>(keys);
        strangers.removeAll(cases.stream().map(KnownFailures::key).toList());
        return strangers;
    }

    /** Writes the list anew. */
    static void write(List<CorpusCase> cases, ValueJudge judge) {
        StringBuilder text = new StringBuilder(HEADER);
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            text.append("\n# ").append(kind).append('\n');
            for (CorpusCase each : cases) {
                if (judge.judge(each).filter(v -> v.kind() == kind).isPresent()) {
                    text.append(key(each)).append('\n');
                }
            }
        }
        try {
            Files.writeString(file(), text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file(), e);
        }
    }
}
