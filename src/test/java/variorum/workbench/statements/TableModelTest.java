package variorum.workbench.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.collation.Difference;
import variorum.collation.Extent;
import variorum.collation.Layer;
import variorum.collation.Operation;
import variorum.exchange.Imports;
import variorum.project.Differences;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.MemoryJournal;
import variorum.project.Project;
import variorum.project.Session;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;
import variorum.workbench.focus.Focus;
import variorum.workbench.task.TaskRunner;

/** The table of the hundred statements of the worked example, without a window. */
class TableModelTest {

    private final Session session = new Session(
            new MemoryJournal(), Project.EMPTY, new Coder.Id("example"), InstantSource.system(), Runnable::run);
    private final Focus focus = new Focus();
    private final TableModel model;

    TableModelTest() {
        Imports.plan(Project.EMPTY, List.of(Path.of("seeds"), Path.of("annotations", "seeds.jsonl")), Progress.NONE)
                .carryOut(session, sources -> {});
        TaskRunner tasks = new TaskRunner(Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        model = new TableModel(session, focus, tasks.latest("Listing"));
    }

    private Listing list(TableQuery query) {
        return model.list(session.project(), query, Progress.NONE);
    }

    private static List<Row> rows(Listing listing) {
        return listing.lines().stream()
                .flatMap(line -> line instanceof Line.OfRow(Row row) ? List.of(row).stream() : List.<Row>of().stream())
                .toList();
    }

    private Column column(String title) {
        return list(TableQuery.ALL).columns().stream()
                .filter(column -> column.id().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyStatementIsARowInTheOrderOfTheTexts() {
        Listing all = list(TableQuery.ALL.grouping(""));
        assertThat(rows(all)).hasSize(100);
        assertThat(all.rows()).isEqualTo(100);
        assertThat(all.documents()).isEqualTo(5);
        assertThat(rows(all).getFirst().cells().values())
                .containsEntry("Actor", "Syria")
                .containsEntry("Stance", "oppose")
                .containsEntry("Addressee", "United States");
        assertThat(rows(all).getFirst().documents().keySet()).containsExactly("000");
    }

    @Test
    void theFormOfCodedDifferencesComesAfterTheOthers() {
        List<Column> before = list(TableQuery.ALL).columns();
        List<Role> readings = List.of(
                new Role(Differences.READING, Set.of(), false), new Role(Differences.OTHER_READING, Set.of(), false));
        session.perform(new Edit.PutStatementType(
                new StatementType(new StatementType.Id("diff"), "Difference", readings, List.of())));
        assertThat(Differences.type(session.project())).isPresent();
        assertThat(list(TableQuery.ALL).columns()).isEqualTo(before);
    }

    @Test
    void codedDifferencesHaveATableOfTheirOwnWithBothReadingsAndWhatWasSaidOfThem() {
        code("today", "on Friday", Layer.TIME, "2");
        code("US", "U.S.", Layer.TYPOGRAPHY, "1");
        Listing usual = list(TableQuery.ALL);
        assertThat(usual.rows()).isEqualTo(100);
        assertThat(usual.forms()).extracting(FormChoice::words).containsExactly("Statement (100)", "Difference (2)");
        String form = usual.forms().getLast().id();
        Listing differences = list(TableQuery.ALL.hiding(Map.of("Stance", Set.of(""))).of(form));
        assertThat(differences.columns()).extracting(Column::title)
                .contains("Words of the reading", "Words of the other reading", "Layer", "Category", "Weight")
                .doesNotContain("Stance", "Actor", "Lacking");
        assertThat(rows(differences)).extracting(Row::number).containsExactly(1, 2);
        assertThat(rows(differences)).anySatisfy(row -> {
            assertThat(row.value("Reading")).isEqualTo("today");
            assertThat(row.value("Other reading")).isEqualTo("on Friday");
            assertThat(row.value("Layer")).isEqualTo("time");
            assertThat(row.documents().keySet()).containsExactly("000", "001");
        });
        assertThat(differences.values().get("Weight")).containsOnlyKeys("1", "2");
        assertThat(rows(list(TableQuery.ALL.of(form).hiding(Map.of("Weight", Set.of("1")))))).hasSize(1);
        assertThat(list(TableQuery.ALL.of("gone")).rows()).isEqualTo(100);
    }

    /** Says something of the first words of 000 that are so, against the first of 001. */
    private void code(String words, String other, Layer layer, String weight) {
        List<Document> two = session.project().documentsByName().subList(0, 2);
        Span a = place(two.getFirst(), words);
        Span b = place(two.getLast(), other);
        session.perform(new Differences(
                        session.project(), two.getFirst().id(), two.getLast().id(), new Coder.Id("example"))
                .withWeight(new Difference(layer, Operation.SUBSTITUTE, Extent.WORDS, a, b, "by hand"), weight));
    }

    private static Span place(Document document, String words) {
        int at = document.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    @Test
    void rowsAreGroupedByIssueWithTotalsOfEachStance() {
        List<Line> lines = list(TableQuery.ALL).lines();
        Line.OfGroup first = (Line.OfGroup) lines.getFirst();
        assertThat(first.rows()).isEqualTo(first.stances().values().stream().mapToInt(count -> count).sum());
        Listing closed = list(TableQuery.ALL.closing(Set.of(first.title())));
        assertThat(closed.lines()).hasSize(lines.size() - first.rows());
        assertThat(closed.rows()).isEqualTo(100);
    }

    @Test
    void wordsValuesAndSortingNarrowAndOrderThem() {
        assertThat(rows(list(TableQuery.ALL.typing("le drian")))).isNotEmpty()
                .allMatch(row -> row.value("Actor").equals("Jean-Yves Le Drian"));
        Listing none = list(TableQuery.ALL.hiding(Map.of("Stance", Set.of("oppose", "support", "neutral"))));
        assertThat(rows(none)).isNotEmpty().allMatch(row -> row.value("Stance").equals("ambivalent"));
        assertThat(rows(list(TableQuery.ALL.grouping("").sorting("Actor"))))
                .extracting(row -> row.value("Actor"))
                .filteredOn(actor -> !actor.isEmpty())
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void manyRowsAreChangedInOneStepOfUndo() {
        List<Row> some = rows(list(TableQuery.ALL.typing("le drian")));
        assertThat(some.size()).isGreaterThan(1);
        Column stance = column("Stance");
        model.fill(some, stance, model.offers(some.getFirst(), stance).apply("amb").getFirst());
        assertThat(rows(list(TableQuery.ALL.typing("le drian"))))
                .allMatch(row -> row.value("Stance").equals("ambivalent"));
        session.undo();
        assertThat(rows(list(TableQuery.ALL.typing("le drian"))))
                .noneMatch(row -> row.value("Stance").equals("ambivalent"));
        model.mark(some, Confidence.DISCUSS);
        assertThat(rows(list(TableQuery.ALL.typing("le drian"))))
                .allMatch(row -> row.value("sure").equals("discuss"));
    }

    @Test
    void aPartIsFilledInAsItIsInTheStrip() {
        Row row = rows(list(TableQuery.ALL.grouping("").typing("le drian"))).getFirst();
        Column addressee = column("Addressee");
        model.fill(List.of(row), addressee, model.offers(row, addressee).apply("russia").getFirst());
        assertThat(rows(list(TableQuery.ALL.grouping("").typing("le drian"))).getFirst().value("Addressee"))
                .contains("Russia");
    }

    @Test
    void aNewNameIsRegisteredAndTaggedOnceForAllStatementsThatTakeIt() {
        Column addressee = column("Addressee");
        List<Row> of = rows(list(TableQuery.ALL.grouping(""))).stream()
                .filter(row -> row.documents().containsKey("000"))
                .limit(3)
                .toList();
        Offer unknown = model.offers(of.getFirst(), addressee).apply("").stream()
                .filter(offer -> offer.hint().contains("a new name"))
                .findFirst()
                .orElseThrow();
        Project before = session.project();
        model.fill(of, addressee, unknown);
        Project after = session.project();
        assertThat(rows(list(TableQuery.ALL.grouping(""))).subList(0, 3))
                .allMatch(row -> row.value("Addressee").contains(unknown.name()));
        assertThat(after.entities()).hasSize(before.entities().size() + 1);
        assertThat(after.annotationCount() - before.annotationCount()).isBetween(1, 3);
        assertThat(after.annotationsOf(of.getFirst().lead().document()).list().stream()
                        .map(tag -> tag.extent() + " " + tag.code()))
                .doesNotHaveDuplicates();
    }

    @Test
    void rowsWithoutAValueComeLastFromEitherEnd() {
        TableQuery up = TableQuery.ALL.grouping("").sorting("Addressee");
        assertThat(rows(list(up)).getLast().value("Addressee")).isEmpty();
        assertThat(rows(list(up.sorting("Addressee"))).getLast().value("Addressee")).isEmpty();
    }

    @Test
    void statementsThatSayTheSameAreOneRowWhenTheyAreCountedOnce() {
        List<Row> same = rows(list(TableQuery.ALL.grouping("").typing("any military presence")));
        assertThat(same).hasSize(2);
        model.link(same);
        List<Row> once = rows(list(TableQuery.ALL.grouping("").counting(true).typing("any military presence")));
        assertThat(once).hasSize(1);
        assertThat(once.getFirst().documents().keySet()).containsExactly("000", "001");
        model.light(Optional.of(same.getFirst()));
        assertThat(focus.lit().get()).as("in both reports")
                .containsAll(same.getLast().statements().getFirst().bound().toList());
        model.unlink(once);
        assertThatThrownBy(() -> model.unlink(once)).hasMessageContaining("linked with another");
        assertThat(rows(list(TableQuery.ALL.grouping("").counting(true).typing("any military presence")))).hasSize(2);
        assertThatThrownBy(() -> model.link(same.subList(0, 1))).isInstanceOf(EditRejected.class);
    }

    @Test
    void aRowLightsItsPartsAndLeadsToItsPlace() {
        Row row = rows(list(TableQuery.ALL)).getFirst();
        model.light(Optional.of(row));
        assertThat(focus.lit().get()).containsExactlyElementsOf(
                row.statements().getFirst().bound().toList());
        model.open(row);
        assertThat(focus.document()).contains(row.lead().document());
        assertThat(focus.annotations().get()).containsExactly(row.lead().ref());
    }

    @Test
    void tenThousandStatementsAreListedFilteredAndListedAgain() {
        Project project = session.project();
        List<Statement> some = List.copyOf(project.statements().all());
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < 9_900; i++) {
            Statement like = some.get(i % some.size());
            Statement made = Statement.of(like.type(), like.coder());
            for (Map.Entry<String, List<Annotation.Ref>> part : like.parts().entrySet()) {
                made = made.with(part.getKey(), part.getValue());
            }
            edits.add(new Edit.PutStatement(made));
        }
        session.perform(new Edit.Batch("many", edits));
        assertThat(list(TableQuery.ALL).rows()).isEqualTo(10_000);
        int ofRussia = list(TableQuery.ALL.typing("russia").grouping("Actor")).rows();
        assertThat(ofRussia).isBetween(1, 9_999);
        session.perform(new Edit.PutStatement(some.getFirst().with(Confidence.DISCUSS)));
        assertThat(list(TableQuery.ALL.typing("russia")).rows()).isEqualTo(ofRussia);
    }
}
