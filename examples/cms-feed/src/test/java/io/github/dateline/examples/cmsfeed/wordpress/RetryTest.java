// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.cmsfeed.wordpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryTest {

    private final List<Duration> waits = new ArrayList<>();
    private final InstantSource clock = InstantSource.fixed(Instant.EPOCH);

    private Retry retry(int attempts, int limitSeconds) {
        return new Retry(attempts, Duration.ofMillis(250), Duration.ofSeconds(limitSeconds), clock, waits::add);
    }

    private static Reply reply(int status, Integer retryAfter) {
        return new Reply(status, null, 1, retryAfter == null ? null : Duration.ofSeconds(retryAfter));
    }

    @Test
    void waitsLongerEachTimeAndAsLongAsTheSiteAsks() throws Exception {
        List<Reply> replies =
                List.of(reply(500, null), reply(503, null), reply(429, 7), reply(429, 0), reply(200, null));
        Retry retry = retry(6, 900);

        Reply last = retry.run("write", replies::get);

        assertThat(last.status()).isEqualTo(200);
        assertThat(waits)
                .containsExactly(
                        Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(7), Duration.ofSeconds(2));
        assertThat(retry.repeated()).isEqualTo(4);
    }

    @Test
    void neverWaitsLongerThanHalfAMinute() throws Exception {
        List<Reply> replies = List.of(reply(429, 86_400), reply(200, null));

        retry(2, 900).run("write", replies::get);

        assertThat(waits).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void aRefusalIsNotTriedAgain() throws Exception {
        assertThat(retry(6, 900).run("write", n -> reply(400, null)).status()).isEqualTo(400);
        assertThat(waits).isEmpty();
    }

    @Test
    void givesUpAfterSoManyAttempts() {
        assertThatThrownBy(() -> retry(3, 900).run("create e1", n -> {
                    throw new IOException("connection reset");
                }))
                .isInstanceOf(ImportFailure.class)
                .hasMessage("create e1: given up after 3 attempts, the last: IOException: connection reset");
        assertThat(waits).hasSize(2);
    }

    @Test
    void stopsAtTheTimeLimitOfTheRun() {
        assertThatThrownBy(() -> retry(6, 5).run("create e1", n -> reply(429, 20)))
                .isInstanceOfSatisfying(
                        ImportFailure.class,
                        failure -> assertThat(failure.isFatal()).isTrue())
                .hasMessageContaining("time limit");
        assertThat(waits).isEmpty();
    }
}
