// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dateline.context.ArticleContext.From;
import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.render.outline.Repetition;
import io.github.dateline.testing.Golden;
import io.github.dateline.testing.SampleTimelines;
import io.github.dateline.time.Precision;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TimelineDate;
import java.io.IOException;
import java.text.Bidi;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format, found by name, from one rich timeline, byte for byte. */
class GoldenFormatsTest {

    private static final RenderOptions OPTIONS = RenderOptions.builder()
            .address("https://paper.example/tarn/")
            .standfirst("Every dated event, with the sources it rests on.")
            .build();

    static Stream<String> names() {
        return Renderers.names().stream();
    }

    @Test
    void everyFormatIsFound() {
        assertThat(Renderers.names())
                .containsExactly(
                        "atom",
                        "csv",
                        "html",
                        "html-fragment",
                        "html-site",
                        "hugo",
                        "ics",
                        "json",
                        "jsonfeed",
                        "jsonld",
                        "markdown",
                        "ndjson",
                        "timelinejs",
                        "wordpress");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renderers.byName("pdf"))
                .withMessage("no format is called pdf; there are " + String.join(", ", Renderers.names()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renderers.byName("hugo"))
                .withMessage("hugo has several files: give its format an OutputTree");
    }

    @ParameterizedTest
    @MethodSource("names")
    void looksLikeTheGolden(String name) throws IOException {
        Map<String, String> files = files(name, SampleTimelines.rich());

        Golden golden = Golden.in("golden/" + name);
        if (files.size() < 3) {
            files.forEach(golden::check);
        } else {
            // What other formats have in their goldens is not repeated here.
            assertThat(files.keySet().stream().sorted().toList()).isNotEmpty();
            golden.check("files.txt", String.join("\n", files.keySet()) + "\n");
            List<String> shown = name.equals("hugo")
                    ? List.of(
                            "content/timeline/_index.md",
                            "content/timeline/2025-01-11-the-bridge-is-closed-overnight.md")
                    : List.of("index.html");
            shown.forEach(file -> golden.check(file.replace("content/timeline/", ""), files.get(file)));
        }
    }

    @Test
    void theRichTimelineHasEverything() {
        Timeline rich = SampleTimelines.rich();
        assertThat(rich.articles()).hasSize(40);
        assertThat(rich.undated()).isNotEmpty();
        assertThat(rich.deleted()).isNotEmpty();
        assertThat(rich.articles())
                .extracting(article -> article.context().from())
                .contains(From.METADATA, From.TEXT, From.SIBLINGS, From.NONE);
        assertThat(rich.articles()).anyMatch(article -> article.context().disputed());
        List<Event> events = rich.events();
        List<TimelineDate> dates =
                events.stream().map(event -> event.date().date()).toList();
        assertThat(dates).extracting(TimelineDate::precision).contains(Precision.values());
        assertThat(dates).extracting(TimelineDate::relation).contains(Relation.values());
        assertThat(dates).anyMatch(TimelineDate::approximate).anyMatch(TimelineDate::uncertain);
        assertThat(events)
                .anyMatch(event -> !event.disagreements().isEmpty())
                .anyMatch(event -> event.date().inferred())
                .anyMatch(event -> event.date().confidence() < 0.5)
                .anyMatch(Event::background)
                .anyMatch(event -> event.note() != null)
                .anyMatch(event -> event.title().isEmpty())
                .anyMatch(Repetition::isIn)
                .anyMatch(event -> !event.revision().aliases().isEmpty())
                .anyMatch(event -> Bidi.requiresBidi(
                        event.title().toCharArray(), 0, event.title().length()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void writesTheSameBytesAgain(String name) throws IOException {
        assertThat(files(name, SampleTimelines.rich())).isEqualTo(files(name, SampleTimelines.rich()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void writesWhatHasLittleInIt(String name) throws IOException {
        for (Timeline timeline : List.of(SampleTimelines.empty(), SampleTimelines.single())) {
            assertThat(files(name, timeline)).isNotEmpty();
        }
    }

    private static Map<String, String> files(String name, Timeline timeline) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Renderers.format(name).render(timeline, OPTIONS, OutputTree.in(files));
        return files;
    }
}
