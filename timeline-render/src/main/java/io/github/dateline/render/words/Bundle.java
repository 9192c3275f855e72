// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pattern file of a language: {@code key = pattern} lines in UTF-8, {@code #} comments. A regional file holds only
 * what differs from its language's.
 */
final class Bundle {

    private final String tag;
    private final Map<String, Phrase> phrases;
    private final Map<String, String> texts;

    private Bundle(String tag, Map<String, String> texts) {
        this.tag = tag;
        this.texts = texts;
        Map<String, Phrase> compiled = new HashMap<>();
        texts.forEach((key, text) -> compiled.put(key, Phrase.of(text)));
        this.phrases = Map.copyOf(compiled);
    }

    /** Returns the bundle of a tag that has a file, over that of its language. */
    static Bundle load(String tag) {
        int region = tag.indexOf('-');
        Map<String, String> texts = new HashMap<>();
        if (region > 0) {
            read(tag.substring(0, region), texts);
        }
        read(tag, texts);
        return new Bundle(tag, Map.copyOf(texts));
    }

    private static void read(String name, Map<String, String> texts) {
        String file = name + ".properties";
        try (InputStream stream = Bundle.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, Integer> seen = new HashMap<>();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int equals = line.indexOf('=');
                if (equals < 0) {
                    throw new IllegalStateException(file + ":" + number + ": expected key = text, found " + line);
                }
                String key = line.substring(0, equals).strip();
                Integer before = seen.put(key, number);
                if (before != null) {
                    throw new IllegalStateException(file + ":" + number + ": expected a new key, found " + key
                            + ", which line " + before + " has");
                }
                // A leading or trailing space that matters stands in quotes.
                String text = line.substring(equals + 1).strip();
                boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
                texts.put(key, quoted ? text.substring(1, text.length() - 1) : text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    String tag() {
        return tag;
    }

    Optional<Phrase> find(String key) {
        return Optional.ofNullable(phrases.get(key));
    }

    Phrase phrase(String key) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + tag);
        }
        return phrase;
    }

    String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + tag);
        }
        return text;
    }

    @Nullable String textOrNull(String key) {
        return texts.get(key);
    }
}
