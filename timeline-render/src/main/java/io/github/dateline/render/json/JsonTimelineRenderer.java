// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.json;

import io.github.dateline.event.Timeline;
import io.github.dateline.json.TimelineJson;
import io.github.dateline.render.TimelineRenderer;
import io.github.dateline.render.words.DateWords;
import io.github.dateline.render.words.Words;
import java.io.IOException;

/** Writes the canonical JSON, with dates in the words of the timeline's language. Immutable and thread-safe. */
public final class JsonTimelineRenderer implements TimelineRenderer {

    @Override
    public void render(Timeline timeline, Appendable target) throws IOException {
        DateWords dates = Words.of(timeline.lang()).dates();
        TimelineJson.write(timeline, target, dates::display);
    }
}
