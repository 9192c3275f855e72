// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.benchmark;

import io.github.dateline.article.Article;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** News of invented towns, made from a seed: as many articles as a benchmark wants, with dates of every kind. */
final class GeneratedNews {

    private static final String[] TOWNS = {
        "Aldmouth",
        "Brackwell",
        "Cairnford",
        "Dunhaven",
        "Eastlow",
        "Farrowby",
        "Glenmarch",
        "Harlow Bay",
        "Inverdale",
        "Jarrowfield",
        "Kestrel Point",
        "Lowmoor",
        "Marlby",
        "Northwick",
        "Oakhampton",
        "Penrowan"
    };
    private static final String[] PEOPLE = {
        "Ada Merrin",
        "Bruno Castell",
        "Carla Voss",
        "Dmitri Halloran",
        "Elsa Quint",
        "Farid Osman",
        "Greta Lindqvist",
        "Hugo Barrow",
        "Ines Tamm",
        "Jonas Pell",
        "Katya Morrow",
        "Leon Achebe"
    };
    private static final String[] THINGS = {
        "bridge",
        "harbour wall",
        "hospital",
        "reservoir",
        "railway station",
        "paper mill",
        "museum",
        "power station",
        "stadium",
        "tram depot",
        "grain store",
        "lighthouse"
    };
    private static final String[] ACTS = {
        "closed",
        "reopened",
        "caught fire",
        "was flooded",
        "was sold",
        "lost its licence",
        "passed its inspection",
        "was occupied by protesters"
    };
    private static final String[] PLAIN = {
        "Residents spoke of a loss that no sum of money would make good.",
        "The cause is not known, and the council declined to guess at it before its engineers have seen the site.",
        "Insurers put the damage at several million, a figure that the owners called far too high.",
        "Nobody was hurt, but the street below had to be cleared while crews worked under floodlights.",
        "Traders nearby complained that they had learned of the decision from a notice on a lamp post.",
        "A spokeswoman thanked the volunteers, many of whom had come from neighbouring valleys with their own tools."
    };

    private final Random random;

    GeneratedNews(long seed) {
        random = new Random(seed);
    }

    /** Returns articles of about that many characters each, over as many stories as there are towns and things. */
    List<Article> articles(int count, int characters) {
        List<Article> articles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3650));
            String town = pick(TOWNS);
            String thing = pick(THINGS);
            articles.add(Article.builder(text(day, town, thing, characters))
                    .id("generated-" + i)
                    .title(town + " " + thing + " " + pick(ACTS))
                    .publisher("Paper " + random.nextInt(40))
                    .published(day)
                    .build());
        }
        return articles;
    }

    private String text(LocalDate day, String town, String thing, int characters) {
        StringBuilder text = new StringBuilder(characters + 400);
        while (text.length() < characters) {
            text.append(dated(day, town, thing))
                    .append(' ')
                    .append(pick(PLAIN))
                    .append(' ')
                    .append(pick(PLAIN));
            text.append(random.nextInt(3) == 0 ? '\n' : ' ');
        }
        return text.toString();
    }

    private String dated(LocalDate day, String town, String thing) {
        LocalDate other = day.minusDays(random.nextInt(700));
        String month = other.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String weekday = other.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String subject = "The " + thing + " in " + town;
        return switch (random.nextInt(8)) {
            case 0 -> subject + " " + pick(ACTS) + " on " + weekday + ", " + pick(PEOPLE) + " said.";
            case 1 ->
                subject + " " + pick(ACTS) + " on " + month + " " + other.getDayOfMonth() + ", " + other.getYear()
                        + ".";
            case 2 ->
                "In early " + month + " " + other.getYear() + ", " + pick(PEOPLE) + " said that it would cost "
                        + (2 + random.nextInt(80)) + " million.";
            case 3 -> subject + " " + pick(ACTS) + " last " + month + ", two years after work had begun.";
            case 4 -> pick(PEOPLE) + " resigned " + (2 + random.nextInt(9)) + " weeks ago over the " + thing + ".";
            case 5 ->
                "Between " + (other.getYear() - 9) + " and " + other.getYear() + " it " + pick(ACTS) + " three times.";
            case 6 -> "Some " + (10 + random.nextInt(900)) + " people were moved out of " + town + " yesterday.";
            default -> "Since " + month + " " + other.getYear() + " the council of " + town + " has met every Tuesday.";
        };
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    /** Returns prose of that length without a single date. */
    String plain(int characters) {
        StringBuilder text = new StringBuilder(characters + 200);
        while (text.length() < characters) {
            text.append(pick(PLAIN)).append(random.nextInt(4) == 0 ? '\n' : ' ');
        }
        return text.toString();
    }
}
