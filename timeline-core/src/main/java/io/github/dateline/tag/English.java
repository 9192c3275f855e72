// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

/** English. */
enum English implements LanguagePack {
    INSTANCE;

    @Override
    public String language() {
        return "en";
    }

    @Override
    public String folder() {
        return "/io/github/dateline/lang/en";
    }
}
