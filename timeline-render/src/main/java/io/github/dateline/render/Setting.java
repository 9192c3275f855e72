// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What one format may be told by name, beyond what every format may: {@code mermaid=true}. The builders of the formats'
 * own options say the same in types.
 *
 * @param name its name, in camel case
 * @param values what it may be set to, the default first, for example {@code false|true}; the default alone where it is a
 *     number; what kind of text it takes where it is one
 * @param about what it does, a few words
 */
public record Setting(String name, String values, String about) {

    /** The level of EDTF strings, for formats that have some. */
    public static final Setting EDTF_LEVEL =
            new Setting("edtfLevel", "1|2", "level of EDTF strings; few readers know level 2");

    public Setting {
        requireNonNull(name, "name");
        requireNonNull(values, "values");
        requireNonNull(about, "about");
    }

    /** Returns the values it may be set to, the default first, where {@link #values} lists them. */
    List<String> choices() {
        return List.of(values.split("\\|"));
    }
}
