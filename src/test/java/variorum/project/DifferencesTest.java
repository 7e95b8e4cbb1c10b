package variorum.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.annotation.Coder;
import variorum.annotation.Statement;
import variorum.collation.Alignment;
import variorum.collation.Collator;
import variorum.collation.Difference;
import variorum.collation.Layer;
import variorum.collation.Operation;
import variorum.collation.Rules;
import variorum.collation.Witness;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;

/** A difference can be coded like anything else, and its code is found again. */
class DifferencesTest {

    private static final Document A = document("a", """
            The United States warned Daesh on Friday that the siege of the city would end within a month.

            Nobody in the market had expected the old bridge to be opened again.
            """);
    private static final Document B = document("b", """
            The United States warned Islamic State on Friday that the siege of the city would end within a month.

            Nobody in the market had expected the old bridge to be opened again before the winter.
            """);
    private static final Document C = document("c", A.text().replace("Daesh", "ISIS"));
    private static final Coder ADA = new Coder(new Coder.Id("ada"), "Ada", "#123456");
    private static final Project START = apply(Project.EMPTY, new Edit.Batch("start", List.of(
            new Edit.PutCoder(ADA), new Edit.PutDocument(A), new Edit.PutDocument(B), new Edit.PutDocument(C))));

    private static Document document(String id, String text) {
        Source source = new Source(id + ".txt", RandomEdits.sha256(text), "UTF-8", List.of());
        return new Document(new Document.Id(id), id, text, source, Metadata.UNKNOWN);
    }

    private static Project apply(Project project, Edit edit) {
        Draft draft = new Draft(project);
        draft.apply(edit);
        return draft.project();
    }

    private static Alignment aligned(Document one, Document other) {
        return Collator.with(Rules.NONE).align(
                Witness.of("A", one.text()), Witness.of("B", other.text()), Progress.NONE);
    }

    private static Difference only(Alignment alignment, Operation operation) {
        return alignment.differences().stream()
                .filter(difference -> difference.operation() == operation)
                .findFirst()
                .orElseThrow();
    }

    private static Differences seen(Project project, Document one, Document other) {
        return new Differences(project, one.id(), other.id(), ADA.id());
    }

    @Test
    void oneStepPutsADifferenceOnAnotherLayerAndOneTakesItBack() {
        Difference daesh = only(aligned(A, B), Operation.SUBSTITUTE);
        Edit edit = seen(START, A, B).withLayer(daesh, Layer.WORDING);
        Draft draft = new Draft(START);
        Edit inverse = draft.apply(edit);
        Project coded = draft.project();

        assertThat(daesh.layer()).isNotEqualTo(Layer.WORDING);
        assertThat(seen(coded, A, B).layer(daesh)).isEqualTo(Layer.WORDING);
        Statement statement = seen(coded, A, B).coded(daesh).orElseThrow();
        assertThat(statement.attributes().first(Differences.OPERATION)).isEqualTo("substitute");
        assertThat(coded.annotation(statement.part(Differences.READING).getFirst()).orElseThrow().wordsIn(A.text()))
                .isEqualTo("Daesh");
        assertThat(coded.annotation(statement.part(Differences.OTHER_READING).getFirst()).orElseThrow()
                .wordsIn(B.text())).isEqualTo("Islamic State");
        assertThat(apply(coded, inverse)).isEqualTo(START);
    }

    @Test
    void whatOnlyOneVersionHasIsCodedWithTheReportThatLacksIt() {
        Difference winter = only(aligned(A, B), Operation.INSERT);
        Project coded = apply(START, seen(START, A, B).withWeight(winter, "3"));
        Statement statement = seen(coded, A, B).coded(winter).orElseThrow();
        assertThat(statement.attributes().first(Differences.LACKING)).isEqualTo("a");
        assertThat(statement.part(Differences.READING)).isEmpty();
        assertThat(seen(coded, A, B).layer(winter)).isEqualTo(winter.layer());
    }

    @Test
    void itIsTheSameDifferenceSeenFromTheOtherVersion() {
        Project coded = apply(START, seen(START, A, B).withCategory(only(aligned(A, B), Operation.INSERT), "softened"));
        Difference turned = only(aligned(B, A), Operation.DELETE);
        assertThat(seen(coded, B, A).coded(turned)).hasValueSatisfying(statement ->
                assertThat(statement.attributes().first(Differences.CATEGORY)).isEqualTo("softened"));
    }

    @Test
    void wordsThatDifferFromTwoVersionsAreOneReadingInTwoStatements() {
        Difference ab = only(aligned(A, B), Operation.SUBSTITUTE);
        Difference ac = only(aligned(A, C), Operation.SUBSTITUTE);
        Project coded = apply(START, seen(START, A, B).withNote(ab, "first"));
        coded = apply(coded, seen(coded, A, C).withNote(ac, "second"));
        assertThat(coded.annotationsOf(A.id()).size()).isEqualTo(1);
        assertThat(coded.statements().size()).isEqualTo(2);

        Project less = apply(coded, seen(coded, A, B).uncoding(ab).orElseThrow());
        assertThat(less.annotationsOf(A.id()).size()).isEqualTo(1);
        assertThat(less.annotationsOf(B.id()).size()).isZero();
        assertThat(seen(less, A, C).coded(ac)).isPresent();
        assertThat(seen(less, A, B).coded(ab)).isEmpty();
    }

    @Test
    void aCodedDifferenceThatIsNoneAnyMoreIsNotLost() {
        List<Difference> differences = aligned(A, B).differences();
        Project coded = START;
        for (Difference difference : differences) {
            coded = apply(coded, seen(coded, A, B).withWeight(difference, "1"));
        }
        assertThat(seen(coded, A, B).unplaced(differences)).isEmpty();
        List<Difference> fewer = new ArrayList<>(differences);
        Difference gone = fewer.removeFirst();
        assertThat(seen(coded, A, B).unplaced(fewer))
                .containsExactly(seen(coded, A, B).coded(gone).orElseThrow());
    }

    @Test
    void oneCodersLayerIsNotAnothers() {
        Difference daesh = only(aligned(A, B), Operation.SUBSTITUTE);
        Project coded = apply(START, seen(START, A, B).withLayer(daesh, Layer.STYLE));
        Differences eves = new Differences(coded, A.id(), B.id(), new Coder.Id("eve"));
        assertThat(eves.layer(daesh)).isEqualTo(daesh.layer()).isNotEqualTo(Layer.STYLE);
    }
}
