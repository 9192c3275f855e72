// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a page in one language. Immutable and thread-safe. */
public final class Words {

    /** The tags that have a pattern file; the first one of a language stands for its other regions. */
    private static final List<String> TAGS =
            List.of("en-GB", "en-US", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "ar", "he", "ja", "zh");

    private static final Map<String, Words> CACHE = new ConcurrentHashMap<>();

    private final Bundle bundle;
    private final Locale locale;
    private final DateWords dates;

    private Words(Bundle bundle) {
        this.bundle = bundle;
        this.locale = Locale.forLanguageTag(bundle.tag());
        this.dates = locale.getLanguage().equals("en") ? new EnglishDateWords(bundle) : new PatternDateWords(bundle);
    }

    /** Returns the tags of the languages that have words, British English first. */
    public static List<String> tags() {
        return TAGS;
    }

    /** Returns the words for a BCP 47 tag: its own, else those of its language, else British English. */
    public static Words of(String tag) {
        return CACHE.computeIfAbsent(closest(tag), name -> new Words(Bundle.load(name)));
    }

    private static String closest(String tag) {
        Locale wanted = Locale.forLanguageTag(tag);
        String exact = wanted.getLanguage() + "-" + wanted.getCountry();
        if (TAGS.contains(exact)) {
            return exact;
        }
        // Java once wrote iw for Hebrew.
        String language = wanted.getLanguage().equals("iw") ? "he" : wanted.getLanguage();
        for (String known : TAGS) {
            if (known.equals(language) || (known.startsWith(language + "-") && !language.isEmpty())) {
                return known;
            }
        }
        return TAGS.get(0);
    }

    /** Returns the BCP 47 tag of these words. */
    public String tag() {
        return bundle.tag();
    }

    /** Tells whether the language is written from right to left. */
    public boolean isRightToLeft() {
        return Direction.isRightToLeft(bundle.tag());
    }

    /** Returns {@code rtl} or {@code ltr}. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    /** Returns the words of dates. */
    public DateWords dates() {
        return dates;
    }

    /** Returns a text without placeholders. */
    public String text(String key) {
        return bundle.text(key);
    }

    /** Returns a text with its one placeholder filled. */
    public String text(String key, String value) {
        return bundle.phrase(key).fill(name -> value);
    }

    /** Returns a text with its placeholders filled. */
    public String text(String key, Map<String, String> values) {
        return bundle.phrase(key).fill(name -> values.getOrDefault(name, ""));
    }

    /** Returns a number with its noun in the form that the number asks for: {@code 3 sources}. */
    public String count(String noun, long number) {
        String form = noun + Plural.of(locale.getLanguage(), number).suffix();
        Phrase phrase = bundle.find(form).orElseGet(() -> bundle.phrase(noun + ".other"));
        return phrase.fill(name -> number(number));
    }

    /** Returns the number in groups of three digits, as the language writes them. */
    public String number(long number) {
        String digits = Long.toString(number);
        if (number < 10_000) {
            return number < 1000 || bundle.textOrNull("group.small") == null
                    ? digits
                    : digits.charAt(0) + bundle.text("group") + digits.substring(1);
        }
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(bundle.text("group"));
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }

    /** Returns the values as alternatives: {@code 11,000 or 12,000}. */
    public String alternatives(List<String> values) {
        String last = values.get(values.size() - 1);
        if (values.size() == 1) {
            return last;
        }
        String first = String.join(bundle.text("comma"), values.subList(0, values.size() - 1));
        return bundle.phrase("or").fill(name -> name.equals("a") ? first : last);
    }

    /** Returns the text in the language's quotation marks. */
    public String quoted(String text) {
        return bundle.text("quote.open") + text + bundle.text("quote.close");
    }

    /** Returns a span of time of at least a month: {@code 1 year 3 months}. */
    public String duration(long months) {
        List<String> parts = new ArrayList<>();
        if (months >= 12) {
            parts.add(count("years", months / 12));
        }
        if (months % 12 > 0 && months < 120) {
            parts.add(count("months", months % 12));
        }
        return String.join(bundle.text("space"), parts);
    }
}
