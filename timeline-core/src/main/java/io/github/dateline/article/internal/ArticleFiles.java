// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.text.DataFile;

/** Where the names and phrases of this package lie. */
final class ArticleFiles {

    private static final String FOLDER = "/io/github/dateline/article/";

    private ArticleFiles() {}

    static DataFile read(String name) {
        return DataFile.read(FOLDER + name);
    }
}
