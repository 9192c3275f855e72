// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.ArticleReader.ReadResult;
import io.github.dateline.article.ArticleSource;
import io.github.dateline.article.internal.FieldNames.Field;
import java.util.ArrayList;
import java.util.List;

/** Reads Markdown: front matter between {@code ---} (YAML) or {@code +++} (TOML) lines, then the text without its marks. */
final class MarkdownReader implements TextReader {

    @Override
    public ReadResult read(ArticleSource source, String text) {
        ArticleDraft draft = new ArticleDraft(source);
        List<String> all = ArticleText.lines(text);
        int at = 0;
        while (at < all.size() && all.get(at).isBlank()) {
            at++;
        }
        int bodyStart = frontMatter(all, at, draft);
        List<String> lines = MarkdownLines.of(all.subList(bodyStart, all.size()));
        if (draft.get(Field.TITLE) == null && !lines.isEmpty() && lines.size() > 1) {
            PlainTextReader.body(lines, draft);
        } else {
            draft.text(lines);
        }
        return draft.result();
    }

    /** Reads simple {@code key: value} lines; returns the index of the first line after the front matter. */
    private static int frontMatter(List<String> lines, int start, ArticleDraft draft) {
        if (start >= lines.size()) {
            return start;
        }
        String fence = Chars.trim(lines.get(start));
        boolean toml = fence.equals("+++");
        if (!toml && !fence.equals("---")) {
            return start;
        }
        int end = start + 1;
        while (end < lines.size() && !Chars.trim(lines.get(end)).equals(fence)) {
            end++;
        }
        if (end == lines.size()) {
            draft.problem(
                    "line " + (start + 1), "the front matter has no closing \"" + fence + "\"; it is read as text");
            return start + 1;
        }
        for (int i = start + 1; i < end; i++) {
            String line = lines.get(i);
            int sign = line.indexOf(toml ? '=' : ':');
            if (sign <= 0 || line.charAt(0) == ' ' || line.charAt(0) == '#') {
                continue;
            }
            Field field = FieldNames.of(line.substring(0, sign).strip());
            String value = unquote(line.substring(sign + 1).strip());
            if (value.isEmpty() && field == Field.AUTHOR) {
                value = list(lines, i + 1, end);
            }
            if (field != null && isPlain(field) && !value.isEmpty() && !draft.has(field)) {
                draft.field(field, value, "line " + (i + 1));
            }
        }
        return end + 1;
    }

    private static String list(List<String> lines, int from, int end) {
        List<String> items = new ArrayList<>();
        for (int i = from; i < end && lines.get(i).strip().startsWith("- "); i++) {
            items.add(unquote(lines.get(i).strip().substring(2).strip()));
        }
        return String.join(", ", items);
    }

    private static String unquote(String value) {
        if (value.startsWith("[") && value.endsWith("]")) {
            List<String> parts = new ArrayList<>();
            for (String part : value.substring(1, value.length() - 1).split(",", -1)) {
                parts.add(unquote(part.strip()));
            }
            return String.join(", ", parts);
        }
        int n = value.length();
        boolean quoted =
                n >= 2 && (value.charAt(0) == '"' || value.charAt(0) == '\'') && value.charAt(n - 1) == value.charAt(0);
        return quoted ? value.substring(1, n - 1) : value;
    }

    /** Tells whether the field is a line of front matter, not a body or a list of articles. */
    private static boolean isPlain(Field field) {
        return field != Field.TEXT && field != Field.HTML && field != Field.CONTAINER && field != Field.SUMMARY;
    }
}
