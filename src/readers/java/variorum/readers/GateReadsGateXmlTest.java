package variorum.readers;

import static org.assertj.core.api.Assertions.assertThat;

import gate.Annotation;
import gate.AnnotationSet;
import gate.corpora.DocumentContentImpl;
import gate.corpora.DocumentImpl;
import gate.corpora.DocumentStaxUtils;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.exchange.Exported;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.gate.GateXml;
import variorum.project.Project;
import variorum.text.Document;

/** GATE's own code reads documents of GATE: text, sets, types and the words under every annotation. */
class GateReadsGateXmlTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("variorum.readers.Hard#projects")
    void everyTagIsAnAnnotationOnItsWords(Project project) throws Exception {
        Path written = Exported.of(new GateXml(), project, folder).path();
        List<String> texts = new ArrayList<>();
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(written)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".xml")).toList()) {
                gate.Document document = read(file);
                texts.add(document.getContent().toString());
                for (String set : document.getAnnotationSetNames()) {
                    AnnotationSet own = document.getAnnotations(set);
                    for (Annotation each : own) {
                        found.add(each.getType() + " | " + document.getContent().getContent(
                                each.getStartNode().getOffset(), each.getEndNode().getOffset()));
                    }
                }
            }
        }
        assertThat(texts).containsExactlyInAnyOrderElementsOf(
                project.documents().values().stream().map(Document::text).toList());
        CodeLabels labels = new CodeLabels(project.codebook());
        List<String> expected = new ArrayList<>();
        project.allAnnotations().forEach(tag -> tag.spans().forEach(span ->
                expected.add(labels.of(tag.code()) + " | " + span.in(Hard.text(project, tag)))));
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** What GATE does with a file, without starting its plugins. */
    private static gate.Document read(Path file) throws Exception {
        DocumentImpl document = new DocumentImpl();
        document.setContent(new DocumentContentImpl(""));
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
            xml.nextTag();
            DocumentStaxUtils.readGateXmlDocument(xml, document);
        }
        return document;
    }
}
