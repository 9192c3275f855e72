// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.ics;

import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Setting;
import io.github.dateline.render.TimelineRenderer;
import java.util.List;

/** The format {@code ics}: a calendar. */
public final class IcsFormat implements OutputFormat {

    private static final Setting LONGEST = new Setting(
            "longest",
            Integer.toString(IcsTimelineRenderer.DEFAULT_LONGEST),
            "leave out events that lie within more days");

    @Override
    public String name() {
        return "ics";
    }

    @Override
    public String fileName() {
        return "timeline.ics";
    }

    @Override
    public String mediaType() {
        return "text/calendar";
    }

    @Override
    public List<Setting> settings() {
        return List.of(LONGEST, Setting.EDTF_LEVEL);
    }

    @Override
    public TimelineRenderer renderer(RenderOptions options) {
        return IcsTimelineRenderer.of(options).longest(options.number(LONGEST));
    }
}
