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
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import variorum.exchange.format.Schema;
import variorum.exchange.format.Unreadable;

/**
 * A schema that comes with the program, against which the validator of the JDK holds what was written. Neither the
 * schema nor a document can make it read anything else: no document type, no schema that a document names.
 */
public final class XmlSchema implements Schema {

    private static final String ATTRIBUTES = "/variorum/exchange/xml/xml.xsd";

    private final javax.xml.validation.Schema schema;

    private XmlSchema(javax.xml.validation.Schema schema) {
        this.schema = schema;
    }

    /**
     * A schema of the program, by its place among the resources: {@code /variorum/exchange/refi/project.xsd}. It can
     * import {@code xml:id}, {@code xml:lang} and {@code xml:space}.
     */
    public static XmlSchema resource(String place) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            List<Source> sources = new ArrayList<>();
            for (String each : List.of(ATTRIBUTES, place)) { // what is imported before what imports it
                sources.add(new StreamSource(new ByteArrayInputStream(bytes(each))));
            }
            return new XmlSchema(factory.newSchema(sources.toArray(Source[]::new)));
        } catch (IOException | SAXException broken) {
            throw new IllegalStateException(place + " cannot be used", broken);
        }
    }

    private static byte[] bytes(String place) throws IOException {
        try (InputStream in = Objects.requireNonNull(XmlSchema.class.getResourceAsStream(place), place)) {
            return in.readAllBytes();
        }
    }

    /** {@inheritDoc} A place is a line. */
    @Override
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
