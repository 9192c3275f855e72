// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render;

import io.github.dateline.event.Timeline;
import io.github.dateline.testing.SampleTimelines;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
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

/** Events a second, for each format, from 10,000 events to a target that keeps nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RenderBenchmark {

    private static final int EVENTS = 10_000;

    @Param({
        "html",
        "html-fragment",
        "html-site",
        "json",
        "markdown",
        "ndjson",
        "csv",
        "jsonfeed",
        "jsonld",
        "atom",
        "ics",
        "timelinejs",
        "wordpress",
        "hugo"
    })
    public String format;

    private Timeline timeline;
    private OutputFormat output;

    @Setup
    public void prepare() {
        timeline = SampleTimelines.large(EVENTS);
        output = Renderers.format(format);
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public long render() throws IOException {
        Counter counter = new Counter();
        output.render(timeline, RenderOptions.defaults(), (name, content) -> content.writeTo(counter));
        return counter.characters;
    }

    /** Counts what it is given. */
    private static final class Counter implements Appendable {

        private long characters;

        @Override
        public Appendable append(CharSequence text) {
            characters += text.length();
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            characters += end - start;
            return this;
        }

        @Override
        public Appendable append(char c) {
            characters++;
            return this;
        }
    }
}
