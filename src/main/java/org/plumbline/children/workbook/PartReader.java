package org.plumbline.children.workbook;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.workbook.WorkbookRefused.Reason;

/** A pull reader over one XML part: no document types, no entities, faults turned into refusals. */
final class PartReader implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream stream;
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();

    PartReader(InputStream stream) throws IOException {
        this.stream = stream;
        try {
            this.xml = FACTORY.createXMLStreamReader(stream);
        } catch (XMLStreamException fault) {
            stream.close();
            throw refusal(fault);
        }
    }

    private static XMLInputFactory factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.configureForSpeed();
        return factory;
    }

    /** Moves to the next start tag; false at the end of the part. */
    boolean nextStart() throws IOException {
        int event;
        do {
            event = next();
        } while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT);
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** One step, as StAX counts them. */
    int next() throws IOException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new WorkbookRefused(Reason.UNSAFE_XML);
            }
            return event;
        } catch (XMLStreamException fault) {
            throw refusal(fault);
        }
    }

    boolean isStart() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    String name() {
        return xml.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text up to the end tag of the element just started; nested elements are not expected in it. */
    CharSequence elementText() throws IOException {
        text.setLength(0);
        appendElementText(text);
        return text;
    }

    /** The same, added to what the caller has already. */
    void appendElementText(StringBuilder into) throws IOException {
        int event = next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                appendText(into);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                skipElement();
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new WorkbookRefused(Reason.DAMAGED);
            }
            event = next();
        }
    }

    private void appendText(StringBuilder into) throws IOException {
        try {
            into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } catch (UncheckedStreamException fault) {
            throw fault.getCause() instanceof XMLStreamException cause
                    ? refusal(cause)
                    : new WorkbookRefused(Reason.DAMAGED, fault);
        }
        if (into.length() > Limits.CELL_CHARACTERS) {
            throw new WorkbookRefused(Reason.DAMAGED);
        }
    }

    /** Passes over the element just started with everything in it. */
    void skipElement() throws IOException {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new WorkbookRefused(Reason.DAMAGED);
            }
        }
    }

    private static IOException refusal(XMLStreamException fault) {
        Throwable cause = fault.getNestedException();
        if (cause instanceof WorkbookRefused refused) {
            return refused;
        }
        return new WorkbookRefused(Reason.DAMAGED, fault);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
