package variorum.workbench.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.workbench.Bench;

class FactsTest {

    private final Bench bench = new Bench();
    private final Annotation tag = bench.tagged(Bench.A, "attack on Daesh", Bench.POSITION);

    private Facts facts(Annotation state) {
        return Facts.of(state, bench.session.project());
    }

    @Test
    void anAnswerIsToldBesideAFactOfTheSameName() {
        Annotation noted = tag.withNote("see page 2");
        Attributes answers = noted.attributes().with("note", List.of("front page")).with("words", List.of("few"));
        assertThat(facts(noted.with(answers)).all())
                .contains("words: “attack on Daesh”", "note: see page 2", "answer to note: front page",
                        "answer to words: few");
    }

    @Test
    void anAnswerThatIsTakenBackLeavesNothingWhateverItsQuestionIsCalled() {
        Annotation answered = tag.with(tag.attributes().with("confidence", List.of("high")));
        assertThat(facts(tag).since(facts(answered))).containsExactly("answer to confidence: nothing, was high");
    }
}
