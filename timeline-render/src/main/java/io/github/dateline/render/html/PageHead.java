// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.json.JsonStyle;
import io.github.dateline.render.jsonld.JsonLdWriter;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.text.WebAddress;
import java.io.IOException;
import java.util.List;

/** Writes the head of a document: policy, names, style and, if asked for, linked data. */
final class PageHead {

    private static final int DESCRIPTION_LENGTH = 200;

    private final HtmlWriter html;
    private final HtmlOptions options;
    private final PageKind kind;
    private final PageParts parts;
    private final String file;

    /** @param file the name of this page below the timeline's address; empty where that is the page's own */
    PageHead(PageParts parts, String file) {
        this.html = parts.html();
        this.options = parts.options();
        this.kind = parts.kind();
        this.parts = parts;
        this.file = file;
    }

    /** @param events those that the page is about */
    void write(List<Event> events, String title) throws IOException {
        String style = kind == PageKind.SITE ? "" : Assets.stylesheet() + options.stylesheet();
        html.open(Tag.HEAD).line();
        html.open(Tag.META)
                .attribute(Attribute.CHARSET, "utf-8")
                .close(Tag.META)
                .line();
        html.open(Tag.META)
                .attribute(Attribute.HTTP_EQUIV, "Content-Security-Policy")
                .attribute(Attribute.CONTENT, policy(style))
                .close(Tag.META)
                .line();
        meta("viewport", "width=device-width, initial-scale=1");
        meta("color-scheme", scheme());
        meta("referrer", "strict-origin-when-cross-origin");
        html.open(Tag.TITLE).text(title).close(Tag.TITLE).line();
        String description = PlainText.abbreviate(options.common().standfirst(), DESCRIPTION_LENGTH);
        if (!description.isEmpty()) {
            meta("description", description);
        }
        shared(title, description);
        if (kind == PageKind.SITE) {
            file("stylesheet", "timeline.css", "");
            for (DataFile data : DataFile.all()) {
                file("alternate", data.fileName(), data.mediaType());
            }
        } else {
            html.trusted("<style>").trusted(style).trusted("</style>").line();
        }
        if (options.filter()) {
            html.trusted("<script src=\"timeline.js\" defer></script>").line();
        }
        if (options.linkedData()) {
            html.trusted("<script type=\"application/ld+json\">");
            new JsonLdWriter(options.jsonLd(), parts.index())
                    .write(parts.timeline(), events, html.target(), JsonStyle.SCRIPT_SAFE);
            html.trusted("</script>").line();
        }
        html.close(Tag.HEAD).line();
    }

    private String policy(String style) {
        return "default-src 'none'; style-src " + (kind == PageKind.SITE ? "'self'" : Assets.hash(style))
                + (options.filter() ? "; script-src 'self'" : "; script-src 'none'")
                + "; img-src 'none'; base-uri 'none'; form-action 'none'";
    }

    private String scheme() {
        return options.theme() == Theme.AUTO ? "light dark" : options.theme().attribute();
    }

    private void shared(String title, String description) throws IOException {
        Timeline timeline = parts.timeline();
        property("og:type", "article");
        property("og:title", title);
        if (!description.isEmpty()) {
            property("og:description", description);
        }
        property("og:locale", parts.words().tag().replace('-', '_'));
        if (timeline.updatedAt() != null) {
            property("article:modified_time", timeline.updatedAt().toString());
        }
        WebAddress address = options.common()
                .address()
                .flatMap(folder -> WebAddress.of(folder + file))
                .orElse(null);
        if (address != null) {
            property("og:url", address.toString());
            html.open(Tag.LINK).attribute(Attribute.REL, "canonical");
            html.address(Attribute.HREF, address).close(Tag.LINK).line();
        }
        meta("twitter:card", "summary");
    }

    private void meta(String name, String content) throws IOException {
        html.open(Tag.META)
                .attribute(Attribute.NAME, name)
                .attribute(Attribute.CONTENT, content)
                .close(Tag.META)
                .line();
    }

    private void property(String name, String content) throws IOException {
        html.open(Tag.META)
                .attribute(Attribute.PROPERTY, name)
                .attribute(Attribute.CONTENT, content)
                .close(Tag.META)
                .line();
    }

    private void file(String rel, String name, String type) throws IOException {
        html.open(Tag.LINK).attribute(Attribute.REL, rel).file(Attribute.HREF, name, "");
        if (!type.isEmpty()) {
            html.attribute(Attribute.TYPE, type);
        }
        html.close(Tag.LINK).line();
    }

    /** A file of a site that holds the same timeline as data. */
    record DataFile(String format, String fileName, String mediaType, String words) {

        static List<DataFile> all() {
            return List.of(
                    new DataFile("json", "timeline.json", "application/json", "format.json"),
                    new DataFile("atom", "feed.atom", "application/atom+xml", "format.feed"),
                    new DataFile("ics", "timeline.ics", "text/calendar", "format.ics"),
                    new DataFile("markdown", "timeline.md", "text/markdown", "format.markdown"));
        }
    }
}
