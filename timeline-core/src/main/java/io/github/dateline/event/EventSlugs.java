// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.time.TimelineDate;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Readable names for addresses: "2024-08-ukraines-incursion". Unique within one timeline. */
final class EventSlugs {

    private static final int LONGEST = 60;

    private final Map<String, Integer> used = new HashMap<>();

    String of(TimelineDate date, String title) {
        String base = prefix(date) + words(title);
        String slug = base.endsWith("-") ? base.substring(0, base.length() - 1) : base;
        int count = used.merge(slug, 1, Integer::sum);
        return count == 1 ? slug : slug + "-" + count;
    }

    private static String prefix(TimelineDate date) {
        LocalDate day = date.earliest() != null ? date.earliest() : date.latest();
        if (day == null) {
            return "";
        }
        String iso = day.toString();
        return switch (date.precision()) {
            case MINUTE, DAY, RANGE -> iso + "-";
            case PART_OF_MONTH, MONTH -> iso.substring(0, iso.length() - 3) + "-";
            default -> iso.substring(0, iso.length() - 6) + "-";
        };
    }

    private static String words(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length() && out.length() < LONGEST; i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            } else if ((Character.isWhitespace(c) || c == '-')
                    && out.length() > 0
                    && out.charAt(out.length() - 1) != '-') {
                if (out.length() > LONGEST - 12) {
                    break;
                }
                out.append('-');
            }
        }
        return out.toString();
    }
}
