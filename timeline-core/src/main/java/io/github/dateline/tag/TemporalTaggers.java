// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import static java.util.Objects.requireNonNull;

import io.github.dateline.tag.internal.NattyBridge;

/**
 * Makes taggers.
 *
 * <pre>{@code
 * TemporalTagger tagger = TemporalTaggers.english();
 * List<TemporalMention> mentions = tagger.tag(text, DefaultSentenceSplitter.english().split(text));
 * }</pre>
 */
public final class TemporalTaggers {

    private TemporalTaggers() {}

    /** Returns the tagger for English, the same one every time. */
    public static TemporalTagger english() {
        return EnglishHolder.TAGGER;
    }

    /**
     * Returns a tagger for a language: the rules over its word files, without a phrase grammar.
     *
     * @throws IllegalArgumentException if a word file of the language is malformed: {@code file:line: ...}
     */
    public static TemporalTagger of(LanguagePack pack) {
        return new RuleTagger(requireNonNull(pack, "pack"), null);
    }

    /** Made when English is first asked for. */
    private static final class EnglishHolder {
        static final TemporalTagger TAGGER = new RuleTagger(English.INSTANCE, NattyBridge.english());
    }
}
