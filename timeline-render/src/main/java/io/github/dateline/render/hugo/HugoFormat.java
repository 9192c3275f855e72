// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.hugo;

import io.github.dateline.event.Timeline;
import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.OutputTree;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Setting;
import io.github.dateline.render.TimelineRenderer;
import java.io.IOException;
import java.util.List;

/** The format {@code hugo}: content files with front matter. */
public final class HugoFormat implements OutputFormat {

    @Override
    public String name() {
        return "hugo";
    }

    @Override
    public String fileName() {
        return "content/timeline/_index.md";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public boolean hasSeveralFiles() {
        return true;
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.EDTF_LEVEL);
    }

    @Override
    public TimelineRenderer renderer(RenderOptions options) {
        throw new UnsupportedOperationException("hugo has several files");
    }

    @Override
    public void render(Timeline timeline, RenderOptions options, OutputTree tree) throws IOException {
        new HugoContent(options).render(timeline, tree);
    }
}
