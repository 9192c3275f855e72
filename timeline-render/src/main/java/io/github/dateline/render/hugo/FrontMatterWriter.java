// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.hugo;

import io.github.dateline.json.JsonOutput;
import io.github.dateline.render.text.Escape;
import java.io.IOException;

/**
 * Writes YAML front matter in the part of YAML that is also JSON: strings in double quotes with JSON's escapes. Unquoted,
 * {@code 2024-08} or {@code no} would change their type.
 */
final class FrontMatterWriter {

    private final Appendable target;

    FrontMatterWriter(Appendable target) {
        this.target = target;
    }

    FrontMatterWriter fence() throws IOException {
        target.append("---\n");
        return this;
    }

    FrontMatterWriter text(String key, String value) throws IOException {
        target.append(key).append(": ");
        return value(value);
    }

    FrontMatterWriter number(String key, long value) throws IOException {
        target.append(key).append(": ").append(Long.toString(value)).append('\n');
        return this;
    }

    FrontMatterWriter flag(String key, boolean value) throws IOException {
        target.append(key).append(": ").append(value ? "true" : "false").append('\n');
        return this;
    }

    /** Begins a list under a key; items follow. */
    FrontMatterWriter list(String key) throws IOException {
        target.append(key).append(":\n");
        return this;
    }

    FrontMatterWriter item(String value) throws IOException {
        target.append("  - ");
        return value(value);
    }

    /** Writes a field of an item that is an object, the first one with the item's dash. */
    FrontMatterWriter itemField(boolean first, String key, String value) throws IOException {
        target.append(first ? "  - " : "    ").append(key).append(": ");
        return value(value);
    }

    private FrontMatterWriter value(String value) throws IOException {
        // YAML takes these two for line ends; JSON does not escape them.
        String json = JsonOutput.compact(Escape.allowed(value))
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
        target.append(json).append('\n');
        return this;
    }
}
