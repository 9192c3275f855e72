// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The beginning of an element's text, without reading more of it than needed. */
final class ShortText {

    private ShortText() {}

    static String of(Element element, int most) {
        StringBuilder out = new StringBuilder();
        Node node = element;
        while (node != null && out.length() < most) {
            if (node instanceof TextNode leaf) {
                String raw = leaf.getWholeText();
                out.append(raw, 0, Math.min(raw.length(), most));
            } else if (!node.equals(element)
                    && node instanceof Element inner
                    && TagKind.of(inner.normalName()) != TagKind.INLINE) {
                out.append(' ');
            }
            boolean skip = node instanceof Element inner
                    && !node.equals(element)
                    && (TagKind.of(inner.normalName()) & TagKind.GONE) != 0;
            if (!skip && node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            while (node != null && !node.equals(element) && node.nextSibling() == null) {
                node = node.parent();
            }
            node = node == null || node.equals(element) ? null : node.nextSibling();
        }
        return Chars.squeeze(out);
    }
}
