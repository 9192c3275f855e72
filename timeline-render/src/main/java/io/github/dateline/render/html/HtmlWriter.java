// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.render.text.Escape;
import io.github.dateline.render.text.WebAddress;
import java.io.IOException;
import java.util.Arrays;

/**
 * Writes HTML that is well formed and escaped by construction: elements and attributes are constants, text is escaped,
 * addresses are checked types, and every element is closed in its turn. There is no way to write markup as text.
 *
 * <pre>{@code
 * html.open(Tag.P, "tl-note").text(note).close(Tag.P);
 * }</pre>
 *
 * <p>It streams: nothing is kept but the names of the open elements. Not thread-safe.
 */
public final class HtmlWriter {

    private final Appendable target;
    private Tag[] open = new Tag[32];
    private int depth;
    private boolean inStartTag;

    /** Makes a writer to the target. */
    public HtmlWriter(Appendable target) {
        this.target = target;
    }

    /** Begins an element; attributes may follow until something else is written. */
    public HtmlWriter open(Tag tag) throws IOException {
        return begin(tag, tag.start());
    }

    /** Begins an element whose class is known beforehand. */
    HtmlWriter open(StartTag start) throws IOException {
        return begin(start.tag(), start.markup());
    }

    private HtmlWriter begin(Tag tag, String markup) throws IOException {
        endStartTag();
        target.append(markup);
        inStartTag = true;
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = tag;
        return this;
    }

    /** Begins an element of a class. */
    public HtmlWriter open(Tag tag, String cssClass) throws IOException {
        return open(tag).attribute(Attribute.CLASS, cssClass);
    }

    /**
     * Gives the element just begun an attribute.
     *
     * @throws IllegalArgumentException if the attribute holds an address
     */
    public HtmlWriter attribute(Attribute attribute, String value) throws IOException {
        if (attribute.isAddress()) {
            throw new IllegalArgumentException(attribute + " takes a checked address");
        }
        return write(attribute, value);
    }

    /** Gives the element just begun an address on the web. */
    public HtmlWriter address(Attribute attribute, WebAddress address) throws IOException {
        startAttribute(attribute);
        target.append(address.markup()).append('"');
        return this;
    }

    /** Gives the element just begun an address within this page. */
    public HtmlWriter anchor(String id) throws IOException {
        startAttribute(Attribute.HREF);
        target.append('#');
        Escape.markup(id, target);
        target.append('"');
        return this;
    }

    /** Gives the element just begun the address of a file beside this page, with an anchor in it where it is not empty. */
    HtmlWriter file(Attribute attribute, String name, String anchor) throws IOException {
        return write(attribute, anchor.isEmpty() ? name : name + "#" + anchor);
    }

    private HtmlWriter write(Attribute attribute, String value) throws IOException {
        startAttribute(attribute);
        Escape.markup(value, target);
        target.append('"');
        return this;
    }

    private void startAttribute(Attribute attribute) throws IOException {
        if (!inStartTag) {
            throw new IllegalStateException("no start tag is open for " + attribute);
        }
        target.append(attribute.start());
    }

    /** Writes text. */
    public HtmlWriter text(String text) throws IOException {
        endStartTag();
        Escape.markup(text, target);
        return this;
    }

    /** Ends the innermost element, which must be this one. */
    public HtmlWriter close(Tag tag) throws IOException {
        if (depth == 0 || open[depth - 1] != tag) {
            throw new IllegalStateException(
                    "cannot close " + tag + " inside " + (depth == 0 ? "nothing" : open[depth - 1].toString()));
        }
        endStartTag();
        depth--;
        if (!tag.isVoid()) {
            target.append(tag.end());
        }
        return this;
    }

    /** Writes an element with nothing but text in it. */
    public HtmlWriter element(Tag tag, String cssClass, String text) throws IOException {
        return open(tag, cssClass).text(text).close(tag);
    }

    /** Begins a new line between elements. */
    public HtmlWriter line() throws IOException {
        endStartTag();
        target.append('\n');
        return this;
    }

    /** Writes a resource of this library, or markup that another writer of this class made; never text of an article. */
    HtmlWriter trusted(String markup) throws IOException {
        endStartTag();
        target.append(markup);
        return this;
    }

    /** Returns the target, for another writer that escapes for its own place in the page. */
    Appendable target() throws IOException {
        endStartTag();
        return target;
    }

    /**
     * Checks that everything is closed.
     *
     * @throws IllegalStateException if an element is still open
     */
    public void finish() throws IOException {
        if (depth > 0) {
            throw new IllegalStateException("still open: " + Arrays.toString(Arrays.copyOf(open, depth)));
        }
        endStartTag();
    }

    private void endStartTag() throws IOException {
        if (inStartTag) {
            target.append('>');
            inStartTag = false;
        }
    }
}
