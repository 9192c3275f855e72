// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.ArticleReader.ReadResult;
import io.github.dateline.article.ArticleSource;

/** Reads the articles of a source whose bytes are decoded already. */
@FunctionalInterface
interface TextReader {

    ReadResult read(ArticleSource source, String text);
}
