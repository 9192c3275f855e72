// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import io.github.dateline.text.WordFile;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of which phrases for a {@link PhraseGrammar} are made, beside names of holidays and numbers in digits: a run
 * of them that holds a trigger or a holiday is worth asking, any other is not. Immutable and thread-safe.
 */
public final class PhraseWords {

    private final Map<String, Boolean> triggers;

    private PhraseWords(Map<String, Boolean> triggers) {
        this.triggers = Map.copyOf(triggers);
    }

    /** Returns the English words. */
    public static PhraseWords english() {
        return of(WordFile.read("/io/github/dateline/lang/en/phrase-words.txt"));
    }

    static PhraseWords of(WordFile file) {
        Map<String, Boolean> triggers = new HashMap<>();
        for (WordFile.Line line : file.lines()) {
            switch (line.meaning()) {
                case "trigger" -> triggers.put(line.word(), true);
                case "joiner" -> triggers.put(line.word(), false);
                default ->
                    throw new IllegalArgumentException(
                            line.place() + ": expected trigger or joiner, found \"" + line.meaning() + '"');
            }
        }
        return new PhraseWords(triggers);
    }

    /** Tells whether a phrase with this word may be worth asking. */
    public boolean isTrigger(String lowerCaseWord) {
        return triggers.getOrDefault(lowerCaseWord, false);
    }

    /** Tells whether this word may stand inside a phrase. */
    public boolean isPhraseWord(String lowerCaseWord) {
        return triggers.containsKey(lowerCaseWord);
    }
}
