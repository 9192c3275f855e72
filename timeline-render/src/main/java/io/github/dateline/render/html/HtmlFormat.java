// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Setting;
import io.github.dateline.render.TimelineRenderer;
import java.util.List;

/** The format {@code html}: one file. */
public final class HtmlFormat implements OutputFormat {

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String fileName() {
        return "timeline.html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public List<Setting> settings() {
        return HtmlSettings.PAGE;
    }

    @Override
    public TimelineRenderer renderer(RenderOptions options) {
        return HtmlTimelineRenderer.page(HtmlSettings.options(options, false));
    }
}
