// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.text.WordFile;
import io.github.dateline.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All words of a language, each with its classes and one value for each class. Immutable and thread-safe. */
final class Lexicon {

    private static final WordClass[] CLASSES = WordClass.values();

    private final WordTable words;
    private final long[] masks;
    private final long[] openings;
    private final int[] values;
    private final Phrases phrases;
    private final List<String> names;
    private final int possessive;

    private Lexicon(WordTable words, long[] masks, long[] openings, int[] values, Phrases phrases, List<String> names) {
        this.words = words;
        this.masks = masks;
        this.openings = openings;
        this.values = values;
        this.phrases = phrases;
        this.names = List.copyOf(names);
        possessive = words.find("'s");
    }

    static Lexicon load(LanguagePack pack) {
        return new Loader().load(pack);
    }

    WordTable words() {
        return words;
    }

    /** Returns the classes of a word, none for {@link WordTable#NONE}. */
    long mask(int word) {
        return word < 0 ? 0 : masks[word];
    }

    /** Returns the classes of the phrases that begin with a word. */
    long openings(int word) {
        return openings[word];
    }

    /** Returns the number of the ending that makes a name a possessor, or {@link WordTable#NONE}. */
    int possessive() {
        return possessive;
    }

    int value(int word, WordClass wordClass) {
        return values[word * CLASSES.length + wordClass.ordinal()];
    }

    Phrases phrases() {
        return phrases;
    }

    /** Returns the text behind a value of a class whose meanings are names: a holiday id, a TIMEX3 value. */
    String name(int value) {
        return names.get(value);
    }

    /** Reads the files and packs what they say into tables. */
    private static final class Loader {

        private final WordTable.Builder builder = new WordTable.Builder();
        private final List<long[]> masks = new ArrayList<>();
        private final List<long[]> openings = new ArrayList<>();
        private final List<int[]> values = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final Map<String, Integer> nameNumbers = new HashMap<>();
        private final Phrases.Builder phrases = new Phrases.Builder();
        private final List<int[]> triggering = new ArrayList<>();

        Lexicon load(LanguagePack pack) {
            Meaning meaning = new Meaning(this::name);
            for (WordClass wordClass : CLASSES) {
                if (wordClass == WordClass.DIGITS || wordClass == WordClass.MARK) {
                    continue;
                }
                for (WordFile.Line line :
                        WordFile.read(pack.folder() + "/" + wordClass.file()).lines()) {
                    add(line, wordClass, meaning.of(wordClass, line));
                }
            }
            WordTable table = builder.build();
            triggering.forEach(phrase -> markTrigger(phrase, table));
            markLeads();
            long[] bits = new long[table.size()];
            long[] first = new long[table.size()];
            int[] all = new int[table.size() * CLASSES.length];
            for (int i = 0; i < bits.length; i++) {
                bits[i] = masks.get(i)[0];
                first[i] = openings.get(i)[0];
                System.arraycopy(values.get(i), 0, all, i * CLASSES.length, CLASSES.length);
            }
            return new Lexicon(table, bits, first, all, phrases.build(), names);
        }

        private void add(WordFile.Line line, WordClass wordClass, int value) {
            List<String> parts = parts(line.word());
            if (parts.size() == 1) {
                int word = word(parts.get(0));
                masks.get(word)[0] |= wordClass.bit;
                values.get(word)[wordClass.ordinal()] = value;
                return;
            }
            int[] sequence = new int[parts.size()];
            for (int i = 0; i < sequence.length; i++) {
                sequence[i] = word(parts.get(i));
            }
            phrases.add(sequence, wordClass, value);
            masks.get(sequence[0])[0] |= WordClass.PHRASE;
            openings.get(sequence[0])[0] |= wordClass.bit;
            for (int i = 1; i < sequence.length; i++) {
                masks.get(sequence[i])[0] |= WordClass.PHRASE_INNER;
            }
            if ((wordClass.bit & WordClass.TRIGGERS) != 0) {
                triggering.add(sequence);
            }
        }

        /** A phrase may be the only sign of a date in its sentence; its longest word then announces it. */
        private void markTrigger(int[] phrase, WordTable table) {
            int longest = phrase[0];
            for (int word : phrase) {
                if ((masks.get(word)[0] & WordClass.TRIGGERS) != 0) {
                    return;
                }
                if (table.word(word).length() >= table.word(longest).length()) {
                    longest = word;
                }
            }
            masks.get(longest)[0] |= WordClass.PHRASE_TRIGGER;
        }

        private void markLeads() {
            for (int i = 0; i < masks.size(); i++) {
                if ((masks.get(i)[0] & WordClass.FUNCTION.bit) != 0
                        && Function.values()[values.get(i)[WordClass.FUNCTION.ordinal()] & Meaning.VALUE].leads) {
                    masks.get(i)[0] |= WordClass.LEAD;
                }
                int function = values.get(i)[WordClass.FUNCTION.ordinal()] & Meaning.VALUE;
                if ((masks.get(i)[0] & WordClass.FUNCTION.bit) != 0
                        && (function == Function.OCLOCK.ordinal() || function == Function.EVE.ordinal())) {
                    masks.get(i)[0] |= WordClass.PHRASE_TRIGGER;
                }
            }
        }

        private int word(String text) {
            int word = builder.add(text);
            if (word == masks.size()) {
                masks.add(new long[1]);
                openings.add(new long[1]);
                values.add(new int[CLASSES.length]);
            }
            return word;
        }

        private int name(String name) {
            return nameNumbers.computeIfAbsent(name, n -> {
                names.add(n);
                return names.size() - 1;
            });
        }

        /** Splits a phrase as the scanner splits a text: at spaces and hyphens, and before a possessive ending. */
        private static List<String> parts(String phrase) {
            List<String> parts = new ArrayList<>();
            for (String part : phrase.split("[ -]+")) {
                if (part.endsWith("'s") && part.length() > 2) {
                    parts.add(part.substring(0, part.length() - 2));
                    parts.add("'s");
                } else if (part.endsWith("s'")) {
                    parts.add(part.substring(0, part.length() - 1));
                } else {
                    parts.add(part);
                }
            }
            return parts;
        }
    }
}
