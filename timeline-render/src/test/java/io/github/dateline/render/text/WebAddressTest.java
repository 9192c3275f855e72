// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example, https://a.example",
        "HTTPS://A.Example/B?c=d#e, https://a.example/B?c=d#e",
        "' ht\ttps://a.example/\nb ', https://a.example/b",
        "https://a.example:8080/x, https://a.example:8080/x",
        "https://bücher.example/ä b, https://xn--bcher-kva.example/%C3%A4b",
        "https://nеws.example/, https://xn--nws-rdd.example/",
        "'https://a.example/\"><x', https://a.example/%22%3E%3Cx",
        "https://a.example/(x)[y]*, https://a.example/%28x%29%5By%5D%2A",
        "https://a.example\\b, https://a.example/b",
    })
    void keepsWhatMayBeLinked(String address, String expected) {
        assertThat(WebAddress.of(address)).map(WebAddress::toString).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "/a",
                "//a.example",
                "javascript:alert(1)",
                "jAvA\tscript:alert(1)",
                "data:text/html,x",
                "ftp://a.example",
                "https:a.example",
                "https:///a",
                "https://",
                "https://a@b.example/",
                "https://a b.example@c/",
                "mailto:a@b.example",
                "https://a.example%00/",
                "https://a\u0000<b>/",
                "https://ex ample'/"
            })
    void refusesTheRest(String address) {
        // Spaces vanish, so the last but two are judged without them.
        assertThat(WebAddress.of(address).map(WebAddress::toString).filter(text -> !text.matches("https://[a-z.]+/?")))
                .isEmpty();
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThat(WebAddress.of(null)).isEmpty();
        assertThat(WebAddress.of("https://a.example/" + "x".repeat(5000))).isEmpty();
    }

    @Test
    void escapesItselfAsTheOneClassDoes() {
        for (String rest : new String[] {"?a=1&b=2", "\"<>'&amp;", "%22&#39;", "\u00e4\ud83d\ude00\ud83d"}) {
            WebAddress address = WebAddress.of("https://a.example/" + rest).orElseThrow();
            assertThat(address.markup()).isEqualTo(Escape.markup(address.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.paper.example/a, paper.example",
        "http://News.Example:8080, news.example",
        "https://n\u0435ws.example/, xn--nws-rdd.example",
        "https://[2001:db8::1]:80/x, [2001:db8::1]"
    })
    void namesTheHost(String address, String host) {
        assertThat(WebAddress.of(address).orElseThrow().host()).isEqualTo(host);
    }

    @Test
    void placesCannotBreakAnAddress() {
        assertThat(WebAddress.fragment("ev-1\r\nX: \"<\u00E9")).isEqualTo("#ev-1%0D%0AX:%20%22%3C%C3%A9");
    }
}
