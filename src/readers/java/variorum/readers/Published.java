package variorum.readers;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import dev.harrel.jsonschema.SchemaResolver;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A schema that somebody published, from the folder named with {@code -Dschemas=FOLDER}. */
interface Published {

    /** What it finds wrong in a file; nothing when that is valid. */
    List<String> wrong(String file) throws Exception;

    /** By name; the test is passed over when it is not there. */
    static Published named(String name) throws Exception {
        Path place = place(name);
        if (Files.isDirectory(place)) {
            return webAnnotation(place);
        }
        return name.endsWith(".rng") ? relaxNg(place) : name.endsWith(".xsd") ? xsd(place) : json(place);
    }

    private static Path place(String name) {
        String given = System.getProperty("schemas", "");
        Path schema = Path.of(given).resolve(name);
        assumeThat(!given.isEmpty() && Files.exists(schema)).as("%s in -Dschemas=%s", name, given).isTrue();
        return schema;
    }

    private static Published relaxNg(Path place) throws Exception {
        Wrong wrong = new Wrong();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, wrong);
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
        driver.loadSchema(ValidationDriver.uriOrFileInputSource(place.toString()));
        return file -> {
            wrong.sentences.clear();
            driver.validate(new InputSource(new StringReader(file)));
            return List.copyOf(wrong.sentences);
        };
    }

    private static Published xsd(Path place) throws SAXException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(place.toFile());
        return file -> {
            Wrong wrong = new Wrong();
            var validator = schema.newValidator();
            validator.setErrorHandler(wrong);
            try {
                validator.validate(new StreamSource(new StringReader(file)));
            } catch (SAXException broken) {
                wrong.sentences.add(broken.getMessage());
            }
            return wrong.sentences;
        };
    }

    private static Published json(Path place) throws IOException {
        Validator validator = new ValidatorFactory().createValidator();
        URI schema = validator.registerSchema(URI.create("http://schema.test/it"), Files.readString(place));
        return file -> validator.validate(schema, file).getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError()).toList();
    }

    /** The tests of the working group: what an annotation MUST be, each as a schema of its own. */
    private static Published webAnnotation(Path place) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        SchemaResolver definitions = address -> {
            Path file = place.resolve("definitions").resolve(address.replaceFirst("#.*", "").replaceFirst(".*/", ""));
            return Files.exists(file) ? SchemaResolver.Result.fromString(read(file)) : SchemaResolver.Result.empty();
        };
        Validator validator = new ValidatorFactory().withSchemaResolver(definitions).createValidator();
        List<Published> musts = new ArrayList<>();
        JsonNode names = mapper.readTree(read(place.resolve("annotations/annotationMusts.test"))).get("assertions");
        for (JsonNode name : names) {
            JsonNode must = mapper.readTree(read(place.resolve(name.asText())));
            URI schema = validator.registerSchema(
                    URI.create("http://schema.test/" + name.asText().replaceFirst(".*/", "")), must.toString());
            boolean valid = must.get("expectedResult").asText().equals("valid");
            musts.add(item -> validator.validate(schema, item).isValid() == valid
                    ? List.of() : List.of(must.get("errorMessage").asText()));
        }
        return file -> {
            List<String> wrong = new ArrayList<>();
            for (JsonNode item : mapper.readTree(file).path("items")) {
                for (Published must : musts) {
                    wrong.addAll(must.wrong(item.toString()));
                }
            }
            return wrong;
        };
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Collects what a validator of XML says. */
    final class Wrong implements ErrorHandler {
        private final List<String> sentences = new ArrayList<>();

        @Override
        public void warning(SAXParseException said) {}

        @Override
        public void error(SAXParseException said) {
            sentences.add(said.getLineNumber() + ": " + said.getMessage());
        }

        @Override
        public void fatalError(SAXParseException said) {
            error(said);
        }
    }
}
