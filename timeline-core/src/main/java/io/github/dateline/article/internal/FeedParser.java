// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.Article;
import io.github.dateline.article.ArticleSource;
import io.github.dateline.article.PublicationDate.Signal;
import io.github.dateline.article.ReadProblem;
import io.github.dateline.article.internal.FieldNames.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Walks one feed. Not thread-safe. */
final class FeedParser {

    private final ArticleSource source;
    private final ReadContext context;
    private final XMLStreamReader in;
    private final List<Article> articles;
    private final List<ReadProblem> problems;

    /** Entities that were left out, each reported once. */
    private final Set<String> unread = new HashSet<>();

    private int depth;
    private @Nullable String feedTitle;
    private @Nullable String feedLang;
    private @Nullable String base;

    FeedParser(
            ArticleSource source,
            ReadContext context,
            XMLStreamReader in,
            List<Article> articles,
            List<ReadProblem> problems) {
        this.source = source;
        this.context = context;
        this.in = in;
        this.articles = articles;
        this.problems = problems;
    }

    void run() throws XMLStreamException {
        int entries = 0;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                enter();
                String name = in.getLocalName();
                if (name.equals("item") || name.equals("entry")) {
                    if (entries++ >= context.limits().maxEntries()) {
                        problem("holds more than " + context.limits().maxEntries() + " entries; the rest is left out");
                        return;
                    }
                    entry();
                } else if (depth <= 3 && name.equals("title") && feedTitle == null) {
                    feedTitle = Chars.squeeze(text());
                } else if (depth <= 3 && name.equals("language")) {
                    feedLang = Chars.squeeze(text());
                }
            }
        }
    }

    private void enter() throws XMLStreamException {
        if (++depth > context.limits().maxDepth()) {
            throw new XMLStreamException(
                    "nests deeper than " + context.limits().maxDepth() + " elements", in.getLocation());
        }
        String xmlBase = in.getAttributeValue(XMLConstants.XML_NS_URI, "base");
        String xmlLang = in.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        base = xmlBase != null ? xmlBase : base;
        feedLang = feedLang == null ? xmlLang : feedLang;
    }

    private void problem(String message) {
        problems.add(new ReadProblem(source.name(), "line " + in.getLocation().getLineNumber(), message));
    }

    private void entry() throws XMLStreamException {
        int line = in.getLocation().getLineNumber();
        int stop = depth - 1;
        Map<String, String> values = new HashMap<>();
        while (depth > stop && in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                enter();
                if (depth == stop + 2) {
                    member(values);
                }
            }
        }
        article(values, line);
    }

    private void member(Map<String, String> values) throws XMLStreamException {
        String prefix = in.getPrefix() == null ? "" : in.getPrefix();
        String key = in.getLocalName().toLowerCase(Locale.ROOT);
        boolean media = prefix.equals("media") || prefix.equals("itunes");
        if (key.equals("link") && in.getAttributeValue(null, "href") != null) {
            String rel = in.getAttributeValue(null, "rel");
            if (rel == null || rel.equals("alternate")) {
                values.putIfAbsent("link", in.getAttributeValue(null, "href"));
            }
            return;
        }
        boolean permalink = key.equals("guid") && !"false".equals(in.getAttributeValue(null, "isPermaLink"));
        boolean xhtml = "xhtml".equals(in.getAttributeValue(null, "type"));
        String value = Chars.trim(xhtml ? markup() : text());
        if (!media && !value.isEmpty()) {
            values.putIfAbsent(key, value);
            if (permalink && value.startsWith("http")) {
                values.put("permalink", value);
            }
        }
    }

    private void article(Map<String, String> values, int line) {
        ArticleDraft draft = new ArticleDraft(source);
        draft.several(true);
        draft.signal(Signal.FEED);
        draft.place("line " + line);
        String id = values.getOrDefault("guid", values.get("id"));
        String url = values.getOrDefault("link", values.get("permalink"));
        put(draft, Field.ID, id, line);
        put(
                draft,
                Field.URL,
                url == null ? null : Links.identity(Links.resolve(base != null ? base : source.url(), url)),
                line);
        put(draft, Field.TITLE, plain(values.get("title")), line);
        put(draft, Field.AUTHOR, plain(values.getOrDefault("creator", values.get("author"))), line);
        put(draft, Field.PUBLISHER, plain(values.getOrDefault("source", feedTitle)), line);
        put(draft, Field.LANG, values.getOrDefault("language", feedLang), line);
        put(draft, Field.PUBLISHED, first(values, "pubdate", "published", "issued", "date", "created"), line);
        put(draft, Field.MODIFIED, first(values, "updated", "modified"), line);
        boolean modifiedOnly = !draft.has(Field.PUBLISHED) && draft.has(Field.MODIFIED);
        if (modifiedOnly) {
            draft.signal(Signal.MODIFIED);
            put(draft, Field.PUBLISHED, draft.get(Field.MODIFIED), line);
        }
        String text = first(values, "encoded", "content");
        String teaser = text == null ? first(values, "description", "summary") : null;
        List<String> lines = text != null ? HtmlLines.of(text) : teaser != null ? HtmlLines.of(teaser) : List.of();
        draft.text(lines);
        draft.summary(teaser != null && (!values.containsKey("description") || Teasers.isTeaser(lines)));
        Article article = draft.article();
        if (article != null) {
            articles.add(article);
        }
        problems.addAll(draft.problems());
    }

    private static @Nullable String first(Map<String, String> values, String... keys) {
        for (String key : keys) {
            String value = values.get(key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String plain(@Nullable String value) {
        if (value == null) {
            return null;
        }
        boolean marked = value.indexOf('<') >= 0 || value.indexOf('&') >= 0;
        return marked ? Chars.squeeze(String.join(" ", HtmlLines.of(value))) : Chars.squeeze(value);
    }

    private static void put(ArticleDraft draft, Field field, @Nullable String value, int line) {
        if (value != null && !value.isBlank()) {
            draft.field(field, value, "line " + line);
        }
    }

    /** Returns the text up to the end of the element, the text of elements inside included. */
    private String text() throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        int stop = depth - 1;
        while (depth > stop && in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                enter();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else {
                append(event, out);
            }
        }
        return out.toString();
    }

    /** Like {@link #text}, with the tags kept and without attributes: enough to tell paragraphs. */
    private String markup() throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        int stop = depth - 1;
        while (depth > stop && in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                enter();
                out.append('<').append(in.getLocalName()).append('>');
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                out.append("</").append(in.getLocalName()).append('>');
            } else {
                int from = out.length();
                append(event, out);
                for (int i = out.length() - 1; i >= from; i--) {
                    if (out.charAt(i) == '<') {
                        out.replace(i, i + 1, "&lt;");
                    } else if (out.charAt(i) == '&') {
                        out.replace(i, i + 1, "&amp;");
                    }
                }
            }
        }
        return out.toString();
    }

    /** Appends the text of a text or entity event. */
    private void append(int event, StringBuilder out) {
        if (event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE) {
            out.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            String name = '&' + in.getLocalName() + ';';
            String known = Parser.unescapeEntities(name, true);
            if (!known.equals(name)) {
                out.append(known);
            } else if (unread.add(name)) {
                problem("the entity " + ArticleDraft.shorten(name) + " is of the document's own making and left out");
            }
        }
    }
}
