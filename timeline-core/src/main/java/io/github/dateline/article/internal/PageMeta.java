// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.internal.FieldNames.Field;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a page says of its article besides text and date: title, publisher, author, address, language. */
final class PageMeta {

    private final PageFacts facts;
    private final List<JsonLd.Node> nodes;

    PageMeta(PageFacts facts, List<JsonLd.Node> nodes) {
        this.facts = facts;
        this.nodes = nodes;
    }

    void fill(ArticleDraft draft, @Nullable String callersUrl) {
        put(draft, Field.URL, url(callersUrl));
        put(draft, Field.TITLE, title());
        put(draft, Field.PUBLISHER, publisher());
        put(draft, Field.AUTHOR, author());
        put(draft, Field.LANG, lang());
    }

    private static void put(ArticleDraft draft, Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            draft.set(field, value);
        }
    }

    private @Nullable String url(@Nullable String callersUrl) {
        if (callersUrl != null) {
            return callersUrl;
        }
        String canonical = facts.canonical();
        if (canonical != null && canonical.contains("://")) {
            return canonical;
        }
        String declared = facts.first(MetaNames.of("url"));
        return declared != null && declared.contains("://") ? declared : null;
    }

    /** The headline without the site's name: what the metadata say, else the heading, else the title element. */
    private @Nullable String title() {
        String declared = facts.first(MetaNames.of("title"));
        String heading = facts.heading();
        String title = facts.title();
        for (JsonLd.Node node : nodes) {
            if (declared == null && node.isArticle() && node.headline() != null) {
                declared = Chars.squeeze(node.headline());
            }
        }
        if (heading != null
                && heading.length() > 10
                && title != null
                && Chars.words(title).contains(Chars.words(heading))) {
            return heading;
        }
        return declared != null ? declared : title != null && !title.isBlank() ? title : heading;
    }

    private @Nullable String publisher() {
        for (JsonLd.Node node : nodes) {
            if (node.isArticle() && node.publisher() != null) {
                return node.publisher();
            }
        }
        return facts.first(MetaNames.of("publisher"));
    }

    private @Nullable String author() {
        for (JsonLd.Node node : nodes) {
            if (node.isArticle() && node.author() != null) {
                return node.author();
            }
        }
        String declared = facts.first(MetaNames.of("author"));
        return declared == null || declared.contains("://") || declared.length() > 120 ? null : declared;
    }

    private @Nullable String lang() {
        return facts.lang() != null && !facts.lang().isBlank() ? facts.lang() : facts.first(MetaNames.of("lang"));
    }

    /** What the page says it is about: all there is of an article that only scripts show. */
    List<String> description() {
        String text = facts.first(MetaNames.of("description"));
        return text == null || text.length() < 40 ? List.of() : List.of(text);
    }

    /** Month first for American English, and for English of unknown origin outside the other English-speaking domains. */
    DayOrder dayOrder(@Nullable String callersUrl) {
        String lang = lang() == null ? "" : lang().toLowerCase(Locale.ROOT).replace('_', '-');
        if (lang.equals("en-us")) {
            return DayOrder.MONTH_FIRST;
        }
        String host = Links.host(url(callersUrl));
        String domain = host.substring(host.lastIndexOf('.') + 1);
        boolean american = domain.equals("com")
                || domain.equals("org")
                || domain.equals("net")
                || domain.equals("us")
                || domain.equals("gov")
                || domain.equals("edu");
        return lang.equals("en") && american ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
    }
}
