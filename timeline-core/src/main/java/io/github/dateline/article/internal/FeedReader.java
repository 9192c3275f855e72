// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.Article;
import io.github.dateline.article.ArticleReader.ReadResult;
import io.github.dateline.article.ArticleSource;
import io.github.dateline.article.ReadProblem;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads RSS and Atom feeds, each entry an article. Document types and external entities are never processed: an entity
 * that XML does not know by itself is read as the character HTML gives it, or left out.
 */
final class FeedReader implements TextReader {

    private final ReadContext context;

    FeedReader(ReadContext context) {
        this.context = context;
    }

    @Override
    public ReadResult read(ArticleSource source, String text) {
        List<Article> articles = new ArrayList<>();
        List<ReadProblem> problems = new ArrayList<>();
        int start = 0;
        while (start < text.length() && Chars.isSpace(text.charAt(start))) {
            start++;
        }
        try {
            XMLStreamReader in = factory().createXMLStreamReader(new StringReader(text.substring(start)));
            new FeedParser(source, context, in, articles, problems).run();
            in.close();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            problems.add(new ReadProblem(source.name(), "line " + line, "broken XML: " + message(e)));
        }
        if (articles.isEmpty() && problems.isEmpty()) {
            problems.add(new ReadProblem(source.name(), "", "holds no entry of RSS or Atom"));
        }
        return new ReadResult(articles, problems);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new java.io.ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private static String message(XMLStreamException e) {
        String text = e.getMessage() == null ? "unreadable" : e.getMessage();
        int at = text.lastIndexOf("Message: ");
        return ArticleDraft.message(Chars.squeeze(at < 0 ? text : text.substring(at + "Message: ".length())));
    }
}
