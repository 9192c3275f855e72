// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV strictly by RFC 4180, written from that text alone. */
final class CsvReader {

    private CsvReader() {}

    static List<List<String>> read(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int i = 0;
        while (i < csv.length()) {
            StringBuilder cell = new StringBuilder();
            if (csv.charAt(i) == '"') {
                i++;
                while (csv.charAt(i) != '"' || (i + 1 < csv.length() && csv.charAt(i + 1) == '"')) {
                    i += csv.charAt(i) == '"' ? 1 : 0;
                    cell.append(csv.charAt(i++));
                }
                i++;
            } else {
                while (",\r".indexOf(csv.charAt(i)) < 0) {
                    if (csv.charAt(i) == '"' || csv.charAt(i) == '\n') {
                        throw new IllegalArgumentException("stray character in an unquoted cell at " + i);
                    }
                    cell.append(csv.charAt(i++));
                }
            }
            row.add(cell.toString());
            if (csv.startsWith("\r\n", i)) {
                rows.add(row);
                row = new ArrayList<>();
                i += 2;
            } else if (csv.charAt(i) == ',') {
                i++;
            } else {
                throw new IllegalArgumentException("expected a comma or a line end at " + i);
            }
        }
        return rows;
    }
}
