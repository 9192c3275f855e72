// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.ArticleReader.ReadResult;
import io.github.dateline.article.ArticleSource;
import io.github.dateline.article.internal.FieldNames.Field;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads web pages: parsed once, walked once. */
final class HtmlReader implements TextReader {

    private final ReadContext context;

    HtmlReader(ReadContext context) {
        this.context = context;
    }

    @Override
    public ReadResult read(ArticleSource source, String text) {
        Document page =
                Parser.htmlParser().setMaxDepth(context.limits().maxDepth()).parseInput(text, "");
        PageWalker walker = new PageWalker();
        walker.walk(page);
        PageFacts facts = walker.facts();
        ArticleDraft draft = new ArticleDraft(source);
        List<String> lines = MainText.of(walker.tree(), facts.title());
        if (facts.title() != null) {
            draft.set(Field.TITLE, facts.title());
        }
        draft.text(lines);
        return draft.result();
    }
}
