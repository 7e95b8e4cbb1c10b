package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.compare.CompareBench.ACTOR;
import static variorum.workbench.compare.CompareBench.AGENCY;
import static variorum.workbench.compare.CompareBench.CODER;
import static variorum.workbench.compare.CompareBench.LONGER;
import static variorum.workbench.compare.CompareBench.POSITION;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.collation.Projection;
import variorum.collation.Side;
import variorum.project.Edit;
import variorum.text.Document;
import variorum.text.Span;

/** Tags of one version offered for the other, without a window. */
class CarryTest {

    private final CompareBench bench = new CompareBench();
    private final CompareModel model = bench.comparing();
    private final Carry carry = model.carry();

    @AfterEach
    void close() {
        bench.close();
        assertThat(bench.failures).isEmpty();
    }

    private Annotation tag(Document.Id document, Code code, String words) {
        String text = bench.document(document).text();
        int start = text.indexOf(words, text.indexOf("Geneva"));
        Annotation tag = Annotation.of(document, code.id(), CODER.id(), new Span(start, start + words.length()));
        bench.session.perform(new Edit.PutAnnotation(tag));
        bench.settle();
        return tag;
    }

    private List<String> tagged(Document.Id document) {
        return bench.session.project().annotationsOf(document).list().stream()
                .map(tag -> tag.extent().in(bench.document(document).text()))
                .toList();
    }

    @Test
    void aTagIsOfferedWhereItsWordsStandAndPutThereWhenAccepted() {
        Annotation daesh = tag(LONGER, ACTOR, "Daesh");
        assertThat(carry.current().get()).hasValueSatisfying(proposal -> {
            assertThat(proposal.original().ref()).isEqualTo(daesh.ref());
            assertThat(proposal.fit()).isEqualTo(Projection.Fit.REWORDED);
        });
        assertThat(carry.accept()).isTrue();
        bench.settle();
        assertThat(tagged(AGENCY)).containsExactly("Islamic State");
        assertThat(carry.current().get()).isEmpty();
        bench.session.undo();
        bench.settle();
        assertThat(tagged(AGENCY)).isEmpty();
        assertThat(carry.open().get()).hasSize(1);
    }

    @Test
    void oneIsSkippedAndTheOthersAreAcceptedTogether() {
        tag(LONGER, ACTOR, "Daesh");
        tag(LONGER, ACTOR, "Staffan de Mistura");
        tag(LONGER, ACTOR, "YPG");
        assertThat(carry.open().get()).hasSize(2);
        carry.skip();
        assertThat(carry.open().get()).hasSize(1);
        assertThat(carry.place(carry.current().get().orElseThrow()).b().in(bench.document(AGENCY).text()))
                .isEqualTo("Staffan de Mistura");
        assertThat(carry.acceptAll(Projection.Fit.SAME)).isTrue();
        bench.settle();
        assertThat(tagged(AGENCY)).containsExactly("Staffan de Mistura");
    }

    @Test
    void aCopyIsOutOfStepOnceItsOriginalSaysSomethingElse() {
        Annotation daesh = tag(LONGER, ACTOR, "Daesh");
        carry.accept();
        bench.settle();
        assertThat(carry.coded().get().orElseThrow().outOfStep()).isZero();
        bench.session.perform(new Edit.PutAnnotation(daesh.with(POSITION.id())));
        bench.settle();
        assertThat(carry.coded().get().orElseThrow().outOfStep()).isEqualTo(1);
        carry.turn();
        bench.settle();
        assertThat(carry.coded().get().orElseThrow().outOfStep()).as("whichever way is carried").isEqualTo(1);
    }

    @Test
    void aTagOfTheOtherVersionTurnsTheWay() {
        tag(LONGER, ACTOR, "Daesh");
        Annotation there = tag(AGENCY, POSITION, "Staffan de Mistura");
        carry.offer(Side.B, there.ref());
        bench.settle();
        assertThat(carry.from()).isEqualTo(Side.B);
        assertThat(carry.current().get().orElseThrow().original().ref()).isEqualTo(there.ref());
        carry.accept();
        bench.settle();
        assertThat(tagged(LONGER)).containsExactlyInAnyOrder("Daesh", "Staffan de Mistura");
    }

    @Test
    void whatOnlyOneVersionHasAndWhatIsCodedOtherwiseIsTold() {
        tag(LONGER, ACTOR, "YPG");
        tag(LONGER, ACTOR, "French Defence Minister");
        tag(AGENCY, POSITION, "French Defence Minister");
        Carry.Coded coded = carry.coded().get().orElseThrow();
        assertThat(coded.presences()).anyMatch(row -> row.onlyFrom()
                && row.tagsFrom().getFirst().extent().equals(bench.words(LONGER, "YPG")));
        assertThat(coded.disagreements()).singleElement().satisfies(row -> {
            assertThat(row.onlyFrom()).hasSize(1);
            assertThat(row.onlyTo()).hasSize(1);
        });
    }

    @Test
    void whatWasSkippedIsNotCarriedWithAllThatFit() {
        tag(LONGER, ACTOR, "Daesh");
        tag(LONGER, ACTOR, "Staffan de Mistura");
        carry.skip();
        assertThat(carry.acceptAll(Projection.Fit.REWORDED)).isTrue();
        bench.settle();
        assertThat(tagged(AGENCY)).containsExactly("Staffan de Mistura");
    }

    @Test
    void aCopyIsThatOfWhoCodesNow() {
        tag(LONGER, ACTOR, "Daesh");
        Coder second = new Coder(new Coder.Id("second"), "Coder 2", "#08725A");
        bench.session.perform(new Edit.PutCoder(second));
        bench.session.codeAs(second.id());
        bench.settle();
        carry.accept();
        assertThat(bench.session.project().annotationsOf(AGENCY).list())
                .extracting(Annotation::coder)
                .containsExactly(second.id());
    }
}
