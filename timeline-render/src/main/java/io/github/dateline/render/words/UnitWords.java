// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.words;

import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.CalendarUnit.Century;
import io.github.dateline.time.CalendarUnit.Decade;
import io.github.dateline.time.CalendarUnit.HalfYear;
import io.github.dateline.time.CalendarUnit.Quarter;
import io.github.dateline.time.CalendarUnit.Season;
import io.github.dateline.time.Granularity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names calendar units by the patterns of a language.
 *
 * <p>A unit may have several forms, since prepositions ask for cases and articles: {@code decade@before} is the decade
 * after "before", {@code decade@obl} after any other preposition, {@code decade} alone. Month and other names come from
 * lists, of which there may be several too: <code>{month:gen}</code> takes the list {@code months.gen}.
 */
final class UnitWords {

    private static final String[] ROMAN = {
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
        "XVII", "XVIII", "XIX", "XX", "XXI", "XXII", "XXIII", "XXIV", "XXV"
    };

    private final Bundle bundle;
    private final Map<String, String[]> lists = new HashMap<>();

    UnitWords(Bundle bundle) {
        this.bundle = bundle;
        for (String name : new String[] {"months", "quarters", "halves"}) {
            for (String variant : new String[] {"", ".gen", ".ins", ".loc", ".obl", ".short"}) {
                String list = bundle.textOrNull(name + variant);
                if (list != null) {
                    lists.put(name + variant, list.split("\\|", -1));
                }
            }
        }
    }

    /** Returns the key of the unit's patterns. */
    static String key(CalendarUnit unit) {
        if (unit instanceof Season season) {
            return season.name().name().toLowerCase(Locale.ROOT);
        }
        return switch (unit.granularity()) {
            case HALF_YEAR -> "half";
            default -> unit.granularity().name().toLowerCase(Locale.ROOT);
        };
    }

    /**
     * Returns the phrase of a key in a form, else in the oblique form, else as it stands alone. Adverbs such as "about"
     * and the ends of a span ask for no oblique form.
     */
    Optional<Phrase> find(String key, String form) {
        if (form.isEmpty()) {
            return bundle.find(key);
        }
        if (form.equals("part") || form.equals("around") || form.equals("span")) {
            return bundle.find(key + "@" + form).or(() -> bundle.find(key));
        }
        return bundle.find(key + "@" + form).or(() -> bundle.find(key + "@obl")).or(() -> bundle.find(key));
    }

    /** Returns the name of a unit in that form. */
    String name(CalendarUnit unit, String form) {
        int year = unit.firstDay().getYear();
        boolean weekly = unit.granularity() == Granularity.WEEK || unit.granularity() == Granularity.WEEKEND;
        Phrase phrase = find(key(unit), form)
                .orElseThrow(() -> new IllegalArgumentException("no words for " + key(unit) + " in " + bundle.tag()));
        String text = phrase.fill(name -> value(unit, name));
        // Days inside a week say their era themselves.
        return year <= 0 && !weekly ? bundle.phrase("bc").fill(name -> text) : text;
    }

    private String value(CalendarUnit unit, String name) {
        int colon = name.indexOf(':');
        String variant = colon < 0 ? "" : "." + name.substring(colon + 1);
        LocalDate first = unit.firstDay();
        return switch (colon < 0 ? name : name.substring(0, colon)) {
            case "d" -> dayOfMonth(first);
            case "m" -> Integer.toString(first.getMonthValue());
            case "month" -> month(first.getMonthValue(), variant);
            case "y" -> number(unit);
            case "quarter" -> list("quarters", variant)[((Quarter) unit).quarter() - 1];
            case "half" -> list("halves", variant)[((HalfYear) unit).half() - 1];
            case "n" -> Integer.toString(century(unit));
            case "N" -> ROMAN[Math.min(century(unit), ROMAN.length - 1)];
            case "day" -> name(new CalendarUnit.Day(first), colon < 0 ? "" : variant.substring(1));
            case "span" -> weekend(first, unit.lastDay());
            default ->
                throw new IllegalArgumentException("no value {" + name + "} for " + key(unit) + " in " + bundle.tag());
        };
    }

    /** Some languages count the first day of a month and number the others. */
    private String dayOfMonth(LocalDate day) {
        String first = day.getDayOfMonth() == 1 ? bundle.textOrNull("first") : null;
        return first != null ? first : Integer.toString(day.getDayOfMonth());
    }

    private String weekend(LocalDate saturday, LocalDate sunday) {
        String pattern = saturday.getMonth() == sunday.getMonth()
                ? "span.day.month"
                : saturday.getYear() == sunday.getYear() ? "span.day.year" : "span";
        return bundle.phrase(pattern)
                .fill(name -> rangeValue(saturday, sunday, name))
                .replaceAll("[<>]", "");
    }

    /** Returns a value of a pattern for two days or months. */
    String rangeValue(LocalDate from, LocalDate to, String name) {
        int colon = name.indexOf(':');
        String variant = colon < 0 ? "" : "." + name.substring(colon + 1);
        return switch (colon < 0 ? name : name.substring(0, colon)) {
            case "d1" -> dayOfMonth(from);
            case "d2" -> dayOfMonth(to);
            case "m1" -> Integer.toString(from.getMonthValue());
            case "m2", "m" -> Integer.toString(to.getMonthValue());
            case "month1" -> month(from.getMonthValue(), variant);
            case "month2", "month" -> month(to.getMonthValue(), variant);
            case "y1" -> Integer.toString(from.getYear());
            case "y2", "y" -> Integer.toString(to.getYear());
            case "a" -> name(new CalendarUnit.Day(from), "");
            case "b" -> name(new CalendarUnit.Day(to), "");
            default -> throw new IllegalArgumentException("no value {" + name + "} for a range in " + bundle.tag());
        };
    }

    String month(int month, String variant) {
        return list("months", variant)[month - 1];
    }

    private String[] list(String name, String variant) {
        String[] list = lists.get(name + variant);
        if (list == null) {
            throw new IllegalArgumentException("no list " + name + variant + " in " + bundle.tag());
        }
        return list;
    }

    /** Returns the year in digits, counted from 1 on both sides of year 1, or the name's digits of a decade. */
    private static String number(CalendarUnit unit) {
        int first = unit.firstDay().getYear();
        if (unit instanceof Decade && first < 0) {
            return Integer.toString((1 - first) / 10 * 10);
        }
        if (unit instanceof Season season) {
            return seasonYears(season);
        }
        if (unit.granularity() == Granularity.WEEK || unit.granularity() == Granularity.WEEKEND) {
            return Integer.toString(first);
        }
        return Integer.toString(first > 0 || unit instanceof Decade ? first : 1 - first);
    }

    private static String seasonYears(Season season) {
        int first = season.firstDay().getYear();
        int last = season.lastDay().getYear();
        if (first == last || first <= 0) {
            return Integer.toString(first > 0 ? first : 1 - first);
        }
        String digits = last % 100 == 0
                ? Integer.toString(last)
                : Integer.toString(100 + last % 100).substring(1);
        return first + "\u2013" + digits;
    }

    private static int century(CalendarUnit unit) {
        int first = ((Century) unit).firstYear();
        return (first < 0 ? -first : first) / 100 + 1;
    }

    @Nullable Phrase orNull(String key) {
        return bundle.find(key).orElse(null);
    }
}
