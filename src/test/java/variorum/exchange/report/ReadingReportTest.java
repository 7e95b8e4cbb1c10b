package variorum.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.exchange.Exported;
import variorum.exchange.Planted;
import variorum.exchange.PlantedProject;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.text.Metadata;
import variorum.text.Span;

class ReadingReportTest {

    private static final String HOSTILE = "\"><script>alert(1)</script><img src=x onerror='a()'> & </td></style><!--";

    @TempDir
    private Path folder;

    private Document page(Project project) throws IOException {
        return Jsoup.parse(Files.readString(Exported.of(new ReadingReport(), project, folder).path()));
    }

    private static Project hostile() {
        Draft draft = new Draft(Planted.project());
        draft.apply(new Edit.PutCode(Planted.STATE.withName(HOSTILE).with(Code.Rules.definedAs(HOSTILE))));
        draft.apply(new Edit.PutCoder(new Coder(Planted.ANNA.id(), HOSTILE, "red;}</style><script>")));
        draft.apply(new Edit.PutEntity(new Entity(
                Planted.RURITANIA.id(), HOSTILE, HOSTILE, List.of(HOSTILE), HOSTILE, "javascript:alert(1)")));
        variorum.text.Document.Id id = new variorum.text.Document.Id("\"><script>x</script>");
        Metadata known = new Metadata(
                HOSTILE, HOSTILE, null, null, HOSTILE, HOSTILE, "javascript:alert(1)", HOSTILE, HOSTILE, HOSTILE);
        draft.apply(new Edit.PutDocument(Planted.document(id, HOSTILE, HOSTILE, known)));
        draft.apply(new Edit.PutAnnotation(
                Planted.tag("h", id, Planted.STATE, Planted.ANNA, new Span(0, 5)).withNote(HOSTILE)));
        return draft.project();
    }

    @Test
    void nothingOfAProjectBecomesMarkup() throws IOException {
        Document page = page(hostile());
        assertThat(page.select("script, img, iframe, object, embed, link, form, base, svg")).isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("src", "srcset", "action");
            }
        }
        assertThat(page.select("h2").eachText()).contains(HOSTILE);
    }

    @Test
    void nothingIsLoadedAndNothingLeadsOutside() throws IOException {
        Document page = page(hostile());
        assertThat(page.select("a")).isNotEmpty().allMatch(link -> link.attr("href").matches("#r\\d+(t\\d+)?"));
        page.select("a").forEach(link -> assertThat(
                        page.select("[id=" + link.attr("href").substring(1) + "]"))
                .hasSize(1));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("[style]").eachAttr("style")).allMatch(style -> style.matches(
                "background:#[0-9A-F]{6}|text-decoration-color:#[0-9A-F]{6};text-decoration-thickness:\\dpx"));
    }

    @Test
    void textsAreWhatTheirLinesHold() throws IOException {
        for (Project project : List.of(Planted.project(), PlantedProject.make())) {
            Document page = page(project);
            for (Element article : page.select("article")) {
                article.select(".text sup").remove();
                StringBuilder text = new StringBuilder();
                article.select(".text > p").forEach(line -> text.append(line.wholeText()));
                assertThat(text).hasToString(project.documents()
                        .get(new variorum.text.Document.Id(article.attr("data-report"))).text());
            }
        }
    }

    @Test
    void eachTagHasItsNumberInTheTextAndItsRowBelow() throws IOException {
        Document page = page(Planted.project());
        assertThat(page.select("article .text sup a")).hasSize(12);
        assertThat(page.select("tr[data-places]")).hasSize(12);
        Element row = page.select("tr[data-places]").stream()
                .filter(each -> each.child(2).text().equals("government of Ruritania"))
                .findFirst()
                .orElseThrow();
        assertThat(row.text()).contains("Government of Ruritania", "Anna M\u00FCller", "unsure",
                "stance: not, or not yet", "topics: peace, trade | tax");
        assertThat(page.select("section tr")).hasSize(4);
    }

    @Test
    void emptyAndRandomProjectsAreReadBack() throws IOException {
        assertThat(page(Project.EMPTY).select("h1")).hasSize(1);
        for (int seed = 1; seed <= 8; seed++) {
            assertThat(page(PlantedProject.random(seed, 120)).select("h1")).as("seed %d", seed).hasSize(1);
        }
    }
}
