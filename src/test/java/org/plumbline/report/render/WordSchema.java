package org.plumbline.report.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The published schema of Word documents (ECMA-376), as the full schema jar of Apache POI carries it. */
final class WordSchema {
    private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
    private static final DOMImplementationLS LOADING = loading();

    /** The schemas refer to the one of xml:space by its address on the web. */
    private static final byte[] XML_NAMESPACE = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
          <xs:attribute name="space" type="xs:string"/>
          <xs:attribute name="lang" type="xs:string"/>
          <xs:attribute name="base" type="xs:string"/>
        </xs:schema>
        """.getBytes(StandardCharsets.UTF_8);

    private static final Schema SCHEMA = read();

    private WordSchema() {}

    /** What is wrong with a part; empty when nothing is. */
    static List<String> faults(String part) throws IOException {
        List<String> faults = new ArrayList<>();
        try {
            SCHEMA.newValidator().validate(new StreamSource(new StringReader(part)));
        } catch (SAXException e) {
            faults.add(e.getMessage());
        }
        return faults;
    }

    private static Schema read() {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> input(systemId));
        try (InputStream main = open("wml.xsd")) {
            return factory.newSchema(new StreamSource(main, "wml.xsd"));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream file = WordSchema.class.getResourceAsStream(FOLDER + name);
        return file == null ? new ByteArrayInputStream(XML_NAMESPACE) : file;
    }

    private static DOMImplementationLS loading() {
        try {
            return (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS 3.0");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LSInput input(@Nullable String systemId) {
        String name = systemId == null ? "xml.xsd" : systemId.substring(systemId.lastIndexOf('/') + 1);
        LSInput input = LOADING.createLSInput();
        input.setSystemId(name);
        input.setByteStream(open(name));
        return input;
    }
}
