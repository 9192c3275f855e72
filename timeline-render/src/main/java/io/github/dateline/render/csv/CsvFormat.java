// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.csv;

import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Setting;
import io.github.dateline.render.TimelineRenderer;
import java.util.List;

/** The format {@code csv}: a table of flat records. */
public final class CsvFormat implements OutputFormat {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String fileName() {
        return "events.csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public List<Setting> settings() {
        return CsvOptions.SETTINGS;
    }

    @Override
    public TimelineRenderer renderer(RenderOptions options) {
        return CsvTimelineRenderer.of(CsvOptions.of(options));
    }
}
