// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.render.OutputTree;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.testing.SampleTimelines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SiteTest {

    private static Map<String, String> site(Timeline timeline) throws IOException {
        RenderOptions common =
                RenderOptions.builder().address("https://paper.example/t/").build();
        Map<String, String> files = new TreeMap<>();
        HtmlSite.of(HtmlOptions.builder().common(common).filter(true).build()).render(timeline, OutputTree.in(files));
        return files;
    }

    @Test
    void twoThousandEventsStandOnOnePage() throws IOException {
        assertThat(site(SampleTimelines.large(2000)).keySet())
                .containsExactly(
                        "feed.atom",
                        "index.html",
                        "timeline.css",
                        "timeline.ics",
                        "timeline.js",
                        "timeline.json",
                        "timeline.md");
    }

    @Test
    void moreStandOnAPageForEachYear() throws IOException {
        Timeline timeline = SampleTimelines.large(2001);
        Map<String, String> files = site(timeline);

        List<String> found = new ArrayList<>();
        files.forEach((name, text) -> {
            if (!name.endsWith(".html")) {
                return;
            }
            Document page = Jsoup.parse(text, "https://paper.example/t/");
            String place = name.equals("index.html") ? "" : name;
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://paper.example/t/" + place);
            assertThat(page.select("#tl-main").attr("data-words")).isNotEmpty();
            List<String> ids = page.select(".tl-e").eachAttr("id");
            assertThat(ids.isEmpty()).isEqualTo(place.isEmpty());
            found.addAll(ids);
            // What links to an event or a year, from wherever, finds it on the page it names.
            page.select("a[href]").eachAttr("href").forEach(href -> {
                int hash = href.indexOf('#');
                if (hash >= 0 && !href.startsWith("http")) {
                    String target = hash == 0 ? text : files.get(href.substring(0, hash));
                    assertThat(target).as(href).contains("id=\"" + href.substring(hash + 1) + "\"");
                }
            });
        });
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(timeline.events().stream()
                        .map(event -> "ev-" + event.id())
                        .toList());
    }

    @Test
    void feedsAndCalendarsNameThePageOfAnEvent() throws IOException {
        Timeline timeline = SampleTimelines.large(2001);
        Map<String, String> files = site(timeline);
        String calendar = files.get("timeline.ics").replace("\r\n ", "");
        for (Event event : timeline.events().subList(0, 20)) {
            String address =
                    "https://paper.example/t/y" + event.date().date().earliest().getYear() + ".html#ev-" + event.id();
            assertThat(files.get("feed.atom")).contains("href=\"" + address + "\"");
            assertThat(calendar).contains("URL:" + address);
        }
    }
}
