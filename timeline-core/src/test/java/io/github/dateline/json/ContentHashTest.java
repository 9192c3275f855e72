// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.testing.SampleTimelines;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The hash is what anyone can compute from the canonical JSON. */
class ContentHashTest {

    private static final List<String> HISTORY = List.of("contentHash", "revision", "createdAt", "updatedAt", "sortKey");

    @Test
    void isComputedFromTheCanonicalJson() throws Exception {
        Timeline timeline = SampleTimelines.rich();
        JsonNode root = JsonMapper.builder().build().readTree(TimelineJson.write(timeline));
        Map<String, String> addresses = new TreeMap<>();
        root.get("articles")
                .forEach(article -> addresses.put(
                        article.get("id").stringValue(),
                        article.path("url").asString(article.get("id").stringValue())));
        ContentHash hash = new ContentHash(timeline.articles());

        for (int i = 0; i < timeline.events().size(); i++) {
            Event event = timeline.events().get(i);
            String canonical = JsonOutput.compact(sorted(root.get("events").get(i), addresses));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));

            assertThat(hash.of(event)).isEqualTo("sha256-" + HexFormat.of().formatHex(digest));
        }
    }

    private static Object sorted(JsonNode node, Map<String, String> addresses) {
        if (node.isObject()) {
            Map<String, Object> map = new TreeMap<>();
            for (String key : node.propertyNames()) {
                if (key.equals("article")) {
                    map.put(key, addresses.get(node.get(key).stringValue()));
                } else if (!HISTORY.contains(key)) {
                    map.put(key, sorted(node.get(key), addresses));
                }
            }
            return map;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(item -> list.add(sorted(item, addresses)));
            return list;
        }
        return node.isString()
                ? node.stringValue()
                : node.isBoolean()
                        ? (Object) node.booleanValue()
                        : node.isIntegralNumber()
                                ? (Object) node.intValue()
                                : node.isNull() ? null : node.doubleValue();
    }
}
