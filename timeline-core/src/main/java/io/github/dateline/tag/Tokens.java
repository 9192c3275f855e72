// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.text.WordTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of one stretch of text, in arrays that are used again for the next. Every accessor answers for any index:
 * outside there is a token of no class. Not thread-safe: each call of the tagger has its own.
 */
final class Tokens {

    // The kinds of token: bits of its mask beside its word classes. A token of none of them is a word.

    static final long NUMBER = 1L << 57;
    /** Digits with an ordinal ending: 3rd. */
    static final long NTH = 1L << 56;
    /** Digits with an s: 1950s. */
    static final long TENS = 1L << 55;
    /** Digits with thousands commas: 1,945. */
    static final long GROUPED = 1L << 54;
    /** One punctuation mark or symbol. */
    static final long MARK = WordClass.MARK.bit;

    private static final long NO_WORD = WordClass.DIGITS.bit | MARK;

    final Lexicon lexicon;
    /** The stretch of text, and behind it one space, so that a word ends at the latest there. */
    char[] chars = new char[512];

    int length;
    int count;
    int[] start = new int[512];
    int[] end = new int[512];
    int[] word = new int[512];
    int[] number = new int[512];
    long[] mask = new long[512];
    /** For each token the index of the next one, itself included, that every date expression needs one of. */
    int[] trigger = new int[512];
    /** What is found among them, until it is made into mentions. */
    final List<Match.Piece> pieces = new ArrayList<>();
    /** Guards against expressions nested in expressions without end. */
    int depth;
    /** Whether the text is a short message, which uses units more loosely than an article. */
    boolean informal;
    /** How many quotation marks the paragraph has up to the end of the tokens: an odd number leaves a quotation open. */
    int quotes;
    /** How many it has before the first of the tokens. */
    int quotesBefore;
    /** How many phrases of the text the phrase grammar was asked for. */
    int asked;

    Tokens(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Makes room for a text of that many characters and the space that ends it: it has at most as many tokens. What was
     * there before is lost.
     */
    void reserve(int characters) {
        length = characters;
        if (chars.length <= characters) {
            int size = Math.max(characters + 1, chars.length * 2);
            chars = new char[size];
            start = new int[size];
            end = new int[size];
            word = new int[size];
            number = new int[size];
            mask = new long[size];
            trigger = new int[size];
        }
    }

    void addWord(int from, int to, int wordNumber) {
        add(from, to, wordNumber, -1, lexicon.mask(wordNumber));
    }

    void addNumber(int from, int to, int value, long bits) {
        add(from, to, -1, value, bits | WordClass.DIGITS.bit);
    }

    void addMark(int at) {
        add(at, at + 1, -1, -1, MARK);
    }

    private void add(int from, int to, int wordNumber, int value, long bits) {
        start[count] = from;
        end[count] = to;
        word[count] = wordNumber;
        number[count] = value;
        mask[count] = bits;
        count++;
    }

    /** Finds the next trigger of each token, once all tokens are there. */
    void findTriggers() {
        int next = Integer.MAX_VALUE;
        for (int i = count - 1; i >= 0; i--) {
            if ((mask[i] & WordClass.TRIGGERS) != 0) {
                next = i;
            }
            trigger[i] = next;
        }
    }

    private boolean inside(int i) {
        return i >= 0 && i < count;
    }

    /** Tells whether the token may be a word of that class. */
    boolean is(int i, WordClass wordClass) {
        return inside(i) && (mask[i] & wordClass.bit) != 0;
    }

    /** Tells whether the token has one of the classes. */
    boolean any(int i, long bits) {
        return inside(i) && (mask[i] & bits) != 0;
    }

    /** Returns what the token means as a word of that class, flags included. */
    int raw(int i, WordClass wordClass) {
        return lexicon.value(word[i], wordClass);
    }

    /** Returns what the token means as a word of that class, without flags. */
    int value(int i, WordClass wordClass) {
        return raw(i, wordClass) & Meaning.VALUE;
    }

    boolean flag(int i, WordClass wordClass, int flag) {
        return is(i, wordClass) && (raw(i, wordClass) & flag) != 0;
    }

    /** Tells whether the token is that function word. */
    boolean is(int i, Function function) {
        return is(i, WordClass.FUNCTION) && value(i, WordClass.FUNCTION) == function.ordinal();
    }

    /** Tells whether the token is a word that tells that of the one beside it. */
    boolean is(int i, Companion companion) {
        return is(i, WordClass.COMPANION) && value(i, WordClass.COMPANION) == companion.ordinal();
    }

    Function function(int i) {
        return is(i, WordClass.FUNCTION) ? Words.function(value(i, WordClass.FUNCTION)) : Function.NONE;
    }

    /** Tells whether the token is of that kind, one of the constants above. */
    boolean isKind(int i, long kind) {
        return any(i, kind);
    }

    boolean isWord(int i) {
        return inside(i) && (mask[i] & NO_WORD) == 0;
    }

    /** Tells whether the token is that mark. */
    boolean isMark(int i, char mark) {
        return isKind(i, MARK) && chars[start[i]] == mark;
    }

    boolean isHyphen(int i) {
        if (!isKind(i, MARK)) {
            return false;
        }
        char c = chars[start[i]];
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** A hyphen or a dash of any length. */
    boolean isDash(int i) {
        if (!isKind(i, MARK)) {
            return false;
        }
        char c = chars[start[i]];
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D';
    }

    boolean isQuote(int i) {
        return isKind(i, MARK) && isQuote(chars[start[i]]);
    }

    /** "and", "or", "to" or a dash, as between the last two of a list. */
    boolean isJoint(int i) {
        return is(i, Function.AND) || is(i, Function.OR) || is(i, Function.TO) || isDash(i);
    }

    boolean isApostrophe(int i) {
        return isMark(i, '\'') || isMark(i, '\u2019') || isMark(i, '\u2018') || isMark(i, '`');
    }

    /** Tells whether the token stands directly behind the one before it. */
    boolean glued(int i) {
        return i > 0 && i < count && start[i] == end[i - 1];
    }

    int length(int i) {
        return inside(i) ? end[i] - start[i] : 0;
    }

    /** Tells whether the token begins with a capital letter. */
    boolean capital(int i) {
        return isWord(i) && Character.isUpperCase(chars[start[i]]);
    }

    boolean allCapitals(int i) {
        if (!isWord(i)) {
            return false;
        }
        for (int c = start[i]; c < end[i]; c++) {
            if (Character.isLowerCase(chars[c])) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the token is a word in small letters. */
    boolean small(int i) {
        return isWord(i) && Character.isLowerCase(chars[start[i]]);
    }

    /** Tells whether the word, folded, ends with the suffix. */
    boolean endsWith(int i, String suffix) {
        int from = inside(i) ? end[i] - suffix.length() : -1;
        if (!isWord(i) || from < start[i]) {
            return false;
        }
        for (int c = 0; c < suffix.length(); c++) {
            if (WordTable.fold(chars[from + c]) != suffix.charAt(c)) {
                return false;
            }
        }
        return true;
    }

    /** A number of one to nine digits, with nothing that makes it part of a longer one. */
    boolean isNumber(int i) {
        return isKind(i, NUMBER) && number[i] >= 0;
    }

    /** Returns the index behind a full stop glued to the abbreviation at {@code i - 1}, else {@code i}. */
    int skipDot(int i) {
        return isMark(i, '.') && glued(i) ? i + 1 : i;
    }

    int skip(int i, char mark) {
        return isMark(i, mark) ? i + 1 : i;
    }

    /** Returns the index behind a hyphen, else {@code i}. */
    int skipHyphen(int i) {
        return isHyphen(i) ? i + 1 : i;
    }

    int skip(int i, Function function) {
        return is(i, function) ? i + 1 : i;
    }

    int skip(int i, WordClass wordClass) {
        return is(i, wordClass) ? i + 1 : i;
    }

    /** Returns the index behind the longest phrase of the class that begins there, or -1; its value by {@link #phraseValue}. */
    int phraseEnd(int i, WordClass wordClass) {
        if (!isWord(i)) {
            return -1;
        }
        int best = (mask[i] & wordClass.bit) != 0 ? i + 1 : -1;
        if ((openings(i) & wordClass.bit) == 0) {
            return best;
        }
        int node = 0;
        int at = i;
        for (int words = 0; words < Phrases.LONGEST; words++) {
            if (!isWord(at) || word[at] < 0) {
                break;
            }
            node = lexicon.phrases().child(node, word[at]);
            if (node < 0) {
                break;
            }
            at++;
            if (lexicon.phrases().value(node, wordClass) >= 0) {
                best = at;
            }
            at = isHyphen(at) || isAbbreviationDot(at) || isApostrophe(at) && isWord(at + 1) ? at + 1 : at;
        }
        return best;
    }

    /** Returns the classes of the token and of the phrases that may begin at it. */
    long beginning(int i) {
        return mask[i] | openings(i);
    }

    /** Returns the classes of the phrases that may begin at the token, as far as the word behind it shows. */
    private long openings(int i) {
        boolean none = (mask[i] & WordClass.PHRASE) == 0
                || i + 1 >= count
                || isWord(i + 1) && (mask[i + 1] & WordClass.PHRASE_INNER) == 0;
        return none ? 0 : lexicon.openings(word[i]);
    }

    private boolean isAbbreviationDot(int i) {
        return isMark(i, '.') && glued(i) && length(i - 1) <= 2 && isWord(i + 1);
    }

    /** Returns the value of the phrase from {@code i} to {@code to}, as {@link #phraseEnd} found it. */
    int phraseValue(int i, int to, WordClass wordClass) {
        if (to == i + 1) {
            return raw(i, wordClass);
        }
        int node = 0;
        for (int at = i; at < to; at++) {
            node = isWord(at) ? lexicon.phrases().child(node, word[at]) : node;
        }
        return lexicon.phrases().value(node, wordClass);
    }
}
