// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import io.github.dateline.article.ArticleReaders;
import io.github.dateline.article.ArticleSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the test stories and builds their timelines with the defaults. */
final class Stories {

    private Stories() {}

    static String resource(String path) {
        try (InputStream in = Stories.class.getResourceAsStream("/stories/" + path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Article article(String name, String text) {
        ArticleSource source = new ArticleSource(name + ".txt", text.getBytes(StandardCharsets.UTF_8), null, null);
        return ArticleReaders.standard().read(source).articles().get(0);
    }

    static List<Article> articles(String story, String... names) {
        List<Article> articles = new ArrayList<>();
        for (String name : names) {
            articles.add(article(name, resource(story + "/" + name + ".txt")));
        }
        return articles;
    }

    static Timeline timeline(Collection<Article> articles) {
        return TimelineGenerator.builder().build().generate(articles);
    }

    /** The articles that tell the event with a date or as what they are about. */
    static Set<String> tellers(Event event) {
        return event.sources().stream()
                .filter(source -> source.dateText() != null || source.role() == Role.HEADLINE)
                .map(Source::article)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String words(Event event) {
        String quotes = event.sources().stream().map(Source::quote).collect(Collectors.joining(" "));
        return event.title() + " " + event.text() + " " + quotes;
    }

    /** One line of an expected timeline. */
    record Expected(String edtf, List<String> words, Set<String> articles, String mark) {
        static List<Expected> read(String story) {
            return resource(story + "/expected.txt")
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> new Expected(
                            cells[0].strip(),
                            Arrays.stream(cells[1].split("/", -1))
                                    .map(String::strip)
                                    .toList(),
                            Arrays.stream(cells[2].split(",", -1))
                                    .map(String::strip)
                                    .collect(Collectors.toCollection(TreeSet::new)),
                            cells[3].strip()))
                    .toList();
        }

        boolean fits(Event event) {
            String all = Stories.words(event);
            return event.date().date().edtf().equals(edtf) && words.stream().anyMatch(all::contains);
        }
    }
}
