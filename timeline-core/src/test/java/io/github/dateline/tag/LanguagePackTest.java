// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.text.DefaultSentenceSplitter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A language is a folder and a class: thirty words of Dutch are enough to read Dutch dates. */
class LanguagePackTest {

    /** The whole class that a language needs. */
    private enum Dutch implements LanguagePack {
        INSTANCE;

        @Override
        public String language() {
            return "nl";
        }

        @Override
        public String folder() {
            return "/io/github/dateline/lang/nl";
        }
    }

    private final TemporalTagger dutch = TemporalTaggers.of(Dutch.INSTANCE);

    @Test
    void readsDatesOfAnotherLanguage() {
        assertThat(found("Het verdrag werd op 5 juni 1954 getekend.")).containsExactly("5 juni 1954");
        assertThat(found("De winkel ging gisteren dicht en opent maandag.")).containsExactly("gisteren", "maandag");
        assertThat(found("Twee jaar geleden sneeuwde het in februari."))
                .containsExactly("Twee jaar geleden", "februari");
        assertThat(found("Sinds 1998 groeit de stad.")).containsExactly("1998");
    }

    @Test
    void givesTheRelationOfItsPrepositions() {
        String text = "Sinds 1998 groeit de stad.";
        assertThat(dutch.tag(text, DefaultSentenceSplitter.english().split(text)))
                .singleElement()
                .extracting(TemporalMention::signal)
                .isEqualTo(TemporalSignal.SINCE);
    }

    @Test
    void doesNotReadEnglish() {
        assertThat(found("He left on May 5 and came back two weeks later.")).isEmpty();
    }

    private List<String> found(String text) {
        return dutch.tag(text, DefaultSentenceSplitter.english().split(text)).stream()
                .map(TemporalMention::text)
                .toList();
    }
}
