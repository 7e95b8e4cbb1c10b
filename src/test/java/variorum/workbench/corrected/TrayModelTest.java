package variorum.workbench.corrected;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.ARMED_GROUP;
import static variorum.workbench.Bench.POSITION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.carrying.Tray;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.workbench.Bench;
import variorum.workbench.focus.TextSelection;
import variorum.workbench.testing.AtOnce;

class TrayModelTest {

    private static final String CORRECTED =
            "A US attack on Daesh would be illegitimate.\n\nDamascus said very clearly so.\n";

    @TempDir
    private Path folder;

    private final Bench bench = new Bench();
    private final TrayModel tray = new TrayModel(bench.session, bench.focus, bench.messages, AtOnce::run);
    private Document corrected;

    @BeforeEach
    void correctAText() throws IOException {
        assertThat(tray.any().get()).isFalse();
        bench.tagged(A, "Daesh", ARMED_GROUP);
        bench.tagged(A, "said so", POSITION);
        bench.tagged(A, "Geneva", ARMED_GROUP);
        Corrections corrections = new Corrections(bench.session, sources -> {});
        Path file = Files.writeString(folder.resolve("a2.txt"), CORRECTED);
        corrected = corrections.carryOut(corrections.read(A.id(), file, Progress.NONE), Progress.NONE)
                .republication()
                .corrected();
        assertThat(tray.any().get()).isTrue();
        tray.look();
    }

    private List<Waiting> waiting() {
        return tray.waiting().get().orElseThrow();
    }

    private List<String> words() {
        return waiting().stream().map(one -> tray.words(one) + ": " + tray.outlook(one)).toList();
    }

    private List<String> placed() {
        return bench.session.project().annotationsOf(corrected.id()).list().stream()
                .map(tag -> tag.wordsIn(corrected.text()))
                .toList();
    }

    @Test
    void proposalsAreAcceptedOneByOneAndOrphansStay() {
        int all = waiting().size();
        Waiting first = waiting().stream().filter(one -> one.accepting().isPresent()).findFirst().orElseThrow();
        tray.accept(first);
        assertThat(waiting()).hasSize(all - 1);
        tray.acceptAll();
        assertThat(waiting()).isNotEmpty().allMatch(Waiting.Orphan.class::isInstance);
        bench.session.undo();
        assertThat(waiting().size()).isBetween(1, all);
    }

    @Test
    void whatHasNoPlaceIsPutOnTheSelectedWords() {
        Waiting geneva = waiting().stream().filter(one -> tray.words(one).equals("Geneva")).findFirst().orElseThrow();
        tray.place(geneva);
        assertThat(bench.messages.line().get()).startsWith("Select the words in a2 first");
        bench.focus.select(new TextSelection(corrected.id(), Bench.words(corrected, "clearly")));
        tray.place(geneva);
        assertThat(placed()).contains("clearly");
        assertThat(words()).noneMatch(words -> words.startsWith("Geneva"));
    }

    @Test
    void oneOrphanIsLetGoAndComesBackByUndo() {
        int all = waiting().size();
        Waiting geneva = waiting().stream().filter(one -> tray.words(one).equals("Geneva")).findFirst().orElseThrow();
        tray.letGo(geneva);
        assertThat(waiting()).hasSize(all - 1);
        assertThat(bench.messages.line().get())
                .isEqualTo("The tag on “Geneva” is out of the old text of a2; undo brings it back.");
        bench.session.undo();
        assertThat(waiting()).hasSize(all);
    }

    @Test
    void itIsSaidWhatGoesWithTheOldTextBeforeItGoes() {
        assertThat(tray.lostWith(waiting().getFirst().tray()))
                .isEqualTo("2 tags without a place in a2 go with it. What was placed there stays. Undo brings all of "
                        + "it back.");
    }

    @Test
    void anOldTextWhoseCodingAllHasAPlaceCanStillBeTakenOut() {
        tray.acceptAll();
        waiting().forEach(tray::letGo);
        assertThat(waiting()).isEmpty();
        Tray empty = tray.tray(Optional.empty()).orElseThrow();
        assertThat(tray.lostWith(empty)).startsWith("All of its coding has a place in a2");
        tray.retire(empty);
        assertThat(bench.session.project().document(A.id())).isEmpty();
    }

    @Test
    void theOldTextIsTakenOutWithWhatWaitsAndThatIsOneStep() {
        tray.retire(waiting().getFirst().tray());
        assertThat(bench.session.project().document(A.id())).isEmpty();
        assertThat(placed()).contains("Daesh");
        assertThat(waiting()).isEmpty();
        assertThat(tray.any().get()).isFalse();
        bench.session.undo();
        assertThat(waiting()).isNotEmpty();
    }

    @Test
    void nothingIsWorkedOutWhileNobodyLooks() {
        tray.leave();
        bench.tagged(A, "illegitimate", POSITION);
        assertThat(tray.waiting().get()).isEmpty();
    }
}
