// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a parsed page once and fills its {@link PageTree} and {@link PageFacts}. Not thread-safe. */
final class PageWalker {

    private final PageTree tree = new PageTree();
    private final PageFacts facts = new PageFacts();
    private final NameFlags names = new NameFlags();

    private final StringBuilder text = new StringBuilder();
    private int textLinkChars;
    private boolean gap;
    private int linkDepth;
    private int current = -1;
    private boolean rowLine;

    /** What leaving an element has to undo, for each element that is open. */
    private static final int NOTHING = 0;

    private static final int BLOCK = 1;
    private static final int LINK = 2;

    private int[] open = new int[64];
    private int depth;

    PageTree tree() {
        return tree;
    }

    PageFacts facts() {
        return facts;
    }

    /** Walks the element and everything in it, without recursion: a page may nest as deep as the parser lets it. */
    void walk(Element root) {
        Node node = root;
        while (node != null) {
            boolean down = enter(node);
            if (down && node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            if (down) {
                leave(node);
            }
            while (!node.equals(root) && node.nextSibling() == null) {
                node = node.parent();
                if (node == null) {
                    return;
                }
                leave(node);
            }
            if (node.equals(root)) {
                flush();
                return;
            }
            node = node.nextSibling();
        }
    }

    /** Takes a node; false when what is in it is not to be seen. */
    private boolean enter(Node node) {
        if (node instanceof TextNode leaf) {
            append(leaf.getWholeText());
            return true;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String tagName = element.normalName();
        int kind = TagKind.of(tagName);
        if ((kind & TagKind.GONE) != 0) {
            facts.gone(element, tagName);
            if (tagName.equals("head")) {
                push(NOTHING);
                return true;
            }
            return false;
        }
        int flags = element.attributesSize() == 0 ? 0 : flags(element);
        facts.element(element, tagName, flags, tree.lines().size() + (text.isEmpty() ? 0 : 1), current);
        int action = NOTHING;
        if ((kind & TagKind.BREAK) != 0) {
            breakLine(element);
        } else if ((kind & TagKind.BLOCK) != 0 || (flags & PageTree.HIDDEN) != 0) {
            openBlock(kind, flags);
            action = BLOCK;
        } else if ((kind & TagKind.LINK) != 0 && isLink(element)) {
            linkDepth++;
            action = LINK;
        }
        push(action);
        return true;
    }

    /** What only runs a script leads nowhere: its words are the page's own. */
    private static boolean isLink(Element element) {
        return element.hasAttr("href") && !element.attr("href").startsWith("javascript:");
    }

    private void push(int action) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = action;
    }

    private void leave(Node node) {
        if (!(node instanceof Element)) {
            return;
        }
        int action = open[--depth];
        if (action == BLOCK) {
            closeBlock();
        } else if (action == LINK) {
            linkDepth--;
        }
    }

    private void openBlock(int kind, int flags) {
        if ((kind & TagKind.CELL) != 0 && rowLine) {
            // The cells of a row stay one line: their words belong together.
            appendGap();
        } else {
            flush();
        }
        current = tree.open(current, kind, flags);
        rowLine = (kind & TagKind.ROW) != 0 || ((kind & TagKind.CELL) != 0 && rowLine);
    }

    private void closeBlock() {
        if (!tree.is(current, TagKind.CELL) || !rowLine) {
            flush();
        }
        tree.close(current);
        current = tree.parent(current);
        rowLine = current >= 0 && (tree.is(current, TagKind.ROW) || (tree.is(current, TagKind.CELL) && rowLine));
    }

    /** One break ends a line only after a whole sentence, two always do: old pages wrap with breaks. */
    private void breakLine(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode leaf && leaf.isBlank()) {
            next = next.nextSibling();
        }
        boolean second = next instanceof Element sibling && sibling.normalName().equals("br");
        if (second || RepeatedLines.endsSentence(text) || text.length() < 60) {
            flush();
        } else {
            appendGap();
        }
    }

    private int flags(Element element) {
        int flags = names.of(element.className()) | names.of(element.id());
        String itemprop = element.attr("itemprop");
        if (itemprop.equalsIgnoreCase("articleBody")) {
            flags |= PageTree.ARTICLE_BODY;
        }
        switch (element.attr("role")) {
            case "navigation",
                    "complementary",
                    "banner",
                    "contentinfo",
                    "search",
                    "dialog",
                    "alert",
                    "menu",
                    "tooltip" -> flags |= PageTree.ROLE_ASIDE;
            default -> {}
        }
        return isHidden(element) ? flags | PageTree.HIDDEN : flags;
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        if (!style.contains("none") && !style.contains("hidden")) {
            return false;
        }
        String tight = style.replace(" ", "");
        return tight.contains("display:none") || tight.contains("visibility:hidden");
    }

    private void appendGap() {
        gap = true;
    }

    private void append(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c > ' ' && c < '\u0080') {
                put(c);
            } else if (Chars.isSpace(c)) {
                // Soft hyphens and the like have no width: they part no words.
                gap |= !Chars.isInvisible(c);
            } else {
                put(c);
            }
        }
    }

    private void put(char c) {
        if (gap) {
            if (!text.isEmpty()) {
                text.append(' ');
                textLinkChars += linkDepth > 0 ? 1 : 0;
            }
            gap = false;
        }
        text.append(c);
        if (linkDepth > 0) {
            textLinkChars++;
        }
    }

    private void flush() {
        if (!text.isEmpty() && current >= 0) {
            tree.add(new PageTree.Line(text.toString(), current, textLinkChars));
        }
        text.setLength(0);
        textLinkChars = 0;
        gap = false;
    }
}
