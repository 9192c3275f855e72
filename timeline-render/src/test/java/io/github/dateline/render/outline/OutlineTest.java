// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.event.Event;
import io.github.dateline.event.EventDate;
import io.github.dateline.event.Timeline;
import io.github.dateline.render.words.Words;
import io.github.dateline.testing.SampleTimelines;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TimelineDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static List<String> shape(boolean newestFirst) {
        List<String> lines = new ArrayList<>();
        for (Group group : Outline.of(SampleTimelines.rich(), newestFirst).groups()) {
            for (Group.Block block : group.blocks()) {
                lines.add(group.anchor() + "/" + block.month() + " "
                        + block.events().size());
            }
        }
        return lines;
    }

    @Test
    void putsEventsUnderWhatIsKnown() {
        assertThat(shape(false))
                .containsExactly(
                        "y-0043/0 1",
                        "y1700c/0 1",
                        "y1800c/0 1",
                        "y1950s/0 1",
                        "y1960s/0 1",
                        "y1970s/0 1",
                        "y1987/0 1",
                        "y1998/0 1",
                        "y2004/0 1",
                        "y2010s/0 1",
                        "y2019/0 1",
                        "y2023/0 2",
                        "y2023/5 1",
                        "y2024/0 2",
                        "y2024/8 1",
                        "y2024/10 1",
                        "y2024/12 2",
                        "y2025/0 2",
                        "y2025/1 7",
                        "y2025/2 4",
                        "y2025/3 1",
                        "y2025/4 2",
                        "y2025/5 1",
                        "y2025/6 1");
    }

    @Test
    void reversesEverythingForTheNewestFirst() {
        List<String> oldest = shape(false);
        Collections.reverse(oldest);

        assertThat(shape(true)).isEqualTo(oldest);
    }

    @Test
    void losesNoEvent() {
        for (boolean newestFirst : new boolean[] {false, true}) {
            List<Event> shown = Outline.of(SampleTimelines.rich(), newestFirst).groups().stream()
                    .flatMap(group -> group.blocks().stream())
                    .flatMap(block -> block.events().stream())
                    .toList();
            assertThat(shown)
                    .containsExactlyInAnyOrderElementsOf(SampleTimelines.rich().events());
        }
    }

    @Test
    void measuresGapsAsFinelyAsDatesAllow() {
        List<Group> groups = Outline.of(SampleTimelines.rich(), false).groups();

        assertThat(groups.get(0).gap()).isNull();
        assertThat(groups)
                .filteredOn(group -> group.gap() != null)
                .allMatch(group -> group.gap().about());
        assertThat(Outline.of(SampleTimelines.rich(), true).groups().get(0).gap())
                .isNull();
    }

    @Test
    void aLongWindowStandsInTheDecadeOfItsBeginning() {
        Timeline single = SampleTimelines.single();
        Event event = single.events().get(0);
        EventDate date = new EventDate(
                TimelineDate.ofEdtf("1998/2010", Relation.WITHIN), "between 1998 and 2010", 0.9, false, "");
        Event window = new Event(
                event.id(),
                event.slug(),
                event.revision(),
                date,
                event.title(),
                event.text(),
                List.of(),
                List.of(),
                event.importance(),
                false,
                List.of(),
                event.sources(),
                List.of());
        Timeline timeline =
                new Timeline("one", "One", "en", null, single.articles(), List.of(window), List.of(), List.of());

        assertThat(Outline.of(timeline, false).groups())
                .singleElement()
                .satisfies(
                        group -> assertThat(group.name(Words.of("en").dates())).isEqualTo("1990s"));
    }

    @Test
    void highlightsFew() {
        assertThat(Highlights.of(SampleTimelines.rich()))
                .extracting(Event::title)
                .containsExactly(
                        "The bridge is built",
                        "The bridge is closed overnight",
                        "Minister resigns over bridge contract",
                        "Thousands march to the gorge");
        assertThat(Highlights.of(SampleTimelines.single())).isEmpty();
    }
}
