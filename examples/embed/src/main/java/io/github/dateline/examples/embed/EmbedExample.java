// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.embed;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.render.Renderers;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A program that holds its articles in memory, prints the timeline and writes it as a page.
 *
 * <p>Run it with the path of the page as its only argument; without one it prints the events only.
 */
public final class EmbedExample {

    private EmbedExample() {}

    public static void main(String[] args) {
        Timeline timeline = bridgeStory();
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        print(timeline, out);
        if (args.length > 0) {
            writePage(timeline, Path.of(args[0]));
        }
    }

    /** Three short reports about the bridge over the Øresund; the second brings no date of its own. */
    static Timeline bridgeStory() {
        List<Article> articles = List.of(
                Article.builder("The bridge between Denmark and Sweden was opened to traffic on Saturday by the two"
                                + " monarchs. Construction had begun in 1995. Work on the tunnel section was finished"
                                + " last March.")
                        .id("opening")
                        .title("Øresund bridge opens")
                        .publisher("Sound Daily")
                        .published(LocalDate.of(2000, 7, 2))
                        .build(),
                Article.builder("The Øresund bridge was opened to traffic on July 1, 2000. The last gap had been closed"
                                + " on August 14, 1999, when the heirs to both thrones met in the middle.")
                        .id("history")
                        .title("How two countries met over water")
                        .publisher("Strait Review")
                        .build(),
                Article.builder("Six years after the bridge was opened, a record 15.8 million travellers crossed it by"
                                + " car last year.")
                        .id("record")
                        .title("Record year for the Øresund bridge")
                        .publisher("Sound Daily")
                        .published(LocalDate.of(2006, 1, 20))
                        .build());
        return TimelineGenerator.builder()
                .title("The bridge over the Øresund")
                .build()
                .generate(articles);
    }

    static void print(Timeline timeline, PrintWriter out) {
        for (Event event : timeline.events()) {
            out.print(event.date().date().display() + ": " + event.title() + "\n");
        }
        out.flush();
    }

    static void writePage(Timeline timeline, Path page) {
        try (Writer target = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
            Renderers.byName("html").render(timeline, target);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + page, e);
        }
    }
}
