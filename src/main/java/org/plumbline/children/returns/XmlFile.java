package org.plumbline.children.returns;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A pull reader over an XML return: no document types, no entities, faults turned into refusals that name the line. */
public final class XmlFile implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();
    private static final int MOST_DEPTH = 40;
    private static final int MOST_TEXT = 10_000;

    private final Reader reader;
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private int depth;

    /**
     * Opens the file in the encoding it was found to be in, whatever its first line says.
     *
     * @throws UnreadableReturn when it is no XML
     */
    public XmlFile(TextFile file) throws IOException {
        reader = new MarkupReader(file.open());
        try {
            xml = FACTORY.createXMLStreamReader(reader);
        } catch (XMLStreamException fault) {
            reader.close();
            throw damaged(fault, 1);
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

    /** Moves to the next start or end tag, collecting the text before it; false at the end of the file. */
    public boolean next() throws IOException {
        text.setLength(0);
        while (true) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > MOST_DEPTH) {
                        throw new UnreadableReturn(ReturnProblemKind.XML_DAMAGED, line(), "", null);
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> appendText();
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Whether the reader stands on a start tag, rather than on an end tag. */
    public boolean isStart() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** The element's name without its prefix. */
    public String name() {
        return xml.getLocalName();
    }

    /** The element's namespace; empty for none. */
    public String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** The text between this tag and the one before, without the spaces around it. */
    public String text() {
        return text.toString().strip();
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    /** The line, from 1. */
    public int line() {
        return Math.max(xml.getLocation().getLineNumber(), 1);
    }

    private int step() throws IOException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableReturn(ReturnProblemKind.XML_UNSAFE, line(), "", null);
            }
            return event;
        } catch (XMLStreamException fault) {
            throw damaged(fault, line());
        }
    }

    private void appendText() throws IOException {
        try {
            if (text.length() < MOST_TEXT) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        } catch (UncheckedStreamException fault) {
            throw damaged(fault, line());
        }
    }

    private static IOException damaged(Exception fault, int line) {
        return new UnreadableReturn(ReturnProblemKind.XML_DAMAGED, line, "", fault);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
