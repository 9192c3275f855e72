// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that hold a word of time and tell none: papers, clubs, works, sales. Their words are taken and give nothing. */
final class Names implements Rule {

    @Override
    public List<String> ids() {
        return List.of();
    }

    @Override
    public long starts() {
        return WordClass.NAME.bit;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        int end = t.capital(i) ? t.phraseEnd(i, WordClass.NAME) : -1;
        return end < 0 ? null : Match.nothing(end);
    }
}
