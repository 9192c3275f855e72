// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.Article;
import io.github.dateline.article.ArticleSource;
import io.github.dateline.article.PublicationDate.Signal;
import io.github.dateline.article.internal.FieldNames.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Takes the members of one JSON object that is an article. Not thread-safe. */
final class JsonFields {

    private final ArticleDraft draft;
    private final int lineOffset;
    private final Set<String> seen = new HashSet<>();
    private @Nullable String text;
    private @Nullable String html;
    private @Nullable String summary;

    JsonFields(ArticleSource source, Signal signal, int lineOffset) {
        this.draft = new ArticleDraft(source);
        this.draft.signal(signal);
        this.lineOffset = lineOffset;
    }

    ArticleDraft draft() {
        return draft;
    }

    boolean hasText() {
        return text != null || html != null || summary != null;
    }

    /** Takes the member whose value the parser stands at. */
    void take(JsonParser in, String key, JsonToken value) {
        Field field = FieldNames.of(key);
        if (field == null || field == Field.CONTAINER || value == JsonToken.VALUE_NULL) {
            in.skipChildren();
            return;
        }
        String where = "line " + (lineOffset + in.currentTokenLocation().getLineNr());
        boolean again = !seen.add(key);
        String string = string(in, field, key, where);
        if (again) {
            draft.problem(where, "the key \"" + key + "\" stands twice; the first value counts");
        } else if (string != null && !string.isBlank()) {
            set(field, string, where);
        }
    }

    private void set(Field field, String value, String where) {
        switch (field) {
            case TEXT -> text = text == null ? value : text;
            case HTML -> html = html == null ? value : html;
            case SUMMARY -> summary = summary == null ? value : summary;
            case SEEN -> {
                // An upper bound and no publication date: the article stays undated.
            }
            default -> {
                if (!draft.has(field)) {
                    draft.field(field, field == Field.TITLE ? Chars.squeeze(value) : value, where);
                }
            }
        }
    }

    /** Returns the value as one string: numbers only where a number makes sense, names out of objects and arrays. */
    private @Nullable String string(JsonParser in, Field field, String key, String where) {
        JsonToken token = in.currentToken();
        boolean number = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        if (token == JsonToken.VALUE_STRING
                || (number && (field == Field.ID || field == Field.PUBLISHED || field == Field.MODIFIED))) {
            return in.getString();
        }
        boolean nested = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        boolean names = field == Field.AUTHOR || field == Field.PUBLISHER || field == Field.TEXT;
        if (nested && names) {
            return nested(in, field == Field.TEXT ? "\n" : ", ");
        }
        draft.problem(
                where, "expected a string as \"" + key + "\", found " + JsonReader.found(in) + "; it is left out");
        in.skipChildren();
        return null;
    }

    private static @Nullable String nested(JsonParser in, String separator) {
        StringBuilder out = new StringBuilder();
        int depth = 1;
        boolean inArray = in.currentToken() == JsonToken.START_ARRAY;
        while (depth > 0) {
            JsonToken token = in.nextToken();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                depth++;
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                depth--;
            } else if (token == JsonToken.VALUE_STRING) {
                String name = in.currentName();
                if ((inArray && depth == 1) || (name != null && (name.equals("name") || name.equals("title")))) {
                    out.append(out.isEmpty() ? "" : separator).append(in.getString());
                }
            }
        }
        return out.isEmpty() ? null : out.toString();
    }

    @Nullable Article article() {
        if (text != null) {
            draft.text(looksLikeHtml(text) ? HtmlLines.of(text) : ArticleText.lines(text));
        } else if (html != null) {
            draft.text(HtmlLines.of(html));
        } else if (summary != null) {
            draft.summary(true);
            draft.text(looksLikeHtml(summary) ? HtmlLines.of(summary) : List.of(Chars.squeeze(summary)));
        }
        return draft.article();
    }

    static boolean looksLikeHtml(String text) {
        return text.contains("</p>") || text.contains("<br") || text.contains("<p>") || text.contains("</div>");
    }
}
