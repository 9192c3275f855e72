// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.TimelineRenderer;

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
    public TimelineRenderer renderer(RenderOptions options) {
        return HtmlTimelineRenderer.fragment(
                HtmlOptions.builder().common(options).build());
    }
}
