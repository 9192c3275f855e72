// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.ArticleReader.ReadResult;
import io.github.dateline.article.ArticleSource;
import io.github.dateline.article.internal.FieldNames.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads plain text: header lines ({@code Title:}, {@code Date:}, {@code URL:}, {@code Source:} and kin), then the title
 * line, then paragraphs, one a line. A bare host name before the title is the publisher.
 */
final class PlainTextReader implements TextReader {

    /** A longer first line is a paragraph, not a title. */
    private static final int LONGEST_TITLE = 250;

    /** A byline or date line stands in one of so many lines after the title. */
    private static final int HEAD_LINES = 4;

    @Override
    public ReadResult read(ArticleSource source, String text) {
        ArticleDraft draft = new ArticleDraft(source);
        List<String> lines = new ArrayList<>();
        int number = 0;
        boolean header = true;
        for (String raw : ArticleText.lines(text)) {
            number++;
            String line = Chars.trim(raw);
            header = header
                    && (line.isEmpty() ? !draft.hasFields() && lines.isEmpty() : headerLine(line, draft, number));
            if (!header && !line.isEmpty()) {
                lines.add(line);
            }
        }
        body(lines, draft);
        return draft.result();
    }

    /** Reads title, date line and paragraphs of what follows the header. */
    static void body(List<String> lines, ArticleDraft draft) {
        if (lines.size() > 1 && isHost(lines.get(0))) {
            draft.setIfAbsent(Field.PUBLISHER, lines.remove(0));
        }
        boolean enough = lines.size() > 1;
        if (enough && draft.get(Field.TITLE) == null && lines.get(0).length() <= LONGEST_TITLE) {
            draft.set(Field.TITLE, lines.remove(0));
        }
        int at = 0;
        while (at < Math.min(HEAD_LINES, lines.size() - 1)) {
            PublicationLine found = PublicationLine.read(lines.get(at), DayOrder.DAY_FIRST);
            if (found != null) {
                draft.textDate(found, lines.remove(at));
            } else {
                at++;
            }
        }
        draft.text(lines);
    }

    private static boolean headerLine(String line, ArticleDraft draft, int number) {
        int colon = line.indexOf(':');
        if (colon < 2 || colon > 20) {
            return false;
        }
        Field field = FieldNames.of(line.substring(0, colon));
        String value = Chars.trim(line.substring(colon + 1));
        if (field == null
                || field == Field.TEXT
                || field == Field.HTML
                || field == Field.SUMMARY
                || field == Field.CONTAINER
                || value.isEmpty()) {
            return false;
        }
        draft.field(field, value, "line " + number);
        return true;
    }

    /** A host name and nothing else: "news.example.org". */
    static boolean isHost(String line) {
        String name =
                line.startsWith("https://") ? line.substring(8) : line.startsWith("http://") ? line.substring(7) : line;
        name = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        int dot = name.lastIndexOf('.');
        if (dot <= 0 || name.length() - dot < 3 || name.length() > 80) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && !((c == '-' || c == '.' || Chars.isDigit(c)) && i < dot + 1)) {
                return false;
            }
        }
        return true;
    }
}
