// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the words of a title: spaces as in the sentence, tenses of reported speech taken back, first letter a capital. */
final class TitleText {

    private final Tokens tokens;

    TitleText(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * @param head what stands before the words, or null
     * @param reported whether the clause is told in reported speech, which moves tenses back
     * @param replaced what is said in place of a token, by its index
     */
    String join(@Nullable String head, List<Integer> words, boolean reported, Map<Integer, String> replaced) {
        StringBuilder out = new StringBuilder(head == null ? "" : head);
        for (int k = 0; k < words.size(); k++) {
            int i = words.get(k);
            int next = k + 1 < words.size() ? words.get(k + 1) : -1;
            space(out, words, k);
            String past = reported && next >= 0 && tokens.is(i, "had") && !tokens.is(next, "been")
                    ? Words.simplePast(tokens.lower(next))
                    : null;
            if (past != null) {
                out.append(past);
                k++;
            } else if (reported && next >= 0 && tokens.is(i, "would") && !tokens.is(next, "have")) {
                out.append("will");
            } else {
                out.append(replaced.getOrDefault(i, article(i, next)));
            }
        }
        return polish(out.toString());
    }

    /** Returns the word; "an" is "a" and the other way round where what stood behind it is left out. */
    private String article(int i, int next) {
        String raw = tokens.raw(i);
        if (next <= i + 1 || !raw.equals("a") && !raw.equals("an") || !tokens.isWord(next)) {
            return raw;
        }
        boolean vowel = "aeio".indexOf(tokens.lower(next).charAt(0)) >= 0;
        return raw.charAt(0) + (vowel ? "n" : "");
    }

    private void space(StringBuilder out, List<Integer> words, int k) {
        if (out.length() == 0) {
            return;
        }
        int i = words.get(k);
        boolean neighbours = k > 0 && words.get(k - 1) == i - 1;
        boolean closing = !tokens.isWord(i)
                && !tokens.isQuote(i)
                && !tokens.is(i, "(")
                && !tokens.is(i, "[")
                && !tokens.lower(i).startsWith("-")
                && !tokens.is(i, "–")
                && !tokens.is(i, "—");
        if (neighbours ? tokens.end(i - 1) < tokens.start(i) : !closing) {
            out.append(' ');
        }
    }

    private static String polish(String title) {
        String out = title.replace(" ,", ",")
                .replace(",,", ",")
                .replace(";,", ";")
                .replace(" 's ", "'s ")
                .replace(" ’s ", "’s ")
                .replace('\n', ' ')
                .strip();
        return out.isEmpty() ? out : Character.toUpperCase(out.charAt(0)) + out.substring(1);
    }
}
