// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.article.Article;
import io.github.dateline.text.Span;
import java.util.List;

/** Fills in what merging compares: reads all terms first, then weighs each by how few articles use it. */
final class TellingReader {

    private static final int PROFILE_CHARS = 900;
    private static final float SENTENCE_WEIGHT = 0.4f;
    private static final float PROFILE_WEIGHT = 0.6f;

    /** A word that only one article uses can meet no other; it must not drown those that can. */
    private static final double LONELY = 0.6;

    private final TermTable table = new TermTable();
    private final TermReader reader = new TermReader(table);
    private final TermVector.Builder builder = new TermVector.Builder();
    private float[] weights = new float[0];

    TermTable table() {
        return table;
    }

    void read(List<Telling> tellings) {
        for (Telling telling : tellings) {
            telling.clause = clause(telling);
            if (telling.isHeadline()) {
                telling.profile = profile(telling);
            }
        }
        weights = inverseFrequencies(tellings);
        for (Telling telling : tellings) {
            telling.clause = telling.clause.weighted(weights);
            TermVector profile = telling.profile;
            telling.profile = profile == null ? null : profile.weighted(weights);
        }
    }

    private TermVector clause(Telling telling) {
        EventMention mention = telling.mention;
        String text = mention.article().text();
        Span clause = mention.clause();
        Span sentence = mention.sentence();
        Span date = mention.reading() == null
                ? new Span(sentence.start(), sentence.start())
                : mention.reading().span();
        if (telling.isHeadline()) {
            reader.heading(mention.title(), builder);
        }
        stretch(text, clause.start(), clause.end(), date, 1);
        int count = builder.size();
        telling.acts = acts(count);
        stretch(text, sentence.start(), clause.start(), date, SENTENCE_WEIGHT);
        stretch(text, clause.end(), sentence.end(), date, SENTENCE_WEIGHT);
        if (telling.acts == 0) {
            telling.acts = acts(builder.size());
        }
        return builder.build();
    }

    private long acts(int count) {
        long acts = 0;
        for (int i = 0; i < count; i++) {
            acts |= table.actOfTerm(builder.term(i));
        }
        return acts;
    }

    /** Reads a stretch without the words of the date. */
    private void stretch(String text, int from, int to, Span date, float weight) {
        if (date.start() < to && from < date.end()) {
            reader.read(text, from, Math.max(from, date.start()), weight, builder);
            reader.read(text, Math.min(to, date.end()), to, weight, builder);
        } else if (from < to) {
            reader.read(text, from, to, weight, builder);
        }
    }

    private TermVector profile(Telling telling) {
        EventMention mention = telling.mention;
        Article article = mention.article();
        String title = article.title();
        if (title != null) {
            reader.heading(title, builder);
        }
        Span sentence = mention.sentence();
        String text = article.text();
        reader.read(text, sentence.start(), sentence.end(), 1, builder);
        int end = Math.min(text.length(), sentence.start() + PROFILE_CHARS);
        if (sentence.end() < end) {
            reader.read(text, sentence.end(), end, PROFILE_WEIGHT, builder);
        }
        return builder.build();
    }

    private float[] inverseFrequencies(List<Telling> tellings) {
        int[] frequency = new int[table.size()];
        int[] lastArticle = new int[table.size()];
        int articles = 0;
        int previous = -1;
        for (Telling telling : tellings) {
            if (telling.article != previous) {
                articles++;
                previous = telling.article;
            }
            count(telling.clause, telling.article + 1, frequency, lastArticle);
            if (telling.profile != null) {
                count(telling.profile, telling.article + 1, frequency, lastArticle);
            }
        }
        float[] idf = new float[frequency.length];
        for (int i = 0; i < idf.length; i++) {
            double weight = Math.log(1 + (articles + 1.0) / Math.max(1, frequency[i]));
            idf[i] = (float) (frequency[i] <= 1 ? LONELY * weight : weight);
        }
        return idf;
    }

    private static void count(TermVector vector, int article, int[] frequency, int[] lastArticle) {
        for (int term : vector.terms) {
            if (lastArticle[term] != article) {
                lastArticle[term] = article;
                frequency[term]++;
            }
        }
    }

    long acts(TermVector vector) {
        long acts = 0;
        for (int term : vector.terms) {
            acts |= table.actOfTerm(term);
        }
        return acts;
    }

    /** Returns the weighted terms of a sentence that tells something without a date; to be called after reading. */
    TermVector support(EventMention mention) {
        Span clause = mention.clause();
        reader.read(mention.article().text(), clause.start(), clause.end(), 1, builder);
        TermVector vector = builder.build();
        int known = 0;
        for (int term : vector.terms) {
            known += term < weights.length ? 1 : 0;
        }
        int[] terms = new int[known];
        float[] values = new float[known];
        System.arraycopy(vector.terms, 0, terms, 0, known);
        System.arraycopy(vector.weights, 0, values, 0, known);
        return new TermVector(terms, values).weighted(weights);
    }
}
