// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets Jackson, which writes to a Writer, write to any Appendable. Closing it leaves the target open. */
final class AppendableWriter extends Writer {

    private final Appendable target;

    AppendableWriter(Appendable target) {
        this.target = target;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        if (target instanceof StringBuilder builder) {
            builder.append(buffer, offset, length);
        } else if (target instanceof Writer writer) {
            writer.write(buffer, offset, length);
        } else {
            target.append(CharBuffer.wrap(buffer, offset, length));
        }
    }

    @Override
    public void flush() throws IOException {
        if (target instanceof Writer writer) {
            writer.flush();
        }
    }

    @Override
    public void close() {
        // The target belongs to the caller.
    }
}
