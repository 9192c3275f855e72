// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.benchmark;

import io.github.dateline.article.Article;
import io.github.dateline.resolve.Anchor;
import io.github.dateline.resolve.DefaultTemporalResolver;
import io.github.dateline.resolve.TemporalResolver;
import io.github.dateline.tag.TemporalTagger;
import io.github.dateline.tag.TemporalTaggers;
import io.github.dateline.text.DefaultSentenceSplitter;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.SentenceSplitter;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.natty.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The tagger beside the JDK's own pass over words and Natty, all over the same text of 200,000 characters. With {@code
 * -prof gc} the figure {@code gc.alloc.rate.norm} divided by 200,000 is the bytes allocated for a character. On a machine
 * of two cores the compiler takes some ten seconds over the rules; what is measured before that is the compiler.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TaggerBenchmark {

    private static final int CHARACTERS = 200_000;

    /** News with a date in every third sentence, or prose without any. */
    @Param({"news", "no-dates"})
    public String text;

    private final SentenceSplitter splitter = DefaultSentenceSplitter.english();
    private final TemporalTagger tagger = TemporalTaggers.english();
    private final TemporalResolver resolver = DefaultTemporalResolver.create();
    private final Anchor anchor = Anchor.of(LocalDate.of(2025, 3, 17));
    private final BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
    private String prose = "";
    private List<Sentence> sentences = List.of();

    @Setup
    public void write() {
        GeneratedNews news = new GeneratedNews(7);
        prose = text.equals("news")
                ? news.articles(CHARACTERS / 4000, 4000).stream()
                        .map(Article::text)
                        .collect(Collectors.joining("\n"))
                        .substring(0, CHARACTERS)
                : news.plain(CHARACTERS).substring(0, CHARACTERS);
        sentences = splitter.split(prose);
    }

    /** The tagger on sentences that are already cut. */
    @Benchmark
    public Object tagger() {
        return tagger.tag(prose, sentences);
    }

    /** Sentences, tags and values: everything from an article's text to its resolved dates. */
    @Benchmark
    public Object articleToResolutions() {
        return resolver.resolve(tagger.tag(prose, splitter.split(prose)), anchor);
    }

    /** The JDK finding word boundaries, and nothing else. */
    @Benchmark
    public int breakIteratorWords() {
        words.setText(prose);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** Natty on the first hundredth of the same prose; multiply by 100. */
    @Benchmark
    public Object nattyHundredth() {
        return new Parser().parse(prose.substring(0, CHARACTERS / 100));
    }
}
