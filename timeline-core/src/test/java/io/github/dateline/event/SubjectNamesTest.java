// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which name a title puts in place of "the company", "he" or a surname that several people bear. */
class SubjectNamesTest {

    private static final String BETWEEN = " Nobody was hurt in the harbour. It rained for most of the week.\n";

    private static String title(String headline, String text, String dateText) {
        Article article = Article.builder(text)
                .id("a")
                .title(headline)
                .published(LocalDate.of(2025, 3, 17))
                .build();
        ResolvedArticle resolved =
                TimelineGenerator.builder().build().resolve(List.of(article)).get(0);
        return ClauseEventExtractor.create().extract(resolved).mentions().stream()
                .filter(m -> m.reading() != null && m.reading().text().equals(dateText))
                .map(EventMention::title)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the only such name in the lead
            Inspectors want to fine Norlund Motors over loose wheels.        | The company was founded in 1984.        | Norlund Motors was founded
            Inspectors want to fine the carmaker Norlund over loose wheels.  | The company was founded in 1984.        | Norlund was founded
            Loose wheels cost Norlund, a Danish carmaker, millions.          | The company’s wheels were tested in 1984. | Norlund’s wheels were tested
            A prize of the Fjord Peace Society goes to a teacher.            | The organisation was founded in 1984.   | Fjord Peace Society was founded
            # two names, a name of another kind, no name
            Inspectors want to fine Norlund Motors and the carmaker Aster.   | The company was founded in 1984.        | The company was founded
            Inspectors of Norlund University tested loose wheels.            | The company was founded in 1984.        | The company was founded
            Inspectors want to fine a carmaker over loose wheels.            | The company was founded in 1984.        | The company was founded
            """)
    void organisationOfTheLead(String lead, String sentence, String expected) {
        assertThat(title("Wheels", lead + BETWEEN + sentence, "1984")).isEqualTo(expected);
    }

    @Test
    void organisationThatASentenceBeforeIsAbout() {
        String text = "Inspectors say that cars of Norlund have loose wheels. Norlund now has two weeks to answer."
                + " Papers showed that the company was aware of the fault in 1984.";
        assertThat(title("Cars called back", text, "1984")).isEqualTo("Norlund was aware of the fault");
    }

    @Test
    void surnameOfAPersonIsNoOrganisation() {
        String text = "Rosa Lind spoke to the press on the pier. Lind now has two weeks to answer."
                + " The company was founded in 1984.";
        assertThat(title("Two weeks to answer", text, "1984")).isEqualTo("The company was founded");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers found a leak in the North Bay tunnel. | The tunnel was opened in 1984. | The North Bay tunnel was opened
            Divers found a leak in the old tunnel.       | The tunnel was opened in 1984. | The tunnel was opened
            Tests in the North Bay tunnel and the South Bay tunnel failed. | The tunnel was opened in 1984. | The tunnel was opened
            """)
    void fullerFormOfABareNoun(String before, String sentence, String expected) {
        String text = "The harbour was closed to all traffic. " + before + " " + sentence;
        assertThat(title("Harbour closed", text, "1984")).isEqualTo(expected);
    }

    @Test
    void personWhomTheArticleIsAbout() {
        String lead = "Rosa Lind has bought the last mill of the valley.\n";
        String middle =
                "The mill of the Lind family burned twice. Flour is cheap. Rivers are low. The Lind mill stands empty."
                        + " Friends of Lind hope for rain.\n";
        assertThat(title("Mill sold", lead + middle + "In 1984, she opened a bakery in the town.", "1984"))
                .isEqualTo("Rosa Lind opened a bakery in the town");
        String other = "Jan Roe has closed the school. ";
        assertThat(title(
                        "Mill sold",
                        lead + middle + other + "Rain fell. Rain fell again."
                                + " In 1984, she opened a bakery in the town.",
                        "1984"))
                .doesNotContain("Lind");
    }

    @Test
    void speakerOfASharedSurname() {
        String text = "Rosa Lind, the daughter of the late mayor Ada Lind, will lead the party.\n"
                + "“My mother always told us to be kind,” said Lind on Tuesday.";
        assertThat(title("Rosa Lind to lead party", text, "Tuesday"))
                .isEqualTo("Rosa Lind: “My mother always told us to be kind”");
        String one = text.replace("the daughter of the late mayor Ada Lind", "a teacher from the far north");
        assertThat(title("Rosa Lind to lead party", one, "Tuesday"))
                .isEqualTo("Lind: “My mother always told us to be kind”");
    }
}
