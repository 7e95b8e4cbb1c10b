package variorum.readers;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.exchange.Exported;
import variorum.exchange.bibliography.Bibtex;
import variorum.exchange.bibliography.CslJson;
import variorum.project.Project;
import variorum.text.Document;

/** JBibTeX reads the BibTeX file and citeproc-java the CSL-JSON: one entry a report, each with its own title. */
class OthersReadBibliographiesTest {

    @TempDir
    private Path folder;

    private static List<String> titles(Project project) {
        return project.documents().values().stream().map(Document::title).map(OthersReadBibliographiesTest::plain)
                .toList();
    }

    /** LaTeX sets an apostrophe as a raised comma. */
    private static String plain(String title) {
        return known(title).replaceAll("[\\s\\p{Z}]+", " ").replace('\u2019', '\'').strip();
    }

    /** JBibTeX's reader of LaTeX stops at characters beyond the first plane, which LaTeX of today takes. */
    private static String known(String title) {
        return title.replaceAll("[\\x{10000}-\\x{10FFFF}]", "X");
    }

    @ParameterizedTest
    @MethodSource("variorum.readers.Hard#projects")
    void bibtex(Project project) throws Exception {
        List<String> titles = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(Exported.of(new Bibtex(), project, folder).path())) {
            BibTeXDatabase database = new BibTeXParser().parseFully(in);
            for (BibTeXEntry entry : database.getEntries().values()) {
                String title = entry.getField(BibTeXEntry.KEY_TITLE).toUserString();
                titles.add(plain(new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(known(title))))));
            }
        }
        assertThat(titles).containsExactlyInAnyOrderElementsOf(titles(project));
    }

    @ParameterizedTest
    @MethodSource("variorum.readers.Hard#projects")
    void cslJson(Project project) throws Exception {
        List<String> titles = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(Exported.of(new CslJson(), project, folder).path())) {
            for (Object each : new JsonParser(new JsonLexer(in)).parseArray()) {
                @SuppressWarnings("unchecked")
                CSLItemData item = CSLItemData.fromJson((Map<String, Object>) each);
                assertThat(item.getId()).isNotBlank();
                titles.add(plain(item.getTitle()));
            }
        }
        assertThat(titles).containsExactlyInAnyOrderElementsOf(titles(project));
    }
}
