// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON-LD of a page, broken JSON included, into flat nodes. */
final class JsonLd {

    private static final int MOST_NODES = 2000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .build();

    private JsonLd() {}

    /** What an object of the page's structured data says; null where it says nothing. */
    record Node(
            String type,
            @Nullable String published,
            @Nullable String created,
            @Nullable String modified,
            @Nullable String url,
            @Nullable String headline,
            @Nullable String author,
            @Nullable String publisher,
            @Nullable String body) {

        boolean isArticle() {
            return type.contains("Article")
                    || type.contains("Posting")
                    || type.contains("Report")
                    || type.contains("Review");
        }

        /** Tells whether its dates are those of something else: a person, a video, a comment. */
        boolean isOther() {
            return type.contains("Person")
                    || type.contains("Organization")
                    || type.contains("Comment")
                    || type.contains("Object")
                    || type.contains("Event")
                    || type.contains("Product")
                    || type.contains("Offer")
                    || type.contains("Job")
                    || type.contains("Rating")
                    || type.contains("Video")
                    || type.contains("Answer")
                    || type.equals("WebSite");
        }
    }

    static List<Node> read(List<String> scripts) {
        List<Node> nodes = new ArrayList<>();
        for (String script : scripts) {
            String json = bare(script);
            try {
                collect(MAPPER.readTree(json), nodes);
            } catch (JacksonException e) {
                Node scanned = scan(json);
                if (scanned != null) {
                    nodes.add(scanned);
                }
            }
        }
        return nodes;
    }

    /** Removes CDATA marks and HTML comments around the JSON. */
    private static String bare(String script) {
        int start = script.indexOf('{');
        int array = script.indexOf('[');
        if (array >= 0 && (start < 0 || array < start) && !script.startsWith("CDATA", array + 1)) {
            start = array;
        }
        int end = Math.max(
                script.lastIndexOf('}'), start >= 0 && script.charAt(start) == '[' ? script.lastIndexOf(']') : -1);
        return start < 0 || end < start ? "null" : script.substring(start, end + 1);
    }

    private static void collect(JsonNode root, List<Node> nodes) {
        Deque<JsonNode> todo = new ArrayDeque<>();
        todo.add(root);
        int seen = 0;
        while (!todo.isEmpty() && seen++ < MOST_NODES) {
            JsonNode node = todo.poll();
            if (node.isObject()) {
                nodes.add(node(node));
            }
            for (JsonNode child : node) {
                if (child.isContainer()) {
                    todo.add(child);
                }
            }
        }
    }

    private static Node node(JsonNode node) {
        String url = text(node.get("url"));
        JsonNode main = node.get("mainEntityOfPage");
        if (url == null && main != null) {
            url = main.isObject() ? text(main.get("@id")) : text(main);
        }
        return new Node(
                type(node.get("@type")),
                text(node.get("datePublished")),
                text(node.get("dateCreated")),
                text(node.get("dateModified")),
                url,
                text(node.get("headline")),
                names(node.get("author")),
                names(node.get("publisher")),
                text(node.get("articleBody")));
    }

    private static String type(@Nullable JsonNode type) {
        if (type == null) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            out.append(out.isEmpty() ? "" : " ").append(one.isString() ? one.stringValue() : "");
        }
        return out.toString();
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        JsonNode one = value != null && value.isArray() && !value.isEmpty() ? value.get(0) : value;
        return one != null && one.isString() && !one.stringValue().isBlank() ? one.stringValue() : null;
    }

    private static @Nullable String names(@Nullable JsonNode value) {
        if (value == null) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            String name = one.isObject() ? text(one.get("name")) : text(one);
            if (name != null && !name.startsWith("http") && names.size() < 10) {
                names.add(Chars.squeeze(name));
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    /** Finds the dates in JSON that cannot be parsed. */
    private static @Nullable Node scan(String json) {
        String published = member(json, "datePublished");
        String created = member(json, "dateCreated");
        String modified = member(json, "dateModified");
        if (published == null && created == null && modified == null) {
            return null;
        }
        boolean article = json.contains("Article\"") || json.contains("Posting\"");
        return new Node(article ? "Article" : "", published, created, modified, null, null, null, null, null);
    }

    private static @Nullable String member(String json, String key) {
        int at = json.indexOf('"' + key + '"');
        int colon = at < 0 ? -1 : json.indexOf(':', at);
        int open = colon < 0 ? -1 : json.indexOf('"', colon);
        int close = open < 0 || open - colon > 5 ? -1 : json.indexOf('"', open + 1);
        return close < 0 || close - open > 60 ? null : json.substring(open + 1, close);
    }
}
