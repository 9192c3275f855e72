// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import io.github.dateline.edit.EventOverride;
import io.github.dateline.edit.EventOverride.Evidence;
import io.github.dateline.edit.EventOverride.Part;
import io.github.dateline.edit.Overrides;
import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.Timeline.Tombstone;
import io.github.dateline.json.TimelineJson;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TimelineDate;
import io.github.dateline.update.Change.Kind;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Identity, history, overrides and changes from one result to the next. */
class ContinuationTest {

    private static final Instant MONDAY = Instant.parse("2025-11-17T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2025-11-18T09:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2025-11-19T09:00:00Z");

    private final List<Article> articles = PortNews.articles(12, 5);

    private static TimelineUpdate update(
            @Nullable Timeline previous, List<Article> articles, Instant now, Map<String, EventOverride> overrides) {
        return TimelineGenerator.builder()
                .id("port")
                .updatedAt(now)
                .overrides(new Overrides(overrides))
                .build()
                .update(previous, articles);
    }

    private static Timeline build(@Nullable Timeline previous, List<Article> articles, Instant now) {
        return update(previous, articles, now, Map.of()).timeline();
    }

    private static Event event(Timeline timeline, String id) {
        return timeline.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Timeline timeline) {
        return timeline.events().stream().map(Event::id).toList();
    }

    private static Map<Kind, Integer> kinds(TimelineUpdate update) {
        Map<Kind, Integer> kinds = new TreeMap<>();
        update.changes().forEach(change -> kinds.merge(change.kind(), 1, Integer::sum));
        return kinds;
    }

    @Test
    void nothingMovesWhenNothingChanges() throws IOException {
        Timeline first = TimelineJson.read(TimelineJson.write(build(null, articles, MONDAY)));
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(3));

        TimelineUpdate again = update(first, shuffled, TUESDAY, Map.of());

        assertThat(again.hasChanges()).isFalse();
        assertThat(TimelineJson.write(again.timeline())).isEqualTo(TimelineJson.write(first));
    }

    @Test
    void firstRevisionsBeginWithTheFirstBuild() {
        for (Event event : build(null, articles, MONDAY).events()) {
            assertThat(event.revision().number()).isEqualTo(1);
            assertThat(event.revision().createdAt()).isEqualTo(MONDAY);
            assertThat(event.revision().updatedAt()).isEqualTo(MONDAY);
            assertThat(event.revision().contentHash()).matches("sha256-[0-9a-f]{64}");
        }
    }

    @Test
    void anotherTellingChangesItsEventAlone() {
        List<Article> some = new ArrayList<>(List.of(PortNews.article(0, 1)));
        PortNews.articles(30, 5).stream().filter(a -> !a.id().endsWith("-0")).forEach(some::add);
        Timeline first = build(null, some, MONDAY);
        List<Article> more = new ArrayList<>(some);
        // Written earlier and at an earlier address: it becomes the first source, on which a new id would rest.
        more.add(PortNews.article(0, 0));

        TimelineUpdate update = update(first, more, TUESDAY, Map.of());

        assertThat(ids(update.timeline())).containsAll(ids(first));
        List<Change> updated =
                update.changes().stream().filter(c -> c.kind() == Kind.UPDATED).toList();
        assertThat(updated).hasSize(1);
        Event event = event(update.timeline(), updated.get(0).id());
        assertThat(event.sources()).hasSize(2);
        assertThat(event.revision().number()).isEqualTo(2);
        assertThat(event.revision().createdAt()).isEqualTo(MONDAY);
        assertThat(event.revision().updatedAt()).isEqualTo(TUESDAY);
        assertThat(event.slug()).isEqualTo(event(first, event.id()).slug());
        assertThat(event.revision().aliases()).hasSize(1);
    }

    @Test
    void aCorrectedSentenceKeepsItsEvent() {
        Timeline first = build(null, articles, MONDAY);
        List<Article> corrected = new ArrayList<>();
        for (Article article : articles) {
            corrected.add(Article.builder(article.text().replace(" closed the ", " closed down the "))
                    .id(article.id())
                    .url(article.url())
                    .title(article.title())
                    .publisher(article.publisher())
                    .published(article.published().day())
                    .build());
        }

        assertThat(ids(build(first, corrected, TUESDAY))).containsExactlyElementsOf(ids(first));
    }

    @Test
    void whatIsGoneLeavesATombstoneAndComesBackUnderItsId() {
        Timeline first = build(null, articles, MONDAY);
        List<Article> fewer =
                articles.stream().filter(a -> !a.id().endsWith("-4")).toList();

        TimelineUpdate second = update(first, fewer, TUESDAY, Map.of());
        TimelineUpdate third = update(second.timeline(), articles, WEDNESDAY, Map.of());

        List<String> gone = new ArrayList<>(ids(first));
        gone.removeAll(ids(second.timeline()));
        assertThat(gone).isNotEmpty();
        assertThat(second.timeline().deleted()).extracting(Tombstone::id).containsExactlyInAnyOrderElementsOf(gone);
        assertThat(second.timeline().deleted()).extracting(Tombstone::deletedAt).containsOnly(TUESDAY);
        assertThat(kinds(second)).containsEntry(Kind.REMOVED, gone.size()).doesNotContainKey(Kind.UPDATED);
        assertThat(ids(third.timeline())).containsExactlyElementsOf(ids(first));
        assertThat(third.timeline().deleted()).isEmpty();
        assertThat(kinds(third)).containsEntry(Kind.CREATED, gone.size());
    }

    @Test
    void anotherTimelineIsNoPast() {
        Timeline other = TimelineGenerator.builder().id("other").build().generate(articles);

        assertThatThrownBy(() -> build(other, articles, MONDAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other")
                .hasMessageContaining("port");
    }

    @Test
    void editsAreAppliedLastAndSurvive() {
        Timeline first = build(null, articles, MONDAY);
        String id = first.events().get(2).id();
        EventOverride edit = new EventOverride(
                false,
                true,
                "The editor's title",
                "Their text.",
                TimelineDate.ofEdtf("2021-04", Relation.ON),
                List.of("port", "money"),
                0.9,
                "Corrected.",
                null,
                List.of());

        TimelineUpdate second = update(first, articles, TUESDAY, Map.of(id, edit));
        TimelineUpdate third = update(second.timeline(), articles, WEDNESDAY, Map.of(id, edit));
        TimelineUpdate without = update(third.timeline(), articles, WEDNESDAY, Map.of());

        Event event = event(third.timeline(), id);
        assertThat(event.title()).isEqualTo("The editor's title");
        assertThat(event.text()).isEqualTo("Their text.");
        assertThat(event.date().date().edtf()).isEqualTo("2021-04");
        assertThat(event.tags()).containsExactly("money", "port");
        assertThat(event.importance()).isEqualTo(0.9);
        assertThat(event.note()).isEqualTo("Corrected.");
        assertThat(event.pinned()).isTrue();
        assertThat(event.edited()).containsExactly("date", "importance", "note", "pinned", "tags", "text", "title");
        assertThat(kinds(second)).containsEntry(Kind.UPDATED, 1).doesNotContainKey(Kind.CREATED);
        assertThat(third.hasChanges()).isFalse();
        assertThat(event(without.timeline(), id).title())
                .isEqualTo(first.events().get(2).title());
        assertThat(event(without.timeline(), id).revision().number()).isEqualTo(3);
    }

    @Test
    void aHiddenEventStaysHiddenUnderTheIdThatItHasKept() {
        List<Article> some = List.of(PortNews.article(0, 1), PortNews.article(5, 0));
        Timeline first = build(null, some, MONDAY);
        String id = first.events().get(0).id();
        List<Article> more = List.of(PortNews.article(0, 0), PortNews.article(0, 1), PortNews.article(5, 0));
        Timeline second = build(first, more, TUESDAY);
        EventOverride hide = new EventOverride(true, false, null, null, null, null, null, null, null, List.of());
        assertThat(event(second, id).revision().aliases()).isNotEmpty();

        Timeline hidden = update(second, more, TUESDAY, Map.of(id, hide)).timeline();
        TimelineUpdate still = update(hidden, more, WEDNESDAY, Map.of(id, hide));
        Timeline shown = build(still.timeline(), more, WEDNESDAY);

        assertThat(ids(hidden)).doesNotContain(id).hasSize(ids(second).size() - 1);
        assertThat(still.hasChanges()).isFalse();
        assertThat(still.problems()).isEmpty();
        assertThat(ids(shown)).containsExactlyInAnyOrderElementsOf(ids(second));
    }

    @Test
    void mergedAndSplitEventsStaySoAndComeApartAgain() {
        Timeline first = build(null, articles, MONDAY);
        String into = first.events().get(1).id();
        String other = first.events().get(3).id();
        EventOverride merge = new EventOverride(false, false, null, null, null, null, null, null, into, List.of());

        Timeline merged = update(first, articles, TUESDAY, Map.of(other, merge)).timeline();
        TimelineUpdate still = update(merged, articles, WEDNESDAY, Map.of(other, merge));
        Timeline apart = build(still.timeline(), articles, WEDNESDAY);

        assertThat(ids(merged)).contains(into).doesNotContain(other);
        assertThat(event(merged, into).revision().aliases()).contains(other);
        assertThat(event(merged, into).edited()).contains("sources");
        assertThat(merged.deleted()).contains(new Tombstone(other, TUESDAY, into));
        assertThat(still.hasChanges()).isFalse();
        assertThat(still.problems()).isEmpty();
        assertThat(ids(apart)).containsExactlyElementsOf(ids(first));
        assertThat(event(apart, into).revision().aliases()).doesNotContain(other);
    }

    @Test
    void aPartThatIsSplitOffKeepsItsOwnId() {
        Timeline first = build(null, articles, MONDAY);
        Event whole = first.events().stream()
                .filter(event -> event.sources().size() > 1)
                .findFirst()
                .orElseThrow();
        Part part = new Part(List.of(new Evidence(whole.sources().get(1).article(), null)), "Another matter", null);
        EventOverride split = new EventOverride(false, false, null, null, null, null, null, null, null, List.of(part));

        Timeline second =
                update(first, articles, TUESDAY, Map.of(whole.id(), split)).timeline();
        TimelineUpdate third = update(second, articles, WEDNESDAY, Map.of(whole.id(), split));
        Timeline again = build(third.timeline(), articles, WEDNESDAY);

        assertThat(second.events()).hasSize(first.events().size() + 1);
        assertThat(second.events()).extracting(Event::title).contains("Another matter");
        assertThat(event(second, whole.id()).sources()).hasSize(whole.sources().size() - 1);
        assertThat(third.hasChanges()).isFalse();
        assertThat(ids(again)).containsExactlyElementsOf(ids(first));
    }

    @Test
    void entriesThatNoLongerMatchAreTold() {
        EventOverride hide = new EventOverride(true, false, null, null, null, null, null, null, null, List.of());
        EventOverride title = new EventOverride(false, false, "Title", null, null, null, null, null, null, List.of());
        EventOverride merge = new EventOverride(false, false, null, null, null, null, null, null, "nowhere", List.of());
        Timeline first = build(null, articles, MONDAY);
        String there = first.events().get(0).id();

        TimelineUpdate update = update(first, articles, TUESDAY, Map.of("gone-1", hide, "gone-2", title, there, merge));

        assertThat(update.problems()).hasSize(3);
        assertThat(update.problems())
                .extracting(Object::toString)
                .anySatisfy(line -> assertThat(line).contains("gone-1"))
                .anySatisfy(line -> assertThat(line).contains("gone-2"))
                .anySatisfy(line -> assertThat(line).contains(there).contains("nowhere"));
        assertThat(update.hasChanges()).isFalse();
    }

    @Test
    void changesAreOneObjectALine() throws IOException {
        StringBuilder lines = new StringBuilder();

        Change.write(update(null, articles, MONDAY, Map.of()).changes(), lines);

        String[] each = lines.toString().split("\n", -1);
        assertThat(each).hasSize(build(null, articles, MONDAY).events().size() + 1);
        assertThat(each[0]).startsWith("{\"change\":\"created\",\"id\":\"").endsWith("}");
        assertThat(each[each.length - 1]).isEmpty();
    }
}
