// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text at line breaks and after final punctuation, in one pass, by the abbreviations of one language: never inside
 * "Feb. 3", "10 a.m.", "U.S. Senate" or "Gov. J. Smith". Deterministic on every Java version, immutable and thread-safe.
 *
 * <pre>{@code
 * List<Sentence> sentences = DefaultSentenceSplitter.english().split(text);
 * }</pre>
 */
public final class DefaultSentenceSplitter implements SentenceSplitter {

    /** Longest word looked up before a full stop; longer ones are no abbreviations. */
    private static final int LONGEST = 24;

    private static final int NEVER_LAST = 1;
    private static final int BEFORE_NUMBER = 2;
    private static final int MAY_BE_LAST = 3;
    private static final int OPENER = 4;

    private final WordTable words;
    private final int[] kinds;

    private DefaultSentenceSplitter(WordTable words, int[] kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /** Returns the splitter for English. */
    public static DefaultSentenceSplitter english() {
        return English.SPLITTER;
    }

    /**
     * Returns the splitter that uses the files {@code abbreviations.txt} and {@code sentence-openers.txt} of a language
     * folder.
     *
     * @param folder absolute resource path without a final slash, for example {@code /io/github/dateline/lang/en}
     */
    public static DefaultSentenceSplitter ofFolder(String folder) {
        WordTable.Builder builder = new WordTable.Builder();
        List<Integer> found = new ArrayList<>();
        for (WordFile.Line line : WordFile.read(folder + "/abbreviations.txt").lines()) {
            int kind = kind(line);
            if (builder.add(line.word()) == found.size()) {
                found.add(kind);
            }
        }
        for (WordFile.Line line :
                WordFile.read(folder + "/sentence-openers.txt").lines()) {
            if (builder.add(line.word()) == found.size()) {
                found.add(OPENER);
            }
        }
        return new DefaultSentenceSplitter(
                builder.build(), found.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int kind(WordFile.Line line) {
        return switch (line.meaning()) {
            case "never-last" -> NEVER_LAST;
            case "before-number" -> BEFORE_NUMBER;
            case "may-be-last" -> MAY_BE_LAST;
            default ->
                throw new IllegalArgumentException(line.place()
                        + ": expected never-last, before-number or may-be-last, found \"" + line.meaning() + '"');
        };
    }

    @Override
    public List<Sentence> split(CharSequence chars) {
        String text = chars.toString();
        List<Sentence> sentences = new ArrayList<>();
        int length = text.length();
        int paragraph = 0;
        int lineStart = 0;
        while (lineStart < length) {
            int lineEnd = lineStart;
            while (lineEnd < length && !isLineBreak(text.charAt(lineEnd))) {
                lineEnd++;
            }
            int before = sentences.size();
            splitLine(text, lineStart, lineEnd, paragraph, sentences);
            if (sentences.size() > before) {
                paragraph++;
            }
            lineStart = lineEnd + 1;
        }
        return sentences;
    }

    private void splitLine(String text, int from, int to, int paragraph, List<Sentence> out) {
        int start = from;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c > '?' && c != '\u2026' || c < '?' && c != '.' && c != '!') {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < to && isFinal(text.charAt(end))) {
                end++;
            }
            boolean single = end == i + 1 && c == '.';
            while (end < to && isCloser(text.charAt(end))) {
                end++;
            }
            int next = end;
            while (next < to && isSpace(text.charAt(next))) {
                next++;
            }
            if (next > end && next < to && opens(text, next, to) && (!single || ends(text, start, i, end, next, to))) {
                add(text, start, end, paragraph, out);
                start = next;
            }
            i = Math.max(next, i + 1);
        }
        add(text, start, to, paragraph, out);
    }

    /** Tells whether the single full stop at {@code dot} ends its sentence. */
    private boolean ends(String text, int start, int dot, int closed, int next, int to) {
        int wordStart = dot;
        while (wordStart > start && dot - wordStart <= LONGEST && isWordOrDot(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        if (wordStart == dot || dot - wordStart > LONGEST) {
            return !isDayOfMonth(text, start, dot, next, to);
        }
        // "in Nov. '22": an apostrophe stands for the century.
        boolean century = next + 1 < to && (text.charAt(next) == '\'' || text.charAt(next) == '\u2019');
        boolean digitNext = isDigit(text.charAt(century ? next + 1 : next));
        int kind = kindOf(text, wordStart, dot);
        boolean initials = isInitial(text, wordStart, dot);
        if (closed > dot + 1 && kind != NEVER_LAST) {
            return true;
        }
        return switch (kind) {
            case NEVER_LAST -> false;
            case BEFORE_NUMBER -> !digitNext && (opensSentence(text, next, to) || !isCapital(text.charAt(next)));
            case MAY_BE_LAST -> !digitNext && opensSentence(text, next, to);
            default -> !initials || opensSentence(text, next, to);
        };
    }

    /** "on 16. November 2016", "1. Sept 2000": the number of a day, as many languages dot it, before a name and a year. */
    private static boolean isDayOfMonth(String text, int start, int dot, int next, int to) {
        int from = dot;
        while (from > start && dot - from < 3 && isDigit(text.charAt(from - 1))) {
            from--;
        }
        boolean day = from < dot && dot - from < 3 && (from == start || isSpace(text.charAt(from - 1)));
        if (day && isDigit(text.charAt(next))) {
            boolean month = from - 3 >= start && text.charAt(from - 2) == '.' && isDigit(text.charAt(from - 3));
            return isMonthAndYear(text, next, to) || month && digitsEnd(text, next, to) - next == 4;
        }
        int name = next;
        while (name < to && name - next < LONGEST && Character.isLetter(text.charAt(name))) {
            name++;
        }
        int year = name < to && text.charAt(name) == '.' ? name + 1 : name;
        if (!day || name - next < 3 || year >= to || !isSpace(text.charAt(year))) {
            return false;
        }
        return digitsEnd(text, year + 1, to) - (year + 1) == 4;
    }

    /** "10. 2021", "10.21": what stands behind the day of a date that is divided by full stops. */
    private static boolean isMonthAndYear(String text, int from, int to) {
        int dot = digitsEnd(text, from, to);
        if (dot - from > 2 || dot >= to || text.charAt(dot) != '.') {
            return false;
        }
        int year = dot + 1 < to && isSpace(text.charAt(dot + 1)) ? dot + 2 : dot + 1;
        int digits = digitsEnd(text, year, to) - year;
        return digits == 4 || digits == 2 && year == dot + 1;
    }

    private static int digitsEnd(String text, int from, int to) {
        int end = from;
        while (end < to && isDigit(text.charAt(end)) && end - from < 5) {
            end++;
        }
        return end;
    }

    private int kindOf(String text, int start, int end) {
        char[] word = new char[LONGEST + 1];
        text.getChars(start, end, word, 0);
        int number = words.find(word, 0, end - start);
        return number == WordTable.NONE || kinds[number] == OPENER ? 0 : kinds[number];
    }

    /** Tells whether the word there is one that rarely stands inside a sentence with a capital: The, He, But. */
    private boolean opensSentence(String text, int from, int to) {
        int start = from;
        while (start < to && isOpeningMark(text.charAt(start))) {
            start++;
        }
        // What is quoted begins anew; what stands in brackets may go on: "10:35 a.m. (0735 GMT)".
        if (start > from && text.charAt(from) != '(' && text.charAt(from) != '[') {
            return true;
        }
        int end = start;
        char[] word = new char[LONGEST + 1];
        while (end < to && end - start < LONGEST && Character.isLetter(text.charAt(end))) {
            word[end - start] = text.charAt(end);
            end++;
        }
        int number = words.find(word, 0, end - start);
        return number != WordTable.NONE && kinds[number] == OPENER;
    }

    /** A single capital letter, or letters joined by dots that are not known as a word: "J", "J.R". */
    private static boolean isInitial(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean letter = (i - start) % 2 == 0;
            if (letter ? !Character.isUpperCase(text.charAt(i)) : text.charAt(i) != '.') {
                return false;
            }
        }
        return (end - start) % 2 == 1;
    }

    private static boolean opens(String text, int at, int to) {
        char c = text.charAt(at);
        if (isOpeningMark(c) && at + 1 < to) {
            c = text.charAt(at + 1);
        }
        return !Character.isLowerCase(c) && c != ',' && c != ';' && c != ')';
    }

    private static boolean isWordOrDot(char c) {
        return c == '.' || Character.isLetter(c);
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c);
    }

    private static boolean isFinal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '\'' || c == ')' || c == ']' || c == '\u201D' || c == '\u2019' || c == '\u00BB';
    }

    private static boolean isOpeningMark(char c) {
        return c == '"' || c == '\'' || c == '(' || c == '[' || c == '\u201C' || c == '\u2018' || c == '\u00AB';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u3000';
    }

    private static boolean isLineBreak(char c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == 0x0B;
    }

    private static void add(String text, int from, int to, int paragraph, List<Sentence> out) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            out.add(new Sentence(new Span(start, end), out.size(), paragraph));
        }
    }

    private static boolean isBlank(char c) {
        return isSpace(c) || Character.isWhitespace(c);
    }

    /** Made when English is first asked for. */
    private static final class English {
        static final DefaultSentenceSplitter SPLITTER = ofFolder("/io/github/dateline/lang/en");
    }
}
