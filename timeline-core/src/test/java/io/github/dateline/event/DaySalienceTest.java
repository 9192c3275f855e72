// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static io.github.dateline.event.Reports.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which days matter: who names them, from how far, and what stands beside them. */
class DaySalienceTest {

    private static final LocalDate FIRE = LocalDate.of(2024, 5, 6);

    @Test
    void aDayStillToldLaterCountsMoreThanTheNewsOfToday() {
        DaySalience days = of(
                article("a", "2024-05-06", "The mill of Tarn burned down on 6 May 2024."),
                article("b", "2024-07-08", "The mill that burned on 6 May 2024 was insured for little."),
                article("c", "2024-05-20", "The council met on 20 May 2024 about the harbour."),
                article("d", "2024-05-20", "Fishermen left the harbour on 20 May 2024."));

        assertThat(at(days, "2024-05-06")).isGreaterThan(1.5 * at(days, "2024-05-20"));
    }

    @Test
    void theWeightOfAMemoryGrowsWithTheDaysAndIsBounded() {
        List<Double> weights = new ArrayList<>();
        for (int lag : new int[] {0, 1, 7, 30, 3000}) {
            DaySalience days = of(
                    // The story is as old as the fire, which is therefore no background of it.
                    article("c", "2024-05-04", "The council met about the harbour."),
                    article("a", FIRE.plusDays(lag).toString(), "The mill of Tarn burned down on 6 May 2024."),
                    article("b", FIRE.plusDays(lag).toString(), "On 6 May 2024 sparks set the mill of Tarn on fire."));
            weights.add(at(days, "2024-05-06"));
        }
        assertThat(weights).isSorted().doesNotHaveDuplicates();
        assertThat(weights.get(0)).isEqualTo(2 * 1 * 0.8);
        assertThat(weights.get(4)).isLessThanOrEqualTo(2 * 3 * 0.8);
    }

    @Test
    void aDayThatOneArticleNamesIsBelievedLess() {
        DaySalience days = of(
                article(
                        "a",
                        "2024-06-20",
                        "The mill of Tarn burned down on 6 May 2024. The choir sang on 20 May 2024."),
                article("b", "2024-06-20", "Sparks set the mill of Tarn on fire on 6 May 2024."));

        // two articles say more than twice as much as one
        assertThat(at(days, "2024-05-06")).isGreaterThan(2.2 * at(days, "2024-05-20"));
    }

    @Test
    void aDayYearsBeforeTheFirstArticleIsBackground() {
        String both =
                "The mill of Tarn burned down on %s. The mill had been built again after the flood of 3 June 2013.";
        DaySalience late = of(
                article("a", "2024-05-08", both.formatted("6 May 2024")),
                article("b", "2024-05-09", both.formatted("6 May 2024").replace("had been", "was")));

        assertThat(at(late, "2013-06-03")).isPositive().isLessThan(at(late, "2024-05-06") / 3);
    }

    @Test
    void aPlanCountsLessThanADeed() {
        DaySalience plan = of(article("a", "2024-05-01", "The mill of Tarn will be sold on 6 May 2024."));
        DaySalience deed = of(article("a", "2024-05-06", "The mill of Tarn was sold on 6 May 2024."));

        assertThat(at(plan, "2024-05-06")).isPositive().isLessThan(at(deed, "2024-05-06"));
    }

    @Test
    void theDayOfPublicationAloneCountsLittle() {
        DaySalience days = of(article("a", "2024-05-06", "The mill of Tarn stands by the river and draws visitors."));

        assertThat(at(days, "2024-05-06")).isPositive().isLessThan(0.5);
    }

    @Test
    void oneTextPrintedThriceCountsOnce() {
        String wire =
                "The mill of Tarn burned down on 6 May 2024 after a spark from the railway set the straw in the yard on "
                        + "fire, and the brigades of four villages came too late to save more than the wheel. The owner said that the "
                        + "grain of the whole valley had been lost, and that he did not know whether he would build again.";
        DaySalience once = of(article("a", "2024-05-08", wire));
        DaySalience thrice = of(
                article("a", "2024-05-08", wire), article("b", "2024-05-08", wire), article("c", "2024-05-08", wire));

        assertThat(at(thrice, "2024-05-06")).isEqualTo(at(once, "2024-05-06"));
    }

    @Test
    void aDayBesideALouderOneCountsLess() {
        Article echo = article("z", "2024-05-20", "People of Tarn cleared the ruins of the mill on 7 May 2024.");
        DaySalience alone = of(echo);
        DaySalience beside = of(
                article("a", "2024-05-20", "The mill of Tarn burned down on 6 May 2024."),
                article("b", "2024-05-20", "Flames rose from the mill of Tarn on 6 May 2024."),
                article("c", "2024-05-20", "Nobody was in the mill when it burned on 6 May 2024."),
                echo);

        assertThat(at(beside, "2024-05-07")).isLessThan(at(alone, "2024-05-07"));
        assertThat(at(beside, "2024-05-06")).isGreaterThan(at(beside, "2024-05-07"));
    }

    @Test
    void entriesOfAChronologyCountMore() {
        String four = """
                3 May 2024: The owner of the mill dismisses the night watch.
                6 May 2024: The mill of Tarn burns down.
                9 May 2024: The police question two neighbours.
                15 May 2024: The insurer refuses to pay.
                """;
        String five = four + "21 May 2024: A court hears the owner.";

        DaySalience few = of(article("a", "2024-06-30", four));
        DaySalience chronology = of(article("a", "2024-06-30", five));

        assertThat(at(few, "2024-05-09")).isPositive();
        assertThat(at(chronology, "2024-05-09")).isGreaterThan(at(few, "2024-05-09") + 1);
    }

    @Test
    void aDayThatNobodyNamesHasNone() {
        DaySalience days = of(article("a", "2024-05-06", "The mill of Tarn burned down on 6 May 2024."));

        assertThat(at(days, "2024-05-05")).isZero();
    }

    private static double at(DaySalience days, String day) {
        return days.of((int) LocalDate.parse(day).toEpochDay());
    }

    private static DaySalience of(Article... articles) {
        List<Telling> tellings = new ArrayList<>();
        List<ResolvedArticle> resolved = TimelineGenerator.builder().build().resolve(List.of(articles));
        for (int i = 0; i < articles.length; i++) {
            for (EventMention mention :
                    ClauseEventExtractor.create().extract(resolved.get(i)).mentions()) {
                if (mention.date() != null) {
                    tellings.add(new Telling(mention, i));
                }
            }
        }
        return new DaySalience(tellings, Origins.of(List.of(articles)));
    }
}
