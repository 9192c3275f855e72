// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.article.Article;
import io.github.dateline.context.ArticleContext;
import io.github.dateline.event.Stories.Expected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Eight articles on the opening of the trial over the collapse of the Morandi bridge: a rewrite that is no second origin, a
 * vague date that a sibling refines, two numbers that differ, a background decade, an undated article, furniture lines. The
 * expected timeline stands beside the articles.
 */
class GenoaBridgeStoryTest {

    private static final String STORY = "genoa-bridge";
    private static final String[] NAMES = {
        "gazette", "letter", "morning", "paper", "radio", "rewrite", "undated", "wire"
    };

    private final List<Article> articles = Stories.articles(STORY, NAMES);
    private final Timeline timeline = Stories.timeline(articles);

    @Test
    void everyExpectedEventIsThereOnceWithAllThatTellIt() {
        for (Expected expected : Expected.read(STORY)) {
            List<Event> found =
                    timeline.events().stream().filter(expected::fits).toList();
            assertThat(found).as(expected.edtf() + " in " + titles()).hasSize(1);
            assertThat(Stories.tellers(found.get(0))).as(expected.edtf()).isEqualTo(expected.articles());
            assertThat(found.get(0).background())
                    .as(expected.edtf())
                    .isEqualTo(expected.mark().equals("background"));
        }
    }

    @Test
    void hardlyAnythingElseIsThere() {
        List<Expected> expected = Expected.read(STORY);
        List<Event> others = timeline.events().stream()
                .filter(event -> expected.stream().noneMatch(line -> line.fits(event)))
                .toList();
        assertThat(others).as(titles()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void noFurnitureReachesTheTimeline() {
        String all = timeline.events().stream().map(Stories::words).collect(Collectors.joining(" "));
        assertThat(all)
                .doesNotContain("Leave a reply", "email address", "Paolo Verdi", "Original Source", "Advertisement");
    }

    @Test
    void theHeadlineMattersMostAndTheBackgroundLeast() {
        Event first = Collections.max(timeline.events(), java.util.Comparator.comparingDouble(Event::importance));
        Event last = Collections.min(timeline.events(), java.util.Comparator.comparingDouble(Event::importance));
        assertThat(first.date().date().edtf()).isEqualTo("2022-07-07");
        assertThat(last.background()).isTrue();
    }

    @Test
    void theBoundIsOpenOnOneSide() {
        Event defects = event("../2021-06");
        assertThat(defects.date().date().earliest()).isNull();
        assertThat(defects.date().date().latest()).isEqualTo(LocalDate.of(2021, 6, 30));
    }

    @Test
    void everyQuoteIsVerbatim() {
        for (Event event : timeline.events()) {
            for (Source source : event.sources()) {
                Article article = articles.stream()
                        .filter(a -> a.id().equals(source.article()))
                        .findFirst()
                        .orElseThrow();
                assertThat(source.span().slice(article.text())).isEqualTo(source.quote());
            }
        }
    }

    @Test
    void theNumberOfAccusedDiffers() {
        assertThat(event("2022-07-07").disagreements())
                .filteredOn(d -> d.about() == Disagreement.About.NUMBER)
                .flatExtracting(Disagreement::values)
                .extracting(Disagreement.Value::text)
                .anyMatch(text -> text.contains("59"))
                .anyMatch(text -> text.contains("58"));
    }

    @Test
    void theUndatedArticleIsPlacedByItsSiblings() {
        TimelineArticle undated = timeline.articles().stream()
                .filter(a -> a.id().equals("undated"))
                .findFirst()
                .orElseThrow();
        assertThat(undated.context().from()).isEqualTo(ArticleContext.From.SIBLINGS);
    }

    @Test
    void aloneTheUndatedArticleHasNoEvents() {
        Timeline alone = Stories.timeline(Stories.articles(STORY, "undated"));
        assertThat(alone.events()).isEmpty();
        assertThat(alone.undated()).extracting(UndatedFact::dateText).containsExactly("September");
    }

    @Test
    void twoArticlesGiveTheirShareOfTheTimeline() {
        Timeline two = Stories.timeline(Stories.articles(STORY, "gazette", "wire"));
        assertThat(two.events())
                .extracting(event -> event.date().date().edtf())
                .contains("2018-08-14", "2018-08-18", "2020-08-03", "2022-04", "2022-07-07");
    }

    @Test
    void theOrderOfTheFilesChangesNothing() {
        List<Article> reversed = new ArrayList<>(articles);
        Collections.reverse(reversed);
        assertThat(Stories.timeline(reversed)).isEqualTo(timeline);
    }

    @Test
    void aCaptionThatStandsThereThreeTimesChangesNothing() {
        String text = Stories.resource(STORY + "/letter.txt");
        String caption = "Firefighters search the rubble under the bridge\n";
        List<Article> more = new ArrayList<>(articles);
        more.replaceAll(a -> a.id().equals("letter") ? Stories.article("letter", text + caption) : a);
        assertThat(Stories.timeline(more).events()).isEqualTo(timeline.events());
    }

    @Test
    void aCallersDateThatContradictsTheSiblingsIsNotMergedAway() {
        Article wire =
                Stories.article("wire", Stories.resource(STORY + "/wire.txt").replace("2022-07-07", "2023-07-06"));
        List<Article> changed = new ArrayList<>(articles);
        changed.replaceAll(a -> a.id().equals("wire") ? wire : a);
        Set<String> edtf = Stories.timeline(changed).events().stream()
                .filter(event -> Stories.tellers(event).contains("wire"))
                .map(event -> event.date().date().edtf())
                .collect(Collectors.toSet());
        assertThat(edtf).contains("2023-04").doesNotContain("2022-04-07");
    }

    private Event event(String edtf) {
        return timeline.events().stream()
                .filter(event -> event.date().date().edtf().equals(edtf))
                .max(java.util.Comparator.comparingDouble(Event::importance))
                .orElseThrow();
    }

    private String titles() {
        return timeline.events().stream()
                .map(event -> event.date().date().edtf() + " " + event.title())
                .collect(Collectors.joining("; "));
    }
}
