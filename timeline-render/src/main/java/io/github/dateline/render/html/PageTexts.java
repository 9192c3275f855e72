// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.words.DatePiece;
import io.github.dateline.render.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes strings that may be in another language, or run the other way, than the page around them. */
final class PageTexts {

    private final String language;
    private final boolean rightToLeft;

    PageTexts(Words words) {
        this.language = Locale.forLanguageTag(words.tag()).getLanguage();
        this.rightToLeft = words.isRightToLeft();
    }

    /** Returns the tag if it is one and names another language than the page's, else null. */
    @Nullable String foreign(@Nullable String tag) {
        boolean foreign = tag != null
                && isTag(tag)
                && !Locale.forLanguageTag(tag).getLanguage().equals(language);
        return foreign ? tag : null;
    }

    /** Gives the element just begun the language of a text, where {@link #foreign} found one, and its direction. */
    void language(HtmlWriter html, @Nullable String foreign, String text) throws IOException {
        if (foreign != null) {
            html.attribute(Attribute.LANG, foreign);
        }
        // By the text, not by the tag, which the article may have got wrong.
        if (runsOtherWay(text)) {
            html.attribute(Attribute.DIR, "auto");
        }
    }

    private static boolean isTag(String tag) {
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            boolean allowed = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
            if (!allowed) {
                return false;
            }
        }
        return !tag.isEmpty()
                && tag.length() < 36
                && !Locale.forLanguageTag(tag).getLanguage().isEmpty();
    }

    /** Writes a name inside a sentence of the page, shielded from it where it runs the other way. */
    void inline(HtmlWriter html, String text) throws IOException {
        String line = PlainText.oneLine(text);
        if (runsOtherWay(line)) {
            html.open(Tag.BDI).text(line).close(Tag.BDI);
        } else {
            html.text(line);
        }
    }

    /** Writes a date, the pieces that HTML can state as such. */
    static void date(HtmlWriter html, List<DatePiece> pieces) throws IOException {
        for (DatePiece piece : pieces) {
            if (piece.datetime().isEmpty()) {
                html.text(piece.text());
            } else {
                html.open(Tag.TIME)
                        .attribute(Attribute.DATETIME, piece.datetime())
                        .text(piece.text())
                        .close(Tag.TIME);
            }
        }
    }

    /** Tells whether the first letter with a direction runs against the page. */
    boolean runsOtherWay(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Letters below this are Latin, Greek, Cyrillic, Armenian.
            if (c < 0x590) {
                if (Character.isLetter(c)) {
                    return rightToLeft;
                }
            } else {
                switch (Character.getDirectionality(c)) {
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                        return !rightToLeft;
                    }
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                        return rightToLeft;
                    }
                    default -> {
                        // Digits, marks and spaces take the direction of what is around them.
                    }
                }
            }
        }
        return false;
    }
}
