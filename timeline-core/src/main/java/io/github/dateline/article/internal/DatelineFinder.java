// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.Dateline;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline at the head of a paragraph: "OSLO, Sept. 3 (NTB) --". A place must stand in capitals unless an
 * agency follows in brackets; what follows the dash must begin a sentence.
 */
final class DatelineFinder {

    private static final int LONGEST = 90;
    private static final Phrases NO_PLACE = Phrases.read("phrases.txt", "nodateline");

    private DatelineFinder() {}

    /** A dateline with the index where the sentence after it begins. */
    record Found(Dateline dateline, int rest) {}

    static @Nullable Found find(String line) {
        int limit = Math.min(line.length(), LONGEST);
        for (int i = 1; i < limit; i++) {
            int stop = dashEnd(line, i);
            if (stop > 0) {
                int rest = stop;
                while (rest < line.length() && Chars.isSpace(line.charAt(rest))) {
                    rest++;
                }
                Dateline dateline = beginsSentence(line, rest)
                        ? read(Chars.trim(line.substring(0, i)), line.substring(0, rest))
                        : null;
                return dateline == null ? null : new Found(dateline, rest);
            }
        }
        return null;
    }

    /** Returns the index after a dash that stands at the index, or 0. */
    private static int dashEnd(String line, int at) {
        char c = line.charAt(at);
        if (c == '\u2014' || c == '\u2013' || c == '\u2015') {
            return at + 1;
        }
        if (c == '-' && at + 1 < line.length()) {
            if (line.charAt(at + 1) == '-') {
                return at + 2;
            }
            boolean before = Chars.isSpace(line.charAt(at - 1)) || line.charAt(at - 1) == ')';
            return before && Chars.isSpace(line.charAt(at + 1)) ? at + 1 : 0;
        }
        return 0;
    }

    private static boolean beginsSentence(String line, int at) {
        if (at >= line.length()) {
            return false;
        }
        char c = line.charAt(at);
        return Character.isUpperCase(c) || Chars.isDigit(c) || "\"'“‘„«¿¡$€£".indexOf(c) >= 0;
    }

    private static @Nullable Dateline read(String head, String whole) {
        String rest = head;
        String agency = null;
        int open = rest.indexOf('(');
        if (open >= 0) {
            int close = rest.indexOf(')', open);
            if (close != rest.length() - 1 || close - open < 3) {
                return null;
            }
            agency = rest.substring(open + 1, close);
            rest = Chars.trim(rest.substring(0, open));
        } else if (rest.endsWith("/") && rest.indexOf('/') < rest.length() - 3) {
            int slash = rest.lastIndexOf('/', rest.length() - 2);
            agency = slash < 0 ? null : rest.substring(slash + 1, rest.length() - 1);
            rest = slash < 0 ? rest : Chars.trim(rest.substring(0, slash));
        }
        List<String> place = new ArrayList<>();
        MonthDay day = null;
        for (String part : rest.isEmpty() ? new String[0] : rest.split(",", -1)) {
            String trimmed = Chars.trim(part);
            MonthDay here = monthDay(trimmed);
            if (here != null) {
                day = here;
            } else if (!isYear(trimmed) || day == null) {
                if (place.size() >= 2 || !(place.isEmpty() ? isPlace(trimmed, agency != null) : isRegion(trimmed))) {
                    return null;
                }
                place.add(trimmed);
            }
        }
        if (place.isEmpty() && (day == null || agency == null)) {
            return null;
        }
        return new Dateline(Chars.trim(whole), place.isEmpty() ? null : String.join(", ", place), day, agency);
    }

    private static boolean isYear(String part) {
        return part.length() == 4 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable MonthDay monthDay(String part) {
        int stop = 0;
        while (stop < part.length() && Character.isLetter(part.charAt(stop))) {
            stop++;
        }
        int month = MonthNames.month(part, 0, stop);
        String number = part.substring(month > 0 ? stop : 0).replace(".", "").strip();
        if (month == 0) {
            int space = part.lastIndexOf(' ');
            month = space < 0
                    ? 0
                    : MonthNames.month(
                            part.replace(".", ""),
                            Math.min(
                                    part.replace(".", "").length(),
                                    part.replace(".", "").lastIndexOf(' ') + 1),
                            part.replace(".", "").length());
            number = space < 0 ? "" : part.substring(0, space).replace(".", "").strip();
        }
        if (month == 0
                || number.isEmpty()
                || number.length() > 2
                || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        try {
            return MonthDay.of(month, Integer.parseInt(number));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A place: capitals throughout, or with an agency capitalised words; at most four of them. */
    private static boolean isPlace(String part, boolean agency) {
        String[] words = part.split("[ /]", -1);
        if (part.length() < 3 || words.length > 4 || NO_PLACE.contains(Chars.words(part))) {
            return false;
        }
        int letters = 0;
        boolean capitals = part.equals(part.toUpperCase(Locale.ROOT));
        for (String word : words) {
            if (word.isEmpty() || !(Character.isUpperCase(word.charAt(0)) || (agency && isJoiner(word)))) {
                return false;
            }
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (Character.isLetter(c)) {
                    letters++;
                } else if (".'\u2019-".indexOf(c) < 0) {
                    return false;
                }
            }
        }
        return letters >= (agency ? 3 : 4) && (capitals || agency);
    }

    private static boolean isJoiner(String word) {
        return word.equals("de")
                || word.equals("del")
                || word.equals("am")
                || word.equals("an")
                || word.equals("of")
                || word.equals("the")
                || word.equals("la")
                || word.equals("der");
    }

    /** A region or country after the place: up to three capitalised words. */
    private static boolean isRegion(String part) {
        String[] words = part.split(" ", -1);
        if (part.length() < 2 || words.length > 3) {
            return false;
        }
        for (String word : words) {
            if (word.isEmpty() || !(Character.isUpperCase(word.charAt(0)) || isJoiner(word))) {
                return false;
            }
        }
        return true;
    }
}
