// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.ArticleReader.ReadResult;
import io.github.dateline.article.ArticleSource;
import io.github.dateline.article.ReadProblem;
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
        PageTrim.Trimmed trimmed = PageTrim.trim(text);
        if (trimmed.tags() > context.limits().maxTags()) {
            String message = "holds " + trimmed.tags() + " tags, more than the limit of "
                    + context.limits().maxTags();
            return new ReadResult(List.of(), List.of(new ReadProblem(source.name(), "", message)));
        }
        Document page =
                Parser.htmlParser().setMaxDepth(context.limits().maxDepth()).parseInput(trimmed.html(), "");
        PageWalker walker = new PageWalker();
        walker.walk(page);
        PageTree tree = walker.tree();
        PageFacts facts = walker.facts();
        List<JsonLd.Node> nodes = JsonLd.read(facts.jsonLd());
        MainText.Found main = MainText.of(tree, facts.title());
        PageMeta meta = new PageMeta(facts, nodes);
        ArticleDraft draft = new ArticleDraft(source);
        meta.fill(draft, source.url());
        DayOrder order = meta.dayOrder(source.url());
        List<DateCandidate> dates =
                new DateCollector(tree, facts, text, order, main.headline(), main.first()).collect(source.url(), nodes);
        draft.published(DateVote.decide(dates, context.retrieved()));
        draft.modified(DateVote.modified(dates));
        List<String> lines = StructuredBody.orElse(main.lines(), nodes, facts.title());
        lines = lines.isEmpty() ? meta.description() : lines;
        if (Paywall.isAllOf(lines)) {
            draft.problem("", "shows only a paywall, no article text");
            return new ReadResult(List.of(), draft.problems());
        }
        draft.text(lines);
        return draft.result();
    }
}
