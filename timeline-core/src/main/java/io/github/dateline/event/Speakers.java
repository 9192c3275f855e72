// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.GovernedClause.Run;
import io.github.dateline.event.Segment.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who says what stands in a part of a sentence. */
final class Speakers {

    private final Phrases phrases;
    private final Tokens tokens;
    private final List<Segment> segments;

    Speakers(Phrases phrases, List<Segment> segments) {
        this.phrases = phrases;
        this.tokens = phrases.tokens;
        this.segments = segments;
    }

    /** Returns who reports the content at the position, or null. */
    @Nullable Run of(int position) {
        for (int i = position - 1; i >= 0; i--) {
            if (segments.get(i).kind() == Kind.ATTRIBUTION) {
                return speaker(i);
            }
        }
        for (int i = position + 1; i < segments.size(); i++) {
            if (segments.get(i).kind() == Kind.ATTRIBUTION) {
                return speaker(i);
            }
        }
        return null;
    }

    /** Returns the words before the verb of saying, or after it where they follow ("said the minister"). */
    @Nullable Run speaker(int position) {
        Segment segment = segments.get(position);
        for (int i = segment.from(); i < segment.to(); i++) {
            if (!phrases.inDate[i] && Words.isReporting(tokens.lower(i))) {
                Run before = before(phrases.subjectFrom(segment), i);
                if (before != null) {
                    return before;
                }
                boolean opens = i == segment.from() && position > 0;
                if (opens && segments.get(position - 1).kind().isInserted()) {
                    return interrupted(position);
                }
                Run after = after(i + 1, segment.to());
                return after == null && opens && segments.get(position - 1).kind() == Kind.MAIN
                        ? interrupted(position)
                        : after;
            }
        }
        return null;
    }

    /** Returns the first part between commas that is a noun phrase: "in its report, the ministry, long silent, said". */
    private @Nullable Run before(int from, int verb) {
        int start = from;
        Run first = null;
        for (int i = from; i <= verb; i++) {
            if (i == verb || tokens.is(i, ",")) {
                boolean noun = start < i
                        && !(i - start == 1 && tokens.lower(start).endsWith("ly"))
                        && !Words.isPreposition(tokens.lower(start))
                        && !Words.isIng(tokens.lower(start))
                        && !tokens.is(start, "as");
                if (noun && (first == null || isName(start, i) && !isName(first.from(), first.to()))) {
                    first = new Run(start, i);
                }
                start = i + 1;
            }
        }
        return first;
    }

    private boolean isName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isCapital(i)) {
                return false;
            }
        }
        return to - from > 1;
    }

    private @Nullable Run after(int from, int to) {
        int end = from;
        while (end < to && !phrases.inDate[end] && tokens.isWord(end) && !Words.isPreposition(tokens.lower(end))) {
            end++;
        }
        return from < end ? new Run(from, end) : null;
    }

    /** "The minister, who had resigned, said": the noun phrase stands before what is inserted. */
    private @Nullable Run interrupted(int position) {
        for (int i = position - 1; i >= 0; i--) {
            Segment segment = segments.get(i);
            if (segment.kind() == Kind.MAIN) {
                return before(phrases.subjectFrom(segment), segment.to());
            }
        }
        return null;
    }
}
