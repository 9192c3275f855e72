// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the marks out of Markdown: one line a paragraph, heading or list item. Wrapped lines are joined only when the
 * document wraps: where paragraphs are parted by blank lines and their lines are about equally long.
 */
final class MarkdownLines {

    private MarkdownLines() {}

    static List<String> of(List<String> source) {
        List<String> lines = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean code = false;
        boolean wraps = wraps(source);
        for (String raw : source) {
            String line = Chars.trim(raw);
            if (line.startsWith("```") || line.startsWith("~~~")) {
                code = !code;
                flush(paragraph, lines);
            } else if (code || line.isEmpty() || isRule(line)) {
                flush(paragraph, lines);
            } else {
                boolean begins = line.startsWith("#") || isItem(line) || line.startsWith(">") || line.startsWith("|");
                if (begins || !wraps) {
                    flush(paragraph, lines);
                }
                String bare = inline(unmark(line));
                if (!bare.isEmpty()) {
                    paragraph.append(paragraph.isEmpty() ? "" : " ").append(bare);
                }
                if (line.startsWith("#")) {
                    flush(paragraph, lines);
                }
            }
        }
        flush(paragraph, lines);
        return lines;
    }

    private static void flush(StringBuilder paragraph, List<String> lines) {
        if (!paragraph.isEmpty()) {
            lines.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    /** Tells whether lines are broken at a fixed width: none is long, and most that are followed by another are not short. */
    private static boolean wraps(List<String> source) {
        int followed = 0;
        int full = 0;
        for (int i = 0; i + 1 < source.size(); i++) {
            int length = source.get(i).length();
            if (length > 130) {
                return false;
            }
            if (length > 0 && !source.get(i + 1).isBlank()) {
                followed++;
                full += length >= 50 ? 1 : 0;
            }
        }
        return followed > 0 && full * 2 > followed;
    }

    private static boolean isRule(String line) {
        String bare = line.replace(" ", "");
        return bare.length() >= 3
                && (bare.chars().allMatch(c -> c == '-')
                        || bare.chars().allMatch(c -> c == '*')
                        || bare.chars().allMatch(c -> c == '_')
                        || bare.chars().allMatch(c -> c == '='));
    }

    private static boolean isItem(String line) {
        return line.startsWith("- ") || line.startsWith("* ") || line.startsWith("+ ");
    }

    private static String unmark(String line) {
        String bare = line;
        while (bare.startsWith(">")) {
            bare = bare.substring(1).strip();
        }
        if (bare.startsWith("#")) {
            int i = 0;
            while (i < bare.length() && bare.charAt(i) == '#') {
                i++;
            }
            bare = bare.substring(i).strip();
            while (bare.endsWith("#")) {
                bare = bare.substring(0, bare.length() - 1).strip();
            }
        }
        return isItem(bare) ? bare.substring(2).strip() : bare;
    }

    /** Removes emphasis, code marks, images and the targets of links; one pass. */
    private static String inline(String line) {
        StringBuilder out = new StringBuilder(line.length());
        int lastLink = Math.min(line.lastIndexOf("]("), line.lastIndexOf(')'));
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && !Character.isLetterOrDigit(line.charAt(i + 1))) {
                out.append(line.charAt(i + 1));
                i += 2;
            } else if (c == '!' && i + 1 < lastLink && line.charAt(i + 1) == '[' && linkEnd(line, i + 1) > 0) {
                i = linkEnd(line, i + 1);
            } else if (c == '[' && i < lastLink && linkEnd(line, i) > 0) {
                int close = line.indexOf("](", i);
                out.append(inline(line.substring(i + 1, close)));
                i = linkEnd(line, i);
            } else if (c == '*' || c == '`' || (c == '_' && !insideWord(line, i))) {
                i++;
            } else {
                out.append(c);
                i++;
            }
        }
        return Chars.squeeze(out);
    }

    private static boolean insideWord(String line, int at) {
        return at > 0
                && at + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(at - 1))
                && Character.isLetterOrDigit(line.charAt(at + 1));
    }

    /** Returns the index after a link that begins at the bracket, or 0. */
    private static int linkEnd(String line, int open) {
        int close = line.indexOf("](", open);
        int nested = line.indexOf('[', open + 1);
        if (close < 0 || (nested > 0 && nested < close)) {
            return 0;
        }
        int end = line.indexOf(')', close);
        return end < 0 ? 0 : end + 1;
    }
}
