// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.json.TimelineJson;
import io.github.dateline.update.TimelineUpdate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TimelineServiceTest {

    private static final List<String> SITES = List.of("lighthouse", "fish market", "grain silo", "opera house");

    private final TimelineGenerator generator =
            TimelineGenerator.builder().id("service").build();

    @TempDir
    Path folder;

    private static Article article(int i) {
        LocalDate day = LocalDate.of(2022, 1, 3).plusDays(9L * i);
        return Article.builder("The " + SITES.get(i % SITES.size()) + " at Dock " + (100 + i) + " was closed on " + day
                        + ". Councillors named no reason.")
                .id("article-" + i)
                .published(day.plusDays(1))
                .build();
    }

    @Test
    void manyThreadsGiveOneTimelineWhichReadersAlwaysSeeWhole() throws Exception {
        Path file = folder.resolve("timeline.json");
        Queue<TimelineUpdate> updates = new ConcurrentLinkedQueue<>();
        List<Article> all = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            all.add(article(i));
        }

        try (TimelineService service = TimelineService.start(
                generator, file, InstantSource.fixed(Instant.parse("2025-11-17T09:00:00Z")), updates::add, List.of())) {
            List<Thread> senders = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                int first = t;
                senders.add(new Thread(() -> {
                    for (int i = first; i < all.size(); i += 4) {
                        try {
                            service.offer(all.get(i));
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                }));
            }
            senders.forEach(Thread::start);
            while (senders.stream().anyMatch(Thread::isAlive)) {
                if (Files.exists(file)) {
                    TimelineJson.read(Files.readString(file));
                }
                Thread.sleep(5);
            }
        }
        assertThat(TimelineJson.read(Files.readString(file)).deleted()).isEmpty();

        Timeline written = TimelineJson.read(Files.readString(file));
        assertThat(written.events())
                .extracting(Event::title, event -> event.date().date().edtf())
                .containsExactlyElementsOf(generator.generate(all).events().stream()
                        .map(event -> org.assertj.core.groups.Tuple.tuple(
                                event.title(), event.date().date().edtf()))
                        .toList());
        assertThat(written.articles()).hasSize(120);
        assertThat(updates).isNotEmpty().hasSizeLessThanOrEqualTo(121);
    }

    @Test
    void aRestartKeepsIdsAndHistory() throws Exception {
        Path file = folder.resolve("timeline.json");
        Timeline first = run(file, "2025-11-17T09:00:00Z", List.of(article(0), article(1)));

        Timeline second = run(file, "2025-11-18T09:00:00Z", List.of(article(0), article(1), article(2)));

        assertThat(second.events())
                .extracting(Event::id)
                .containsAll(first.events().stream().map(Event::id).toList());
        assertThat(second.events())
                .filteredOn(event -> event.revision().createdAt().equals(Instant.parse("2025-11-17T09:00:00Z")))
                .hasSameSizeAs(first.events());
        assertThat(second.deleted()).isEmpty();
    }

    private Timeline run(Path file, String now, List<Article> articles) throws Exception {
        try (TimelineService service = TimelineService.start(
                generator, file, InstantSource.fixed(Instant.parse(now)), update -> {}, articles)) {
            assertThat(service.failure()).isNull();
        }
        return TimelineJson.read(Files.readString(file));
    }
}
