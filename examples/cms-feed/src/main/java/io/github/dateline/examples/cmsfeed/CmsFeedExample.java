// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.cmsfeed;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import io.github.dateline.article.ArticleReader;
import io.github.dateline.article.ArticleReaders;
import io.github.dateline.article.ArticleSource;
import io.github.dateline.event.Timeline;
import io.github.dateline.render.Renderers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps a file of canonical JSON in a folder that a CMS watches up to date with a folder of articles.
 *
 * <p>Run it with the articles' folder and the feed's folder. The file is replaced in one step, so that a reader never
 * sees half of it, and is left alone when nothing has changed.
 */
public final class CmsFeedExample {

    /** The name of the file in the feed's folder. */
    static final String FILE = "timeline.json";

    private CmsFeedExample() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: CmsFeedExample ARTICLES_FOLDER FEED_FOLDER");
            System.exit(2);
        }
        boolean written = update(Path.of(args[0]), Path.of(args[1]));
        System.out.println(written ? "updated " + FILE : FILE + " is up to date");
    }

    /** Builds the timeline and writes it if it differs from what is there; tells whether it wrote. */
    static boolean update(Path articles, Path feed) throws IOException {
        Timeline timeline = TimelineGenerator.builder().id("cms-feed").build().generate(read(articles));
        String json = Renderers.byName("json").render(timeline);
        Files.createDirectories(feed);
        Path target = feed.resolve(FILE);
        if (Files.exists(target)
                && Files.readString(target, StandardCharsets.UTF_8).equals(json)) {
            return false;
        }
        Path next = Files.createTempFile(feed, "timeline", ".tmp");
        Files.writeString(next, json, StandardCharsets.UTF_8);
        Files.move(next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private static List<Article> read(Path folder) throws IOException {
        ArticleReader reader = ArticleReaders.standard();
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                ArticleReader.ReadResult result = reader.read(
                        new ArticleSource(folder.relativize(file).toString(), Files.readAllBytes(file), null, null));
                result.problems().forEach(System.err::println);
                articles.addAll(result.articles());
            }
        }
        return articles;
    }
}
