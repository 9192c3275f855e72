// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Renderers;
import io.github.dateline.testing.SampleTimelines;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TimelineDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTest {

    private static JsonNode items(Timeline timeline, String... settings) {
        RenderOptions.Builder options = RenderOptions.builder();
        for (String setting : settings) {
            options.set(setting.split("=")[0], setting.split("=")[1]);
        }
        return JsonMapper.shared()
                .readTree(Renderers.byName("jsonld", options.build()).render(timeline))
                .path("mainEntity")
                .path("itemListElement");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-11, on, 2025-01-11",
        "2024-08~, on, 2024-08",
        "2019?, on, 2019",
        "195X, within, 1950/1959",
        "17XX, within, 1700/1799",
        "2023-23, on, 2023-09-01/2023-11-30",
        "2025-03-03/2025-03-05, within, 2025-03-03/2025-03-05",
        "../2025-01-10, by, ../2025-01-10",
        "2023-05/.., since, 2023-05/..",
        "-0043, on, -0043"
    })
    void datesAreIso(String edtf, String relation, String iso) {
        TimelineDate date = TimelineDate.ofEdtf(edtf, Relation.valueOf(relation.toUpperCase(java.util.Locale.ROOT)));

        assertThat(JsonLdWriter.coverage(date)).isEqualTo(iso);
    }

    @Test
    void eventsAreWorksUnlessAskedForOtherwise() {
        assertThat(items(SampleTimelines.rich())).isNotEmpty();
        for (JsonNode each : items(SampleTimelines.rich())) {
            assertThat(each.path("item").path("@type").stringValue()).isEqualTo("CreativeWork");
            assertThat(each.path("item").has("temporalCoverage")).isTrue();
        }
        List<String> starts = new ArrayList<>();
        for (JsonNode each : items(SampleTimelines.rich(), "jsonLdType=Event")) {
            JsonNode item = each.path("item");
            assertThat(item.path("@type").stringValue()).isEqualTo("Event");
            assertThat(item.has("startDate") || item.has("endDate")).isTrue();
            starts.add(item.path("startDate").asString("") + " to "
                    + item.path("endDate").asString(""));
        }
        assertThat(starts).contains("2025-01-11 to ", "1950 to 1959", "2025-03-03 to 2025-03-05", "2023-05 to ");
    }

    @Test
    void theBlockInAPageSaysTheSame() {
        RenderOptions options = RenderOptions.builder()
                .set("jsonLdType", "Event")
                .set("jsonLdPage", "NewsArticle")
                .build();
        String block = Jsoup.parse(Renderers.byName("html", options).render(SampleTimelines.rich()))
                .select("script[type=application/ld+json]")
                .get(0)
                .data();

        assertThat(JsonMapper.shared().readTree(block))
                .isEqualTo(JsonMapper.shared()
                        .readTree(Renderers.byName("jsonld", options).render(SampleTimelines.rich())));
        assertThat(block).contains("\"@type\":\"NewsArticle\",\"headline\":").doesNotContain("CreativeWork");
    }

    @Test
    void aHundredAreListedTheMostImportantOnes() {
        Timeline large = SampleTimelines.large(1000);
        List<String> listed = new ArrayList<>();
        items(large).forEach(each -> listed.add(each.path("url").stringValue().substring(4)));

        assertThat(listed).hasSize(100);
        List<String> best = large.events().stream()
                .sorted(Comparator.comparingDouble(Event::importance).reversed())
                .limit(100)
                .map(Event::id)
                .toList();
        List<String> inOrder =
                large.events().stream().map(Event::id).filter(best::contains).toList();
        assertThat(listed).isEqualTo(inOrder);
    }
}
