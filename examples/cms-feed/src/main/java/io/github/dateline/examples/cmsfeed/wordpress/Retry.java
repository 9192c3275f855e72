// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.cmsfeed.wordpress;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Tries again what may succeed later: bounded in number and in time, waiting longer each time, and as long as the site
 * asks for. Not thread-safe.
 */
final class Retry {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final int attempts;
    private final Duration firstWait;
    private final InstantSource clock;
    private final Instant deadline;
    private final Pause pause;
    private int repeated;

    /** Waits; a test only writes down how long. */
    @FunctionalInterface
    interface Pause {
        void sleep(Duration time) throws InterruptedException;
    }

    /** One attempt, counted from 0. */
    @FunctionalInterface
    interface Attempt {
        Reply run(int number) throws IOException, InterruptedException, ImportFailure;
    }

    Retry(int attempts, Duration firstWait, Duration limit, InstantSource clock, Pause pause) {
        this.attempts = attempts;
        this.firstWait = firstWait;
        this.clock = clock;
        this.deadline = clock.instant().plus(limit);
        this.pause = pause;
    }

    /** Returns the first answer that is not a temporary failure. */
    Reply run(String what, Attempt attempt) throws InterruptedException, ImportFailure {
        for (int number = 0; ; number++) {
            Reply reply = null;
            String problem;
            try {
                reply = attempt.run(number);
                if (!reply.isTemporary()) {
                    return reply;
                }
                problem = reply.describe();
            } catch (IOException e) {
                String message = e.getMessage();
                problem = e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
            }
            if (number + 1 >= attempts) {
                throw ImportFailure.ofOne(what + ": given up after " + attempts + " attempts, the last: " + problem);
            }
            Duration wait = waitAfter(number, reply);
            if (clock.instant().plus(wait).isAfter(deadline)) {
                throw ImportFailure.fatal(
                        what + ": the time limit of this run is reached, the last answer: " + problem);
            }
            repeated++;
            pause.sleep(wait);
        }
    }

    private Duration waitAfter(int number, @Nullable Reply reply) {
        Duration own = firstWait.multipliedBy(1L << Math.min(number, 16));
        Duration asked = reply == null ? null : reply.retryAfter();
        Duration wait = asked != null && asked.compareTo(own) > 0 ? asked : own;
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** Returns how many requests were repeated so far. */
    int repeated() {
        return repeated;
    }
}
