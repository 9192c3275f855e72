// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import static java.util.Objects.requireNonNull;

import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.jsonld.JsonLdOptions;
import io.github.dateline.render.jsonld.JsonLdPage;
import io.github.dateline.render.jsonld.JsonLdType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a page may be told beyond what every format may. Immutable and thread-safe. */
public final class HtmlOptions {

    static final String DEFAULT_REL = "noopener nofollow ugc";

    private final RenderOptions common;
    private final int headingLevel;
    private final boolean filter;
    private final boolean sourcesOpen;
    private final boolean foldBackground;
    private final boolean indices;
    private final boolean linkedData;
    private final JsonLdType jsonLdType;
    private final JsonLdPage jsonLdPage;
    private final Theme theme;
    private final String linkRel;
    private final String stylesheet;
    private final @Nullable Slot header;
    private final @Nullable Slot footer;

    private HtmlOptions(Builder builder) {
        this.common = builder.common;
        this.headingLevel = builder.headingLevel;
        this.filter = builder.filter;
        this.sourcesOpen = builder.sourcesOpen;
        this.foldBackground = builder.foldBackground;
        this.indices = builder.indices;
        this.linkedData = builder.linkedData;
        this.jsonLdType = builder.jsonLdType;
        this.jsonLdPage = builder.jsonLdPage;
        this.theme = builder.theme;
        this.linkRel = builder.linkRel;
        this.stylesheet = builder.stylesheet;
        this.header = builder.header;
        this.footer = builder.footer;
    }

    private HtmlOptions(HtmlOptions other, RenderOptions common) {
        this.common = common;
        this.headingLevel = other.headingLevel;
        this.filter = other.filter;
        this.sourcesOpen = other.sourcesOpen;
        this.foldBackground = other.foldBackground;
        this.indices = other.indices;
        this.linkedData = other.linkedData;
        this.jsonLdType = other.jsonLdType;
        this.jsonLdPage = other.jsonLdPage;
        this.theme = other.theme;
        this.linkRel = other.linkRel;
        this.stylesheet = other.stylesheet;
        this.header = other.header;
        this.footer = other.footer;
    }

    /** Returns a builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns these options with other common ones. */
    HtmlOptions with(RenderOptions other) {
        return new HtmlOptions(this, other);
    }

    RenderOptions common() {
        return common;
    }

    int headingLevel() {
        return headingLevel;
    }

    boolean filter() {
        return filter;
    }

    boolean sourcesOpen() {
        return sourcesOpen;
    }

    boolean foldBackground() {
        return foldBackground;
    }

    boolean indices() {
        return indices;
    }

    boolean linkedData() {
        return linkedData;
    }

    JsonLdOptions jsonLd() {
        return new JsonLdOptions(common, jsonLdType, jsonLdPage);
    }

    Theme theme() {
        return theme;
    }

    String linkRel() {
        return linkRel;
    }

    String stylesheet() {
        return stylesheet;
    }

    @Nullable Slot header() {
        return header;
    }

    @Nullable Slot footer() {
        return footer;
    }

    /** Collects options. */
    public static final class Builder {

        private RenderOptions common = RenderOptions.defaults();
        private int headingLevel = 2;
        private boolean filter;
        private boolean sourcesOpen;
        private boolean foldBackground = true;
        private boolean indices = true;
        private boolean linkedData = true;
        private JsonLdType jsonLdType = JsonLdType.CREATIVE_WORK;
        private JsonLdPage jsonLdPage = JsonLdPage.WEB_PAGE;
        private Theme theme = Theme.AUTO;
        private String linkRel = DEFAULT_REL;
        private String stylesheet = "";
        private @Nullable Slot header;
        private @Nullable Slot footer;

        private Builder() {}

        /** Sets what every format may be told. */
        public Builder common(RenderOptions common) {
            this.common = requireNonNull(common, "common");
            return this;
        }

        /**
         * Sets the level of a fragment's title, 1 to 3; 2 by default. Pages of their own always begin with 1.
         *
         * @throws IllegalArgumentException if events would have no heading left, which is so above 3
         */
        public Builder headingLevel(int headingLevel) {
            if (headingLevel < 1 || headingLevel > 3) {
                throw new IllegalArgumentException("headingLevel must be 1 to 3, found " + headingLevel);
            }
            this.headingLevel = headingLevel;
            return this;
        }

        /**
         * Adds what the filter script {@code timeline.js} needs and a reference to it; off by default. A single page then
         * wants that file beside it; a site has it.
         */
        public Builder filter(boolean filter) {
            this.filter = filter;
            return this;
        }

        /** Shows all sources and the background unfolded, for browsers that cannot print closed folds; off by default. */
        public Builder sourcesOpen(boolean sourcesOpen) {
            this.sourcesOpen = sourcesOpen;
            return this;
        }

        /**
         * Folds the years before the story away where all that they hold is background, two events or more; on by default.
         * Links to these events open the fold.
         */
        public Builder foldBackground(boolean foldBackground) {
            this.foldBackground = foldBackground;
            return this;
        }

        /** Adds the indices of sources, people and places at the end; on by default. */
        public Builder indices(boolean indices) {
            this.indices = indices;
            return this;
        }

        /** Adds JSON-LD for search engines, for 100 events at most; on by default. */
        public Builder linkedData(boolean linkedData) {
            this.linkedData = linkedData;
            return this;
        }

        /** Sets what JSON-LD calls an event; a creative work by default. */
        public Builder jsonLdType(JsonLdType jsonLdType) {
            this.jsonLdType = requireNonNull(jsonLdType, "jsonLdType");
            return this;
        }

        /** Sets what JSON-LD calls the page; a web page by default. */
        public Builder jsonLdPage(JsonLdPage jsonLdPage) {
            this.jsonLdPage = requireNonNull(jsonLdPage, "jsonLdPage");
            return this;
        }

        /** Sets the colour scheme; the reader's own by default. */
        public Builder theme(Theme theme) {
            this.theme = requireNonNull(theme, "theme");
            return this;
        }

        /** Sets the {@code rel} of links to articles, {@code noopener nofollow ugc} by default; empty for none. */
        public Builder linkRel(String linkRel) {
            this.linkRel = requireNonNull(linkRel, "linkRel");
            return this;
        }

        /**
         * Adds CSS after the page's own, for example {@code .tl{--tl-accent:#005ea5}}. It is inlined in a page of one file
         * and must not load anything, which the page's policy forbids.
         *
         * @throws IllegalArgumentException if it would end the style element
         */
        public Builder stylesheet(String stylesheet) {
            if (stylesheet.toLowerCase(Locale.ROOT).contains("</style") || stylesheet.contains("<!--")) {
                throw new IllegalArgumentException("a stylesheet cannot contain </style or <!--");
            }
            this.stylesheet = stylesheet;
            return this;
        }

        /** Sets what stands above the page. */
        public Builder header(Slot header) {
            this.header = requireNonNull(header, "header");
            return this;
        }

        /** Sets what stands below the page. */
        public Builder footer(Slot footer) {
            this.footer = requireNonNull(footer, "footer");
            return this;
        }

        /** Returns the options. */
        public HtmlOptions build() {
            return new HtmlOptions(this);
        }
    }
}
