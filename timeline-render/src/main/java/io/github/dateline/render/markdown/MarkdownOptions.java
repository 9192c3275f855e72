// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.markdown;

import static java.util.Objects.requireNonNull;

import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Setting;
import java.util.List;

/** What Markdown output may be told. Immutable and thread-safe. */
public final class MarkdownOptions {

    private static final Setting TABLE =
            new Setting("table", "false|true", "a table of GitHub Flavored Markdown instead of a list");

    private static final Setting MERMAID =
            new Setting("mermaid", "false|true", "a Mermaid drawing of the 30 most important events on top");

    private static final Setting ANCHORS =
            new Setting("anchors", "false|true", "an HTML anchor for each event of the list");

    static final List<Setting> SETTINGS = List.of(TABLE, MERMAID, ANCHORS);

    private final RenderOptions common;
    private final boolean table;
    private final boolean mermaid;
    private final boolean anchors;

    private MarkdownOptions(Builder builder) {
        this.common = builder.common;
        this.table = builder.table;
        this.mermaid = builder.mermaid;
        this.anchors = builder.anchors;
    }

    /** Returns a builder with the defaults: a list, no drawing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the options with what is set by name among the common ones. */
    static MarkdownOptions of(RenderOptions common) {
        return builder()
                .common(common)
                .table(common.flag(TABLE))
                .mermaid(common.flag(MERMAID))
                .anchors(common.flag(ANCHORS))
                .build();
    }

    RenderOptions common() {
        return common;
    }

    boolean table() {
        return table;
    }

    boolean mermaid() {
        return mermaid;
    }

    boolean anchors() {
        return anchors;
    }

    /** Collects options. */
    public static final class Builder {

        private RenderOptions common = RenderOptions.defaults();
        private boolean table;
        private boolean mermaid;
        private boolean anchors;

        private Builder() {}

        /** Sets what every format may be told. */
        public Builder common(RenderOptions common) {
            this.common = requireNonNull(common, "common");
            return this;
        }

        /** Writes the events as a table of GitHub Flavored Markdown instead of a list; off by default. */
        public Builder table(boolean table) {
            this.table = table;
            return this;
        }

        /**
         * Puts a Mermaid drawing of the 30 most important events on top; off by default. It is an addition: readers of the
         * text alone miss nothing.
         */
        public Builder mermaid(boolean mermaid) {
            this.mermaid = mermaid;
            return this;
        }

        /**
         * Gives each event of a list an anchor that links can name, {@code <a id="ev-…"></a>}; off by default, since it is the
         * one piece of HTML in the document.
         */
        public Builder anchors(boolean anchors) {
            this.anchors = anchors;
            return this;
        }

        /** Returns the options. */
        public MarkdownOptions build() {
            return new MarkdownOptions(this);
        }
    }
}
