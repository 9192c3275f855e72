// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.event.Event;
import io.github.dateline.testing.SampleTimelines;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownDocumentTest {

    private static String render(MarkdownOptions.Builder options) {
        return MarkdownTimelineRenderer.of(options.build()).render(SampleTimelines.rich());
    }

    @Test
    void nothingIsSaidTwice() {
        String list = render(MarkdownOptions.builder());
        // The text is the words of the source below.
        assertThat(list)
                .contains("**11 January 2025**: The bridge is closed overnight. Sources: ")
                .containsOnlyOnce("  > Police closed the bridge after a hanger snapped");
        // A table has no quotes, so the text stays, unless the title says it all.
        assertThat(render(MarkdownOptions.builder().table(true)))
                .contains("The bridge is closed overnight. Police closed the bridge after a hanger snapped")
                .contains("| **1998** | A first crack was found. | ");
    }

    @Test
    void notesStandInListAndTable() {
        for (boolean table : new boolean[] {false, true}) {
            assertThat(render(MarkdownOptions.builder().table(table)))
                    .contains("Sources differ on a number: 11,000 or 12,000. Sources differ on the date: "
                            + "20 February or 21 February. The union counted its own marchers.");
        }
    }

    @Test
    void anchorsAreThereWhenAskedFor() {
        List<Event> events = SampleTimelines.rich().events();
        assertThat(render(MarkdownOptions.builder())).doesNotContain("<a ");
        assertThat(render(MarkdownOptions.builder().anchors(true)))
                .contains(events.stream()
                        .map(event -> "- <a id=\"ev-" + event.id() + "\"></a>**")
                        .toList());
    }
}
