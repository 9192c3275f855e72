// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.json.JsonOutput;
import io.github.dateline.render.html.HtmlOptions;
import io.github.dateline.render.html.HtmlSite;
import io.github.dateline.render.html.HtmlTimelineRenderer;
import io.github.dateline.render.html.Theme;
import io.github.dateline.render.markdown.MarkdownOptions;
import io.github.dateline.render.markdown.MarkdownTimelineRenderer;
import io.github.dateline.testing.SampleTimelines;
import io.github.dateline.time.Precision;
import io.github.dateline.time.TimelineDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Writes the pages that {@code src/e2e/check.js} opens in a browser, and sees to it that they are there. */
class PagesForBrowserTest {

    private static final String STANDFIRST =
            "A hanger that snapped, a report nobody read and a contract nobody else was asked to bid for.";

    private final Path folder = Path.of(System.getProperty("basedir", ""), "target", "e2e");

    @Test
    void writesPages() throws IOException {
        Files.createDirectories(folder);
        RenderOptions common = RenderOptions.builder().standfirst(STANDFIRST).build();
        HtmlOptions options = HtmlOptions.builder().common(common).build();
        page("rich.html", options, SampleTimelines.rich());
        for (String lang : List.of("de", "ar", "he")) {
            page("rich-" + lang + ".html", options, SampleTimelines.rich(lang));
        }
        page("dark.html", HtmlOptions.builder().theme(Theme.DARK).build(), SampleTimelines.rich());
        page("empty.html", options, SampleTimelines.empty());
        page("single.html", options, SampleTimelines.single());
        page("1000.html", options, SampleTimelines.large(1000));
        RenderOptions newest = RenderOptions.builder().newestFirst(true).build();
        page("newest.html", HtmlOptions.builder().common(newest).build(), SampleTimelines.rich());
        page("background.html", options, SampleTimelines.background());
        page("background-newest.html", HtmlOptions.builder().common(newest).build(), SampleTimelines.background());
        page("long-words.html", options, changed("Donaudampfschifffahrtsgesellschaft".repeat(10)));
        HtmlSite.of(HtmlOptions.builder().common(common).filter(true).build())
                .render(SampleTimelines.rich(), OutputTree.in(folder.resolve("site")));
        HtmlSite.of(HtmlOptions.builder().common(common).filter(true).build())
                .largestPage(10)
                .render(SampleTimelines.rich(), OutputTree.in(folder.resolve("years")));
        int number = 0;
        for (String payload : HostilePayloads.ALL) {
            if (payload.length() < 1000) {
                page("hostile-" + ++number + ".html", options, changed(payload));
            }
        }
        assertThat(number).isGreaterThanOrEqualTo(60);
    }

    @Test
    void writesDates() throws IOException {
        Files.createDirectories(folder);
        List<Map<String, @Nullable Object>> dates = new ArrayList<>();
        for (Event event : SampleTimelines.rich().events()) {
            TimelineDate date = event.date().date();
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("edtf", date.edtf());
            fields.put("edtf2", RenderOptions.builder().edtfLevel(2).build().edtf(date));
            fields.put(
                    "earliest", date.earliest() == null ? null : date.earliest().toString());
            fields.put("latest", date.latest() == null ? null : date.latest().toString());
            fields.put("season", date.precision() == Precision.SEASON);
            dates.add(fields);
        }
        Files.writeString(folder.resolve("edtf.json"), JsonOutput.compact(dates));
        assertThat(dates).hasSizeGreaterThan(30);
    }

    /** What other programs are to load: the timeline as TimelineJS and Mermaid want it, plain and with hostile text. */
    @Test
    void writesForeignFormats() throws IOException {
        Files.createDirectories(folder);
        Map<String, Timeline> timelines = new LinkedHashMap<>();
        timelines.put("rich", SampleTimelines.rich());
        int number = 0;
        for (String payload : HostilePayloads.ALL) {
            if (payload.length() < 1000) {
                timelines.put("hostile-" + ++number, changed(payload));
            }
        }
        List<Map<String, @Nullable Object>> files = new ArrayList<>();
        MarkdownOptions drawing = MarkdownOptions.builder().mermaid(true).build();
        for (Map.Entry<String, Timeline> each : timelines.entrySet()) {
            Timeline timeline = each.getValue();
            Map<String, @Nullable Object> file = new LinkedHashMap<>();
            file.put("name", each.getKey());
            file.put("events", timeline.events().size());
            file.put("timelinejs", Renderers.byName("timelinejs").render(timeline));
            String markdown = MarkdownTimelineRenderer.of(drawing).render(timeline);
            int start = markdown.indexOf("```mermaid\n") + 11;
            file.put("mermaid", markdown.substring(start, markdown.indexOf("```\n", start)));
            files.add(file);
        }
        Files.writeString(folder.resolve("foreign.json"), JsonOutput.compact(files));
        assertThat(files).hasSizeGreaterThan(60);
    }

    private static Timeline changed(String text) {
        Timeline few = new Timeline(
                "few",
                "Few",
                "en-GB",
                null,
                SampleTimelines.rich().articles(),
                SampleTimelines.rich().events().subList(25, 33),
                SampleTimelines.rich().undated(),
                List.of());
        return SampleTimelines.replaceStrings(few, each -> text, true);
    }

    private void page(String name, HtmlOptions options, Timeline timeline) throws IOException {
        Files.writeString(
                folder.resolve(name), HtmlTimelineRenderer.page(options).render(timeline));
    }
}
