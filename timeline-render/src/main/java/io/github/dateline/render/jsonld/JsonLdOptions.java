// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.jsonld;

import static java.util.Objects.requireNonNull;

import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Setting;

/**
 * What JSON-LD may be told.
 *
 * @param common what every format may be told
 * @param type what an event is; a creative work by default
 * @param page what the page is; a web page by default
 */
public record JsonLdOptions(RenderOptions common, JsonLdType type, JsonLdPage page) {

    /** The name of {@link #type} among settings. */
    public static final Setting TYPE = new Setting(
            "jsonLdType", "CreativeWork|Event", "what JSON-LD calls an event; Event is for what one can attend");

    /** The name of {@link #page} among settings. */
    public static final Setting PAGE = new Setting("jsonLdPage", "WebPage|NewsArticle", "what JSON-LD calls the page");

    public JsonLdOptions {
        requireNonNull(common, "common");
        requireNonNull(type, "type");
        requireNonNull(page, "page");
    }

    /**
     * Returns the options with what is set by name among the common ones.
     *
     * @throws IllegalArgumentException if a setting has a value that it does not take
     */
    public static JsonLdOptions of(RenderOptions common) {
        boolean event = common.choice(TYPE).equals("Event");
        boolean article = common.choice(PAGE).equals("NewsArticle");
        return new JsonLdOptions(
                common,
                event ? JsonLdType.EVENT : JsonLdType.CREATIVE_WORK,
                article ? JsonLdPage.NEWS_ARTICLE : JsonLdPage.WEB_PAGE);
    }
}
