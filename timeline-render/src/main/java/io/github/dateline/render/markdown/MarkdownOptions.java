// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.markdown;

import static java.util.Objects.requireNonNull;

import io.github.dateline.render.RenderOptions;

/** What Markdown output may be told. Immutable and thread-safe. */
public final class MarkdownOptions {

    private final RenderOptions common;
    private final boolean table;
    private final boolean mermaid;

    private MarkdownOptions(Builder builder) {
        this.common = builder.common;
        this.table = builder.table;
        this.mermaid = builder.mermaid;
    }

    /** Returns a builder with the defaults: a list, no drawing. */
    public static Builder builder() {
        return new Builder();
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

    /** Collects options. */
    public static final class Builder {

        private RenderOptions common = RenderOptions.defaults();
        private boolean table;
        private boolean mermaid;

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

        /** Returns the options. */
        public MarkdownOptions build() {
            return new MarkdownOptions(this);
        }
    }
}
