// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.benchmark;

import io.github.dateline.article.ArticleReader;
import io.github.dateline.article.ArticleReaders;
import io.github.dateline.article.ArticleSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From the bytes of a web page to its article, text and date, beside jsoup parsing the same page; time for one page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PageBenchmark {

    private static final int PAGES = 20;

    /** About the size of each page, mostly scripts. */
    @Param({"60", "250"})
    public int kilobytes;

    private final ArticleReader reader = ArticleReaders.standard();
    private final List<byte[]> pages = new ArrayList<>();

    @Setup
    public void write() {
        for (String page : new GeneratedPages(7).pages(PAGES, kilobytes)) {
            pages.add(page.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Decoding, parsing, main text, publication date and metadata. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void pageToArticle(Blackhole sink) {
        for (byte[] page : pages) {
            sink.consume(reader.read(new ArticleSource("page.html", page, null, null)));
        }
    }

    /** What jsoup needs for its tree alone. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void jsoupTreeAlone(Blackhole sink) {
        for (byte[] page : pages) {
            sink.consume(Jsoup.parse(new String(page, StandardCharsets.UTF_8)));
        }
    }
}
