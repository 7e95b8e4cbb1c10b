package variorum.project;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.ARMED_GROUP;
import static variorum.workbench.Bench.SDF;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Confidence;
import variorum.workbench.Bench;

class LabelsTest {

    private final Bench bench = new Bench();
    private final Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);

    private String labelOf(Annotation changed) {
        bench.session.perform(new Edit.PutAnnotation(changed));
        return bench.changes.getLast().label();
    }

    @Test
    void aChangeOfATagSaysWhatChanged() {
        assertThat(bench.changes.getLast().label()).isEqualTo("tag “Daesh” as Armed group");
        assertThat(labelOf(daesh.withNote("the state?"))).isEqualTo("note on “Daesh”");
        assertThat(labelOf(bench.now(daesh).with(SDF.id()))).isEqualTo("link “Daesh” to Syrian Democratic Forces");
        assertThat(labelOf(bench.now(daesh).with(Confidence.UNSURE))).isEqualTo("mark “Daesh” as unsure");
        assertThat(labelOf(bench.now(daesh)
                        .with(bench.now(daesh).attributes().with("role", List.of("speaker", "target")))))
                .isEqualTo("set role to speaker, target on “Daesh”");
        assertThat(labelOf(bench.now(daesh).with(bench.now(daesh).attributes().with("role", ""))))
                .isEqualTo("set role to nothing on “Daesh”");
    }
}
