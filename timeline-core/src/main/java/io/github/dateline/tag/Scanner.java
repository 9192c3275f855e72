// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.text.WordTable;

/**
 * Cuts a stretch of text into tokens in one pass: each character is read once, its word looked up by a hash rolled on the
 * way. Stateless.
 */
final class Scanner {

    private static final byte SPACE = 0;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte OTHER = 3;

    private static final byte[] KINDS = new byte[128];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = c <= ' ' || c == 127 ? SPACE : OTHER;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            KINDS[c] = LETTER;
            KINDS[c - 32] = LETTER;
        }
        for (char c = '0'; c <= '9'; c++) {
            KINDS[c] = DIGIT;
        }
    }

    private Scanner() {}

    /**
     * Fills the tokens from its characters.
     *
     * @return whether anything in them can begin a date expression
     */
    static boolean scan(Tokens t) {
        t.quotesBefore = t.quotes;
        Lexicon lexicon = t.lexicon;
        WordTable words = lexicon.words();
        // This loop takes half of the tagger's time. What it works on stands in locals, which the compiler keeps in
        // registers; what is no word of plain letters is left to a method of its own.
        char[] chars = t.chars;
        int[] start = t.start;
        int[] end = t.end;
        int[] wordNumber = t.word;
        int[] number = t.number;
        long[] classes = t.mask;
        int length = t.length;
        int count = 0;
        long seen = 0;
        int i = 0;
        while (i < length) {
            char c = chars[i];
            int letter = letter(c);
            if (isLetter(letter)) {
                int from = i;
                long key = 0;
                do {
                    key = WordTable.step(key, (char) ('a' + letter));
                    c = chars[++i];
                    letter = letter(c);
                } while (isLetter(letter));
                int word;
                if (c == ' ' || endsWord(c, i - from)) {
                    word = words.findLetters(key, chars, from, i);
                } else {
                    i = longWord(t, from, i);
                    word = words.find(chars, from, i);
                }
                long mask = lexicon.mask(word);
                if ((mask & WordClass.CARDINAL.bit) != 0) {
                    t.count = count;
                    mask |= followsCardinal(t, word) ? WordClass.DATE_NUMBER : 0;
                }
                seen |= mask;
                start[count] = from;
                end[count] = i;
                wordNumber[count] = word;
                number[count] = -1;
                classes[count] = mask;
                count++;
                i += c == ' ' ? 1 : 0;
            } else if (c == ' ') {
                i++;
            } else {
                t.count = count;
                i = other(t, i);
                count = t.count;
                seen |= count > 0 ? classes[count - 1] : 0;
            }
        }
        t.count = count;
        return (seen & WordClass.TRIGGERS) != 0;
    }

    /** Returns the place of a letter of ASCII in the alphabet from 0, for any other character no number up to 25. */
    private static int letter(char c) {
        return (c | 0x20) - 'a';
    }

    private static boolean isLetter(int letter) {
        return letter >= 0 && letter < 26;
    }

    /** Tells whether a word of so many letters ends before the character, whatever follows. */
    private static boolean endsWord(char c, int letters) {
        return c < 128 && c != '\'' && (c != '.' || letters > 1);
    }

    /** Reads on from a character that is neither a space nor a letter of ASCII, and returns where. */
    private static int other(Tokens t, int i) {
        return switch (kind(t.chars[i])) {
            case SPACE -> i + 1;
            case DIGIT -> numberOrDate(t, i);
            case LETTER -> {
                int to = longWord(t, i, i);
                t.addWord(i, to, t.lexicon.words().find(t.chars, i, to));
                yield to;
            }
            default -> mark(t, i);
        };
    }

    private static int numberOrDate(Tokens t, int i) {
        int token = t.count;
        int end = number(t, i);
        t.mask[token] |= mayBeDate(t, token) ? WordClass.DATE_NUMBER : 0;
        return end;
    }

    private static int mark(Tokens t, int i) {
        char c = t.chars[i];
        if (isApostrophe(c) && isPossessive(t, i)) {
            t.addWord(i, i + 2, t.lexicon.possessive());
            return i + 2;
        }
        t.quotes += Tokens.isQuote(c) ? 1 : 0;
        t.addMark(i);
        return i + 1;
    }

    /** "nineteen ninety", "nineteen oh", "nineteen-oh": two number words that may be a year. */
    private static boolean followsCardinal(Tokens t, int word) {
        return t.is(t.count - 1, WordClass.CARDINAL)
                || t.isHyphen(t.count - 1)
                        && t.lexicon.value(word, WordClass.CARDINAL) == 0
                        && t.is(t.count - 2, WordClass.CARDINAL);
    }

    /**
     * Takes in the rest of a word's letters, inner apostrophes (o'clock) and the dots of abbreviated letters (a.m.), but
     * not a possessive ending.
     */
    private static int longWord(Tokens t, int from, int at) {
        char[] chars = t.chars;
        int i = at;
        while (kind(chars[i]) == LETTER) {
            i++;
        }
        while (i + 1 < t.length && kind(chars[i + 1]) == LETTER) {
            boolean dotted = chars[i] == '.'
                    && kind(chars[i - 1]) == LETTER
                    && (i - from) % 2 == 1
                    && (i + 2 >= t.length || kind(chars[i + 2]) != LETTER);
            boolean joined = isApostrophe(chars[i]) && !isPossessive(t, i);
            if (dotted) {
                i += 2;
            } else if (joined) {
                i += 2;
                while (i < t.length && kind(chars[i]) == LETTER) {
                    i++;
                }
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean isPossessive(Tokens t, int i) {
        return i + 1 < t.length
                && (t.chars[i + 1] == 's' || t.chars[i + 1] == 'S')
                && (i + 2 >= t.length || kind(t.chars[i + 2]) != LETTER && kind(t.chars[i + 2]) != DIGIT);
    }

    private static int number(Tokens t, int from) {
        char[] chars = t.chars;
        int i = from;
        long value = 0;
        while (i < t.length && kind(chars[i]) == DIGIT) {
            value = i - from > 9 ? Integer.MAX_VALUE : value * 10 + (chars[i] - '0');
            i++;
        }
        int digits = i - from;
        long kind = Tokens.NUMBER;
        if (digits <= 3) {
            while (i + 3 < t.length && chars[i] == ',' && isGroup(t, i + 1)) {
                value = value * 1000 + (chars[i + 1] - '0') * 100L + (chars[i + 2] - '0') * 10L + (chars[i + 3] - '0');
                value = Math.min(value, Integer.MAX_VALUE);
                i += 4;
                kind = Tokens.GROUPED;
            }
        }
        if (kind == Tokens.NUMBER) {
            int suffix = ordinalEnd(t, i);
            if (suffix > 0) {
                i = suffix;
                kind = Tokens.NTH;
            } else {
                int tens = tensEnd(t, i, digits);
                if (tens > 0) {
                    i = tens;
                    kind = Tokens.TENS;
                }
            }
        }
        t.addNumber(from, i, value >= Integer.MAX_VALUE ? -1 : (int) value, kind);
        return i;
    }

    private static boolean isGroup(Tokens t, int at) {
        return kind(t.chars[at]) == DIGIT
                && kind(t.chars[at + 1]) == DIGIT
                && kind(t.chars[at + 2]) == DIGIT
                && (at + 3 >= t.length || kind(t.chars[at + 3]) != DIGIT);
    }

    private static int ordinalEnd(Tokens t, int at) {
        if (at + 2 > t.length || at + 2 < t.length && kind(t.chars[at + 2]) == LETTER) {
            return -1;
        }
        char a = WordTable.fold(t.chars[at]);
        char b = WordTable.fold(t.chars[at + 1]);
        boolean suffix = a == 's' && b == 't' || a == 'n' && b == 'd' || a == 'r' && b == 'd' || a == 't' && b == 'h';
        return suffix ? at + 2 : -1;
    }

    private static int tensEnd(Tokens t, int at, int digits) {
        if (digits < 2 || digits > 4 || t.chars[at - 1] != '0' || at >= t.length) {
            return -1;
        }
        int s = isApostrophe(t.chars[at]) ? at + 1 : at;
        boolean plural = s < t.length
                && (t.chars[s] == 's' || t.chars[s] == 'S' && s == at)
                && (s + 1 >= t.length || kind(t.chars[s + 1]) != LETTER);
        return plural ? s + 1 : -1;
    }

    /** A number can be a date if it looks like a year or a decade, or is joined to another number by a mark. */
    private static boolean mayBeDate(Tokens t, int i) {
        if (!t.isKind(i, Tokens.NUMBER)) {
            return t.isKind(i, Tokens.TENS);
        }
        int digits = t.length(i);
        return digits == 4 && t.number[i] >= 1000 && t.number[i] < 2400
                || digits == 8
                || t.glued(i)
                        && (t.isWord(i - 1)
                                || t.isKind(i - 1, Tokens.MARK)
                                        && "/.:-'\u2019\u2018\u2013".indexOf(t.chars[t.start[i - 1]]) >= 0);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018';
    }

    private static byte kind(char c) {
        if (c < 128) {
            return KINDS[c];
        }
        if (Character.isLetter(c)) {
            return LETTER;
        }
        return c == '\u00A0' || Character.isWhitespace(c) || Character.isSpaceChar(c) ? SPACE : OTHER;
    }
}
