// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.cmsfeed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Writes articles about an invented port, each with two or three dated events of its own: {@code SampleNews FOLDER FROM TO}. */
public final class SampleNews {

    private static final List<String> PLACES = List.of(
            "lighthouse",
            "fish market",
            "grain silo",
            "tram depot",
            "swimming bath",
            "coal pier",
            "opera house",
            "sugar refinery",
            "dry dock",
            "observatory",
            "cable station",
            "salt works",
            "rope walk");

    private static final List<String> BODIES = List.of(
            "pilots",
            "magistrates",
            "beekeepers",
            "engineers",
            "choristers",
            "auditors",
            "surveyors",
            "bakers",
            "printers",
            "glaziers",
            "wardens");

    private static final List<String> ACTS =
            List.of("closed", "reopened", "bought", "inspected", "repainted", "insured", "occupied");

    private SampleNews() {}

    /** Writes the articles from one number to another, the last excluded. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        for (int i = Integer.parseInt(args[1]); i < Integer.parseInt(args[2]); i++) {
            Files.writeString(
                    folder.resolve(String.format(Locale.ROOT, "article-%04d.md", i)),
                    article(i),
                    StandardCharsets.UTF_8);
        }
    }

    /** Returns an article; no two tell the same, so that each makes events of its own. */
    static String article(int i) {
        String place = PLACES.get(i % PLACES.size());
        String body = BODIES.get(i % BODIES.size());
        String act = ACTS.get(i % ACTS.size());
        LocalDate day = LocalDate.of(2023, 1, 2).plusDays(i * 3L);
        LocalDate before = day.minusDays(40 + i % 17);
        String name = "Dock " + (100 + i);
        return """
                ---
                title: %s of %s %s the %s
                date: %s
                url: https://harbour-post.example/news/%d
                ---
                The %s of %s %s the %s on %s. Councillors said that the work had cost %d crowns.

                On %s a storm tore %d slates from the roof of the %s at %s, and <b>nobody</b> was hurt [gallery].
                """.formatted(
                        capital(body),
                        name,
                        act,
                        place,
                        day,
                        i,
                        body,
                        name,
                        act,
                        place,
                        words(day.minusDays(1)),
                        1000 + 7 * i,
                        words(before),
                        20 + i,
                        place,
                        name);
    }

    private static String words(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + day.getYear();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
