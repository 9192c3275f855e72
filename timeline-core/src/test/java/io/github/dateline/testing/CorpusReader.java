// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.testing;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Reads corpus files, which say what each phrasing means: the expected value first, then all its phrasings.
 *
 * <pre>
 * # a comment
 * &#64;dct 2026-11-22
 * &#64;section months
 * 2026-08 &lt;- last August | in August of this year
 * none &lt;- He may run
 * </pre>
 *
 * {@code @dct none} stands for an article without a date. A {@code @dct} holds until the next one and a {@code @section} likewise. A phrasing may stand only once under one
 * {@code @dct}, so two lines of a file never contradict each other.
 */
public final class CorpusReader {

    private static final String ARROW = "<-";
    private static final String NO_DATE = "none";

    private final String file;
    private final List<CorpusCase> cases = new ArrayList<>();
    private final Map<String, Integer> lineOfPhrasing = new HashMap<>();
    private String section = "";
    private LocalDate dct;
    private boolean dctGiven;

    private CorpusReader(String file) {
        this.file = file;
    }

    /** Reads every {@code .txt} file under a folder of {@code src/test/resources}, in the order of their paths. */
    public static List<CorpusCase> readAll(String folder) {
        Path root = Golden.testResources().resolve(folder);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(path -> read(path).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the corpus in " + root, e);
        }
    }

    /** Reads one file. */
    public static List<CorpusCase> read(Path path) {
        try {
            return parse(path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the corpus file " + path, e);
        }
    }

    /**
     * Reads the text of a corpus file.
     *
     * @throws IllegalArgumentException if a line has another form, as {@code file:line: expected …, found …}
     */
    public static List<CorpusCase> parse(String file, String text) {
        CorpusReader reader = new CorpusReader(file);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reader.readLine(i + 1, lines.get(i).strip());
        }
        return List.copyOf(reader.cases);
    }

    /** Makes one test of each case, named after its file and line. */
    public static Stream<DynamicTest> tests(List<CorpusCase> cases, Consumer<CorpusCase> check) {
        return cases.stream().map(each -> dynamicTest(each.toString(), () -> check.accept(each)));
    }

    private void readLine(int line, String text) {
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        if (text.startsWith("@")) {
            readDirective(line, text);
        } else {
            readCases(line, text);
        }
    }

    private void readDirective(int line, String text) {
        int space = text.indexOf(' ');
        String name = space < 0 ? text : text.substring(0, space);
        String value = space < 0 ? "" : text.substring(space).strip();
        switch (name) {
            case "@dct" -> {
                dct = value.equals(NO_DATE) ? null : date(line, value);
                dctGiven = true;
            }
            case "@section" -> section = value;
            default -> throw error(line, "expected @dct or @section", text);
        }
    }

    private LocalDate date(int line, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw error(line, "expected @dct with a day such as 2026-11-22", value);
        }
    }

    private void readCases(int line, String text) {
        int arrow = text.indexOf(ARROW);
        String expected = arrow < 0 ? "" : text.substring(0, arrow).strip();
        if (expected.isEmpty()) {
            throw error(line, "expected 'value <- phrasing | phrasing'", text);
        }
        if (!dctGiven) {
            throw error(line, "expected @dct before the first case", text);
        }
        for (String part : text.substring(arrow + ARROW.length()).split("\\|", -1)) {
            add(new CorpusCase(file, line, section, dct, expected, part.strip()));
        }
    }

    private void add(CorpusCase added) {
        if (added.phrasing().isEmpty()) {
            throw error(added.line(), "expected a phrasing on each side of '|'", "an empty one");
        }
        Integer earlier = lineOfPhrasing.putIfAbsent(added.dct() + " " + added.phrasing(), added.line());
        if (earlier != null) {
            throw error(added.line(), "expected each phrasing once (it is on line " + earlier + ")", added.phrasing());
        }
        cases.add(added);
    }

    private IllegalArgumentException error(int line, String expected, String found) {
        return new IllegalArgumentException(file + ":" + line + ": " + expected + ", found '" + found + "'");
    }
}
