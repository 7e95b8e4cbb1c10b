package variorum.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;
import variorum.exchange.Exported;
import variorum.exchange.refi.QdaCodebook;
import variorum.exchange.refi.QdaProject;
import variorum.exchange.tei.Tei;
import variorum.project.Project;

/**
 * What is written is valid by the published schemas. They name no licence under which they could lie here: give the
 * folder in which they are with {@code -Dschemas=FOLDER}; without it nothing is checked and the tests say so.
 */
class PublishedSchemasTest {

    @TempDir
    private Path folder;

    private static Path schema(String name) {
        String given = System.getProperty("schemas", "");
        Path schema = Path.of(given).resolve(name);
        assumeThat(!given.isEmpty() && Files.exists(schema)).as("%s in -Dschemas=%s", name, given).isTrue();
        return schema;
    }

    @ParameterizedTest
    @MethodSource("variorum.readers.Hard#projects")
    void tei(Project project) throws Exception {
        Path schema = schema("tei_all.rng");
        Path written = Exported.of(new Tei(), project, folder).path();
        Wrong wrong = new Wrong();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, wrong);
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
        driver.loadSchema(ValidationDriver.uriOrFileInputSource(schema.toString()));
        driver.validate(ValidationDriver.uriOrFileInputSource(written.toString()));
        assertThat(wrong.sentences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("variorum.readers.Hard#projects")
    void refiProject(Project project) throws Exception {
        Path schema = schema("Project.xsd");
        Path written = Exported.of(new QdaProject(InstantSource.system()), project, folder).path();
        try (ZipFile zip = new ZipFile(written.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("project.qde"))) {
            byte[] bytes = in.readAllBytes();
            assertThat(bytes[0]).as("no byte order mark").isEqualTo((byte) '<');
            String qde = new String(bytes, StandardCharsets.UTF_8);
            assertThat(qde).doesNotContain("\r");
            assertThat(wrong(schema, qde)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("variorum.readers.Hard#projects")
    void refiCodebook(Project project) throws Exception {
        Path schema = schema("Codebook.xsd");
        assumeThat(project.codebook().codes()).as("a codebook file needs a code").isNotEmpty();
        Path written = Exported.of(new QdaCodebook(), project, folder).path();
        assertThat(wrong(schema, Files.readString(written))).isEmpty();
    }

    private static List<String> wrong(Path schema, String xml) throws Exception {
        Wrong wrong = new Wrong();
        var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema.toFile())
                .newValidator();
        validator.setErrorHandler(wrong);
        validator.validate(new StreamSource(new StringReader(xml)));
        return wrong.sentences;
    }

    /** Collects what a validator says. */
    private static final class Wrong implements ErrorHandler {
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
