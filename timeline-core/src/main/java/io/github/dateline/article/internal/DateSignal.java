// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.PublicationDate.Signal;

/** The signals of a page that may give its day of publication, in the order in which a lone one is trusted. */
enum DateSignal {
    URL(Signal.URL, 9, Family.ADDRESS),
    JSON_LD_ARTICLE(Signal.JSON_LD, 6, Family.MACHINE),
    META_PUBLISHED(Signal.META, 5.8, Family.MACHINE),
    ITEMPROP(Signal.MICRODATA, 5.6, Family.MACHINE),
    JSON_LD_OTHER(Signal.JSON_LD, 5.2, Family.MACHINE),
    TIME_PUBLISHED(Signal.TIME, 5, Family.VISIBLE),
    META_DATE(Signal.META, 4, Family.MACHINE),
    JSON_LD_CREATED(Signal.JSON_LD, 3.5, Family.MACHINE),
    TIME_NEAR(Signal.TIME, 3.8, Family.VISIBLE),
    CLASS_NEAR(Signal.TEXT, 3.6, Family.VISIBLE),
    LABEL(Signal.TEXT, 3.4, Family.VISIBLE),
    LINE_NEAR(Signal.TEXT, 3, Family.VISIBLE),
    LABEL_FAR(Signal.TEXT, 1.9, Family.VISIBLE),
    CLASS_FAR(Signal.TEXT, 2, Family.VISIBLE),
    TIME_FAR(Signal.TIME, 1.8, Family.VISIBLE),
    TEXT(Signal.TEXT, 1, Family.VISIBLE),
    SCRIPT(Signal.JSON_LD, .9, Family.MACHINE),
    IMAGE(Signal.META, .4, Family.ADDRESS),
    /** Never published by itself. */
    MODIFIED(Signal.MODIFIED, 1.1, Family.MACHINE);

    /** Signals of one family are often written by the same program and confirm each other less. */
    enum Family {
        ADDRESS,
        MACHINE,
        VISIBLE
    }

    private final Signal signal;
    private final double weight;
    private final Family family;

    DateSignal(Signal signal, double weight, Family family) {
        this.signal = signal;
        this.weight = weight;
        this.family = family;
    }

    Signal signal() {
        return signal;
    }

    double weight() {
        return weight;
    }

    Family family() {
        return family;
    }
}
