// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes maps as JSON, one a line. */
final class JsonLines {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonLines() {}

    static void write(Map<String, @Nullable Object> line, Writer out) throws IOException {
        out.write(MAPPER.writeValueAsString(line));
        out.write('\n');
    }
}
