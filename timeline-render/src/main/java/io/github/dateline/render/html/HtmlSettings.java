// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Setting;
import io.github.dateline.render.jsonld.JsonLdOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the modes of HTML may be told by name, and the options that come of it. */
final class HtmlSettings {

    private static final List<Setting> COMMON = List.of(
            new Setting("theme", "auto|light|dark", "colour scheme"),
            new Setting("header", "TEXT", "what stands above; [words](address) is a link"),
            new Setting("footer", "TEXT", "what stands below"),
            new Setting("sourcesOpen", "false|true", "show sources and background unfolded"),
            new Setting("foldBackground", "true|false", "fold the years before the story away"),
            new Setting("indices", "true|false", "list sources, people and places at the end"),
            new Setting("linkRel", HtmlOptions.DEFAULT_REL, "rel of links to articles"),
            Setting.EDTF_LEVEL);

    /** Those of a whole document. */
    static final List<Setting> PAGE = with(
            new Setting("stylesheet", "CSS", "style after the page's own"),
            new Setting("linkedData", "true|false", "JSON-LD for search engines in the page"),
            JsonLdOptions.TYPE,
            JsonLdOptions.PAGE);

    /** Those of a section for another page. */
    static final List<Setting> FRAGMENT = with(new Setting("headingLevel", "2|1|3", "level of the title"));

    /** Those of a site. */
    static final List<Setting> SITE = with(
            new Setting("stylesheet", "CSS", "style after the page's own"),
            new Setting("filter", "true|false", "the filter and its script"),
            new Setting("largestPage", "2000", "above that many events each year has a page"),
            new Setting("linkedData", "true|false", "JSON-LD for search engines in the page"),
            JsonLdOptions.TYPE,
            JsonLdOptions.PAGE);

    private HtmlSettings() {}

    private static List<Setting> with(Setting... more) {
        List<Setting> settings = new ArrayList<>(COMMON);
        settings.addAll(List.of(more));
        return List.copyOf(settings);
    }

    /**
     * Returns the options with what is set by name among the common ones.
     *
     * @param filter whether the page has the filter script beside it unless told otherwise
     * @throws IllegalArgumentException if a setting has a value that it does not take
     */
    static HtmlOptions options(RenderOptions common, boolean filter) {
        JsonLdOptions linked = JsonLdOptions.of(common);
        String theme = common.choice("theme", "auto", List.of("auto", "light", "dark"));
        HtmlOptions.Builder builder = HtmlOptions.builder()
                .common(common)
                .headingLevel(common.number("headingLevel", 2))
                .filter(filter && common.flag("filter", true))
                .sourcesOpen(common.flag("sourcesOpen", false))
                .foldBackground(common.flag("foldBackground", true))
                .indices(common.flag("indices", true))
                .linkedData(common.flag("linkedData", true))
                .jsonLdType(linked.type())
                .jsonLdPage(linked.page())
                .theme(Theme.valueOf(theme.toUpperCase(Locale.ROOT)))
                .linkRel(common.setting("linkRel").orElse(HtmlOptions.DEFAULT_REL))
                .stylesheet(common.setting("stylesheet").orElse(""));
        common.setting("header").ifPresent(text -> builder.header(Slot.text(text)));
        common.setting("footer").ifPresent(text -> builder.footer(Slot.text(text)));
        return builder.build();
    }
}
