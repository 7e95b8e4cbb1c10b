package variorum.exchange.dna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.Exported;
import variorum.exchange.Planted;
import variorum.exchange.PlantedProject;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Unreadable;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

class DnaTest {

    private static final Dna DNA = new Dna();

    @TempDir
    private Path folder;

    private List<DnaFile.Row> rows(Project project, String sql) {
        try (DnaFile file = DnaFile.open(Exported.of(DNA, project, folder).path())) {
            return file.rows(sql);
        }
    }

    private static void change(Path path, String sql) {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + path);
                java.sql.Statement statement = database.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    private Project back(Project project) {
        Reading reading = DNA.read(Exported.of(DNA, project, folder).path(), Progress.NONE);
        assertThat(reading.problems()).filteredOn(Problem::isLeftOut).isEmpty();
        return reading.project();
    }

    @Test
    void placesAreUtf16AsThatProgramCounts() {
        assertThat(rows(Planted.project(), "SELECT substr(d.Text, 1, 2) AS x, s.Start, s.Stop FROM STATEMENTS s "
                + "JOIN DOCUMENTS d ON d.ID = s.DocumentId WHERE s.Start = 36")).extracting(row -> row.number("Stop"))
                .contains(59L);
    }

    @Test
    void everyStatementHasAValueForEveryVariable() {
        List<DnaFile.Row> missing = rows(Planted.project(), "SELECT s.ID, v.Variable FROM STATEMENTS s "
                + "JOIN VARIABLES v ON v.StatementTypeId = s.StatementTypeId "
                + "LEFT JOIN DATASHORTTEXT a ON a.StatementId = s.ID AND a.VariableId = v.ID "
                + "LEFT JOIN DATALONGTEXT b ON b.StatementId = s.ID AND b.VariableId = v.ID "
                + "WHERE a.ID IS NULL AND b.ID IS NULL");
        assertThat(missing).isEmpty();
        assertThat(rows(Planted.project(), "PRAGMA foreign_key_check")).isEmpty();
    }

    @Test
    void reportsHaveTheirTitleDateAndOutlet() {
        assertThat(rows(Planted.project(), "SELECT * FROM DOCUMENTS WHERE Date > 0")).singleElement().satisfies(row -> {
            assertThat(row.text("Title")).isEqualTo("A title with \"quotes\" & <markup>");
            assertThat(row.text("Source")).isEqualTo("The Daily");
            assertThat(row.text("Author")).isEqualTo("By A. B.");
            assertThat(row.number("Date")).isEqualTo(1490372520L);
            assertThat(row.text("Text")).isEqualTo(Planted.EMOJI);
        });
    }

    @Test
    void aStatementStandsOnceForEachCombinationOfItsParts() {
        assertThat(rows(Planted.project(), "SELECT e.Value FROM DATASHORTTEXT d JOIN ENTITIES e ON e.ID = d.Entity "
                + "JOIN VARIABLES v ON v.ID = d.VariableId WHERE v.Variable = 'actor' AND e.Value != ''"))
                .extracting(row -> row.text("Value"))
                .containsExactlyInAnyOrder("Government of Ruritania", "Government of Ruritania", "The Union");
    }

    /** A tag in words that do not depend on identifiers. */
    private static String told(Project project, Annotation tag) {
        Document document = Objects.requireNonNull(project.documents().get(tag.document()));
        Entity entity = tag.entity() == null ? null : project.entities().get(tag.entity());
        return String.join(" | ", document.title(),
                tag.spans().stream().filter(span -> !span.isEmpty()).toList().toString(),
                project.codebook().code(tag.code()).map(Code::name).orElse("").replaceAll(".* / ", ""),
                Objects.requireNonNull(project.coders().get(tag.coder())).name(),
                entity == null ? "" : entity.name() + entity.kind() + entity.aliases() + entity.note(),
                tag.attributes().values().toString().replace("; ", ", "), tag.note());
    }

    private static List<String> told(Project project) {
        return project.allAnnotations()
                .filter(tag -> !tag.extent().isEmpty())
                .map(tag -> told(project, tag))
                .sorted()
                .toList();
    }

    /** The statements that bind something, with who plays which part in its order. */
    private static List<String> toldStatements(Project project) {
        return project.statements().all().stream()
                .filter(statement -> statement.bound().findAny().isPresent())
                .map(statement -> {
                    StatementType form = Objects.requireNonNull(project.statementTypes().get(statement.type()));
                    List<String> parts = form.roles().stream()
                            .map(role -> role.name() + role.several() + statement.part(role.name()).stream()
                                    .map(ref -> told(project, project.annotation(ref).orElseThrow()))
                                    .toList())
                            .toList();
                    return String.join(" | ", form.name(), parts.toString(), statement.note(),
                            Objects.requireNonNull(project.coders().get(statement.coder())).name(),
                            statement.attributes().values().toString().replace("; ", ", "));
                })
                .sorted()
                .toList();
    }

    @Test
    void tagsComeBackFieldByField() {
        assertThat(told(back(Planted.project()))).isEqualTo(told(Planted.project()));
        assertThat(told(back(PlantedProject.make()))).isEqualTo(told(PlantedProject.make()));
    }

    /** Where several may play a part is only known of those parts that several do play. */
    private static List<String> withoutSeveral(Project project) {
        return toldStatements(project).stream().map(told -> told.replaceAll("(true|false)\\[", "[")).toList();
    }

    @Test
    void statementsComeBackFieldByFieldAndBindTheSameTags() {
        assertThat(withoutSeveral(back(Planted.project()))).isEqualTo(withoutSeveral(Planted.project()));
        assertThat(withoutSeveral(back(PlantedProject.make()))).isEqualTo(withoutSeveral(PlantedProject.make()));
        assertThat(toldStatements(back(Planted.project()))).anyMatch(told -> told.contains("actortrue["));
    }

    @Test
    void nothingIsMoreAfterASecondAndAThirdTime() {
        Project once = back(Planted.project());
        Project twice = back(once);
        assertThat(told(twice)).isEqualTo(told(once));
        assertThat(toldStatements(twice)).isEqualTo(toldStatements(once));
        assertThat(twice.entities().values()).extracting(Entity::name).containsExactlyInAnyOrderElementsOf(
                Planted.project().entities().values().stream().map(Entity::name).toList());
    }

    @Test
    void whatWasChangedInThatProgramIsNotTakenForWhatItWas() {
        Path path = Exported.of(DNA, Planted.project(), folder).path();
        change(path, "UPDATE ENTITIES SET Value = 'The Confederation' WHERE Value = 'The Union' AND VariableId"
                + " IN (SELECT ID FROM VARIABLES WHERE Variable = 'actor')");
        change(path, "UPDATE STATEMENTS SET Coder = 3 WHERE ID = (SELECT StatementId FROM DATALONGTEXT WHERE "
                + "Value LIKE 'continues %' ORDER BY StatementId LIMIT 1)");
        Reading reading = DNA.read(path, Progress.NONE);
        assertThat(reading.problems()).isEmpty();
        Project project = reading.project();
        assertThat(project.entities().values()).extracting(Entity::name).contains("The Confederation", "The Union");
        assertThat(told(project)).hasSize(told(Planted.project()).size() + 3);
    }

    @Test
    void aRoleMayBeCalledLikeWhatIsWrittenBesideRoles() {
        Draft draft = new Draft(Planted.project());
        draft.apply(new Edit.PutStatementType(new StatementType(
                new StatementType.Id("odd"), "Odd",
                List.of(new Role("note", Set.of(), false), new Role("tags", Set.of(), true)), List.of())));
        List<Annotation.Ref> bound = draft.project().allAnnotations().limit(2).map(Annotation::ref).toList();
        draft.apply(new Edit.PutStatement(new Statement(
                new Statement.Id("odd1"), new StatementType.Id("odd"), Planted.ANNA.id(), new TreeMap<>(),
                Attributes.NONE, "a note of its own", Confidence.SURE)
                .with("note", bound.subList(0, 1)).with("tags", bound)));
        assertThat(withoutSeveral(back(draft.project()))).isEqualTo(withoutSeveral(draft.project()));
    }

    @Test
    void textsCodersColoursAndStatementsComeBack() {
        Project after = back(Planted.project());
        assertThat(after.documents().values()).extracting(Document::text).containsExactlyInAnyOrderElementsOf(
                Planted.project().documents().values().stream().map(Document::text).toList());
        assertThat(after.coders().values())
                .extracting(Coder::name)
                .containsExactlyInAnyOrder("Anna M\u00FCller", "Ben");
        assertThat(after.codebook().named("Actor").orElseThrow().look().colour()).isEqualTo("#1C63AC");
        assertThat(after.statements().all()).extracting(each -> each.part("actor").size()
                + each.part("position 1").size() + each.part("\u4E8B\u4EF6").size()).containsOnly(1, 2, 4);
        assertThat(after.statements().all()).hasSize(3);
        assertThat(after.statements().all()).filteredOn(each -> each.note().equals(Planted.NOTE)).hasSize(1)
                .allMatch(each -> each.attributes().first("strength").equals("strong"));
    }

    @Test
    void whatItMadeItselfIsReadAsStatements() throws IOException {
        Path path = folder.resolve("own.dna");
        try (DnaFile file = DnaFile.create(path)) {
            file.insert("CODERS", "ID, Name, Password", 1, "Admin", "x");
            file.insert("DOCUMENTS", "ID, Title, Text, Coder, Date", 1, "Report", "Toner said\r\nno.", 1, 1490313600);
            file.insert("STATEMENTTYPES", "ID, Label, Red, Green, Blue", 1, "DNA Statement", 239, 208, 51);
            file.insert("VARIABLES", "ID, Variable, DataType, StatementTypeId", 1, "person", "short text", 1);
            file.insert("VARIABLES", "ID, Variable, DataType, StatementTypeId", 2, "concept", "short text", 1);
            file.insert("VARIABLES", "ID, Variable, DataType, StatementTypeId", 3, "agreement", "boolean", 1);
            file.insert("ENTITIES", "ID, VariableId, Value", 1, 1, "Mark Toner");
            file.insert("ENTITIES", "ID, VariableId, Value", 2, 2, "Talks");
            file.insert("ATTRIBUTEVARIABLES", "ID, VariableId, AttributeVariable", 1, 1, "Type");
            file.insert("ATTRIBUTEVALUES", "EntityId, AttributeVariableId, AttributeValue", 1, 1, "spokesman");
            file.insert("STATEMENTS", "ID, StatementTypeId, DocumentId, Start, Stop, Coder", 1, 1, 1, 0, 14, 1);
            file.insert("STATEMENTS", "ID, StatementTypeId, DocumentId, Start, Stop, Coder", 2, 1, 1, 0, 99, 1);
            file.insert("DATASHORTTEXT", "StatementId, VariableId, Entity", 1, 1, 1);
            file.insert("DATASHORTTEXT", "StatementId, VariableId, Entity", 1, 2, 2);
            file.insert("DATABOOLEAN", "StatementId, VariableId, Value", 1, 3, 0);
            file.commit();
        }
        Reading reading = DNA.read(path, Progress.NONE);
        Project project = reading.project();
        assertThat(project.allAnnotations().map(tag -> tag.wordsIn("Toner said\nno.")))
                .containsExactly("Toner said\nno.", "Toner said\nno.");
        assertThat(project.statements().all()).singleElement().satisfies(statement -> {
            assertThat(statement.attributes().first("agreement")).isEqualTo("no");
            assertThat(statement.part("person")).hasSize(1);
            assertThat(statement.part("concept")).hasSize(1);
        });
        assertThat(project.entities().values()).extracting(each -> each.name() + " " + each.kind())
                .containsExactlyInAnyOrder("Mark Toner spokesman", "Talks ");
        assertThat(project.documents().values().iterator().next().metadata().date()).hasToString("2017-03-24");
        assertThat(reading.problems()).filteredOn(Problem::isLeftOut).singleElement()
                .hasToString("statement 2: There is no place from 0 to 99 in Report.");
    }

    @Test
    void whateverEditsMakeIsReadBack() {
        for (int seed = 1; seed <= 8; seed++) {
            Project project = PlantedProject.random(seed, 200);
            assertThat(Exported.of(DNA, project, folder).path()).as("seed %d", seed).exists();
        }
        assertThat(back(Project.EMPTY)).isEqualTo(Project.EMPTY);
    }

    @Test
    void aNameOver190CharactersIsCutAndSaidBeforehand() {
        Draft draft = new Draft(Planted.project());
        String name = "\uD83D\uDE00".repeat(200);
        draft.apply(new Edit.PutEntity(new Entity(Planted.UNION.id(), name, "", List.of(), "", "")));
        assertThat(Exported.losses(DNA, draft.project())).contains("names over DNA's 190 characters");
        assertThat(Exported.losses(DNA, Planted.project())).doesNotContain("names over DNA's 190 characters");
        assertThat(rows(draft.project(), "SELECT Value FROM ENTITIES WHERE length(Value) = 190")).hasSize(2)
                .allMatch(row -> row.text("Value").equals("\uD83D\uDE00".repeat(190)));
    }

    @Test
    void eachLossNamesItsCase() {
        Set<String> losses = Set.copyOf(Exported.losses(DNA, Planted.project()));
        assertThat(losses).contains("codes without the code above", "doubts", "reports without a date",
                "reports without zones", "statements across reports",
                "statements repeated for each combination of parts", "tags with gaps, written piece by piece");
    }

    @Test
    void whatIsNoDatabaseOfThatProgramIsRefusedInASentence() throws IOException {
        Path text = Files.writeString(folder.resolve("a.dna"), "text, and enough of it to look like something else");
        assertThatThrownBy(() -> DNA.read(text, Progress.NONE)).isInstanceOf(Unreadable.class).hasMessageContaining(
                "is not a database of Discourse Network Analyzer 3");
        Path empty = Files.write(folder.resolve("b.dna"), new byte[0]);
        assertThatThrownBy(() -> DNA.read(empty, Progress.NONE)).isInstanceOf(Unreadable.class);
    }

    @Test
    void thePasswordIsHashedAsTheProgramChecksIt() {
        assertThat(Password.digest()).isEqualTo("RGlzY291cnNlIE5ldHdvcqmSgSS2LCzdQ/6rCzHWt2SIcdwFT6xbZqOSeBN2sUm9");
    }
}
