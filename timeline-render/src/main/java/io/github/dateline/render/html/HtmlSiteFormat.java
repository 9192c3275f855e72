// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.event.Timeline;
import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.OutputTree;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Setting;
import io.github.dateline.render.TimelineRenderer;
import java.io.IOException;
import java.util.List;

/** The format {@code html-site}: a page with its style, filter and data beside it. */
public final class HtmlSiteFormat implements OutputFormat {

    @Override
    public String name() {
        return "html-site";
    }

    @Override
    public String fileName() {
        return "index.html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public boolean hasSeveralFiles() {
        return true;
    }

    @Override
    public List<Setting> settings() {
        return HtmlSettings.SITE;
    }

    @Override
    public TimelineRenderer renderer(RenderOptions options) {
        throw new UnsupportedOperationException("html-site has several files");
    }

    @Override
    public void render(Timeline timeline, RenderOptions options, OutputTree tree) throws IOException {
        site(options).render(timeline, tree);
    }

    @Override
    public void check(RenderOptions options) {
        site(options);
    }

    private static HtmlSite site(RenderOptions options) {
        return HtmlSite.of(HtmlSettings.options(options, true)).largestPage(options.number(HtmlSettings.LARGEST_PAGE));
    }
}
