// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.update;

import io.github.dateline.article.Article;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Articles about an invented port: events that do not resemble each other, most of them told by more than one paper. */
public final class PortNews {

    private static final String[] PAPERS = {"harbour-post", "evening-tide", "quay-gazette", "north-wire"};
    private static final String[] WHO = {
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
        "wardens",
        "falconers",
        "brewers"
    };
    private static final String[] WHAT = {
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
        "cable station"
    };
    private static final String[] DONE = {"closed", "bought", "inspected", "repainted", "insured", "occupied", "sold"};

    private PortNews() {}

    /** Returns articles about so many events, up to three for each, in the order in which they were written. */
    public static List<Article> articles(int events, long seed) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        for (int e = 0; e < events; e++) {
            int papers = 1 + random.nextInt(3);
            for (int p = 0; p < papers; p++) {
                articles.add(article(e, p));
            }
        }
        return articles;
    }

    /** Returns what a paper writes of an event. */
    public static Article article(int event, int paper) {
        return article(event, paper, "");
    }

    /** Returns it with another sentence at the end. */
    public static Article article(int event, int paper, String more) {
        String who = WHO[event % WHO.length];
        String what = WHAT[event % WHAT.length];
        String done = DONE[event % DONE.length];
        String dock = "Dock " + (101 + event);
        LocalDate day = LocalDate.of(2021, 3, 1).plusDays(event * 12L);
        LocalDate written = day.plusDays(1 + paper);
        String told = switch (paper) {
            case 0 -> "The " + who + " of " + dock + " " + done + " the " + what + " on " + words(day) + ".";
            case 1 -> "On " + words(day) + " the " + what + " at " + dock + " was " + done + " by the " + who + ".";
            default ->
                "The " + what + " of " + dock + ", " + done + " by " + who + " on " + words(day)
                        + ", had stood empty for long.";
        };
        String text = told + "\nCouncillors of " + dock + " spoke of " + (1000 + 7 * event) + " crowns." + more;
        return Article.builder(text)
                .id(PAPERS[paper] + "-" + event)
                .url("https://" + PAPERS[paper] + ".example/news/" + event)
                .title(Character.toUpperCase(who.charAt(0)) + who.substring(1) + " of " + dock + " " + done + " "
                        + what)
                .publisher(PAPERS[paper])
                .published(written)
                .build();
    }

    private static String words(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + day.getYear();
    }
}
