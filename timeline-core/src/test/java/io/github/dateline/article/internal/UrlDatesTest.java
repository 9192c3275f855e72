// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/2019/11/20/flood",
                "https://example.org/news/2019/nov/20/flood",
                "https://example.org/news/2019-11-20-flood.html",
                "https://example.org/news/flood-20191120-a.html",
                "https://example.org/a/20191120/",
            })
    void readsTheDay(String url) {
        assertThat(UrlDates.day(url)).hasToString("2019-11-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/2019/11/flood",
                "https://example.org/id/201911200099",
                "https://example.org/story?date=2019-11-20",
                "https://2019-11-20.example.org/story",
                "https://example.org/20191320/",
                "https://example.org/v1920111",
            })
    void readsNone(String url) {
        assertThat(UrlDates.day(url)).isNull();
    }
}
