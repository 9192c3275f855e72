// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Removes lines that stand twice: they are captions and teasers and would count as two mentions of one event. Of two
 * equal lines running that end without a full stop both go (a caption), unless the text begins with them (a description and
 * the lead that it repeats); otherwise the first stays.
 */
final class RepeatedLines {

    private static final int SHORT = 40;

    private RepeatedLines() {}

    /** A text that is mostly one or two lines over and over is a specimen, and left alone. */
    private static final double MOSTLY = .55;

    private static final int FEW = 4;

    static List<String> remove(List<String> lines) {
        List<String> kept = once(lines);
        boolean specimen = kept.size() <= FEW && chars(kept) < (1 - MOSTLY) * chars(lines) && standsThrice(lines);
        return specimen ? lines : kept;
    }

    private static boolean standsThrice(List<String> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (String line : lines) {
            if (counts.merge(line, 1, Integer::sum) > 2 && line.length() > SHORT) {
                return true;
            }
        }
        return false;
    }

    private static long chars(List<String> lines) {
        long chars = 0;
        for (String line : lines) {
            chars += line.length();
        }
        return chars;
    }

    private static List<String> once(List<String> lines) {
        List<String> kept = new ArrayList<>(lines.size());
        Set<String> seen = new HashSet<>();
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i);
            int same = i + 1;
            while (same < lines.size() && lines.get(same).equals(line)) {
                same++;
            }
            boolean twice = same - i > 1;
            boolean caption = twice && i > 0 && line.length() > 12 && !endsSentence(line);
            boolean known = line.length() > SHORT && !seen.add(line);
            if (!caption && !known) {
                kept.add(line);
            }
            i = same;
        }
        return kept;
    }

    /** Tells whether the line ends as a sentence does, closing quotes and brackets aside. */
    static boolean endsSentence(CharSequence line) {
        for (int i = line.length() - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if ("\"'”’»)]“ ".indexOf(c) < 0) {
                return c == '.' || c == '!' || c == '?' || c == '…' || c == ':' || c == '。' || c == '।';
            }
        }
        return false;
    }
}
