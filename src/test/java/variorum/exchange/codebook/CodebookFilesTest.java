package variorum.exchange.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Mark;
import variorum.exchange.Exports;
import variorum.exchange.Templates.Template;
import variorum.exchange.Templates;
import variorum.exchange.format.Format;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Options;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;

/** Codebooks written and read again, by the program and by people. */
class CodebookFilesTest {

    @TempDir
    private Path folder;

    static List<Template> templates() {
        return Templates.all();
    }

    private <F extends Format & Importable> Project through(F format, Project project) {
        Path file = folder.resolve("book" + format.ending());
        format.write(project, Target.at(file), Progress.NONE);
        assertThat(format.reads(file)).isTrue();
        Reading reading = format.read(file, Progress.NONE);
        assertThat(reading.problems()).isEmpty();
        return reading.project();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateComesBackFromItsFiles(Template template) {
        Project project = template.contents();
        Project json = through(new CodebookJson(), project);
        assertThat(json.codebook()).isEqualTo(project.codebook());
        assertThat(json.statementTypes()).isEqualTo(project.statementTypes());
        assertThat(through(new CodebookCsv(), project).codebook()).isEqualTo(project.codebook());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateSaysWhatItsCodesMeanAndHasKeys(Template template) {
        List<Code> codes = template.contents().codebook().codes();
        assertThat(codes).allSatisfy(code -> assertThat(code.rules().definition()).isNotBlank());
        assertThat(codes.stream().map(Code::key).filter(key -> !key.isEmpty())).hasSizeGreaterThanOrEqualTo(2)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyCodeOfATemplateHasItsRulesAndAnExampleOnEachSide(Template template) {
        assertThat(template.contents().codebook().codes()).allSatisfy(code -> assertThat(List.of(
                        code.rules().definition(), code.rules().include(), code.rules().exclude(),
                        code.rules().example(), code.rules().counterExample()))
                .as(code.name())
                .noneMatch(String::isBlank));
    }

    @Test
    void anAddedTemplateOverwritesNothingOfTheUser() {
        Draft draft = new Draft(Project.EMPTY);
        draft.apply(Templates.claims());
        Project before = draft.project();
        Template frames = Templates.all().stream().filter(each -> each.name().equals("media-frames")).findFirst()
                .orElseThrow();
        Templates.Addition addition = Templates.adding(frames, before);
        assertThat(addition.codes()).isEqualTo(17);
        draft.apply(addition.edit());
        Project after = draft.project();
        assertThat(after.codebook().codes()).containsAll(before.codebook().codes());
        assertThat(after.codebook().onKey("P")).isEqualTo(before.codebook().onKey("P"));
        assertThat(after.codebook().children(null).subList(0, before.codebook().children(null).size()))
                .as("what comes in stands last").isEqualTo(before.codebook().children(null));
        assertThat(Templates.adding(frames, after).edit().edits()).isEmpty();
    }

    @Test
    void aTreeWrittenByHandNeedsNamesOnly() {
        Reading reading = CodebookJson.parse("mine", """
                {"format": "variorum-codebook/1", "codes": [
                  {"name": "Actor", "key": "a", "codes": [
                    {"name": "Army", "attributes": [{"name": "size", "kind": "number"}]}]},
                  {"name": "Deed", "mark": "diamond", "colour": "#08725a"}],
                 "statements": [{"name": "Act", "roles": [{"name": "who", "codes": ["Actor > Army"]}]}]}
                """);
        assertThat(reading.problems()).isEmpty();
        Code army = reading.project().codebook().named("Army").orElseThrow();
        assertThat(reading.project().codebook().path(army.id()).stream().map(Code::name))
                .containsExactly("Army", "Actor");
        assertThat(army.look()).isEqualTo(reading.project().codebook().named("Actor").orElseThrow().look());
        assertThat(reading.project().codebook().named("Deed").orElseThrow().look())
                .isEqualTo(new Code.Look("#08725A", Mark.DIAMOND));
        assertThat(reading.project().statementTypes().values()).singleElement().satisfies(type ->
                assertThat(type.roles().getFirst().codes()).containsExactly(army.id()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"name": "X", "colour": "blue"}                                      | “blue” is not a colour
        {"name": "X", "key": "AB"}                                           | is not a key
        {"name": "X", "attributes": [{"name": "q", "kind": "colour"}]}       | is no kind of question; there are choice
        {"name": "X", "shape": "round"}                                      | The field codes.shape is not known
        {"name": "X", "codes": [{"name": "Y"}, {"name": "Y", "id": "y2"}]}   | There is already a code Y
        {"name": "X", "id": "a b"}                                           | This code can't be used
        """)
    void whatIsWrongInATreeIsSaid(String code, String sentence) {
        Reading reading = CodebookJson.parse("mine", "{\"format\":\"variorum-codebook/1\",\"codes\":[" + code + "]}");
        assertThat(reading.problems().stream().map(Problem::sentence)).anyMatch(said -> said.contains(sentence));
    }

    @Test
    void whatIsNoCodebookIsRefused() {
        assertThatThrownBy(() -> CodebookJson.parse("mine", "{}")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> CodebookJson.parse("mine", "[1]")).isInstanceOf(Unreadable.class);
    }

    private Reading table(String text) throws IOException {
        Path file = folder.resolve("mine.codebook.csv");
        Files.writeString(file, text);
        return new CodebookCsv().read(file, Progress.NONE);
    }

    @Test
    void aTableFromASpreadsheetNeedsOneColumn() throws IOException {
        Reading reading = table("""
                code,parent,attribute,kind,values,definition,colleague
                Actor,,,,,Who acts,x
                Army,Actor,,,,Armed,
                Army,,branch,choice,land | sea | air \\| space,Which?,
                """);
        assertThat(reading.problems()).extracting(Problem::sentence)
                .containsExactly("The column colleague is not known and was passed over.");
        Code army = reading.project().codebook().named("Army").orElseThrow();
        assertThat(army.attributes()).containsExactly(new AttributeType(
                "branch", AttributeType.Kind.CHOICE, List.of("land", "sea", "air | space"), "Which?"));
        assertThat(reading.project().codebook().children(null)).hasSize(1);
    }

    @Test
    void theLineOfWhatIsWrongInATableIsSaid() throws IOException {
        Reading reading = table("code,parent,attribute,kind\nActor,,,\nArmy,Actors,,\nActor,,q,colour\n,,,\n");
        assertThat(reading.problems().stream().map(Problem::place)).containsExactly("line 3", "line 4", "line 5");
        assertThat(reading.problems()).allMatch(Problem::isLeftOut);
        assertThatThrownBy(() -> table("name\nActor\n")).isInstanceOf(Unreadable.class)
                .hasMessageContaining("no column “code”");
    }

    @Test
    void retiredCodesAndNotesArePartOfTheBook() {
        Draft draft = new Draft(Project.EMPTY);
        Code code = Code.named("Rebels", null, new Code.Look("#1C63AC", Mark.CIRCLE))
                .with(new Code.Rules("d", "i", "e", "x", "c", "note, with \"quotes\"\nand a line"))
                .with(Code.Rules.definedAs("the first version is another"))
                .with(new Code.Rules("d", "i", "e", "x", "c", "note, with \"quotes\"\nand a line"))
                .retired(true);
        draft.apply(new Edit.PutCode(code));
        for (Project back : List.of(
                through(new CodebookJson(), draft.project()), through(new CodebookCsv(), draft.project()))) {
            Code again = back.codebook().code(code.id()).orElseThrow();
            assertThat(again.rules()).isEqualTo(code.rules());
            assertThat(again.retired()).isTrue();
            assertThat(again.version()).isEqualTo(code.version()).isGreaterThan(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Code;Definition\nActor;who acts\n", "\uFEFF\"code\",\"definition\"\nActor,who acts\n"})
    void aTableOfCodesIsACodebookWhateverItsName(String table) throws IOException {
        Path file = Files.writeString(folder.resolve("my codes.csv"), table);
        assertThat(new CodebookCsv().reads(file)).isTrue();
        Path other = Files.writeString(folder.resolve("reports.csv"), "title,text\nA,B\n");
        assertThat(new CodebookCsv().reads(other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void aTableIsReadAsASpreadsheetOfAnyCountrySavesIt(String separator) throws IOException {
        String table = String.join("\r\n", "Code,Definition,Parent", "Akteur,Wer für oder gegen etwas spricht,",
                "Behörde,Ämter,Akteur", "Straße,Öffentlicher Raum für alle Bürgerinnen und Bürger");
        Path file = folder.resolve("codes.csv");
        Files.write(file, table.replace(",", separator).getBytes(Charset.forName("windows-1252")));
        assertThat(new CodebookCsv().reads(file)).isTrue();
        Reading reading = new CodebookCsv().read(file, Progress.NONE);
        assertThat(reading.project().codebook().codes()).extracting(Code::name)
                .containsExactly("Akteur", "Behörde", "Straße");
        assertThat(reading.problems()).noneMatch(Problem::isLeftOut);
    }

    @Test
    void noCellOfATableCalculatesInExcelAndEveryOneComesBackAsItWas() {
        List<String> names = List.of("=cmd|' /C calc'!A0", "'=quoted", "'tis", "-5", "@a", "+b", "''", "plain");
        Draft draft = new Draft(Project.EMPTY);
        for (String name : names) {
            draft.apply(new Edit.PutCode(Code.named(name, null, new Code.Look("#112233", Mark.CIRCLE))));
        }
        for (boolean excel : List.of(true, false)) {
            Target target = Target.at(folder.resolve(excel + ".codebook.csv")).with(Options.NONE.forExcel(excel));
            Exports.write(new CodebookCsv(), draft.project(), Scope.ALL, target, Progress.NONE);
            assertThat(new CodebookCsv().read(target.path(), Progress.NONE).project().codebook().codes())
                    .extracting(Code::name).containsExactlyInAnyOrderElementsOf(names);
            if (excel) {
                assertThat(target.path()).content().doesNotContainPattern("(?m)^\"?[=+@-]");
            }
        }
    }
}
