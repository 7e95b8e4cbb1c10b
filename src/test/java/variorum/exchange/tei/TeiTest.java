package variorum.exchange.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import variorum.annotation.Annotation;
import variorum.exchange.Exported;
import variorum.exchange.Planted;
import variorum.exchange.PlantedProject;
import variorum.exchange.format.ExportFailed;
import variorum.exchange.format.Unreadable;
import variorum.project.Project;
import variorum.text.Document;

class TeiTest {

    private static final Tei TEI = new Tei();

    @TempDir
    private Path folder;

    private Element written(Project project) throws Exception {
        Path path = Exported.of(TEI, project, folder).path();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(path.toFile()).getDocumentElement();
    }

    private static List<Element> all(Element in, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = in.getElementsByTagNameNS("http://www.tei-c.org/ns/1.0", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** What the paragraphs of a body hold, and where in it its anchors stand. */
    private static String text(Element body, Map<String, Integer> anchors) {
        StringBuilder text = new StringBuilder();
        for (Node piece = body.getFirstChild(); piece != null; piece = piece.getNextSibling()) {
            for (Node in = piece.getFirstChild(); in != null; in = in.getNextSibling()) {
                if (in instanceof Element anchor) {
                    anchors.put(anchor.getAttribute("xml:id"), text.length());
                } else if (piece instanceof Element) {
                    text.append(in.getTextContent());
                }
            }
        }
        return text.toString();
    }

    @Test
    void textsAreWhatTheirParagraphsHold() throws Exception {
        for (Project project : List.of(Planted.project(), PlantedProject.make())) {
            Element corpus = written(project);
            for (Element tei : all(corpus, "TEI")) {
                Document document = project.documents().get(new Document.Id(tei.getAttribute("n")));
                Element body = all(tei, "body").getFirst();
                assertThat(text(body, new HashMap<>())).isEqualTo(document.text());
                assertThat(body.getTextContent()).as("nothing between paragraphs").isEqualTo(document.text());
            }
        }
    }

    @Test
    void anchorsStandRoundTheWordsOfTheTags() throws Exception {
        Project project = Planted.project();
        for (Element tei : all(written(project), "TEI")) {
            Map<String, Integer> anchors = new HashMap<>();
            String text = text(all(tei, "body").getFirst(), anchors);
            List<Annotation> expected = project.annotationsOf(new Document.Id(tei.getAttribute("n"))).list();
            List<Element> tags = all(tei, "annotation");
            assertThat(tags).hasSameSizeAs(expected);
            for (int i = 0; i < tags.size(); i++) {
                List<String> words = new ArrayList<>();
                for (String range : tags.get(i).getAttribute("target").split(" ", -1)) {
                    String[] ends = range.replaceAll("#range\\(|#|\\)", "").split(",", -1);
                    words.add(text.substring(anchors.get(ends[0]), anchors.get(ends[ends.length - 1])));
                }
                assertThat(String.join(" … ", words)).isEqualTo(expected.get(i).wordsIn(text));
            }
        }
    }

    @Test
    void everythingSaidAboutATagStandsBesideIt() throws Exception {
        Element tag = all(written(Planted.project()), "annotation").stream()
                .filter(each -> each.getAttribute("n").equals("a1"))
                .findFirst()
                .orElseThrow();
        assertThat(tag.getAttribute("cert")).isEqualTo("low");
        assertThat(all(tag, "note")).extracting(note ->
                note.getAttribute("type") + " " + note.getAttribute("n") + " " + note.getTextContent())
                .contains("answer stance not, or not yet", "answer topics peace", "answer topics trade | tax",
                        "answer unasked a b\tc\nd", "note  " + Planted.NOTE);
        assertThat(all(tag, "ptr")).hasSize(1);
    }

    @Test
    void theCodebookIsATaxonomyAndStatementsAreRelations() throws Exception {
        Element corpus = written(Planted.project());
        Element taxonomy = all(corpus, "taxonomy").getFirst();
        assertThat(all(taxonomy, "category")).hasSize(7);
        assertThat(all(taxonomy, "category").getFirst().getElementsByTagName("category").getLength()).isEqualTo(2);
        Element statement = all(corpus, "listRelation").getFirst();
        assertThat(all(statement, "relation")).extracting(each -> each.getAttribute("passive").split(" ", -1).length)
                .containsExactly(2, 1, 1);
        assertThat(all(corpus, "placeName")).isEmpty();
        assertThat(all(corpus, "orgName")).extracting(Element::getTextContent).contains("Ruritania", "The Union");
    }

    @Test
    void whatIsNoAddressPointsNowhere() throws Exception {
        Element corpus = written(PlantedProject.make());
        assertThat(all(corpus, "ref")).extracting(each -> each.getAttribute("target")).contains("https://x.example/");
        assertThat(all(corpus, "ref")).allMatch(each -> each.getAttribute("target").startsWith("http"));
    }

    @Test
    void whateverEditsMakeIsReadBack() {
        for (int seed = 1; seed <= 8; seed++) {
            Project project = PlantedProject.random(seed, 120);
            if (!project.documents().isEmpty()) {
                assertThat(Exported.of(TEI, project, folder).path()).as("seed %d", seed).exists();
            }
        }
    }

    @Test
    void aDanglingPointerFailsTheCheck() throws IOException {
        Path path = Exported.of(TEI, Planted.simple(), folder).path();
        Files.writeString(path, Files.readString(path).replace("ana=\"#code1\"", "ana=\"#code9\""));
        assertThatThrownBy(() -> Exported.check(TEI, path)).hasMessageContaining("leads to code9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "listAnnotation> | listAnnotations> | : .*'listAnnotations'.*'listAnnotation'",
        "' ana=\"#code1\"' | '' | : .*'ana'.*'annotation'",
        "target=\"# | target=\" | : .*'pointer'",
        "xml:id=\"code1\" | xml:id=\"1\" | : .*'1'.*'NCName'",
        "' xml:space=\"preserve\"' | '' | : .*'space'.*'p'",
        "idno type=\"name\" | idno type=\"the name\" | : .*'the name'.*'word'",
        "<anchor | <milestone | : .*'milestone'.*'anchor'",
        "tei-c.org/ns/1.0 | tei-c.org/ns/2.0 | in line 2: .*teiCorpus",
    })
    void aBreachOfTheSchemaIsNamedWithItsLine(String right, String wrong, String sentence) throws IOException {
        Path path = Exported.of(TEI, Planted.simple(), folder).path();
        String written = Files.readString(path);
        assertThat(written).contains(right);
        Files.writeString(path, written.replace(right, wrong));
        assertThatThrownBy(() -> Exported.check(TEI, path))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("export.xml breaks its schema in line ")
                .message().containsPattern(sentence);
    }

    @Test
    void eachLossNamesItsCase() {
        assertThat(Exported.losses(TEI, Planted.project()))
                .containsExactly(
                        "coders without the colour",
                        "codes without colour, sign and key",
                        "codes without questions",
                        "codes without the count of versions",
                        "forms without rules");
        assertThatThrownBy(() -> Exported.of(TEI, Project.EMPTY, folder)).isInstanceOf(ExportFailed.class);
    }
}
