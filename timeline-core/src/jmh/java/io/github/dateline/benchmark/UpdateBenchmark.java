// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.benchmark;

import io.github.dateline.KnownArticles;
import io.github.dateline.LiveTimeline;
import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import io.github.dateline.event.Timeline;
import io.github.dateline.json.TimelineJson;
import io.github.dateline.update.TimelineUpdate;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten more articles on a timeline of 5,000, against making it anew; one thread, articles of 3,000 characters in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class UpdateBenchmark {

    private static final int ARTICLES = 5000;
    private static final int MORE = 10;

    private final TimelineGenerator generator = TimelineGenerator.builder().build();
    private List<Article> input = List.of();
    private LiveTimeline live = generator.live(null);
    private String json = "";
    private String state = "";
    private int known = ARTICLES;

    @Setup
    public void write() throws IOException {
        input = new GeneratedNews(11).articles(ARTICLES + 24 * MORE, 3000);
        live = generator.live(null);
        json = TimelineJson.write(live.add(input.subList(0, ARTICLES)).timeline());
        StringBuilder text = new StringBuilder();
        live.known().write(text, "benchmark");
        state = text.toString();
    }

    /** Stays below the growth at which everything is merged anew. */
    @Benchmark
    @Warmup(iterations = 10)
    @Measurement(iterations = 14)
    public TimelineUpdate update() {
        int from = known;
        known += MORE;
        return live.add(input.subList(from, known));
    }

    /** Reads the state of the last run and the last result, then updates: what a command does each time. */
    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 5)
    public TimelineUpdate updateFromState() throws IOException {
        KnownArticles before = KnownArticles.read(new StringReader(state), "state", "benchmark");
        return generator.update(TimelineJson.read(json), input.subList(0, ARTICLES + MORE), before);
    }

    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 5)
    public Timeline rebuild() {
        return generator.generate(input.subList(0, ARTICLES + MORE));
    }
}
