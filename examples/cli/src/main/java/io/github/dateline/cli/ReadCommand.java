// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import io.github.dateline.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the articles that the input holds, one JSON line each. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        header = "Prints the articles found in files, folders or standard input, one JSON line each.",
        description = {
            "",
            "Shows what the other stages get: the main text without boilerplate, and the publication date with the"
                    + " signal that gave it.",
            ""
        })
final class ReadCommand implements Callable<Integer> {

    @Mixin
    private InputOptions input = new InputOptions();

    private final Console console;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ArticleInputs inputs = new ArticleInputs(console, input.published());
        inputs.read(input.paths(), this::print);
        return inputs.problems() == 0 ? Main.DONE : Main.PARTLY;
    }

    private void print(Article article) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", article.file());
        line.put("id", article.id());
        line.put("url", article.url());
        line.put("title", article.title());
        line.put("publisher", article.publisher());
        line.put("author", article.author());
        line.put(
                "published",
                article.published() == null ? null : article.published().day().toString());
        line.put(
                "publishedFrom",
                article.published() == null ? null : article.published().from().jsonName());
        line.put("modified", article.modified());
        line.put("lang", article.lang());
        line.put("origin", article.origin());
        if (article.summary()) {
            line.put("summary", true);
        }
        line.put("text", article.text());
        try {
            JsonLines.write(line, console.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
