// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import io.github.dateline.resolve.DefaultTemporalResolver;
import io.github.dateline.resolve.TemporalResolver;

/** The ways of finding contexts that come with the library. */
public final class ContextFinders {

    private ContextFinders() {}

    /** Returns the default: caller, metadata, dateline, the article's own dates, then its siblings. */
    public static ContextFinder standard() {
        return standard(DefaultTemporalResolver.create());
    }

    /** Returns the default with that resolver for trying days. */
    public static ContextFinder standard(TemporalResolver resolver) {
        return new StoryContextFinder(resolver);
    }
}
