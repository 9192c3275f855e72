// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import static io.github.dateline.context.DamStory.MONDAY;
import static io.github.dateline.context.DamStory.article;
import static io.github.dateline.context.DamStory.crack;
import static io.github.dateline.context.DamStory.evacuation;
import static io.github.dateline.context.DamStory.first;
import static io.github.dateline.context.DamStory.homecoming;
import static io.github.dateline.context.DamStory.lowering;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.article.Article;
import io.github.dateline.article.Dateline;
import io.github.dateline.article.PublicationDate;
import io.github.dateline.context.ArticleContext.From;
import io.github.dateline.resolve.Anchor;
import io.github.dateline.resolve.DefaultTemporalResolver;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of evidence for when an article was written, and how they give way to each other. */
class StoryContextFinderTest {

    private static final String ALIKE = """
            The people of Orvik left their homes as water seeped through the Hallin dam above their town.
            Families were taken by bus to a sports hall in Tromvik with camp beds of the Red Cross.""";

    private static final String FOREIGN = """
            A rare orchid has flowered in the botanical garden of Lisbon for the first time in nine years.
            Gardener Rui Matos said visitors queued to smell its vanilla scent.""";

    @ParameterizedTest
    @CsvSource({
        "CALLER, CALLER, 1.0",
        "URL, URL, 0.97",
        "JSON_LD, METADATA, 0.97",
        "META, METADATA, 0.97",
        "FEED, METADATA, 0.97",
        "TIME, METADATA, 0.93",
        "DATELINE, DATELINE, 0.93",
        "TEXT, METADATA, 0.85",
        "MODIFIED, METADATA, 0.6",
    })
    void whatIsStatedWins(PublicationDate.Signal signal, From from, double certainty) {
        Article stated = Article.builder("On 17 March 2023 the two sides met in Oslo.")
                .id("a")
                .published(new PublicationDate(MONDAY, "6 May 2024", signal))
                .build();
        ArticleContext context = first(DamStory.tagged(stated), crack());
        assertThat(context.date()).isEqualTo(MONDAY);
        assertThat(context.earliest()).isEqualTo(MONDAY);
        assertThat(context.latest()).isEqualTo(MONDAY);
        assertThat(context.from()).isEqualTo(from);
        assertThat(context.certainty()).isEqualTo(certainty);
        assertThat(context.reason()).contains("6 May 2024");
    }

    @Test
    void aStatedDayBeforeWhatTheTextTellsAsPastIsDisputed() {
        ArticleContext context = first(article("a", MONDAY, "Soldiers guard the dam. It was closed on 3 June 2024."));
        assertThat(context.date()).isEqualTo(MONDAY);
        assertThat(context.disputed()).isTrue();
        assertThat(context.certainty()).isEqualTo(0.5);
        assertThat(context.reason()).endsWith("Conflict: its text tells 2024-06-03 as past.");
    }

    @ParameterizedTest
    @CsvSource({
        "Soldiers guard the dam. It will be closed on 3 June 2024.",
        "Soldiers guard the dam. It was closed on 7 May 2024.",
        "Soldiers guard the dam. It was closed in 1964.",
    })
    void aStatedDayThatFitsTheTextIsNot(String text) {
        ArticleContext context = first(article("a", MONDAY, text));
        assertThat(context.disputed()).isFalse();
        assertThat(context.certainty()).isEqualTo(1);
        assertThat(context.reason()).doesNotContain("Conflict");
    }

    @ParameterizedTest
    @CsvSource({"--05-05, false", "--04-20, false", "--09-01, true"})
    void aStatedDayFarFromTheDatelineIsDisputed(String filed, boolean disputed) {
        ArticleContext context = first(DamStory.tagged(Article.builder("Soldiers guarded the dam.")
                .id("a")
                .published(MONDAY)
                .dateline(new Dateline("ORVIK, " + filed, "ORVIK", MonthDay.parse(filed), null))
                .build()));
        assertThat(context.disputed()).isEqualTo(disputed);
        assertThat(context.reason().contains("its dateline is \"ORVIK, " + filed + "\"."))
                .isEqualTo(disputed);
    }

    private static final String DATED_LEAD = "On May 7, 2024, the people of Orvik left their homes as water seeped"
            + " through the Hallin dam above the town. Buses took families to a sports hall in Tromvik.";

    @Test
    void aCallersDayFarFromTheEventThatASiblingDatesIsDisputedAndNotLentOn() {
        TaggedArticle wrong = article("wrong", MONDAY.plusYears(1), ALIKE);
        List<ArticleContext> contexts = ContextFinders.standard()
                .find(List.of(wrong, article("dated", null, DATED_LEAD), article("a", null, ALIKE)));
        assertThat(contexts.get(0).date()).isEqualTo(MONDAY.plusYears(1));
        assertThat(contexts.get(0).disputed()).isTrue();
        assertThat(contexts.get(0).reason()).contains("Conflict").contains("2024-05-07");
        assertThat(contexts.get(2).evidence()).containsExactly("dated");
        assertThat(contexts.get(2).date()).isEqualTo("2024-05-07");
    }

    @Test
    void aLookBackThatNamesLaterDaysIsNotDisputed() {
        String later = ALIKE + " A year on, most are back. The school was reopened on 2 April 2025.";
        ArticleContext context = first(
                article("later", MONDAY.plusYears(1), later),
                article("dated", null, DATED_LEAD),
                article("a", null, ALIKE));
        assertThat(context.disputed()).isFalse();
    }

    @Test
    void aLeadThatDatesItsEventGivesTheDay() {
        ArticleContext context = first(article(
                "a", null, "On May 7, 2024, the town of Orvik was evacuated. The dam had cracked in early May 2024."));
        assertThat(context.from()).isEqualTo(From.TEXT);
        assertThat(context.date()).isEqualTo("2024-05-07");
        assertThat(context.earliest()).isEqualTo("2024-05-07");
        assertThat(context.latest()).isEqualTo("2024-05-10");
        assertThat(context.reason()).contains("May 7, 2024").contains("at most 3 days");
    }

    @Test
    void aLeadThatDatesSomethingOlderGivesNoDay() {
        ArticleContext context = first(article(
                "a", null, "The dam that was opened on May 7, 1964 has cracked. It was inspected on March 2, 2024."));
        assertThat(context.from()).isEqualTo(From.NONE);
        assertThat(context.date()).isNull();
        assertThat(context.reason()).contains("2024-03-02");
    }

    @Test
    void anAnnouncedDayInTheLeadGivesNoDay() {
        ArticleContext context = first(article("a", null, "The rebuilt dam will open on May 7, 2031, Nordkraft said."));
        assertThat(context.from()).isEqualTo(From.NONE);
    }

    @ParameterizedTest
    @CsvSource({"--05-08, 2024-05-08", "--12-30, 2023-12-30", "--02-29, 2024-02-29"})
    void aDatelineTakesTheYearOfItsSiblings(String day, LocalDate expected) {
        ArticleContext context = first(withDateline(day, "The dam was guarded by soldiers."), crack(), lowering());
        assertThat(context.from()).isEqualTo(From.DATELINE);
        assertThat(context.date()).isEqualTo(expected);
    }

    @Test
    void aDatelineIsNotBeforeWhatItsArticleTells() {
        ArticleContext context = first(
                withDateline("--01-10", "Soldiers guarded the dam. They came by boat. It was closed on 3 June 2024."),
                crack());
        assertThat(context.date()).isEqualTo("2025-01-10");
    }

    @Test
    void aDatelineAloneHasNoYear() {
        ArticleContext context = first(withDateline("--05-08", "The dam was guarded by soldiers."));
        assertThat(context.from()).isEqualTo(From.NONE);
        assertThat(context.date()).isNull();
    }

    private static TaggedArticle withDateline(String day, String text) {
        return DamStory.tagged(Article.builder(text)
                .id("a")
                .dateline(new Dateline("ORVIK, " + day, "ORVIK", MonthDay.parse(day), null))
                .build());
    }

    @Test
    void aReportOfTheSameEventGivesItsDay() {
        ArticleContext context = first(article("a", null, ALIKE), crack(), evacuation(), lowering(), homecoming());
        assertThat(context.from()).isEqualTo(From.SIBLINGS);
        assertThat(context.isInferred()).isTrue();
        assertThat(context.date()).isEqualTo("2024-05-07");
        assertThat(context.evidence()).contains("evacuation").doesNotContain("crack");
        assertThat(context.reason()).contains("evacuation (2024-05-07)").contains("Interval");
        assertThat(context.certainty()).isBetween(0.1, 0.75);
    }

    @Test
    void aSiblingDatedByItsLeadLendsTheDayOfTheEvent() {
        TaggedArticle dated = article(
                "dated",
                null,
                "On May 7, 2024, the people of Orvik left their homes as water seeped"
                        + " through the Hallin dam above the town. Buses took families to a sports hall in Tromvik.");
        ArticleContext context = first(article("a", null, ALIKE), dated);
        assertThat(context.from()).isEqualTo(From.SIBLINGS);
        assertThat(context.date()).isEqualTo("2024-05-07");
        assertThat(context.earliest()).isEqualTo("2024-05-07");
        assertThat(context.latest()).isBetween("2024-05-10", "2024-05-31");
        assertThat(context.evidence()).containsExactly("dated");
        assertThat(context.reason()).contains("dated (dates its event 2024-05-07)");
    }

    @ParameterizedTest
    @CsvSource({
        "Monday, 2024-05-06, 2024-05-07",
        "Wednesday, 2024-05-08, 2024-05-09",
        "Thursday, 2024-05-09, 2024-05-10",
    })
    void weekdaysToldAsPastAreOfTheSameDayOrTheOneBefore(String weekday, LocalDate from, LocalDate to) {
        String text = "Police held a man on " + weekday + " who had walked across the closed crest of the Hallin dam."
                + " Officers in Orvik fined him.";
        ArticleContext context = first(article("a", null, text), crack(), evacuation(), lowering(), homecoming());
        assertThat(context.date()).isBetween(from, to);
    }

    @Test
    void yesterdayIsReadFromAFactThatASiblingDates() {
        String text = "Nordkraft began to lower the reservoir behind the cracked Hallin dam yesterday, opening both"
                + " bottom outlets. Farmers below Orvik feared for their meadows.";
        ArticleContext context = first(article("a", null, text), crack(), evacuation(), lowering(), homecoming());
        assertThat(context.date()).isEqualTo("2024-05-09");
        assertThat(context.reason()).contains("its \"yesterday\" is 2024-05-08 in lowering");
    }

    @Test
    void whatItTellsAsPastIsALowerBound() {
        String text = ALIKE + "\nThe government paid them on 3 June 2024.";
        ArticleContext late = first(article("a", null, text), crack(), evacuation());
        ArticleContext open = first(article("a", null, ALIKE), crack(), evacuation());
        assertThat(open.latest()).isBefore("2024-06-03");
        assertThat(late.latest()).isAfterOrEqualTo("2024-06-03");
    }

    @Test
    void anAnnouncedDayOfTheYearLiesAhead() {
        String past = "The Hallin dam was inspected by divers on 8 May.";
        String future = "The Hallin dam will be inspected by divers on 8 May.";
        ArticleContext after = first(article("a", null, past), crack(), homecoming());
        ArticleContext before = first(article("a", null, future), crack(), homecoming());
        assertThat(middle(before)).isLessThan(middle(after));
    }

    @Test
    void aYearInANameIsNoBound() {
        String text = ALIKE + "\nThey will get the 2023 prize for courage.";
        ArticleContext context = first(article("a", null, text), crack(), evacuation(), lowering());
        assertThat(context.date()).isEqualTo("2024-05-07");
    }

    private static double middle(ArticleContext context) {
        LocalDate from = context.earliest();
        LocalDate to = context.latest();
        assertThat(from).isNotNull();
        assertThat(to).isNotNull();
        LocalDate day = context.date();
        return day != null ? day.toEpochDay() : (from.toEpochDay() + to.toEpochDay()) / 2.0;
    }

    @Test
    void anArticleWithNothingInCommonGetsNoContext() {
        ArticleContext context = first(article("a", null, FOREIGN), crack(), evacuation(), lowering());
        assertThat(context).isEqualTo(ArticleContext.none(context.reason()));
        assertThat(context.anchor()).isEqualTo(Anchor.unknown());
    }

    @Test
    void anArticleWithNothingInCommonIsNoEvidence() {
        TaggedArticle stray = article("stray", LocalDate.of(1999, 1, 1), FOREIGN);
        TaggedArticle undated = article("a", null, ALIKE);
        ArticleContext without = first(undated, crack(), evacuation(), lowering());
        ArticleContext with = first(undated, crack(), evacuation(), lowering(), stray);
        assertThat(with.date()).isEqualTo(without.date());
        assertThat(with.earliest()).isAfter("2024-01-01");
        assertThat(with.evidence()).isEqualTo(without.evidence());
    }

    @Test
    void whatWasInferredIsNotLentOn() {
        String bridge = "The people of Orvik left their homes below the Hallin dam. Gardener Rui Matos left Lisbon for"
                + " Tromvik with an orchid in his bag, its vanilla scent filling the bus of the Red Cross.";
        List<ArticleContext> contexts = ContextFinders.standard()
                .find(List.of(article("a", null, FOREIGN), article("b", null, bridge), evacuation(), lowering()));
        assertThat(contexts.get(1).from()).isEqualTo(From.SIBLINGS);
        assertThat(contexts.get(0).from()).isEqualTo(From.NONE);
    }

    @Test
    void siblingsThatLieFarApartAreSaidToDisagree() {
        TaggedArticle later = article("later", LocalDate.of(2025, 5, 7), DamStory.EVACUATION);
        ArticleContext one = first(article("a", null, ALIKE), evacuation());
        ArticleContext two = first(article("a", null, ALIKE), evacuation(), later);
        assertThat(two.evidence()).containsExactly("evacuation", "later");
        assertThat(two.reason()).contains("lie far apart");
        assertThat(two.date()).isNull();
        assertThat(two.earliest()).isBeforeOrEqualTo("2024-05-07");
        assertThat(two.latest()).isAfterOrEqualTo("2025-05-07");
        assertThat(two.certainty()).isLessThan(one.certainty());
    }

    @Test
    void nothingIsComparedWhereAllAreDated() {
        ContextFinder finder = ContextFinders.standard((mentions, anchor) -> {
            assertThat(anchor).as("no day needs to be tried").isEqualTo(Anchor.unknown());
            return DefaultTemporalResolver.create().resolve(mentions, anchor);
        });
        assertThat(finder.find(List.of(crack(), evacuation())))
                .extracting(ArticleContext::date)
                .containsExactly(MONDAY, MONDAY.plusDays(1));
    }

    @Test
    void aDayIsNamedOnlyWhereItIsLikely() {
        String vague = "Dams age. The one at Hallin above Orvik is a warning to others, and reservoirs are many.";
        ArticleContext context = first(
                article("a", null, vague),
                article("x", LocalDate.of(2023, 1, 5), DamStory.CRACK),
                article("y", LocalDate.of(2024, 2, 9), DamStory.LOWERING),
                article("z", LocalDate.of(2025, 8, 2), DamStory.RETURN));
        assertThat(context.from()).isEqualTo(From.SIBLINGS);
        assertThat(context.date()).isNull();
        assertThat(context.earliest()).isBefore(context.latest());
        assertThat(context.certainty()).isLessThan(0.35);
    }
}
