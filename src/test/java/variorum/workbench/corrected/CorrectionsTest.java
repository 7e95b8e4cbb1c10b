package variorum.workbench.corrected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.ARMED_GROUP;
import static variorum.workbench.Bench.POSITION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.carrying.Republication.Mark;
import variorum.exchange.format.Unreadable;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.workbench.Bench;

class CorrectionsTest {

    private static final String CORRECTED =
            "A US attack on Daesh would be unlawful.\n\nDamascus said so yesterday in Geneva.\n";

    @TempDir
    private Path folder;

    private final Bench bench = new Bench();
    private final Map<String, byte[]> kept = new HashMap<>();
    private final Corrections corrections = new Corrections(bench.session, kept::putAll);

    private Corrections.Reckoned read() throws IOException {
        Path file = Files.writeString(folder.resolve("a2.txt"), CORRECTED);
        return corrections.read(A.id(), file, Progress.NONE);
    }

    @Test
    void nothingIsDoneBeforeItIsReckonedAndThenAllInOneStep() throws IOException {
        bench.tagged(A, "Daesh", ARMED_GROUP);
        bench.tagged(A, "said so in Geneva", POSITION);
        int before = bench.changes.size();
        Corrections.Reckoned reckoned = read();
        assertThat(bench.changes).hasSize(before);
        assertThat(kept).isEmpty();
        assertThat(reckoned.republication().marked(Mark.EXACT)).hasSize(1);

        Document corrected = corrections.carryOut(reckoned, Progress.NONE).republication().corrected();
        assertThat(bench.changes).hasSize(before + 1);
        assertThat(kept).containsOnlyKeys(corrected.source().sha256());
        Document there = bench.session.project().document(corrected.id()).orElseThrow();
        assertThat(there.replaces()).isEqualTo(A.id());
        assertThat(there.metadata().outlet()).as("what is known of the report").isEqualTo("Middle East Monitor");
        List<String> tags = bench.session.project().annotationsOf(corrected.id()).list().stream()
                .map(tag -> tag.wordsIn(there.text()))
                .toList();
        assertThat(tags).contains("Daesh");
    }

    @Test
    void whatWasTaggedMeanwhileGoesAlongToo() throws IOException {
        Corrections.Reckoned reckoned = read();
        bench.tagged(A, "Daesh", ARMED_GROUP);
        Corrections.Reckoned done = corrections.carryOut(reckoned, Progress.NONE);
        assertThat(done.republication().marked(Mark.EXACT)).hasSize(1);
    }

    @Test
    void aTextThatIsThereAlreadyIsRefused() throws IOException {
        corrections.carryOut(read(), Progress.NONE);
        assertThatThrownBy(this::read)
                .isInstanceOf(Unreadable.class)
                .hasMessage("a2.txt is in the project already, as a2.");
    }
}
