// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.markdown;

import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Setting;
import io.github.dateline.render.TimelineRenderer;
import java.util.List;

/** The format {@code markdown}: CommonMark. */
public final class MarkdownFormat implements OutputFormat {

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String fileName() {
        return "timeline.md";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public List<Setting> settings() {
        return MarkdownOptions.SETTINGS;
    }

    @Override
    public TimelineRenderer renderer(RenderOptions options) {
        return MarkdownTimelineRenderer.of(MarkdownOptions.of(options));
    }
}
