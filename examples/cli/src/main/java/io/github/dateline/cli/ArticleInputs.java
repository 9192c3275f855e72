// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import io.github.dateline.KnownArticles;
import io.github.dateline.article.Article;
import io.github.dateline.article.ArticleReader;
import io.github.dateline.article.ArticleReaders;
import io.github.dateline.article.ArticleSource;
import io.github.dateline.article.ReadProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks the paths of a call and reads the articles in them; what cannot be read is reported and counted. */
final class ArticleInputs {

    private static final Set<String> ENDINGS =
            Set.of("html", "htm", "xhtml", "txt", "md", "markdown", "json", "jsonl", "ndjson", "xml", "rss", "atom");

    /** How many files make an input long enough to show progress. */
    private static final int LONG = 50;

    private final ArticleReader reader = ArticleReaders.standard();
    private final Console console;
    private final @Nullable LocalDate published;
    private final @Nullable KnownArticles known;
    private int problems;
    private int articles;

    ArticleInputs(Console console, @Nullable LocalDate published) {
        this(console, published, null);
    }

    /** @param known what was read before: files that are as they were are not read again; null to read everything */
    ArticleInputs(Console console, @Nullable LocalDate published, @Nullable KnownArticles known) {
        this.console = console;
        this.published = published;
        this.known = known;
    }

    /** Tells how many things could not be read. */
    int problems() {
        return problems;
    }

    /** Reads every path in turn, folders in name order, and hands each article on as soon as it is read. */
    void read(List<String> paths, Consumer<Article> sink) {
        List<Path> files = new ArrayList<>();
        for (String path : paths) {
            if (path.equals("-")) {
                files.add(Path.of("-"));
            } else {
                expand(Path.of(path), files);
            }
        }
        for (int i = 0; i < files.size(); i++) {
            if (files.size() >= LONG) {
                console.progress("reading " + (i + 1) + " of " + files.size());
            }
            readFile(files.get(i), sink);
        }
        if (files.size() >= LONG) {
            console.progress("");
        }
    }

    private void expand(Path path, List<Path> files) {
        if (Files.isDirectory(path)) {
            int before = files.size();
            try (Stream<Path> walk = Files.walk(path)) {
                walk.filter(Files::isRegularFile)
                        .filter(ArticleInputs::isArticleFile)
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                report(new ReadProblem(path.toString(), "", "the folder cannot be read: " + Reasons.of(e, path)));
            }
            if (files.size() == before) {
                report(new ReadProblem(
                        path.toString(),
                        "",
                        "the folder holds no article (.html .txt .md .json .jsonl .xml .rss .atom)"));
            }
        } else if (Files.exists(path)) {
            files.add(path);
        } else {
            report(new ReadProblem(path.toString(), "", "no such file or folder"));
        }
    }

    private static boolean isArticleFile(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private void readFile(Path file, Consumer<Article> sink) {
        boolean standardInput = file.toString().equals("-");
        byte[] content;
        try {
            content = standardInput ? console.in().readAllBytes() : Files.readAllBytes(file);
        } catch (IOException e) {
            report(new ReadProblem(file.toString(), "", "cannot be read: " + Reasons.of(e, file)));
            return;
        }
        List<Article> found = known == null || standardInput ? parse(file, content) : parse(file, content, known);
        articles += found.size();
        found.forEach(sink);
    }

    private List<Article> parse(Path file, byte[] content) {
        ArticleReader.ReadResult result = reader.read(new ArticleSource(file.toString(), content, null, published));
        result.problems().forEach(this::report);
        return result.articles();
    }

    /** A file with problems is read every time, so that they are told every time. */
    private List<Article> parse(Path file, byte[] content, KnownArticles known) {
        String name = file.toString();
        String hash = Program.hash(content);
        Optional<List<Article>> same = known.of(name, hash);
        if (same.isPresent()) {
            return same.get();
        }
        int before = problems;
        List<Article> found = parse(file, content);
        if (problems == before) {
            known.remember(name, hash, found);
        }
        return found;
    }

    int articles() {
        return articles;
    }

    private void report(ReadProblem problem) {
        problems++;
        console.error(problem.toString());
    }
}
