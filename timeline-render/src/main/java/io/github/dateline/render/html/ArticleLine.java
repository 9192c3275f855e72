// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.event.TimelineArticle;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.text.WebAddress;
import io.github.dateline.render.words.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every citation of an article says, made once.
 *
 * @param title its headline on one line
 * @param publisher its publisher on one line, or empty
 * @param address where it can be read, or null
 * @param date its day in words, or empty
 * @param datetime its day, or empty
 * @param lang its language where that is not the page's, or null
 */
record ArticleLine(
        String title,
        String publisher,
        @Nullable WebAddress address,
        String date,
        String datetime,
        @Nullable String lang) {

    static ArticleLine of(TimelineArticle article, @Nullable WebAddress address, Words words, PageTexts texts) {
        LocalDate day = article.published();
        String title = article.title() == null ? "" : PlainText.oneLine(article.title());
        return new ArticleLine(
                title.isEmpty() ? words.text("untitled") : title,
                article.publisher() == null ? "" : PlainText.oneLine(article.publisher()),
                address,
                day == null ? "" : words.dates().day(day),
                day == null || day.getYear() < 1 || day.getYear() > 9999 ? "" : day.toString(),
                texts.foreign(article.lang()));
    }
}
