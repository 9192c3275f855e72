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
        page("long-words.html", options, changed("Donaudampfschifffahrtsgesellschaft".repeat(10)));
        HtmlSite.of(HtmlOptions.builder().common(common).filter(true).build())
                .render(SampleTimelines.rich(), OutputTree.in(folder.resolve("site")));
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
            fields.put(
                    "earliest", date.earliest() == null ? null : date.earliest().toString());
            fields.put("latest", date.latest() == null ? null : date.latest().toString());
            fields.put("season", date.precision() == Precision.SEASON);
            dates.add(fields);
        }
        Files.writeString(folder.resolve("edtf.json"), JsonOutput.compact(dates));
        assertThat(dates).hasSizeGreaterThan(30);
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
