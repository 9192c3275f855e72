// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.csv;

import static java.util.Objects.requireNonNull;

import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Setting;
import java.util.List;

/** What CSV output may be told. Immutable and thread-safe. */
public final class CsvOptions {

    private static final Setting BYTE_ORDER_MARK =
            new Setting("byteOrderMark", "false|true", "begin with the mark without which Excel reads UTF-8 wrongly");

    private static final Setting JOINED_LISTS =
            new Setting("joinedLists", "false|true", "join lists with \" | \" instead of writing them as JSON");

    static final List<Setting> SETTINGS = List.of(BYTE_ORDER_MARK, JOINED_LISTS, Setting.EDTF_LEVEL);

    private final RenderOptions common;
    private final boolean byteOrderMark;
    private final boolean joinedLists;

    private CsvOptions(Builder builder) {
        this.common = builder.common;
        this.byteOrderMark = builder.byteOrderMark;
        this.joinedLists = builder.joinedLists;
    }

    /** Returns a builder with the defaults: no mark, lists as compact JSON. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the options with what is set by name among the common ones. */
    static CsvOptions of(RenderOptions common) {
        return builder()
                .common(common)
                .byteOrderMark(common.flag(BYTE_ORDER_MARK))
                .joinedLists(common.flag(JOINED_LISTS))
                .build();
    }

    RenderOptions common() {
        return common;
    }

    boolean byteOrderMark() {
        return byteOrderMark;
    }

    boolean joinedLists() {
        return joinedLists;
    }

    /** Collects options. */
    public static final class Builder {

        private RenderOptions common = RenderOptions.defaults();
        private boolean byteOrderMark;
        private boolean joinedLists;

        private Builder() {}

        /** Sets what every format may be told. */
        public Builder common(RenderOptions common) {
            this.common = requireNonNull(common, "common");
            return this;
        }

        /** Begins the file with a byte order mark, without which Excel reads UTF-8 wrongly; off by default. */
        public Builder byteOrderMark(boolean byteOrderMark) {
            this.byteOrderMark = byteOrderMark;
            return this;
        }

        /**
         * Joins tags, names and the sources' addresses with {@code " | "} for people who read the table; off by default,
         * when they are JSON with all that is known of them.
         */
        public Builder joinedLists(boolean joinedLists) {
            this.joinedLists = joinedLists;
            return this;
        }

        /** Returns the options. */
        public CsvOptions build() {
            return new CsvOptions(this);
        }
    }
}
