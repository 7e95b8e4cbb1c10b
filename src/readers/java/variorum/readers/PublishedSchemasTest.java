package variorum.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;
import variorum.exchange.Exported;
import variorum.exchange.Planted;
import variorum.exchange.format.Unreadable;
import variorum.exchange.refi.QdaCodebook;
import variorum.exchange.refi.QdaProject;
import variorum.exchange.tei.Tei;
import variorum.exchange.xml.XmlSchema;
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

    /** Our own schema may refuse more than the published one, never less. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatThePublishedSchemaRefusesOursRefusesToo(long seed) throws Exception {
        Path published = schema("Project.xsd");
        XmlSchema ours = XmlSchema.resource("/variorum/exchange/refi/project.xsd");
        Path written = Exported.of(new QdaProject(InstantSource.system()), Planted.project(), folder).path();
        Random random = new Random(seed);
        try (ZipFile zip = new ZipFile(written.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("project.qde"))) {
            String right = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("<\\?xml.*\n", "");
            int refused = 0;
            for (int i = 0; i < 200; i++) {
                String changed = changed(right, random);
                if (!wrong(published, changed).isEmpty()) {
                    refused++;
                    assertThatThrownBy(() -> ours.check("x", new ByteArrayInputStream(
                            changed.getBytes(StandardCharsets.UTF_8)))).as(changed).isInstanceOf(Unreadable.class);
                }
            }
            assertThat(refused).isGreaterThan(50);
        }
    }

    /** With an attribute less, of another name or value, or with a tag twice, or of the name of another. */
    private static String changed(String xml, Random random) {
        List<MatchResult> attributes = Pattern.compile(" (\\w+)=\"([^\"]*)\"").matcher(xml).results().toList();
        List<MatchResult> empty = Pattern.compile("<(\\w+)[^<>]*/>").matcher(xml).results().toList();
        MatchResult attribute = attributes.get(random.nextInt(attributes.size()));
        MatchResult element = empty.get(random.nextInt(empty.size()));
        MatchResult other = empty.get(random.nextInt(empty.size()));
        return switch (random.nextInt(6)) {
            case 0 -> replaced(xml, attribute, "");
            case 1 -> replaced(xml, attribute, " other=\"" + attribute.group(2) + "\"");
            case 2 -> replaced(xml, attribute, " " + attribute.group(1) + "=\"x\"");
            case 3 -> replaced(xml, element, other.group());
            case 4 -> replaced(xml, element, element.group() + other.group());
            default -> replaced(xml, element, "");
        };
    }

    private static String replaced(String xml, MatchResult at, String by) {
        return xml.substring(0, at.start()) + by + xml.substring(at.end());
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
