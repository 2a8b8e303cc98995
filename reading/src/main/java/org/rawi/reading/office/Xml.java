package org.rawi.reading.office;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rawi.reading.RefusedException;

/**
 * One XML part, event by event. Names are without their namespaces. A document type, in which entities could be declared («billion
 * laughs») or files of the machine named, is refused: the formats of office programs have none.
 */
final class Xml implements Closeable {
    private static final int MARK = 3;
    private static final int DEEPEST = 1000;
    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final XMLStreamReader events;
    private final InputStream bytes;
    private int depth;

    private Xml(String name, XMLStreamReader events, InputStream bytes) {
        this.name = name;
        this.events = events;
        this.bytes = bytes;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** The part {@code name} whose bytes are {@code bytes}. */
    static Xml of(String name, InputStream bytes) throws IOException {
        try {
            return new Xml(name, FACTORY.createXMLStreamReader(text(bytes)), bytes);
        } catch (XMLStreamException broken) {
            throw refused(name, broken);
        }
    }

    /** Decoded here, in the two encodings that these formats allow, since the JDK's reader prints what it does not like. */
    private static Reader text(InputStream bytes) throws IOException {
        BufferedInputStream marked = new BufferedInputStream(bytes);
        marked.mark(MARK);
        int first = marked.read();
        int second = marked.read();
        int third = marked.read();
        marked.reset();
        if (first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF) {
            return new InputStreamReader(marked, StandardCharsets.UTF_16);
        }
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            marked.skipNBytes(MARK);
        }
        return new InputStreamReader(marked, StandardCharsets.UTF_8);
    }

    /** Goes on to the next event; false at the end. */
    boolean next() throws IOException {
        try {
            if (!events.hasNext()) {
                return false;
            }
            int event = events.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new RefusedException(
                        "a part «" + name + "» that declares entities of its own, as in an attack",
                        "a file as office programs save it");
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw new RefusedException(
                        "a part «" + name + "» nested over " + DEEPEST + " deep", "a file as office programs save it");
            }
            return true;
        } catch (XMLStreamException broken) {
            throw refused(name, broken);
        }
    }

    private static IOException refused(String name, XMLStreamException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return refused;
            }
            if (cause instanceof UncheckedIOException unreadable) {
                return unreadable.getCause();
            }
        }
        if (broken.getNestedException() instanceof IOException unreadable) {
            return unreadable;
        }
        int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
        return new RefusedException(
                "a part «" + name + "» that is no XML from line " + line + " on", "the whole file, as it was saved");
    }

    /** Whether an element begins here. */
    boolean opens() {
        return events.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** Whether an element ends here. */
    boolean closes() {
        return events.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    boolean opens(String element) {
        return opens() && events.getLocalName().equals(element);
    }

    boolean closes(String element) {
        return closes() && events.getLocalName().equals(element);
    }

    /** The name of the element that begins or ends here. */
    String element() {
        return events.getLocalName();
    }

    boolean isText() {
        return events.isCharacters();
    }

    String text() {
        return events.getText();
    }

    /** The attribute {@code local} of whatever namespace; empty where there is none. */
    String attribute(String local) {
        for (int i = 0; i < events.getAttributeCount(); i++) {
            if (events.getAttributeLocalName(i).equals(local)) {
                return events.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The attribute «r:id», which leads to another part; «id» alone is a number of its own. */
    String relation() {
        for (int i = 0; i < events.getAttributeCount(); i++) {
            if (events.getAttributeLocalName(i).equals("id") && events.getAttributeNamespace(i) != null) {
                return events.getAttributeValue(i);
            }
        }
        return attribute("id");
    }

    /** Whether the setting {@code local}, which stands or not, is on: «&lt;w:vanish/&gt;» is, «w:val="0"» is not. */
    boolean isOn() {
        String value = attribute("val");
        return !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    /** Goes to the end of the element that begins here. */
    void skip() throws IOException {
        int open = 1;
        while (open > 0 && next()) {
            open += opens() ? 1 : closes() ? -1 : 0;
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
