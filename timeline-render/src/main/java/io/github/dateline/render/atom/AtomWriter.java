// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.atom;

import io.github.dateline.render.text.Escape;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of Atom with the JDK's StAX, which escapes; characters that XML has no place for are dropped. */
final class AtomWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    AtomWriter(Appendable target) throws IOException {
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new Target(target));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private AtomWriter run(Step step) throws IOException {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    AtomWriter begin(String lang) throws IOException {
        return run(() -> {
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", lang);
            xml.writeCharacters("\n");
        });
    }

    AtomWriter open(String element) throws IOException {
        return run(() -> {
            xml.writeStartElement(element);
            xml.writeCharacters("\n");
        });
    }

    AtomWriter close() throws IOException {
        return run(() -> {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    AtomWriter text(String element, String text) throws IOException {
        return run(() -> {
            xml.writeStartElement(element);
            xml.writeCharacters(Escape.allowed(text));
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    /** Writes HTML as the text that Atom wants it to be. */
    AtomWriter html(String element, String html) throws IOException {
        return run(() -> {
            xml.writeStartElement(element);
            xml.writeAttribute("type", "html");
            xml.writeCharacters(html);
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    /** Writes an empty element; names and values of attributes in turn. */
    AtomWriter empty(String element, String... attributes) throws IOException {
        return run(() -> {
            xml.writeEmptyElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], Escape.allowed(attributes[i + 1]));
            }
            xml.writeCharacters("\n");
        });
    }

    void end() throws IOException {
        run(() -> {
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        });
    }

    /** Lets StAX write to any Appendable. */
    private static final class Target extends Writer {

        private final Appendable target;

        Target(Appendable target) {
            this.target = target;
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            if (target instanceof StringBuilder builder) {
                builder.append(buffer, offset, length);
            } else {
                target.append(CharBuffer.wrap(buffer, offset, length));
            }
        }

        @Override
        public void flush() {
            // Nothing is kept.
        }

        @Override
        public void close() {
            // The target belongs to the caller.
        }
    }
}
