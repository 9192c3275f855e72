// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.text.Sentence;
import java.util.List;

/** What holds for the mentions of any text. */
final class Mentions {

    private Mentions() {}

    /** Spans slice back, are in order, do not overlap, and lie inside the sentence that they name. */
    static void assertLawful(String text, List<Sentence> sentences, List<TemporalMention> mentions) {
        int last = 0;
        for (TemporalMention mention : mentions) {
            assertThat(mention.span().slice(text)).isEqualTo(mention.text());
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(mention.text()).isNotBlank();
            last = mention.span().end();
            Sentence sentence = sentences.get(mention.sentence());
            assertThat(sentence.span().contains(mention.span())).isTrue();
            assertThat(mention.paragraph()).isEqualTo(sentence.paragraph());
        }
    }
}
