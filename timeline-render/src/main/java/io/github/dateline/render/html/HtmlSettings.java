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

    private static final Setting THEME = new Setting("theme", "auto|light|dark", "colour scheme");

    private static final Setting HEADER =
            new Setting("header", "TEXT", "what stands above; [words](address) is a link");

    private static final Setting FOOTER = new Setting("footer", "TEXT", "what stands below");

    private static final Setting SOURCES_OPEN =
            new Setting("sourcesOpen", "false|true", "show sources and background unfolded");

    private static final Setting FOLD_BACKGROUND =
            new Setting("foldBackground", "true|false", "fold the years before the story away");

    private static final Setting INDICES =
            new Setting("indices", "true|false", "list sources, people and places at the end");

    private static final Setting LINK_REL = new Setting("linkRel", HtmlOptions.DEFAULT_REL, "rel of links to articles");

    private static final Setting STYLESHEET = new Setting("stylesheet", "CSS", "style after the page's own");

    private static final Setting LINKED_DATA =
            new Setting("linkedData", "true|false", "JSON-LD for search engines in the page");

    private static final Setting HEADING_LEVEL = new Setting("headingLevel", "2|1|3", "level of the title");

    private static final Setting FILTER = new Setting("filter", "true|false", "the filter and its script");

    static final Setting LARGEST_PAGE = new Setting(
            "largestPage",
            Integer.toString(HtmlSite.DEFAULT_LARGEST_PAGE),
            "above that many events each year has a page");

    private static final List<Setting> COMMON =
            List.of(THEME, HEADER, FOOTER, SOURCES_OPEN, FOLD_BACKGROUND, INDICES, LINK_REL, Setting.EDTF_LEVEL);

    /** Those of a whole document. */
    static final List<Setting> PAGE = with(STYLESHEET, LINKED_DATA, JsonLdOptions.TYPE, JsonLdOptions.PAGE);

    /** Those of a section for another page. */
    static final List<Setting> FRAGMENT = with(HEADING_LEVEL);

    /** Those of a site. */
    static final List<Setting> SITE =
            with(STYLESHEET, FILTER, LARGEST_PAGE, LINKED_DATA, JsonLdOptions.TYPE, JsonLdOptions.PAGE);

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
        HtmlOptions.Builder builder = HtmlOptions.builder()
                .common(common)
                .headingLevel(common.number(HEADING_LEVEL))
                .filter(filter && common.flag(FILTER))
                .sourcesOpen(common.flag(SOURCES_OPEN))
                .foldBackground(common.flag(FOLD_BACKGROUND))
                .indices(common.flag(INDICES))
                .linkedData(common.flag(LINKED_DATA))
                .jsonLdType(linked.type())
                .jsonLdPage(linked.page())
                .theme(Theme.valueOf(common.choice(THEME).toUpperCase(Locale.ROOT)))
                .linkRel(common.setting(LINK_REL.name()).orElse(HtmlOptions.DEFAULT_REL))
                .stylesheet(common.setting(STYLESHEET.name()).orElse(""));
        common.setting(HEADER.name()).ifPresent(text -> builder.header(Slot.text(text)));
        common.setting(FOOTER.name()).ifPresent(text -> builder.footer(Slot.text(text)));
        return builder.build();
    }
}
