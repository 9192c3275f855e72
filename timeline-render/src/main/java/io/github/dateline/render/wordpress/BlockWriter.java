// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.wordpress;

import io.github.dateline.render.html.Attribute;
import io.github.dateline.render.html.HtmlWriter;
import io.github.dateline.render.html.Tag;
import java.io.IOException;

/**
 * Writes blocks: HTML between comments that name the block. Nothing from an article ever stands in such a comment, whose
 * end it could write.
 */
final class BlockWriter {

    private final Appendable target;
    private final HtmlWriter html;

    BlockWriter(Appendable target) {
        this.target = target;
        this.html = new HtmlWriter(target);
    }

    HtmlWriter html() {
        return html;
    }

    BlockWriter begin(String block) throws IOException {
        html.line();
        target.append("<!-- wp:").append(block).append(" -->\n");
        return this;
    }

    BlockWriter end(String block) throws IOException {
        html.line();
        target.append("<!-- /wp:").append(block).append(" -->\n");
        return this;
    }

    /** Writes a heading of level 2 to 4 that links can name. */
    BlockWriter heading(int level, String anchor, String text) throws IOException {
        Tag tag = Tag.heading(level);
        // Level 2 is the default, which the editor leaves out.
        begin(level == 2 ? "heading" : "heading {\"level\":" + level + "}");
        html.open(tag, "wp-block-heading")
                .attribute(Attribute.ID, anchor)
                .text(text)
                .close(tag);
        return end("heading");
    }

    void finish() throws IOException {
        html.finish();
    }
}
