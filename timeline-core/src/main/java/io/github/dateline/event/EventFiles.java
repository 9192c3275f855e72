// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.DataFile;

/** Where the English words of this package lie. */
final class EventFiles {

    private static final String FOLDER = "/io/github/dateline/event/en/";

    private EventFiles() {}

    static DataFile read(String name) {
        return DataFile.read(FOLDER + name);
    }
}
