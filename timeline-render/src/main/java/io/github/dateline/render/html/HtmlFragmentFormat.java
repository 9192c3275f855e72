// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Setting;
import io.github.dateline.render.TimelineRenderer;
import java.util.List;

/** The format {@code html-fragment}: a section for another page. */
public final class HtmlFragmentFormat implements OutputFormat {

    @Override
    public String name() {
        return "html-fragment";
    }

    @Override
    public String fileName() {
        return "timeline-fragment.html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public List<Setting> settings() {
        return HtmlSettings.FRAGMENT;
    }

    @Override
    public TimelineRenderer renderer(RenderOptions options) {
        return HtmlTimelineRenderer.fragment(HtmlSettings.options(options, false));
    }
}
