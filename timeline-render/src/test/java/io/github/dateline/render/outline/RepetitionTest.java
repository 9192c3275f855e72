// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.event.Event;
import io.github.dateline.event.Role;
import io.github.dateline.event.Source;
import io.github.dateline.testing.SampleTimelines;
import io.github.dateline.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {

    private static boolean repeats(
            String title, String text, String quote, @Nullable String date, List<String> edited) {
        Event any = SampleTimelines.single().events().get(0);
        return Repetition.isIn(new Event(
                any.id(),
                any.slug(),
                any.revision(),
                any.date(),
                title,
                text,
                List.of(),
                List.of(),
                0.5,
                false,
                List.of(),
                List.of(new Source("a1", quote, new Span(0, quote.length()), date, Role.MENTION)),
                edited));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The deck was renewed | The deck was renewed in 2004. | 2004",
                "The same ferry sank | In February 2019 the same ferry sank. | February 2019",
                "The deck was renewed | The deck was renewed. | ''",
                "fiel die Brücke | Am 3. März fiel die Brücke. | 3. März",
                "The toll was dropped | The toll was dropped on the Friday before Easter. | Friday before Easter",
            })
    void knowsASentenceThatIsTheTitle(String title, String text, String date) {
        assertThat(repeats(title, text, text, date, List.of())).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "More than 200 cars were waiting | More than 200 cars were waiting on Friday, police agents said. | Friday",
                "The bridge was closed | The bridge was not to be closed before May. | May",
                "Closed is the bridge | The bridge is closed. | ''",
                "The bridge was closed | The bridge was. | ''",
                "A | The bridge was closed in 2004. | 2004",
                "'' | The bridge was closed. | ''",
            })
    void keepsWhatSaysMore(String title, String text, String date) {
        assertThat(repeats(title, text, text, date, List.of())).isFalse();
    }

    @Test
    void keepsWhatNoQuoteHolds() {
        String text = "The deck was renewed in 2004.";
        assertThat(repeats("The deck was renewed", text, "It was renewed.", "2004", List.of()))
                .isFalse();
    }

    @Test
    void keepsWhatAnEditorWrote() {
        String text = "The deck was renewed in 2004.";
        assertThat(repeats("The deck was renewed", text, text, "2004", List.of()))
                .isTrue();
        assertThat(repeats("The deck was renewed", text, text, "2004", List.of("text")))
                .isFalse();
        assertThat(repeats("The deck was renewed", text, text, "2004", List.of("title")))
                .isFalse();
    }
}
