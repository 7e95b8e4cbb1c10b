package variorum.workbench.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.ARMED_GROUP;
import static variorum.workbench.Bench.B;

import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Confidence;
import variorum.workbench.Bench;

class DoubtsTest {

    private final Bench bench = new Bench();
    private final Doubts doubts = new Doubts(bench.session, bench.focus);

    @Test
    void aKeyTurnsSureIntoUnsureIntoDiscussAndBack() {
        Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);
        assertThat(doubts.count().get()).isZero();
        doubts.turn();
        assertThat(bench.now(daesh).confidence()).isEqualTo(Confidence.UNSURE);
        assertThat(doubts.count().get()).isEqualTo(1);
        doubts.turn();
        assertThat(bench.now(daesh).confidence()).isEqualTo(Confidence.DISCUSS);
        doubts.turn();
        assertThat(bench.now(daesh).confidence()).isEqualTo(Confidence.SURE);
    }

    @Test
    void theQueueIsGoneThroughRoundAndRoundReportByReport() {
        Annotation inB = bench.tagged(B, "Islamic State", ARMED_GROUP);
        doubts.turn();
        Annotation late = bench.tagged(A, "Geneva", ARMED_GROUP);
        doubts.turn();
        Annotation early = bench.tagged(A, "Daesh", ARMED_GROUP);
        doubts.turn();
        Annotation first = early.extent().start() < late.extent().start() ? early : late;
        Annotation second = first.equals(early) ? late : early;
        doubts.step(1);
        assertThat(bench.focus.annotations().get()).containsExactly(first.ref());
        doubts.step(1);
        assertThat(bench.focus.annotations().get()).containsExactly(second.ref());
        doubts.step(1);
        assertThat(bench.focus.annotations().get()).containsExactly(inB.ref());
        doubts.step(1);
        assertThat(bench.focus.annotations().get()).containsExactly(first.ref());
        doubts.step(-1);
        assertThat(bench.focus.annotations().get()).containsExactly(inB.ref());
    }

    @Test
    void theListIsFilteredByCoderAndWords() {
        bench.tagged(A, "Daesh", ARMED_GROUP);
        doubts.turn();
        assertThat(doubts.of("coder 1")).hasSize(1);
        assertThat(doubts.of("coder 2")).isEmpty();
        assertThat(doubts.of("daesh unsure")).hasSize(1);
    }

    @Test
    void afterOneIsSettledTheQueueGoesOnWhereItStood() {
        Annotation first = bench.tagged(A, "Daesh", ARMED_GROUP);
        doubts.turn();
        Annotation second = bench.tagged(A, "Damascus", ARMED_GROUP);
        doubts.turn();
        Annotation third = bench.tagged(A, "Geneva", ARMED_GROUP);
        doubts.turn();
        doubts.step(1);
        doubts.step(1);
        assertThat(bench.focus.annotations().get()).containsExactly(second.ref());
        doubts.turn();
        doubts.turn();
        doubts.step(1);
        assertThat(bench.focus.annotations().get()).containsExactly(third.ref());
        doubts.turn();
        doubts.turn();
        doubts.step(-1);
        assertThat(bench.focus.annotations().get()).containsExactly(first.ref());
    }
}
