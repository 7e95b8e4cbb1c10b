package variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import tools.jackson.databind.json.JsonMapper;
import variorum.exchange.format.Format;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Options;

/**
 * Everything that a project can say is in the file, or was said beforehand to be missing from it, and never both. The
 * files are read by the parsers of others, not by our own readers, which some formats have not.
 */
class SaidLossesTest {

    /** These say that something is written otherwise. */
    private static final Set<String> FORM = Set.of(
            "reports as words only", "tags with gaps, written piece by piece", "tags below a longer one",
            "codes under a name without spaces", "codes without the code above",
            "files with the original line ends or characters", "reports that only people can read",
            "reports without line ends", "coders shown as whoever imports", "statements taken apart into pairs",
            "notes put under the report", "codes whose rules become one description",
            "questions whose answers become codes", "codes with questions as choices",
            "statements written as a note with links", "files not kept byte for byte");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "tei", "graphml", "gexf", "network-csv", "conll", "bibtex", "csl-json", "html", "gate", "brat", "webanno-tsv",
        "label-studio", "doccano", "doccano-relations", "spacy", "spacy-words", "web-annotation", "xmi", "cas-json",
        "csv", "jsonl", "qdc", "codebook-json", "codebook-csv", "qdpx", "xlsx", "archive", "brat-java"})
    void whatIsNotInTheFileIsSaidAndNothingElse(String name) {
        Format format = Formats.named(name).orElseThrow();
        Exported exported = Exported.of(format, Told.project(), folder);
        String written = Files.isDirectory(exported.path())
                ? exported.names().stream().map(exported.path()::resolve).map(SaidLossesTest::words)
                        .collect(Collectors.joining("\n"))
                : words(exported.path());
        List<Loss> losses = format.losses(Told.project(), Options.NONE);
        List<String> unsaid = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Told told : Told.all()) {
            boolean isThere = told.marks().stream().anyMatch(written::contains);
            boolean isSaid = losses.stream().anyMatch(told::isNamedBy);
            if (isThere && isSaid) {
                said.add(told.name());
            } else if (!isThere && !isSaid) {
                unsaid.add(told.name());
            }
        }
        assertThat(unsaid).as("missing and not said").isEmpty();
        assertThat(said).as("said to be missing and there").isEmpty();
        Set<String> known = Told.all().stream().flatMap(told -> told.kinds().stream()).collect(Collectors.toSet());
        assertThat(losses.stream().map(Loss::what).distinct().filter(what -> !known.contains(what)))
                .as("kinds of loss that concern the form and not what is told")
                .isSubsetOf(FORM);
    }

    /** All that a file says, without the marks of its format. */
    private static String words(Path file) {
        try {
            StringBuilder words = new StringBuilder();
            String name = file.toString();
            if (name.endsWith(".xml") || name.endsWith(".graphml") || name.endsWith(".gexf")) {
                collect(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile()), words);
            } else if (name.endsWith(".json")) {
                words.append(JsonMapper.shared().readTree(file.toFile()));
            } else if (name.endsWith(".qdpx") || name.endsWith(".xlsx") || name.endsWith(".zip")) {
                try (ZipFile zip = new ZipFile(name)) {
                    for (ZipEntry entry : zip.stream().toList()) {
                        words.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            } else {
                words.append(Files.readString(
                        file, StandardCharsets.ISO_8859_1)); // the words are ASCII, the rest may be any
            }
            return words.toString();
        } catch (Exception broken) {
            throw new AssertionError(file.toString(), broken);
        }
    }

    private static void collect(Node node, StringBuilder words) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            words.append(node.getNodeValue()).append('\n');
        }
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            words.append(attributes.item(i).getNodeValue()).append('\n');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, words);
        }
    }
}
