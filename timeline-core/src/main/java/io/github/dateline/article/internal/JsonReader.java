// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.Article;
import io.github.dateline.article.ArticleFormat;
import io.github.dateline.article.ArticleReader.ReadResult;
import io.github.dateline.article.ArticleSource;
import io.github.dateline.article.PublicationDate.Signal;
import io.github.dateline.article.ReadProblem;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads articles from JSON: one object, an array, an object that holds an array ({@code articles}, {@code items} ...), a
 * JSON Feed, or one object a line. It streams, so that what was whole before a broken place is kept.
 */
final class JsonReader implements TextReader {

    private final ReadContext context;
    private final ArticleFormat format;
    private final JsonFactory factory;

    JsonReader(ReadContext context, ArticleFormat format) {
        this.context = context;
        this.format = format;
        this.factory = JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(context.limits().maxDepth())
                        .maxDocumentLength(2L * context.limits().maxBytes())
                        .maxStringLength(context.limits().maxBytes())
                        .build())
                .build();
    }

    @Override
    public ReadResult read(ArticleSource source, String text) {
        Run run = new Run(source, format == ArticleFormat.JSON_FEED ? Signal.FEED : Signal.CALLER);
        if (format == ArticleFormat.JSON_LINES) {
            run.lines(text);
        } else {
            run.document(text, 0);
        }
        if (run.articles.isEmpty() && run.problems.isEmpty()) {
            run.problems.add(new ReadProblem(source.name(), "", "holds no article"));
        }
        return new ReadResult(run.articles, run.problems);
    }

    /** The state of reading one source. */
    private final class Run {

        private final ArticleSource source;
        private final Signal signal;
        private final List<Article> articles = new ArrayList<>();
        private final List<ReadProblem> problems = new ArrayList<>();
        private int entries;
        private int lineOffset;

        Run(ArticleSource source, Signal signal) {
            this.source = source;
            this.signal = signal;
        }

        void lines(String text) {
            int number = 0;
            for (String line : ArticleText.lines(text)) {
                number++;
                if (!line.isBlank() && !document(line, number - 1)) {
                    return;
                }
            }
        }

        /** Reads one JSON document; false when the limit of entries is reached. */
        boolean document(String text, int offset) {
            lineOffset = offset;
            try (JsonParser in = factory.createParser(ObjectReadContext.empty(), text)) {
                JsonToken token = in.nextToken();
                if (token == JsonToken.START_ARRAY) {
                    return array(in);
                }
                if (token != JsonToken.START_OBJECT) {
                    problem(in, "expected a JSON object, found " + ArticleDraft.shorten(Chars.trim(text)));
                    return true;
                }
                if (!object(in, true)) {
                    return false;
                }
                if (in.nextToken() != null) {
                    problem(in, "expected the end after the JSON document; the rest is left out");
                }
            } catch (JacksonException e) {
                int line = e.getLocation() == null
                        ? 1
                        : Math.max(1, e.getLocation().getLineNr());
                problems.add(
                        new ReadProblem(source.name(), "line " + (lineOffset + line), "broken JSON: " + message(e)));
            }
            return true;
        }

        private boolean array(JsonParser in) {
            for (JsonToken token = in.nextToken();
                    token != JsonToken.END_ARRAY && token != null;
                    token = in.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    if (!object(in, false)) {
                        return false;
                    }
                } else {
                    problem(in, "expected an article object, found " + found(in));
                    in.skipChildren();
                }
            }
            return true;
        }

        private boolean object(JsonParser in, boolean root) {
            if (entries >= context.limits().maxEntries()) {
                problem(in, "holds more than " + context.limits().maxEntries() + " articles; the rest is left out");
                return false;
            }
            int line = line(in);
            JsonFields fields = new JsonFields(source, signal, lineOffset);
            ArticleDraft draft = fields.draft();
            boolean container = false;
            for (JsonToken token = in.nextToken(); token == JsonToken.PROPERTY_NAME; token = in.nextToken()) {
                String key = in.currentName();
                JsonToken value = in.nextToken();
                if (root && value == JsonToken.START_ARRAY && FieldNames.of(key) == FieldNames.Field.CONTAINER) {
                    container = true;
                    if (!array(in)) {
                        return false;
                    }
                } else {
                    fields.take(in, key, value);
                }
            }
            if (container && !fields.hasText()) {
                return true;
            }
            entries++;
            draft.place("line " + line);
            draft.several(!root || format == ArticleFormat.JSON_LINES);
            Article article = fields.article();
            if (article != null) {
                articles.add(article);
            }
            problems.addAll(draft.problems());
            return true;
        }

        private int line(JsonParser in) {
            return lineOffset + in.currentTokenLocation().getLineNr();
        }

        private void problem(JsonParser in, String message) {
            problems.add(new ReadProblem(source.name(), "line " + line(in), message));
        }
    }

    static String found(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_NULL -> "null";
            default -> ArticleDraft.shorten(in.getString());
        };
    }

    private static String message(JacksonException e) {
        String text = e.getOriginalMessage();
        return ArticleDraft.message(text.lines().findFirst().orElse("")).replace('\t', ' ');
    }
}
