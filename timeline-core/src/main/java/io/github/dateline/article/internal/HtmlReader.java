// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.ArticleReader.ReadResult;
import io.github.dateline.article.ArticleSource;
import io.github.dateline.article.internal.FieldNames.Field;

/** Reads web pages. */
final class HtmlReader implements TextReader {

    private final ReadContext context;

    HtmlReader(ReadContext context) {
        this.context = context;
    }

    @Override
    public ReadResult read(ArticleSource source, String text) {
        var doc = org.jsoup.parser.Parser.htmlParser()
                .setMaxDepth(context.limits().maxDepth())
                .parseInput(text, "");
        ArticleDraft draft = new ArticleDraft(source);
        draft.set(Field.TITLE, doc.title());
        draft.text(doc.select("p").eachText());
        return draft.result();
    }
}
