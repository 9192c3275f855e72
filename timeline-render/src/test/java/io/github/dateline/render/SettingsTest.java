// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dateline.event.Timeline;
import io.github.dateline.testing.SampleTimelines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What formats are told by name. */
class SettingsTest {

    private static final Timeline RICH = SampleTimelines.rich();

    /** A value other than the default for settings that take text or numbers. */
    private static final Map<String, String> OTHER = Map.of(
            "header", "Above",
            "footer", "Below",
            "stylesheet", ".tl{color:red}",
            "linkRel", "noopener",
            "longest", "1",
            "largestPage", "3");

    static Stream<String> settings() {
        List<String> all = new ArrayList<>();
        for (String name : Renderers.names()) {
            Renderers.format(name).settings().forEach(setting -> all.add(name + " " + setting.name()));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void eachChangesItsFormatAndItsDefaultDoesNot(String both) throws IOException {
        OutputFormat format = Renderers.format(both.split(" ")[0]);
        Setting setting = format.settings().stream()
                .filter(each -> each.name().equals(both.split(" ")[1]))
                .findFirst()
                .orElseThrow();
        List<String> values = List.of(setting.values().split("\\|"));
        Map<String, String> plain = files(format, RenderOptions.builder());

        String other = OTHER.getOrDefault(setting.name(), values.get(values.size() - 1));
        assertThat(files(format, RenderOptions.builder().set(setting.name(), other)))
                .isNotEqualTo(plain);
        if (!List.of("header", "footer", "stylesheet").contains(setting.name())) {
            assertThat(files(format, RenderOptions.builder().set(setting.name(), values.get(0))))
                    .isEqualTo(plain);
        }
    }

    private static Map<String, String> files(OutputFormat format, RenderOptions.Builder builder) throws IOException {
        RenderOptions options = builder.build();
        Renderers.check(format, options);
        Map<String, String> files = new TreeMap<>();
        // Rich alone has no years of nothing but background to fold.
        Timeline timeline = format.name().startsWith("html") ? SampleTimelines.background() : RICH;
        format.render(timeline, options, OutputTree.in(files));
        return files;
    }

    @Test
    void unknownOnesAreRejected() {
        RenderOptions options = RenderOptions.builder().set("mermaid", "true").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renderers.byName("csv", options))
                .withMessage("the format csv has no option mermaid; it has byteOrderMark, edtfLevel, joinedLists");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renderers.check(Renderers.format("atom"), options))
                .withMessage("the format atom has no option mermaid");
    }

    @Test
    void valuesThatAreNotTakenAreRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renderers.byName(
                        "html", RenderOptions.builder().set("theme", "pink").build()))
                .withMessage("the option theme takes auto or light or dark, found pink");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renderers.check(
                        Renderers.format("html-site"),
                        RenderOptions.builder().set("largestPage", "many").build()))
                .withMessage("the option largestPage takes a whole number, found many");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenderOptions.builder().set("edtfLevel", "3").build())
                .withMessage("the option edtfLevel takes 1 or 2, found 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenderOptions.builder().edtfLevel(0))
                .withMessage("the option edtfLevel takes 1 or 2, found 0");
    }

    @Test
    void theLastWordOnTheLevelCounts() {
        RenderOptions options =
                RenderOptions.builder().set("edtfLevel", "2").edtfLevel(1).build();
        assertThat(options.setting("edtfLevel")).hasValue("1");
        assertThat(Renderers.byName("csv", options).render(RICH))
                .isEqualTo(Renderers.byName("csv").render(RICH));
    }

    @Test
    void levelTwoIsWrittenWhereEdtfIs() throws IOException {
        RenderOptions options = RenderOptions.builder().edtfLevel(2).build();
        // "Early February": a point in a window, which level 1 cannot say.
        String set = "[2025-02-01..2025-02-10]";
        for (String name : List.of("html", "html-fragment", "ndjson", "csv", "jsonfeed", "ics")) {
            assertThat(Renderers.byName(name, options).render(RICH)).as(name).contains(set);
            assertThat(Renderers.byName(name).render(RICH)).as(name).doesNotContain(set);
        }
        // What is read back stays at the level that is read.
        assertThat(Renderers.byName("json", options).render(RICH)).doesNotContain(set);
    }
}
