// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import io.github.dateline.tag.TemporalMention;
import io.github.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The terms of an article, each list ascending and distinct. Words of date expressions are left out: the same event may
 * be told as of "yesterday" and as of "Tuesday".
 *
 * @param lead those of its title and first sentences
 * @param all those of the whole article
 * @param sentences those of each sentence
 */
record ArticleTerms(int[] lead, int[] all, List<int[]> sentences) {

    /** How many sentences of the text belong to the lead. */
    static final int LEAD = 3;

    /** Sentences beyond these are not read: no news article has so many. */
    static final int MOST_SENTENCES = 400;

    static ArticleTerms of(TaggedArticle article, Vocabulary vocabulary) {
        String text = article.article().text();
        List<TemporalMention> mentions = article.mentions();
        List<int[]> sentences = new ArrayList<>();
        TermList all = new TermList();
        TermList lead = new TermList();
        String title = article.article().title();
        if (title != null) {
            Words.read(title, 0, title.length(), vocabulary, lead);
            all.addAll(lead);
        }
        int next = 0;
        for (Sentence sentence : article.sentences()) {
            if (sentences.size() == MOST_SENTENCES) {
                break;
            }
            TermList terms = new TermList();
            int from = sentence.span().start();
            while (next < mentions.size()
                    && mentions.get(next).span().start() < sentence.span().end()) {
                Words.read(text, from, mentions.get(next).span().start(), vocabulary, terms);
                from = Math.max(from, mentions.get(next).span().end());
                next++;
            }
            Words.read(text, from, sentence.span().end(), vocabulary, terms);
            if (sentences.size() < LEAD) {
                lead.addAll(terms);
            }
            all.addAll(terms);
            sentences.add(terms.distinct());
        }
        int[] distinct = all.distinct();
        vocabulary.count(distinct);
        return new ArticleTerms(lead.distinct(), distinct, List.copyOf(sentences));
    }

    /** A growing list of term numbers. */
    static final class TermList {
        private int[] terms = new int[16];
        private int size;

        void add(int term) {
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, size * 2);
            }
            terms[size++] = term;
        }

        void addAll(TermList other) {
            for (int i = 0; i < other.size; i++) {
                add(other.terms[i]);
            }
        }

        int[] distinct() {
            return Arrays.stream(terms, 0, size).sorted().distinct().toArray();
        }
    }
}
