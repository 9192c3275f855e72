// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render;

import static java.util.Objects.requireNonNull;

import io.github.dateline.event.Event;
import io.github.dateline.render.text.WebAddress;
import io.github.dateline.time.Edtf;
import io.github.dateline.time.TimelineDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What every format may be told. Immutable and thread-safe; made by {@link #builder()}, or {@link #defaults()}.
 */
public final class RenderOptions {

    private static final RenderOptions DEFAULTS = builder().build();

    private final @Nullable WebAddress address;
    private final String standfirst;
    private final boolean newestFirst;
    private final int edtfLevel;
    private final Map<String, String> files;
    private final Map<String, String> settings;

    private RenderOptions(Builder builder) {
        this.address = builder.address;
        this.standfirst = builder.standfirst;
        this.newestFirst = builder.newestFirst;
        this.edtfLevel = builder.edtfLevel;
        this.files = builder.files;
        this.settings = new TreeMap<>(builder.settings);
        choice(Setting.EDTF_LEVEL);
    }

    /** Returns the options that change nothing: oldest first, no address, no standfirst, EDTF of level 1. */
    public static RenderOptions defaults() {
        return DEFAULTS;
    }

    /** Returns a builder that begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with these options. */
    public Builder with() {
        Builder builder = new Builder();
        builder.address = address;
        builder.standfirst = standfirst;
        builder.newestFirst = newestFirst;
        builder.edtfLevel = edtfLevel;
        builder.files = files;
        builder.settings.putAll(settings);
        return builder;
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

    /** Returns the date as EDTF of the level asked for. */
    public String edtf(TimelineDate date) {
        return edtfLevel == 2 ? Edtf.formatLevel2(date) : date.edtf();
    }

    /** Returns the place of an event within what is published, for example {@code #ev-…}: what follows the address. */
    public String place(Event event) {
        return files.getOrDefault(event.id(), "") + WebAddress.fragment("ev-" + event.id());
    }

    /** Returns what a setting of one format was set to, or nothing. */
    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    /**
     * Returns a setting that is on or off.
     *
     * @throws IllegalArgumentException if it is set to something else
     */
    public boolean flag(Setting setting) {
        return choice(setting).equals("true");
    }

    /**
     * Returns a setting that is one of several words: what it is set to, or the first of its values.
     *
     * @throws IllegalArgumentException if it is set to something else
     */
    public String choice(Setting setting) {
        List<String> choices = setting.choices();
        String value = settings.getOrDefault(setting.name(), choices.get(0));
        for (String choice : choices) {
            if (choice.equalsIgnoreCase(value.strip())) {
                return choice;
            }
        }
        throw new IllegalArgumentException(
                "the option " + setting.name() + " takes " + String.join(" or ", choices) + ", found " + value);
    }

    /**
     * Returns a setting that is a whole number: what it is set to, or the number that its values tell.
     *
     * @throws IllegalArgumentException if it is set to something else
     */
    public int number(Setting setting) {
        String value = settings.getOrDefault(setting.name(), setting.choices().get(0));
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "the option " + setting.name() + " takes a whole number, found " + value, e);
        }
    }

    /** Returns the names that were set. */
    Set<String> settingNames() {
        return settings.keySet();
    }

    /** Collects options. */
    public static final class Builder {

        private @Nullable WebAddress address;
        private String standfirst = "";
        private boolean newestFirst;
        private int edtfLevel = 1;
        private Map<String, String> files = Map.of();
        private final Map<String, String> settings = new TreeMap<>();

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

        /**
         * Sets the level of EDTF strings, 1 or 2; 1 by default, which all readers know. Level 2 says what level 1 cannot: that
         * an event is one point somewhere in a window. The canonical JSON, which is read back, always has level 1.
         */
        public Builder edtfLevel(int edtfLevel) {
            if (edtfLevel != 1 && edtfLevel != 2) {
                throw new IllegalArgumentException("the option edtfLevel takes 1 or 2, found " + edtfLevel);
            }
            this.edtfLevel = edtfLevel;
            settings.computeIfPresent(Setting.EDTF_LEVEL.name(), (name, before) -> Integer.toString(edtfLevel));
            return this;
        }

        /** Sets the file in which each event stands, by its id, where the published timeline has several pages. */
        public Builder files(Map<String, String> files) {
            this.files = Map.copyOf(files);
            return this;
        }

        /**
         * Sets what one format may be told by name. Which names a format knows tells {@link OutputFormat#settings()};
         * {@link Renderers} rejects others.
         */
        public Builder set(String name, String value) {
            settings.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
            if (name.equals(Setting.EDTF_LEVEL.name())) {
                edtfLevel = value.strip().equals("2") ? 2 : 1;
            }
            return this;
        }

        /** Returns the options. */
        public RenderOptions build() {
            return new RenderOptions(this);
        }
    }
}
