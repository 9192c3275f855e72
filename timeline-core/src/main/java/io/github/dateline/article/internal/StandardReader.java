// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.ArticleFormat;
import io.github.dateline.article.ArticleReader;
import io.github.dateline.article.ArticleSource;
import io.github.dateline.article.ReadProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses what cannot be text, decodes the bytes, finds the format and hands the text to its reader. */
public final class StandardReader implements ArticleReader {

    private final ReadContext context;
    private final @Nullable ArticleFormat format;

    /** Makes a reader; a null format means that the content decides. */
    public StandardReader(ReadContext context, @Nullable ArticleFormat format) {
        this.context = context;
        this.format = format;
    }

    @Override
    public ReadResult read(ArticleSource source) {
        byte[] bytes = source.content();
        if (bytes.length == 0) {
            return problem(source, "", "the file is empty");
        }
        if (bytes.length > context.limits().maxBytes()) {
            return problem(
                    source,
                    "",
                    "holds " + bytes.length + " bytes, more than the limit of "
                            + context.limits().maxBytes());
        }
        int binary = TextDecoder.binaryAt(bytes);
        if (binary >= 0) {
            return problem(source, "byte " + binary, "is binary data, not text");
        }
        String text = TextDecoder.decode(bytes);
        if (text.isBlank()) {
            return problem(source, "", "holds nothing but white space");
        }
        ArticleFormat chosen = format != null ? format : FormatSniffer.sniff(source.name(), text);
        return reader(chosen).read(source, text);
    }

    private TextReader reader(ArticleFormat chosen) {
        return switch (chosen) {
            case HTML -> new HtmlReader(context);
            case TEXT -> new PlainTextReader();
            case MARKDOWN -> new MarkdownReader();
            case JSON, JSON_LINES, JSON_FEED -> new JsonReader(context, chosen);
            case XML_FEED -> new FeedReader(context);
        };
    }

    private static ReadResult problem(ArticleSource source, String place, String message) {
        return new ReadResult(List.of(), List.of(new ReadProblem(source.name(), place, message)));
    }
}
