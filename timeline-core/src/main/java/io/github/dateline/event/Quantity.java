// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A number with what it counts: "some 11,000 soldiers".
 *
 * @param value the number
 * @param atLeast whether the words give it as a lower bound ("more than", "over")
 * @param thing the stem of the noun; one word for all words for people
 * @param acts the acts near it: "killed", "killed or wounded"
 * @param words the number with its modifier and noun, verbatim
 * @param statement the same up to the acts, verbatim
 */
record Quantity(double value, boolean atLeast, String thing, long acts, String words, String statement) {

    private static final double TOLERANCE = 0.02;
    private static final double ABOVE = 1.15;
    private static final double NEAR = 1.2;

    /** Numbers farther apart than this count something else: the dead of a town, the dead of a war. */
    private static final double OTHER = 5;

    private static final int SMALL = 10;
    private static final int ROUND = 100;
    private static final int NOUN_AHEAD = 5;
    private static final int ACT_AHEAD = 9;

    private static final long TERMS = Acts.ENGLISH.of(Stemmer.stem("sentenced")) | Acts.ENGLISH.of("ban");
    private static final Set<String> UNITS = Set.of(
            "seconds",
            "minutes",
            "hours",
            "days",
            "nights",
            "weeks",
            "weekends",
            "months",
            "years",
            "decades",
            "centuries");

    private static final String PEOPLE = "people";
    private static final Set<String> PEOPLE_WORDS = Set.of(
            "people",
            "persons",
            "troops",
            "soldiers",
            "men",
            "women",
            "children",
            "civilians",
            "personnel",
            "fighters",
            "passengers",
            "workers",
            "residents",
            "victims",
            "others",
            "dead",
            "fatalities",
            "casualties",
            "deaths",
            "protesters",
            "survivors",
            "refugees",
            "students",
            "patients",
            "forces",
            "militants",
            "police",
            "officers",
            "migrants",
            "crew");
    private static final Set<String> BEFORE = Set.of(
            "some",
            "about",
            "around",
            "nearly",
            "almost",
            "roughly",
            "approximately",
            "over",
            "than",
            "more",
            "at",
            "least",
            "up",
            "to",
            "only",
            "just",
            "estimated",
            "an");
    private static final Set<String> ROUGHLY =
            Set.of("some", "about", "around", "nearly", "almost", "roughly", "approximately", "estimated");
    private static final Set<String> LOWER_BOUND = Set.of("over", "than", "least");
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("dozen", 12),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20),
            Map.entry("hundred", 100));
    private static final Map<String, Double> SCALES =
            new HashMap<>(Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12));

    /** Tells whether the two count the same and do not exclude each other: "some 11,000" and "nearly 11,000" agree. */
    boolean agrees(Quantity other) {
        double low = Math.min(value, other.value);
        double high = Math.max(value, other.value);
        boolean bound = value < other.value ? atLeast : other.atLeast;
        boolean round = isRound(low) || isRound(high);
        boolean near = round || isAbout() || other.isAbout();
        return low == high || near && high - low <= TOLERANCE * high || bound && high <= low * ABOVE;
    }

    /** "some 420": the words give the number only roughly. */
    private boolean isAbout() {
        int space = words.indexOf(' ');
        return space > 0 && ROUGHLY.contains(Words.lower(words.substring(0, space)));
    }

    private static boolean isRound(double number) {
        return number >= ROUND && number % ROUND == 0;
    }

    /** Tells whether the two count the same thing: in the same act, or at least numbers near each other and no other act. */
    boolean sameKind(Quantity other) {
        if (!thing.equals(other.thing)) {
            return false;
        }
        double low = Math.min(value, other.value);
        double high = Math.max(value, other.value);
        boolean near = low >= SMALL && high <= NEAR * low;
        return high <= OTHER * low && comparable(other, near);
    }

    private boolean comparable(Quantity other, boolean near) {
        return acts == other.acts && acts != 0 || near && (acts == 0 || other.acts == 0 || (acts & other.acts) != 0);
    }

    /** Returns the quantities of a stretch of text, those of the date left out. */
    static List<Quantity> of(String text, Span stretch, Span date) {
        Tokens tokens = Tokens.of(text, stretch);
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            double value = value(tokens, i);
            boolean dated = tokens.start(i) < date.end() && date.start() < tokens.end(i);
            if (value > 1 && !dated) {
                add(tokens, i, value, found);
            }
        }
        return found;
    }

    private static double value(Tokens tokens, int i) {
        Integer word = WORDS.get(tokens.lower(i));
        if (word != null) {
            return word;
        }
        if (!tokens.isNumber(i)) {
            return 0;
        }
        String digits = tokens.lower(i).replace(",", "");
        int from = 0;
        while (from < digits.length() && !Character.isDigit(digits.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < digits.length() && (Character.isDigit(digits.charAt(to)) || digits.charAt(to) == '.')) {
            to++;
        }
        boolean plain = from < to && to == digits.length() && digits.charAt(to - 1) != '.';
        boolean year = plain
                && to - from == 4
                && !tokens.lower(i).contains(",")
                && (digits.startsWith("19") || digits.startsWith("20"));
        if (!plain || year || to - from > 15 || digits.indexOf('.', from) != digits.lastIndexOf('.')) {
            return 0;
        }
        return Double.parseDouble(digits.substring(from, to));
    }

    private static void add(Tokens tokens, int at, double number, List<Quantity> found) {
        boolean money = !Character.isDigit(tokens.raw(at).charAt(0)) && tokens.isNumber(at);
        double value = number;
        int next = at + 1;
        if (next < tokens.size() && SCALES.containsKey(tokens.lower(next))) {
            value *= SCALES.getOrDefault(tokens.lower(next), 1.0);
            next++;
        }
        int noun = money ? next - 1 : noun(tokens, next);
        if (noun < 0) {
            return;
        }
        int from = at;
        while (from > 0 && at - from < 3 && BEFORE.contains(tokens.lower(from - 1))) {
            from--;
        }
        boolean atLeast = from < at && LOWER_BOUND.contains(tokens.lower(at - 1));
        long acts = 0;
        int end = noun + 1;
        for (int i = Math.max(at, noun); i < Math.min(tokens.size(), noun + ACT_AHEAD); i++) {
            if (i > noun && (tokens.isNumber(i) || tokens.is(i, ","))) {
                break;
            }
            long act = Acts.ENGLISH.of(Stemmer.stem(tokens.lower(i)));
            acts |= act;
            end = act != 0 ? i + 1 : end;
        }
        acts = acts != 0 ? acts : before(tokens, from);
        // "ten days later", "the worst in 40 years": a distance is no number of the event, a term of years is
        boolean distance = UNITS.contains(tokens.lower(noun)) && (acts & TERMS) == 0;
        // "fell to 80 from 120": what it was before
        boolean former = from > 0 && tokens.is(from - 1, "from");
        if (distance || former) {
            return;
        }
        String thing = money
                ? currency(tokens, at)
                : PEOPLE_WORDS.contains(tokens.lower(noun)) ? PEOPLE : Stemmer.stem(tokens.lower(noun));
        found.add(new Quantity(
                value,
                atLeast,
                thing,
                acts,
                tokens.span(from, noun + 1).slice(tokens.text),
                tokens.span(from, end).slice(tokens.text)));
    }

    /** "$", "€", "S$": amounts in different money are not compared. */
    private static String currency(Tokens tokens, int amount) {
        int from = tokens.start(amount);
        int to = from;
        while (!Character.isDigit(tokens.text.charAt(to))) {
            to++;
        }
        while (from > 0 && Character.isLetter(tokens.text.charAt(from - 1))) {
            from--;
        }
        String sign = tokens.text.substring(from, to);
        return sign.equals("US$") ? "$" : sign;
    }

    private static long before(Tokens tokens, int from) {
        long acts = 0;
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            acts |= Acts.ENGLISH.of(Stemmer.stem(tokens.lower(i)));
        }
        return acts;
    }

    /** Returns the noun that a number counts: a plural or a word for people, adjectives and names skipped. */
    private static int noun(Tokens tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + NOUN_AHEAD); i++) {
            String word = tokens.lower(i);
            if (!tokens.isWord(i) || Words.isPreposition(word) || Words.isAuxiliary(word) || word.equals("and")) {
                return -1;
            }
            boolean plural = word.length() > 3 && word.endsWith("s") && !tokens.isCapital(i);
            if (PEOPLE_WORDS.contains(word) || plural) {
                return i;
            }
        }
        return -1;
    }
}
