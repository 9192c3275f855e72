// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import java.text.Normalizer;
import java.util.Locale;

/** Names for addresses: lower-case words joined by hyphens. */
final class Slugs {

    private static final int LONGEST = 60;

    private Slugs() {}

    /** Returns the letters and digits of the text, accents removed, at most 60 long; {@code timeline} if none is left. */
    static String of(String text) {
        // A title of megabytes is no title; what lies beyond cannot be seen in the slug.
        String head = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
        String plain = Normalizer.normalize(head, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < plain.length() && slug.length() < LONGEST; ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                gap = false;
                slug.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
                gap = true;
            }
        }
        return slug.length() == 0 ? "timeline" : slug.toString();
    }
}
