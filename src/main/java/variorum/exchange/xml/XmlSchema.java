package variorum.exchange.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import variorum.exchange.format.Unreadable;

/**
 * A schema that comes with the program, against which the validator of the JDK holds what was written. Neither the
 * schema nor a document can make it read anything else: no document type, no schema that a document names.
 */
public final class XmlSchema {

    private static final String ATTRIBUTES = "/variorum/exchange/xml/xml.xsd";

    private final Schema schema;

    private XmlSchema(Schema schema) {
        this.schema = schema;
    }

    /** A schema of the program, by its place among the resources: {@code /variorum/exchange/refi/project.xsd}. */
    public static XmlSchema resource(String place) {
        return of(List.of(place));
    }

    /** The same of a schema that imports {@code xml:id}, {@code xml:lang} or {@code xml:space}. */
    public static XmlSchema withXmlAttributes(String place) {
        return of(List.of(ATTRIBUTES, place));
    }

    /** What is imported stands before what imports it. */
    private static XmlSchema of(List<String> places) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            List<Source> sources = new ArrayList<>();
            for (String place : places) {
                sources.add(new StreamSource(new ByteArrayInputStream(bytes(place))));
            }
            return new XmlSchema(factory.newSchema(sources.toArray(Source[]::new)));
        } catch (IOException | SAXException broken) {
            throw new IllegalStateException(places + " cannot be used", broken);
        }
    }

    private static byte[] bytes(String place) throws IOException {
        try (InputStream in = Objects.requireNonNull(XmlSchema.class.getResourceAsStream(place), place)) {
            return in.readAllBytes();
        }
    }

    /**
     * Holds a document against the schema.
     *
     * @param name what to call it in a sentence
     * @throws Unreadable with the first line that breaks it and what is wrong there
     */
    public void check(String name, InputStream in) {
        Breaches breaches = new Breaches(name);
        try {
            ValidatorHandler validator = schema.newValidatorHandler();
            validator.setErrorHandler(breaches);
            XMLReader reader = reader();
            reader.setErrorHandler(breaches);
            reader.setContentHandler(validator);
            reader.parse(new InputSource(in));
        } catch (SAXException broken) {
            throw new Unreadable(name + " is no XML that can be read: " + broken.getMessage(), broken);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        breaches.throwFirst();
    }

    private static XMLReader reader() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        for (String size : XmlReader.SIZES) {
            reader.setProperty(size, String.valueOf(XmlReader.UNLIMITED));
        }
        return reader;
    }
}
