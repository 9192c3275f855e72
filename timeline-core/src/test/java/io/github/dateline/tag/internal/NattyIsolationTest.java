// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.testing.CorpusCase;
import io.github.dateline.testing.CorpusReader;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What the bridge does to the world around it, and the world to the bridge: nothing. */
class NattyIsolationTest {

    private static final List<String> PHRASES = CorpusReader.readAll("phrases/en").stream()
            .map(CorpusCase::phrasing)
            .toList();

    @Test
    void manyThreadsReadWhatOneReads() throws Exception {
        List<Optional<String>> alone = readAll(NattyBridge.english());
        NattyBridge shared = NattyBridge.english();
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<List<Optional<String>>>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                // Half of them share a bridge; the others bring their own, which all ask the one Natty.
                NattyBridge bridge = i % 2 == 0 ? shared : NattyBridge.english();
                Callable<List<Optional<String>>> reading = () -> {
                    start.await();
                    return readAll(bridge);
                };
                results.add(pool.submit(reading));
            }
            start.countDown();
            for (Future<List<Optional<String>>> result : results) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void theMachinesZoneAndLocaleDoNotMatter() {
        List<Optional<String>> here = readAll(NattyBridge.english());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (String each : List.of("Pacific/Kiritimati", "America/Adak")) {
                TimeZone.setDefault(TimeZone.getTimeZone(each));
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertThat(readAll(NattyBridge.english())).isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void nattyIsLoadedWithTheFirstPhraseAskedWhateverTheContextClassLoader() throws Exception {
        Set<String> loaded = ConcurrentHashMap.newKeySet();
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        try (URLClassLoader fresh = fresh(loaded)) {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            Class<?> type = fresh.loadClass(NattyBridge.class.getName());
            Object bridge = type.getMethod("english").invoke(null);
            var read = type.getMethod("read", CharSequence.class);
            assertThat((Optional<?>) read.invoke(bridge, "8".repeat(8_000))).isEmpty();
            assertThat(loaded).contains(NattyBridge.class.getName()).noneMatch(name -> name.startsWith("org.natty"));
            assertThat((Optional<?>) read.invoke(bridge, "the day after Thanksgiving"))
                    .isPresent();
            assertThat(loaded).contains("org.natty.Parser");
            assertThat(thread.getContextClassLoader()).isSameAs(ClassLoader.getPlatformClassLoader());
        } finally {
            thread.setContextClassLoader(context);
        }
    }

    @Test
    void nattyIsSilentAndTheOtherLoggersAreLeftAlone() {
        List<LogRecord> records = new ArrayList<>();
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        Handler handler = new Recorder(records);
        try {
            root.setLevel(Level.ALL);
            root.addHandler(handler);
            NattyBridge bridge = NattyBridge.english();
            assertThat(bridge.read("noon on the last Friday of next month")).isPresent();
            assertThat(bridge.read("a hundred days of noon")).isEmpty();
            assertThat(records)
                    .noneMatch(each -> String.valueOf(each.getLoggerName()).startsWith("org.natty"));
            assertThat(root.getLevel()).isEqualTo(Level.ALL);
        } finally {
            root.removeHandler(handler);
            root.setLevel(level);
        }
    }

    private static List<Optional<String>> readAll(NattyBridge bridge) {
        return PHRASES.stream().map(each -> bridge.read(each).map(Notation::of)).toList();
    }

    private static URLClassLoader fresh(Set<String> loaded) throws MalformedURLException {
        List<URL> path = new ArrayList<>();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            path.add(new File(each).toURI().toURL());
        }
        return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                loaded.add(name);
                return super.findClass(name);
            }
        };
    }

    private static final class Recorder extends Handler {
        private final List<LogRecord> records;

        Recorder(List<LogRecord> records) {
            this.records = records;
        }

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
