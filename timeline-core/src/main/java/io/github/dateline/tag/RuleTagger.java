// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import static java.util.Objects.requireNonNull;

import io.github.dateline.tag.Match.Piece;
import io.github.dateline.tag.internal.PhraseGrammar;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The tagger of the project: one scan of each sentence, rules only where a word or number can begin a date, then a pass
 * over the sentence's dates for what their neighbours say about them.
 */
final class RuleTagger implements TemporalTagger {

    /** Longer sentences are read in pieces of this many characters, so that no buffer grows with the input. */
    static final int LONGEST = 8192;

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Context context;
    /** Buffers kept for the next call; a second thread makes its own. */
    private final AtomicReference<Tokens> spare = new AtomicReference<>();

    /**
     * Makes the tagger of a language.
     *
     * @param phrases what reads the phrases that the rules leave, or null
     */
    RuleTagger(LanguagePack pack, @Nullable PhraseGrammar phrases) {
        grammar = new Grammar(phrases);
        lexicon = Lexicon.load(pack);
        context = new Context();
    }

    List<String> ruleIds() {
        return grammar.ids();
    }

    @Override
    public List<TemporalMention> tag(CharSequence text, List<Sentence> sentences) {
        requireNonNull(text, "text");
        Tokens tokens = spare.getAndSet(null);
        if (tokens == null) {
            tokens = new Tokens(lexicon);
        }
        tokens.asked = 0;
        tokens.informal = InformalUnits.isMessage(text);
        List<TemporalMention> mentions = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            Span span = sentence.span();
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                tokens.quotes = 0;
            }
            int from = span.start();
            while (from < span.end()) {
                int to = cut(text, from, span.end());
                stretch(text, sentence, from, to, tokens, mentions);
                from = to;
            }
        }
        spare.set(tokens);
        Histories.prune(mentions);
        return mentions;
    }

    /** Returns where to stop reading: the end, or a space near the longest stretch. */
    private static int cut(CharSequence text, int from, int end) {
        if (end - from <= LONGEST) {
            return end;
        }
        int to = from + LONGEST;
        for (int i = to; i > to - 256; i--) {
            if (text.charAt(i) == ' ') {
                return i;
            }
        }
        return to;
    }

    private void stretch(
            CharSequence text, Sentence sentence, int from, int to, Tokens t, List<TemporalMention> mentions) {
        int length = to - from;
        t.reserve(length);
        if (text instanceof String s) {
            s.getChars(from, to, t.chars, 0);
        } else {
            for (int i = 0; i < length; i++) {
                t.chars[i] = text.charAt(from + i);
            }
        }
        t.chars[length] = ' ';
        if (!Scanner.scan(t)) {
            return;
        }
        t.findTriggers();
        List<Piece> pieces = t.pieces;
        t.depth = 0;
        int i = 0;
        while (i < t.count && t.trigger[i] < t.count) {
            // Nothing can begin further than that before the next word that a date needs.
            i = Math.max(i, t.trigger[i] - Grammar.REACH);
            Match match = grammar.best(t, i);
            if (match == null) {
                i++;
            } else {
                match.addTo(pieces);
                i = Math.max(match.end(), i + 1);
            }
        }
        if (!pieces.isEmpty()) {
            context.mentions(t, pieces, text, sentence, from, mentions);
            pieces.clear();
        }
    }
}
