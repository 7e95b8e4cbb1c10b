package variorum.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.exchange.ImportPlan;
import variorum.exchange.Imports;
import variorum.exchange.Planted;
import variorum.exchange.PlantedProject;
import variorum.exchange.format.Options;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Span;

class CsvImportTest {

    @TempDir
    private Path folder;

    private Reading after(Project project, boolean excel) {
        new CsvTables().write(project, Target.at(folder).with(Options.NONE.forExcel(excel)), Progress.NONE);
        return new CsvTables().read(folder, Progress.NONE);
    }

    @Test
    void everythingComesBackFieldByField() {
        for (Project project :
                List.of(Planted.project(), PlantedProject.make(), Planted.withoutSpans(), Project.EMPTY)) {
            for (boolean excel : new boolean[] {false, true}) {
                Reading reading = after(project, excel);
                assertThat(reading.problems()).isEmpty();
                assertThat(reading.project()).isEqualTo(project);
                assertThat(reading.sources()).hasSize(project.documents().size());
            }
        }
    }

    @Test
    void aTableThatIsNotInUtf8IsRefusedAndNotReadWithOtherLetters() throws IOException {
        String table = "document,text\na," + "Plain words. ".repeat(1000) + "Straße\n";
        Files.write(folder.resolve("documents.csv"), table.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new CsvTables().read(folder, Progress.NONE))
                .isInstanceOf(Unreadable.class).hasMessageEndingWith("is not in UTF-8, as a table has to be here.");
    }

    @Test
    void anOrderThatIsNoNumberLeavesTheQuestionsOutAndNothingElse() throws IOException {
        new CsvTables().write(Planted.project(), Target.at(folder), Progress.NONE);
        Files.writeString(folder.resolve("attributes.csv"), """
                belongs_to,owner,order,attribute
                code,actor,first,form
                code,actor,second,size
                """);
        Reading reading = new CsvTables().read(folder, Progress.NONE);
        assertThat(reading.problems()).filteredOn(Problem::isLeftOut).singleElement()
                .asString().containsPattern("order is .* and no whole number");
        assertThat(reading.project().documents()).isEqualTo(Planted.project().documents());
    }

    @Test
    void tablesFoundAmongOtherFilesAreReadOnceAndTheirCodesAreNoCodebook() throws IOException {
        Project project = Planted.project();
        Path corpus = Files.createDirectories(folder.resolve("all/corpus"));
        new CsvTables().write(project, Target.at(corpus), Progress.NONE);
        Files.writeString(folder.resolve("all/another.txt"), "Another report.\n\nIt has words.\n");
        ImportPlan plan = Imports.plan(Project.EMPTY, List.of(folder.resolve("all")), Progress.NONE);
        Draft draft = new Draft(Project.EMPTY);
        draft.apply(plan.edit());
        assertThat(draft.project().codebook()).isEqualTo(project.codebook());
        assertThat(draft.project().documents()).hasSize(project.documents().size() + 1);
        assertThat(plan.reckoning().problems()).isEmpty();
    }

    @Test
    void whateverEditsMakeComesBack() {
        for (int seed = 1; seed <= 12; seed++) {
            Project project = PlantedProject.random(seed, 150);
            Reading reading = after(project, seed % 2 == 0);
            assertThat(reading.project()).as("seed %d", seed).isEqualTo(project);
            assertThat(reading.problems()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void oneEmptyAnswerIsNotNoAnswer() {
        Draft draft = new Draft(Planted.simple());
        Annotation tag = Planted.simple().allAnnotations().findFirst().orElseThrow();
        draft.apply(new Edit.PutAnnotation(tag.with(Attributes.NONE
                .with("stance", List.of("")).with("topics", List.of("", "a\\", "|")).with("x", List.of("\\")))));
        assertThat(after(draft.project(), false).project()).isEqualTo(draft.project());
    }

    private void table(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name + ".csv"), String.join("\n", lines) + "\n");
    }

    @Test
    void twoTablesMadeByHandAreEnough() throws IOException {
        table("documents", "document;text", "d1;Toner said so.", "d2;Nothing.");
        table("spans", "start;quote;document;end;code_name", "0;Toner;d1;5;Actor", "6;said;d1;10;Speech");
        Reading reading = new CsvTables().read(folder.resolve("documents.csv"), Progress.NONE);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.project().documents()).hasSize(2);
        assertThat(reading.project().allAnnotations().map(tag -> tag.wordsIn("Toner said so.")))
                .containsExactly("Toner", "said");
        assertThat(reading.project().codebook().codes()).extracting(code -> code.name())
                .containsExactly("Actor", "Speech");
    }

    @Test
    void spansThatCountInUtf16AreReadRightAndSaid() throws IOException {
        table("documents", "document,text", "d1,\uD83D\uDE00\uD83D\uDE00 Toner said so.");
        table("spans", "document,start,end,quote,code", "d1,5,10,Toner,actor", "d1,11,15,said,speech");
        Reading reading = new CsvTables().read(folder, Progress.NONE);
        assertThat(reading.project().allAnnotations().flatMap(tag -> tag.spans().stream()))
                .containsExactly(new Span(5, 10), new Span(11, 15));
        assertThat(reading.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("UTF-16"));
    }

    @Test
    void whatIsWrongInARowLeavesOnlyThatRowOut() throws IOException {
        table("documents", "document,text,date", "d1,Toner said so.,24/03/2017");
        table("spans", "document,annotation,start,end,quote,code", "d1,a,0,5,Toner,actor", "d1,b,zero,5,Toner,actor",
                "d1,c,0,5,Nobody,actor", "d2,d,0,5,Toner,actor", "d1,e,0,4,said,speech");
        table("codes", "code,name,parent,colour", "a,A,b,", "b,B,a,", "actor,Actor,,red");
        Reading reading = new CsvTables().read(folder, Progress.NONE);
        assertThat(reading.project().allAnnotations().map(tag -> tag.id().value())).containsExactly("a", "e");
        assertThat(reading.problems()).filteredOn(Problem::isLeftOut).extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "codes.csv, line 4: This was left out: not a colour: red.",
                        "codes.csv, line 2: The codes above this one lead back to it; it was left out.",
                        "codes.csv, line 3: The codes above this one lead back to it; it was left out.",
                        "documents.csv, line 2: The date \"24/03/2017\" is not written as in 2017-03-24 or 16:22.",
                        "spans.csv, line 3: This was left out: start is \"zero\" and no whole number.",
                        "spans.csv, line 4: \"Nobody\" is not in the report; the span was left out.",
                        "spans.csv, line 5: There is no report d2; this span was left out.");
        assertThat(reading.problems())
                .filteredOn(problem -> !problem.isLeftOut())
                .singleElement()
                .hasToString(
                        "spans.csv, line 6: \"said\" does not stand where this row says; it was found by its words.");
    }

    @Test
    void aTextThatWasChangedIsNoLongerTheFileItCameFrom() throws IOException {
        after(Planted.simple(), false);
        Path documents = folder.resolve("documents.csv");
        Files.writeString(documents, Files.readString(documents).replace("First line", "The first line"));
        Reading reading = new CsvTables().read(folder, Progress.NONE);
        assertThat(reading.project()
                        .allAnnotations()
                        .map(tag -> tag.wordsIn(Planted.WINDOWS.replace("First", "The first"))))
                .containsExactly("the union", "said no");
        assertThat(reading.project().documents().values()).noneMatch(document -> document.source().sha256()
                .equals(Planted.simple().documents().values().iterator().next().source().sha256()));
        assertThat(reading.problems()).allMatch(problem -> !problem.isLeftOut()).isNotEmpty();
    }

    @Test
    void aFolderOfTablesIsFoundAmongOthers() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("corpus").resolve("tables"));
        new CsvTables().write(Planted.project(), Target.at(inner), Progress.NONE);
        Files.writeString(folder.resolve("corpus").resolve("other.txt"), "Another report.");
        ImportPlan plan = Imports.plan(Project.EMPTY, List.of(folder.resolve("corpus")), Progress.NONE);
        assertThat(plan.reckoning().isWhole()).isTrue();
        assertThat(plan.reckoning().found()).isEqualTo(5);
        assertThat(plan.reckoning().additions().annotations()).isEqualTo(12);
    }
}
