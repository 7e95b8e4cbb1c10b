package variorum.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import opennlp.tools.formats.brat.AnnotationConfiguration;
import opennlp.tools.formats.brat.BratDocument;
import opennlp.tools.formats.brat.EventAnnotation;
import opennlp.tools.formats.brat.SpanAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.exchange.Exported;
import variorum.exchange.ImportPlan;
import variorum.exchange.Imports;
import variorum.exchange.Planted;
import variorum.exchange.Reckoning;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;

/** brat's files say what the project says, in code points for brat and in UTF-16 for Java. */
class BratTest {

    private static final Brat BRAT = new Brat(OffsetUnit.CODE_POINT);
    private static final Brat JAVA = new Brat(OffsetUnit.UTF_16);

    @TempDir
    private Path folder;

    private static List<String> lines(Exported exported, String file, char kind) {
        return exported.file(file).lines().filter(line -> line.charAt(0) == kind).toList();
    }

    @Test
    void aSimpleProjectLooksAsBratsOwnFilesDo() {
        Exported exported = Exported.of(BRAT, Planted.simple(), folder);
        assertThat(exported.names()).containsExactly("Windows.ann", "Windows.txt", "annotation.conf", "visual.conf");
        assertThat(exported.file("Windows.txt")).isEqualTo(Planted.WINDOWS);
        assertThat(exported.file("Windows.ann")).isEqualTo("""
            T1\tActor 27 36\tthe union
            T2\tPozicia 49 56\tsaid no
            N1\tReference T1 Variorum:union\tThe Union
            """);
    }

    @Test
    void placesCountInCodePointsForBratAndInUtf16ForJava() {
        assertThat(lines(Exported.of(BRAT, Planted.project(), folder), "emoji-report.ann", 'T'))
                .contains("T3\tAkteur_zheng_fu 33 56\tgovernment of Ruritania");
        assertThat(lines(Exported.of(JAVA, Planted.project(), folder), "emoji-report.ann", 'T'))
                .contains("T3\tAkteur_zheng_fu 36 59\tgovernment of Ruritania");
    }

    @Test
    void aSpanIsCutAtLineEndsAndGapsStay() {
        List<String> tagged = lines(Exported.of(BRAT, Planted.project(), folder), "emoji-report.ann", 'T');
        assertThat(tagged).contains(
                "T5\tPozicia 77 96;97 115\t\"the talks\u00A0failed\", and the opposition",
                "T6\ta_b_c_d_e_f_g_h 82 94;116 122;139 149\ttalks\u00A0failed agreed with a tab");
    }

    @Test
    void everyDocumentHasItsFilesAlsoWithoutATag() {
        Exported exported = Exported.of(BRAT, Planted.withoutSpans(), folder);
        assertThat(exported.names()).hasSize(10);
        assertThat(exported.names()).filteredOn(name -> name.endsWith(".ann"))
                .allSatisfy(name -> assertThat(exported.file(name)).isEmpty());
    }

    @Test
    void anEmptyProjectIsAConfigurationWithoutTypes() {
        Exported exported = Exported.of(BRAT, Project.EMPTY, folder);
        assertThat(exported.names()).containsExactly("annotation.conf", "visual.conf");
        assertThat(exported.file("annotation.conf").lines().filter(line -> line.startsWith("["))).containsExactly(
                "[entities]", "[relations]", "[events]", "[attributes]");
    }

    @Test
    void theConfigurationHasTheTreeTheRolesAndTheAnswers() {
        String configuration = Exported.of(BRAT, Planted.project(), folder).file("annotation.conf");
        assertThat(configuration).contains("""
            [entities]
            Actor
            \tAkteur_zheng_fu
            \tother
            Pozicia
            \tother_2
            a_b_c_d_e_f_g_h
            !old_one
            """);
        assertThat(configuration)
                .contains("Claim_who_says_what\tactor*:Actor|Akteur_zheng_fu|other, position_1x?:<ENTITY>, ");
        assertThat(configuration).contains("stance\tArg:<ENTITY>|<EVENT>, Value:for|against|not_or_not_yet\n");
        assertThat(configuration).contains("Coder\tArg:<ENTITY>|<EVENT>, Value:Anna_M\u00FCller|Ben\n");
        assertThat(Exported.of(BRAT, Planted.project(), folder).file("visual.conf"))
                .contains("Pozicia | \u041F\u043E\u0437\u0438\u0446\u0438\u044F\n")
                .contains("Actor\tbgColor:#1C63AC, fgColor:white");
    }

    @Test
    void theNameThatBratShowsIsSaid() {
        assertThat(BRAT.losses(Planted.project(), Options.NONE)).extracting(Loss::sentence).contains(
                "old one is called old_one in the files; brat shows its own name.",
                Planted.MARKUP.name() + " is called a_b_c_d_e_f_g_h in the files; brat shows"
                        + " “a/b \"c\" \u2039d\u203A & ]]\u203A 'e', [f]; g\\h”.");
    }

    @Test
    void eachLossNamesItsCase() {
        assertThat(Exported.losses(BRAT, Planted.project()))
                .containsExactly(
                        "answers made into one word",
                        "attributes with several answers",
                        "coders without the colour",
                        "codes under a name that brat takes",
                        "codes with questions as choices",
                        "codes without rules and keys",
                        "codes without the count of versions",
                        "entities without aliases, kind and note",
                        "forms with the questions of others",
                        "notes put on one line",
                        "reports without outlet, date and the like",
                        "reports without the name of the file",
                        "reports without zones",
                        "statements across reports",
                        "tags cut at line ends");
        assertThat(Exported.losses(JAVA, Planted.project()))
                .contains("entities known by name alone", "tags on no word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"emoji-report", "Windows-2", "WINDOWS", "etc-\u0648\u062B\u064A\u0642\u0629-1"})
    void openNlpReadsEverySpanWithItsWords(String stem) throws IOException {
        Exported exported = Exported.of(JAVA, Planted.project(), folder);
        AnnotationConfiguration configuration = AnnotationConfiguration.parse(bytes(exported.file("annotation.conf")));
        BratDocument document = BratDocument.parseDocument(
                configuration, stem, bytes(exported.file(stem + ".txt")), bytes(exported.file(stem + ".ann")));
        assertThat(document.getAnnotations()).hasSize(
                (int) exported.file(stem + ".ann").lines().filter(line -> line.charAt(0) != '#').count());
        for (var annotation : document.getAnnotations()) {
            if (annotation instanceof SpanAnnotation span) {
                String there = span.getSpans()[0].getCoveredText(document.getText()).toString();
                assertThat(span.getCoveredText()).startsWith(there.strip());
            }
        }
    }

    @Test
    void openNlpReadsStatementsAsEvents() throws IOException {
        Exported exported = Exported.of(JAVA, Planted.project(), folder);
        BratDocument document = BratDocument.parseDocument(
                AnnotationConfiguration.parse(bytes(exported.file("annotation.conf"))), "emoji-report",
                bytes(exported.file("emoji-report.txt")), bytes(exported.file("emoji-report.ann")));
        assertThat(document.getAnnotation("E1")).isInstanceOfSatisfying(EventAnnotation.class, event ->
                assertThat(event.getArguments()).containsKeys("actor", "actor2", "position_1x"));
    }

    private static ByteArrayInputStream bytes(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    /** Everything of one document that comes back from a written folder. */
    private Project readBack(Brat format, String stem) {
        Reading reading = format.read(
                Exported.of(format, Planted.project(), folder).path().resolve(stem + ".ann"), Progress.NONE);
        assertThat(reading.problems()).filteredOn(Problem::isLeftOut).isEmpty();
        return reading.project();
    }

    @ParameterizedTest
    @EnumSource(value = OffsetUnit.class, names = {"CODE_POINT", "UTF_16"})
    void spansComeBackWholeUnderTheirOwnNames(OffsetUnit unit) {
        Project back = readBack(new Brat(unit), "emoji-report");
        Document document = back.documentsByName().getFirst();
        assertThat(document.text()).isEqualTo(Planted.EMOJI);
        Map<String, List<?>> spans = new TreeMap<>();
        back.allAnnotations().forEach(annotation -> spans.put(
                back.codebook().code(annotation.code()).orElseThrow().name() + " "
                        + Objects.requireNonNull(back.coders().get(annotation.coder())).name(), annotation.spans()));
        Planted.project().annotationsOf(Planted.EMOJI_ID).list().stream()
                .filter(annotation ->
                        unit == OffsetUnit.CODE_POINT || !annotation.extent().isEmpty())
                .forEach(annotation -> {
                    Code code =
                            Planted.project().codebook().code(annotation.code()).orElseThrow();
                    String who = annotation.coder().equals(Planted.BEN.id()) ? "Ben" : "Anna_M\u00FCller";
                    String name = code.equals(Planted.MARKUP)
                            ? "a/b \"c\" \u2039d\u203A & ]]\u203A 'e', [f]; g\\h"
                            : code.name();
                    if (code.equals(Planted.RETIRED)) {
                        assertThat(spans.get(name + " " + who).toString())
                                .isEqualTo("[Span[start=0, end=" + (Planted.EMOJI.length() - 1) + "]]");
                    } else {
                        assertThat(spans.get(name + " " + who)).as(name).isEqualTo(annotation.spans());
                    }
                });
    }

    @Test
    void whatIsSaidAboutATagComesBack() {
        Project back = readBack(BRAT, "emoji-report");
        Annotation tag = back.allAnnotations()
                .filter(annotation -> !annotation.note().isEmpty()).findFirst().orElseThrow();
        assertThat(tag.confidence()).isEqualTo(Confidence.UNSURE);
        assertThat(tag.attributes().first("stance")).isEqualTo("not, or not yet");
        assertThat(tag.attributes().first("named")).isEqualTo("yes");
        assertThat(tag.attributes().all("topics")).containsExactly("peace", "trade / tax");
        assertThat(tag.note()).isEqualTo("He said \"no\", then: ]]> <b>=1+1</b> & 'maybe' \uD83D\uDE00 end \\n");
        Entity entity = Objects.requireNonNull(back.entities().get(tag.entity()));
        assertThat(entity.name()).isEqualTo(Planted.RURITANIA.name());
        assertThat(entity.externalId()).isEqualTo("wikidata:Q42");
    }

    @Test
    void statementsComeBackWithTheirRoles() {
        Project back = readBack(BRAT, "emoji-report");
        assertThat(back.statements().all()).hasSize(1);
        Statement statement = back.statements().all().iterator().next();
        assertThat(statement.part("actor")).hasSize(2);
        assertThat(statement.part("position 1")).hasSize(1);
        assertThat(statement.part("\u4E8B\u4EF6")).hasSize(1);
        assertThat(statement.attributes().first("strength")).isEqualTo("strong");
        assertThat(statement.confidence()).isEqualTo(Confidence.UNSURE);
    }

    @Test
    void theTreeOfCodesComesBackWithItsColours() {
        Project back = readBack(BRAT, "Windows-2");
        Code state = back.codebook().named(Planted.STATE.name()).orElseThrow();
        assertThat(back.codebook().path(state.id())).extracting(Code::name).containsExactly(state.name(), "Actor");
        assertThat(state.look().colour()).isEqualTo("#123456");
        assertThat(back.codebook().named("old one").orElseThrow().retired()).isTrue();
    }

    @Test
    void aFolderIsImportedWholeAndItsTextsOnlyOnce() {
        Path written = Exported.of(BRAT, Planted.project(), folder).path();
        ImportPlan plan = Imports.plan(Project.EMPTY, List.of(written), null, Progress.NONE);
        assertThat(plan.reckoning().reports()).hasSize(4);
        assertThat(plan.reckoning().reports()).allMatch(report -> report.outcome() == Reckoning.Outcome.IMPORTED);
        assertThat(plan.reckoning().problems()).isEmpty();
        assertThat(plan.reckoning().additions().annotations()).isEqualTo(12);
    }
}
