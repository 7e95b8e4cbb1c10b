package variorum.workbench.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.ARMED_GROUP;
import static variorum.workbench.Bench.B;
import static variorum.workbench.Bench.C;

import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import variorum.project.EditRejected;
import variorum.workbench.Bench;

class LibraryModelTest {

    private final Bench bench = new Bench();
    private final LibraryModel library = new LibraryModel(bench.session, bench.focus);

    private List<String> shown() {
        return library.rows().stream().map(LibraryModelTest::told).toList();
    }

    private static String told(Row row) {
        return switch (row) {
            case Row.Group group -> "[" + group.title() + " " + group.count() + (group.folded() ? " folded]" : "]");
            case Row.Entry entry -> entry.title() + " " + entry.tags() + (entry.open() ? " open" : "");
        };
    }

    @Test
    void documentsAreGroupedByStoryAndThoseInNoneComeLast() {
        assertThat(shown())
                .containsExactly(
                        "[Geneva talks 2]",
                        "Attack is illegitimate 0",
                        "A U.S. attack on Islamic State would be illegitimate. 0",
                        "[In no story 1]",
                        "US refuses 0");
    }

    @Test
    void aReportWithoutAHeadlineIsCalledByItsFirstWords() {
        assertThat(library.rows()).filteredOn(row -> row instanceof Row.Entry entry && entry.untitled())
                .extracting(LibraryModelTest::told)
                .containsExactly("A U.S. attack on Islamic State would be illegitimate. 0");
    }

    @Test
    void typingFiltersByTitleOutletAndStory() {
        library.filter().set("swiss");
        assertThat(library.listed().get()).isEqualTo(1);
        assertThat(shown()).element(1).asString().startsWith("A U.S.");
        library.filter().set("geneva");
        assertThat(library.listed().get()).isEqualTo(2);
        library.filter().set("nowhere");
        assertThat(shown()).isEmpty();
    }

    @Test
    void aFoldedStoryKeepsItsCountAndOpensWhileFiltering() {
        library.fold("Geneva talks", true);
        assertThat(shown()).containsExactly("[Geneva talks 2 folded]", "[In no story 1]", "US refuses 0");
        library.filter().set("attack");
        assertThat(shown()).hasSize(3);
    }

    @Test
    void theNewestComesFirstWhenSortedByDate() {
        library.sort().set(Sort.DATE);
        assertThat(shown()).element(1).asString().startsWith("A U.S. attack");
        library.sort().set(Sort.WORDS);
        assertThat(shown()).element(1).asString().startsWith("Attack is illegitimate");
    }

    @Test
    void openDocumentsAreMarked() {
        library.open(A);
        library.openBeside(C);
        assertThat(shown()).contains("Attack is illegitimate 0 open", "US refuses 0 open");
        assertThat(bench.focus.columns().get().documents()).containsExactly(A.id(), C.id());
    }

    @Test
    void aTagChangesOneRowAndLeavesTheOthersInPlace() {
        int[] events = {0, 0};
        library.rows().addListener((ListChangeListener<Row>) change -> {
            while (change.next()) {
                events[0] += change.getAddedSize();
                events[1]++;
            }
        });
        bench.tagged(A, "Daesh", ARMED_GROUP);
        assertThat(shown()).contains("Attack is illegitimate 1");
        assertThat(events).containsExactly(1, 1);
    }

    @Test
    void aStoryIsSetForSeveralInOneStep() {
        library.setStory(List.of(A, C), "Raqqa");
        assertThat(shown()).filteredOn(row -> row.startsWith("[")).containsExactly("[Geneva talks 1]", "[Raqqa 2]");
        assertThat(bench.changes).hasSize(1);
        bench.session.undo();
        assertThat(library.stories()).containsExactly("Geneva talks");
    }

    @Test
    void aReportIsRenamedInOneStepThatSaysSo() {
        library.rename(A, "Geneva, first");
        assertThat(bench.session.project().document(A.id()).orElseThrow().name()).isEqualTo("Geneva, first");
        assertThat(bench.changes.getLast().label()).isEqualTo("rename " + A.name() + " to Geneva, first");
        bench.session.undo();
        assertThat(bench.session.project().document(A.id()).orElseThrow().name()).isEqualTo(A.name());
    }

    @Test
    void aReportIsNotRenamedToCharactersThatShowNothing() {
        assertThatThrownBy(() -> library.rename(A, "\u00a0\u2003"))
                .isInstanceOf(EditRejected.class)
                .hasMessage("A report needs a name; " + A.name() + " keeps its own.");
        assertThat(bench.changes).isEmpty();
    }

    @Test
    void removedDocumentsComeBackWithTheirTags() {
        bench.tagged(A, "Daesh", ARMED_GROUP);
        assertThat(library.remove(List.of(A, B))).isEqualTo("Removed 2 documents with 1 tag.");
        assertThat(shown()).containsExactly("US refuses 0");
        bench.session.undo();
        assertThat(shown()).contains("Attack is illegitimate 1");
    }
}
