// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.benchmark;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import io.github.dateline.event.Timeline;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How time and memory grow with the number of articles: prints seconds, events and the peak of the heap for each size,
 * and from size to size the exponent by which the time grows (1 is linear). Arguments: characters of an article, then the
 * sizes; by default 800 characters and 1,000, 10,000 and 100,000 articles.
 */
public final class TimelineGrowth {

    private static final int WARM_UP_ARTICLES = 1000;
    private static final int WARM_UP_RUNS = 5;
    private static final long MEGABYTE = 1 << 20;

    private TimelineGrowth() {}

    /** Runs the sizes one after the other. */
    public static void main(String[] args) {
        PrintStream out = System.out;
        int[] numbers = Arrays.stream(args.length == 0 ? new String[] {"800", "1000", "10000", "100000"} : args)
                .mapToInt(Integer::parseInt)
                .toArray();
        for (int i = 0; i < WARM_UP_RUNS; i++) {
            time(numbers[0], WARM_UP_ARTICLES);
        }
        out.println("articles   seconds    events   peak heap MB   exponent");
        double before = 0;
        for (int i = 1; i < numbers.length; i++) {
            Run run = time(numbers[0], numbers[i]);
            String exponent = i == 1
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            "%.2f",
                            Math.log(run.seconds() / before) / Math.log((double) numbers[i] / numbers[i - 1]));
            out.printf(
                    Locale.ROOT,
                    "%8d %9.2f %9d %14d %10s%n",
                    numbers[i],
                    run.seconds(),
                    run.events(),
                    run.peak() / MEGABYTE,
                    exponent);
            before = run.seconds();
        }
    }

    private static Run time(int characters, int count) {
        List<Article> articles = new GeneratedNews(11).articles(count, characters);
        TimelineGenerator generator = TimelineGenerator.builder().build();
        System.gc();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        Timeline timeline = generator.generate(articles);
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Run(seconds, timeline.events().size(), peak);
    }

    /**
     * What one build took.
     *
     * @param seconds wall time
     * @param events the length of the timeline
     * @param peak the most that the heap held, in bytes, articles and garbage included
     */
    private record Run(double seconds, int events, long peak) {}
}
