package variorum.workbench.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.annotation.Code;
import variorum.project.Edit;
import variorum.workbench.Bench;

class MessagesTest {

    private final Bench bench = new Bench();
    private final Messages messages = bench.messages;

    @Test
    void aRefusedEditIsALineAndNoCard() {
        boolean done = messages.attempt(() -> bench.session.perform(new Edit.RemoveCode(new Code.Id("nowhere"))));
        assertThat(done).isFalse();
        assertThat(messages.line().get()).isEqualTo("There is no code nowhere in the codebook.");
        assertThat(messages.shown()).isEmpty();
    }

    @Test
    void anEditTheDiskDoesNotTakeIsACardWithWhatCanBeDone() {
        messages.offerWhenNotWritten(List.of(new Message.Action("Save a copy", () -> {})));
        bench.journal.full = true;
        messages.attempt(() -> bench.session.perform(new Edit.PutEntity(Bench.SDF)));
        assertThat(messages.shown()).singleElement().satisfies(card -> {
            assertThat(card.kind()).isEqualTo(Message.Kind.ERROR);
            assertThat(card.sentence()).isEqualTo("The disk is full; nothing was changed.");
            assertThat(card.actions()).extracting(Message.Action::label).containsExactly("Save a copy");
        });
    }

    @Test
    void whatWasNotWrittenIsNoNewsOnceSomethingIs() {
        bench.journal.full = true;
        messages.attempt(() -> bench.session.perform(new Edit.PutEntity(Bench.SDF)));
        assertThat(messages.unwritten()).isOne();
        messages.show(Message.info("Good to know."));

        messages.written();

        assertThat(messages.unwritten()).isZero();
        assertThat(messages.shown()).extracting(Message::sentence).containsExactly("Good to know.");
    }

    @Test
    void aDefectHasACodeAndDetailsAndLeavesTheRestAlone() {
        messages.tell(new IllegalStateException("index"));
        assertThat(messages.shown()).singleElement().satisfies(card -> {
            assertThat(card.sentence()).containsPattern("Error [0-9A-F]{4}\\.");
            assertThat(card.details()).contains("IllegalStateException: index");
        });
    }

    @Test
    void theSamePlaceGivesTheSameCodeWhateverTheData() {
        List<String> codes = List.of("one", "two").stream().map(MessagesTest::failing).map(ErrorCode::of).toList();
        assertThat(codes.getFirst()).isEqualTo(codes.getLast());
        assertThat(ErrorCode.of(elsewhere())).isNotEqualTo(codes.getFirst());
    }

    private static Exception failing(String data) {
        return new IllegalArgumentException(data);
    }

    private static Exception elsewhere() {
        return new IllegalArgumentException("one");
    }

    @Test
    void theSameCardDoesNotPileUp() {
        messages.show(Message.info("Once."));
        messages.show(Message.info("Twice."));
        messages.show(Message.info("Once."));
        assertThat(messages.shown()).extracting(Message::sentence).containsExactly("Twice.", "Once.");
    }
}
