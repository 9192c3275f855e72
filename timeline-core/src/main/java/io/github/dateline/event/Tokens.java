// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.Span;
import java.util.Arrays;

/**
 * The words and marks of one sentence, with their places in the article's text. Words keep their inner hyphens,
 * apostrophes and points; a possessive ending is dropped from the lower-case form and remembered.
 */
final class Tokens {

    final String text;
    private int count;
    private int[] starts = new int[48];
    private int[] ends = new int[48];
    private String[] lower = new String[48];
    private boolean[] possessive = new boolean[48];

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text, Span span) {
        Tokens tokens = new Tokens(text);
        int i = span.start();
        int end = span.end();
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
                continue;
            }
            int from = i;
            i = isWordChar(c) || (isCurrency(c) && i + 1 < end && Character.isDigit(text.charAt(i + 1)))
                    ? wordEnd(text, i + 1, end)
                    : dashEnd(text, i, end);
            tokens.add(from, i);
        }
        return tokens;
    }

    private static int wordEnd(String text, int from, int end) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            boolean inner = i + 1 < end && isWordChar(text.charAt(i + 1)) && isJoiner(c, text, i);
            if (!isWordChar(c) && !inner) {
                if (isPluralPossessive(text, i, end)) {
                    return i + 1;
                }
                // the last point of "U.S." belongs to it
                return c == '.' && i - from >= 1 && text.charAt(i - 2 < 0 ? 0 : i - 2) == '.' ? i + 1 : i;
            }
            i++;
        }
        return i;
    }

    /** "the rebels' advance": an apostrophe after s that a word follows. */
    private static boolean isPluralPossessive(String text, int i, int end) {
        char c = text.charAt(i);
        return (c == '\'' || c == '’')
                && text.charAt(i - 1) == 's'
                && i + 2 < end
                && text.charAt(i + 1) == ' '
                && Character.isLowerCase(text.charAt(i + 2));
    }

    private static boolean isJoiner(char c, String text, int i) {
        return switch (c) {
            case '-', '\'', '’', '&' -> true;
            case '.' -> true;
            case ',' -> Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
            default -> false;
        };
    }

    private static int dashEnd(String text, int from, int end) {
        int i = from + 1;
        while (text.charAt(from) == '-' && i < end && text.charAt(i) == '-') {
            i++;
        }
        return i;
    }

    static boolean isWordChar(char c) {
        return Stemmer.isWordChar(c) || c == '%';
    }

    private static boolean isCurrency(char c) {
        return c == '$' || c == '£' || c == '€' || c == '¥';
    }

    private void add(int from, int to) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            lower = Arrays.copyOf(lower, count * 2);
            possessive = Arrays.copyOf(possessive, count * 2);
        }
        String word = Words.lower(text.substring(from, to)).replace('’', '\'');
        boolean owns = word.length() > 2 && (word.endsWith("'s") || word.endsWith("s'"));
        starts[count] = from;
        ends[count] = to;
        lower[count] = owns ? word.substring(0, word.endsWith("'s") ? word.length() - 2 : word.length() - 1) : word;
        possessive[count] = owns || (word.equals("'") && count > 0 && lower[count - 1].endsWith("s"));
        count++;
    }

    int size() {
        return count;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    String lower(int i) {
        return lower[i];
    }

    String raw(int i) {
        return text.substring(starts[i], ends[i]);
    }

    boolean is(int i, String word) {
        return i >= 0 && i < count && lower[i].equals(word);
    }

    boolean possessive(int i) {
        return possessive[i];
    }

    boolean isWord(int i) {
        return isWordChar(text.charAt(starts[i])) || isCurrency(text.charAt(starts[i]));
    }

    boolean isCapital(int i) {
        return Character.isUpperCase(text.charAt(starts[i]));
    }

    boolean isNumber(int i) {
        char c = text.charAt(starts[i]);
        return Character.isDigit(c) || isCurrency(c);
    }

    boolean isQuote(int i) {
        char c = text.charAt(starts[i]);
        return c == '"' || c == '“' || c == '”';
    }

    /** Returns the index of the first token that starts at or after the offset. */
    int at(int offset) {
        int low = Arrays.binarySearch(starts, 0, count, offset);
        return low >= 0 ? low : -low - 1;
    }

    /** Returns the extent of the tokens from the first to before the last index. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }
}
