package variorum.exchange.webanno;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.exchange.Exported;
import variorum.exchange.Planted;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Span;

/** Tokens line by line, tags in a column, exactly as INCEpTION's reader wants them. */
class WebAnnoTsvTest {

    @TempDir
    private Path folder;

    private String written(Project project, String file) {
        return Exported.of(new WebAnnoTsv(), project, folder).file(file);
    }

    @Test
    void aSimpleProjectLooksAsInceptionWritesIt() {
        assertThat(written(Planted.simple(), "Windows.tsv")).isEqualTo("""
            #FORMAT=WebAnno TSV 3.3
            #T_SP=custom.Span|label


            #Text=First line.
            1-1\t0-5\tFirst\t_\t
            1-2\t6-10\tline\t_\t
            1-3\t10-11\t.\t_\t

            #Text=Second line of the union.
            2-1\t12-18\tSecond\t_\t
            2-2\t19-23\tline\t_\t
            2-3\t24-26\tof\t_\t
            2-4\t27-30\tthe\tActor[1]\t
            2-5\t31-36\tunion\tActor[1]\t
            2-6\t36-37\t.\t_\t

            #Text=The union said no.
            3-1\t39-42\tThe\t_\t
            3-2\t43-48\tunion\t_\t
            3-3\t49-53\tsaid\t\u041F\u043E\u0437\u0438\u0446\u0438\u044F[2]\t
            3-4\t54-56\tno\t\u041F\u043E\u0437\u0438\u0446\u0438\u044F[2]\t
            3-5\t56-57\t.\t_\t
            """);
    }

    @Test
    void placesCountInUtf16() {
        assertThat(written(Planted.project(), "emoji-report.tsv"))
                .contains("\t36-46\tgovernment\t")
                .contains("#Text=\uD83D\uDE00 \u4E2D\u6587 report");
    }

    @Test
    void aTagOnAPartOfAWordHasALineOfItsOwn() {
        Document document = Planted.document(new Document.Id("d"), "d", "Ungerecht, oh", Metadata.UNKNOWN);
        Code in = Planted.ACTOR;
        Project project = project(document, List.of(
                Planted.tag("a", document.id(), in, Planted.ANNA, new Span(2, 9)),
                Planted.tag("b", document.id(), Planted.POSITION, Planted.ANNA, new Span(0, 2)),
                Planted.tag("c", document.id(), Planted.MARKUP, Planted.ANNA, new Span(4, 13))));
        assertThat(written(project, "d.tsv")).endsWith("""
            #Text=Ungerecht, oh
            1-1\t0-9\tUngerecht\t_\t
            1-1.1\t0-2\tUn\t\u041F\u043E\u0437\u0438\u0446\u0438\u044F\t
            1-1.2\t2-9\tgerecht\tActor\t
            1-1.3\t4-9\trecht\ta\\|b "c" <d> & \\]\\]> 'e', \\[f\\]\\; g\\\\h[1]\t
            1-2\t9-10\t,\ta\\|b "c" <d> & \\]\\]> 'e', \\[f\\]\\; g\\\\h[1]\t
            1-3\t11-13\toh\ta\\|b "c" <d> & \\]\\]> 'e', \\[f\\]\\; g\\\\h[1]\t
            """);
    }

    private static Project project(Document document, List<Annotation> annotations) {
        Draft draft = new Draft(Planted.withoutSpans());
        draft.apply(new Edit.PutDocument(document));
        annotations.forEach(annotation -> draft.apply(new Edit.PutAnnotation(annotation)));
        return draft.project();
    }

    @Test
    void tagsOfTwoCodersOnTheSameWordsAreStacked() {
        assertThat(written(Planted.project(), "emoji-report.tsv").lines().filter(line -> line.contains("\tRuritania")))
                .singleElement().asString().contains("Actor[").contains("Akteur: \u653F\u5E9C[").contains("|");
    }

    @Test
    void noFileEndsInABlankLineAndNoneIsWrittenForATextWithoutAWord() {
        Document blank = Planted.document(new Document.Id("blank"), "blank", "\n \n", Metadata.UNKNOWN);
        Project project = project(blank, List.of());
        Exported exported = Exported.of(new WebAnnoTsv(), project, folder);
        assertThat(exported.names()).hasSize(4).doesNotContain("blank.tsv");
        exported.names().forEach(name -> assertThat(exported.file(name)).endsWith("\t\n"));
        assertThat(Exported.losses(new WebAnnoTsv(), project)).contains("reports without a word");
    }

    @Test
    void eachLossNamesItsCase() {
        assertThat(Exported.losses(new WebAnnoTsv(), Planted.project())).containsExactly(
                        "coders",
                        "codes named like another",
                        "codes without rules, questions and keys",
                        "codes without the code above",
                        "codes without the colour",
                        "codes without the count of versions",
                        "doubts",
                        "entities",
                        "forms of statements",
                        "reports without line ends",
                        "reports without outlet, date and the like",
                        "reports without the name of the file",
                        "reports without zones",
                        "statements",
                        "tags cut to the words",
                        "tags on no word",
                        "tags with gaps, written piece by piece",
                        "tags without answers",
                        "tags without the note");
    }

    @ParameterizedTest
    @CsvSource({"a->b, a\\->b", "_x_, \\_x\\_", "a-b, a-b", "*, \\*", "[1], \\[1\\]", "a\\, a\\\\"})
    void whatSeparatesIsEscapedAndComesBack(String plain, String escaped) {
        assertThat(Escapes.value(plain)).isEqualTo(escaped);
        assertThat(Escapes.plain(escaped)).isEqualTo(plain);
    }

    @Test
    void namesMayEndWithWhatSeparates() {
        for (String name :
                List.of("end \\", "\\[1]", "a]", "a[2]", "a\\]", "_", "*", "x->5", "|", "\\|", "\u653F [3")) {
            Draft draft = new Draft(Planted.simple());
            Code code = draft.project().codebook().code(Planted.ACTOR.id()).orElseThrow();
            draft.apply(new Edit.PutCode(code.withName(name)));
            draft.apply(new Edit.PutAnnotation(Planted.tag(
                    "more", Planted.WINDOWS_ID, Planted.POSITION, Planted.ANNA, Planted.of(Planted.WINDOWS, "union"))));
            draft.apply(new Edit.PutAnnotation(Planted.tag(
                    "same", Planted.WINDOWS_ID, Planted.ACTOR, Planted.ANNA, Planted.of(Planted.WINDOWS, "union"))));
            assertThat(Exported.of(new WebAnnoTsv(), draft.project(), folder).names()).as(name).isNotEmpty();
        }
    }
}
