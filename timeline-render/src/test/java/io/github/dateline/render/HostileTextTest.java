// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.render.html.HtmlOptions;
import io.github.dateline.render.html.HtmlSite;
import io.github.dateline.render.html.HtmlTimelineRenderer;
import io.github.dateline.render.markdown.MarkdownOptions;
import io.github.dateline.render.markdown.MarkdownTimelineRenderer;
import io.github.dateline.testing.SampleTimelines;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each payload stands in every string of a timeline at once; a real parser of each format says what became of it. */
class HostileTextTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final RenderOptions OPTIONS =
            RenderOptions.builder().address("https://paper.example/t/").build();

    private static final Timeline MODEL = model();
    private static final int EVENTS = MODEL.events().size();
    private static final Timeline HARMLESS = SampleTimelines.replaceStrings(MODEL, text -> "Harmless words.", false);

    static Stream<String> payloads() {
        return HostilePayloads.ALL.stream();
    }

    private static Timeline infected(String payload) {
        return SampleTimelines.replaceStrings(MODEL, text -> payload, true);
    }

    /** The events with everything that an event can have, and a few others: long payloads stand in all of them. */
    private static Timeline model() {
        Timeline rich = SampleTimelines.rich();
        List<Event> events = new ArrayList<>();
        for (Event event : rich.events()) {
            if (event.background() || !event.disagreements().isEmpty() || event.importance() == 0.4) {
                events.add(event);
            }
        }
        Set<String> told = new TreeSet<>();
        events.forEach(event -> event.sources().forEach(source -> told.add(source.article())));
        rich.undated().forEach(fact -> told.add(fact.article()));
        List<TimelineArticle> articles = rich.articles().stream()
                .filter(article -> told.contains(article.id()))
                .toList();
        return new Timeline(
                rich.id(),
                rich.title(),
                rich.lang(),
                rich.updatedAt(),
                articles,
                events,
                rich.undated(),
                rich.deleted());
    }

    private static RenderOptions options(String payload) {
        return RenderOptions.builder()
                .address("https://paper.example/t/")
                .standfirst(payload)
                .build();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("payloads")
    void htmlHasNoNewElementsOrAttributes(String payload) throws Exception {
        HtmlOptions options =
                HtmlOptions.builder().common(options(payload)).filter(true).build();
        HtmlOptions plain = HtmlOptions.builder()
                .common(options("Harmless words."))
                .filter(true)
                .build();
        Timeline infected = infected(payload);
        check(
                HtmlTimelineRenderer.page(options).render(infected),
                HtmlTimelineRenderer.page(plain).render(HARMLESS));
        check(
                HtmlTimelineRenderer.fragment(options).render(infected),
                HtmlTimelineRenderer.fragment(plain).render(HARMLESS));
        check(
                Renderers.byName("wordpress", options(payload)).render(infected),
                Renderers.byName("wordpress", options("Harmless words.")).render(HARMLESS));
        Map<String, String> site = new TreeMap<>();
        HtmlSite.of(options).largestPage(2).render(infected, OutputTree.in(site));
        site.forEach((name, text) -> {
            if (name.endsWith(".html")) {
                assertThat(dangers(Jsoup.parse(text))).as(name).isEmpty();
            }
        });
    }

    private static void check(String hostile, String harmless) {
        Document page = Jsoup.parse(hostile);
        Document model = Jsoup.parse(harmless);
        assertThat(dangers(page)).isEmpty();
        Map<String, Integer> counts = kinds(page);
        Map<String, Integer> allowed = kinds(model);
        assertThat(allowed.keySet()).containsAll(counts.keySet());
        counts.forEach((kind, count) -> {
            // What has an address is linked; what runs the other way is shielded: these may vary.
            if (!List.of("a", "bdi").contains(kind)) {
                assertThat(count).as(kind).isLessThanOrEqualTo(allowed.get(kind));
            }
        });
        // A blank standfirst is left out, and its paragraph with it; so is a blank note.
        assertThat(comments(hostile)).isIn(comments(harmless), comments(harmless) - 2, comments(harmless) - 4);
    }

    private static long comments(String html) {
        return html.split("<!--", -1).length;
    }

    private static Map<String, Integer> kinds(Document page) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Element element : page.getAllElements()) {
            counts.merge(element.normalName(), 1, Integer::sum);
        }
        // Always there to be counted.
        counts.merge("a", 0, Integer::sum);
        counts.merge("bdi", 0, Integer::sum);
        return counts;
    }

    private static List<String> dangers(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            String name = element.normalName();
            boolean known = !name.equals("script")
                    || element.attr("type").equals("application/ld+json")
                    || element.attr("src").equals("timeline.js");
            if (!known
                    || List.of("iframe", "img", "svg", "object", "embed", "form", "input", "base")
                            .contains(name)) {
                found.add(element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey();
                if (key.startsWith("on") || key.equals("style") || key.equals("srcdoc")) {
                    found.add(attribute.toString());
                }
                boolean address = List.of("href", "src", "cite", "action").contains(key);
                if (address
                        && !attribute
                                .getValue()
                                .matches(
                                        "(?s)#.*|https?://[^\\s\"'<>\\\\]+|(timeline|feed|index|y)[\\w-]*\\.[a-z]+(#.*)?")) {
                    found.add(attribute.toString());
                }
            }
        }
        return found;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("payloads")
    void markdownStaysText(String payload) {
        Timeline infected = infected(payload);
        for (boolean table : new boolean[] {false, true}) {
            MarkdownOptions options = MarkdownOptions.builder()
                    .common(options(payload))
                    .table(table)
                    .mermaid(true)
                    .build();
            MarkdownOptions plain = MarkdownOptions.builder()
                    .common(options("Harmless words."))
                    .table(table)
                    .mermaid(true)
                    .build();
            assertThat(census(MarkdownTimelineRenderer.of(options).render(infected)))
                    .isEqualTo(census(MarkdownTimelineRenderer.of(plain).render(HARMLESS)));
        }
    }

    private static Map<String, Integer> census(String markdown) {
        Map<String, Integer> counts = new TreeMap<>();
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
        document.accept(new AbstractVisitor() {
            private void count(Node node) {
                counts.merge(node.getClass().getSimpleName(), 1, Integer::sum);
                visitChildren(node);
            }

            @Override
            public void visit(Heading node) {
                count(node);
            }

            @Override
            public void visit(HtmlBlock node) {
                count(node);
            }

            @Override
            public void visit(HtmlInline node) {
                count(node);
            }

            @Override
            public void visit(Image node) {
                count(node);
            }

            @Override
            public void visit(FencedCodeBlock node) {
                assertThat(node.getInfo()).isEqualTo("mermaid");
                assertThat(node.getLiteral().lines().skip(1).filter(line -> !line.startsWith("    title ")))
                        .hasSize(EVENTS);
                assertThat(node.getLiteral().lines().skip(1))
                        .allMatch(line -> line.matches("    (title .*|[^:]+ : [^:]*)"));
                count(node);
            }

            @Override
            public void visit(IndentedCodeBlock node) {
                count(node);
            }

            @Override
            public void visit(ThematicBreak node) {
                count(node);
            }

            @Override
            public void visit(ListItem node) {
                count(node);
            }

            @Override
            public void visit(Link node) {
                assertThat(node.getDestination()).matches("https?://[^\\s<>\"]+");
                visitChildren(node);
            }
        });
        return counts;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("payloads")
    void calendarsHaveNoNewEntriesOrProperties(String payload) throws Exception {
        String ics = Renderers.byName("ics", OPTIONS).render(infected(payload));
        String model = Renderers.byName("ics", OPTIONS).render(HARMLESS);

        assertThat(ics.split("\r\n", -1)).allSatisfy(line -> {
            assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
        });
        ICalendar parsed = Biweekly.parse(ics).first();
        ICalendar expected = Biweekly.parse(model).first();
        assertThat(parsed.getEvents()).hasSameSizeAs(expected.getEvents());
        for (int i = 0; i < parsed.getEvents().size(); i++) {
            assertThat(parsed.getEvents().get(i).getProperties().keySet())
                    .isEqualTo(expected.getEvents().get(i).getProperties().keySet());
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("payloads")
    void feedsHaveNoNewElements(String payload) throws Exception {
        String atom = Renderers.byName("atom", options(payload)).render(infected(payload));
        String model = Renderers.byName("atom", options("Harmless words.")).render(HARMLESS);

        SyndFeed feed = new SyndFeedInput().build(new StringReader(atom));
        assertThat(feed.getEntries()).hasSize(EVENTS);
        assertThat(feed.getEntries()).allSatisfy(entry -> {
            assertThat(entry.getContents()).hasSize(1);
            assertThat(dangers(Jsoup.parse(entry.getContents().get(0).getValue())))
                    .isEmpty();
        });
        Map<String, Integer> elements = xmlElements(atom);
        Map<String, Integer> allowed = xmlElements(model);
        // Without a usable address there is no related link.
        elements.remove("link");
        allowed.remove("link");
        if (payload.isBlank()) {
            allowed.remove("subtitle");
        }
        assertThat(elements).isEqualTo(allowed);
    }

    private static Map<String, Integer> xmlElements(String xml) throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                counts.merge(reader.getLocalName(), 1, Integer::sum);
            }
        }
        return counts;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("payloads")
    void jsonHasNoNewKeys(String payload) throws Exception {
        for (String each : List.of("json", "jsonfeed", "timelinejs", "jsonld", "jsonld Event")) {
            String format = each.split(" ")[0];
            JsonNode tree =
                    JSON.readTree(Renderers.byName(format, typed(each, payload)).render(infected(payload)));
            JsonNode model = JSON.readTree(
                    Renderers.byName(format, typed(each, "Harmless words.")).render(HARMLESS));
            if (payload.isBlank()) {
                continue;
            }
            assertThat(keys(tree)).as(each).isEqualTo(keys(model));
            if (!format.startsWith("json") || format.equals("jsonfeed")) {
                markup(tree)
                        .forEach(html -> assertThat(dangers(Jsoup.parse(html))).isEmpty());
            }
            // TimelineJS takes the text of these two for markup once more.
            for (String key : List.of("group", "display_date")) {
                tree.findValues(key)
                        .forEach(value -> assertThat(dangers(Jsoup.parse(
                                        Jsoup.parse(value.stringValue()).text())))
                                .isEmpty());
            }
        }
    }

    private static RenderOptions typed(String format, String standfirst) {
        return format.endsWith("Event")
                ? options(standfirst).with().set("jsonLdType", "Event").build()
                : options(standfirst);
    }

    private static List<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        collect(node, "$", keys);
        return List.copyOf(keys);
    }

    private static void collect(JsonNode node, String path, Set<String> keys) {
        if (node.isObject()) {
            node.propertyNames().forEach(name -> {
                // An article of JSON-LD without a usable address has none.
                if (name.equals("url") && path.matches(".*\\.(citation|subjectOf)\\[]")) {
                    return;
                }
                keys.add(path + "." + name);
                collect(node.get(name), path + "." + name, keys);
            });
        } else if (node.isArray()) {
            node.forEach(item -> collect(item, path + "[]", keys));
        }
    }

    private static List<String> markup(JsonNode node) {
        List<String> found = new ArrayList<>();
        for (String key : List.of("content_html", "headline", "text", "display_date", "group")) {
            node.findValues(key).stream()
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue)
                    .forEach(found::add);
        }
        // In JSON Feed only one field is HTML.
        return node.has("items")
                ? node.findValues("content_html").stream()
                        .map(JsonNode::stringValue)
                        .toList()
                : found;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("payloads")
    void tablesHaveNoNewCellsAndNoFormulas(String payload) throws Exception {
        Timeline infected = infected(payload);
        checkTable(infected, Renderers.byName("csv").render(infected));
        RenderOptions joined =
                RenderOptions.builder().set("joinedLists", "true").build();
        checkTable(infected, Renderers.byName("csv", joined).render(infected));
    }

    private static void checkTable(Timeline infected, String csv) {
        List<List<String>> rows = CsvReader.read(csv);
        List<String> lines = Renderers.byName("ndjson").render(infected).lines().toList();

        assertThat(rows).hasSize(lines.size() + 1);
        assertThat(lines).hasSize(infected.events().size() + infected.deleted().size());
        for (int i = 0; i < lines.size(); i++) {
            JsonNode flat = JSON.readTree(lines.get(i));
            List<String> row = rows.get(i + 1);
            assertThat(row).hasSameSizeAs(rows.get(0));
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < row.size(); column++) {
                cells.put(rows.get(0).get(column), row.get(column));
            }
            assertThat(List.copyOf(cells.keySet())).isEqualTo(List.copyOf(flat.propertyNames()));
            // The sign of a year before Christ is no formula.
            cells.remove("date_edtf");
            cells.forEach((column, cell) -> assertThat(cell.stripLeading())
                    .as(column)
                    .doesNotStartWith("=")
                    .doesNotStartWith("@")
                    .doesNotStartWith("+")
                    .doesNotStartWith("-")
                    .doesNotStartWith("\uFF1D"));
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("payloads")
    void contentFilesKeepTheirFrontMatter(String payload) throws Exception {
        Map<String, String> files = new TreeMap<>();
        Renderers.format("hugo").render(infected(payload), options(payload), OutputTree.in(files));

        assertThat(files).hasSize(EVENTS + 2);
        files.forEach((name, text) -> {
            assertThat(name).matches("(content/timeline|data)/[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*");
            if (name.endsWith(".json")) {
                return;
            }
            String[] parts = text.split("^---\n|(?<=\n)---\n", -1);
            assertThat(parts.length).as(text).isEqualTo(3);
            assertThat(parts[1].split("\n"))
                    .allMatch(
                            line -> line.matches(
                                    "[a-zA-Z]+:|[a-zA-Z]+: (\\d+|true|false|\"([^\"\\\\]|\\\\.)*+\")|  - (\\w+: )?\"([^\"\\\\]|\\\\.)*+\"|    \\w+: \"([^\"\\\\]|\\\\.)*+\""));
            assertThat(parts[2]).doesNotContain("{{", "{%");
        });
    }
}
