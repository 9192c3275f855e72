// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.text.DefaultSentenceSplitter;
import org.junit.jupiter.api.Test;

/** A month that an editor has put into a quotation in brackets; the corpus uses brackets for extents, so it stands here. */
class EditorialBracketsTest {

    @Test
    void monthInBracketsTakesTheDayBehindIt() {
        String text = "\"We were born on [March] 08, 2024,\" they wrote.";

        var mentions = TemporalTaggers.english()
                .tag(text, DefaultSentenceSplitter.english().split(text));

        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(mention.text()).isEqualTo("March] 08, 2024");
            assertThat(mention.expression()).isEqualTo(Expressions.day(2024, 3, 8));
        });
    }

    @Test
    void aCountBehindTheBracketIsNoDay() {
        String text = "It opened in [March] 1998 times.";

        assertThat(TemporalTaggers.english()
                        .tag(text, DefaultSentenceSplitter.english().split(text)))
                .isEmpty();
    }
}
