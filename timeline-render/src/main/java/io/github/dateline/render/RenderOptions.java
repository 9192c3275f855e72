// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render;

import static java.util.Objects.requireNonNull;

import io.github.dateline.render.text.WebAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every format may be told. Immutable and thread-safe; made by {@link #builder()}, or {@link #defaults()}.
 */
public final class RenderOptions {

    private static final RenderOptions DEFAULTS = builder().build();

    private final @Nullable WebAddress address;
    private final String standfirst;
    private final boolean newestFirst;

    private RenderOptions(Builder builder) {
        this.address = builder.address;
        this.standfirst = builder.standfirst;
        this.newestFirst = builder.newestFirst;
    }

    /** Returns the options that change nothing: oldest first, no address, no standfirst. */
    public static RenderOptions defaults() {
        return DEFAULTS;
    }

    /** Returns a builder that begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the address at which the timeline will be published, which ends with a slash, or nothing. */
    public Optional<WebAddress> address() {
        return Optional.ofNullable(address);
    }

    /** Returns the sentence under the headline; empty by default. */
    public String standfirst() {
        return standfirst;
    }

    /** Tells whether the newest event comes first; false by default. Data formats keep the timeline's own order. */
    public boolean newestFirst() {
        return newestFirst;
    }

    /** Collects options. */
    public static final class Builder {

        private @Nullable WebAddress address;
        private String standfirst = "";
        private boolean newestFirst;

        private Builder() {}

        /**
         * Sets the http or https address at which the timeline will be published. Feeds need one for their links; without
         * it they name events by id alone.
         *
         * @throws IllegalArgumentException if it is no such address
         */
        public Builder address(String address) {
            this.address = WebAddress.of(address.endsWith("/") ? address : address + "/")
                    .orElseThrow(() -> new IllegalArgumentException("not an http or https address: " + address));
            return this;
        }

        /** Sets the sentence under the headline. */
        public Builder standfirst(String standfirst) {
            this.standfirst = requireNonNull(standfirst, "standfirst");
            return this;
        }

        /** Puts the newest event first. */
        public Builder newestFirst(boolean newestFirst) {
            this.newestFirst = newestFirst;
            return this;
        }

        /** Returns the options. */
        public RenderOptions build() {
            return new RenderOptions(this);
        }
    }
}
