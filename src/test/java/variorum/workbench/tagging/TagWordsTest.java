package variorum.workbench.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Confidence;
import variorum.workbench.Bench;
import variorum.workbench.textview.Mark;

class TagWordsTest {

    private final Bench bench = new Bench();

    private String said(Annotation tag) {
        return TagWords.of(tag, bench.session.project());
    }

    @Test
    void allThatColourLineAndSignShowIsSaid() {
        Annotation armed = bench.tagged(Bench.A, "Daesh", Bench.ARMED_GROUP);
        assertThat(said(armed)).isEqualTo("Armed group");
        assertThat(said(armed.with(Bench.SDF.id()).with(Confidence.DISCUSS)))
                .isEqualTo("Armed group, Syrian Democratic Forces, discuss");
        Annotation position = bench.tagged(Bench.A, "Damascus said so", Bench.POSITION);
        assertThat(said(position.with(position.attributes().with("stance", "oppose")))).isEqualTo("Position, oppose");
    }

    @Test
    void aMarkThatIsNoTagIsSaidByItsName() {
        Annotation armed = bench.tagged(Bench.A, "Daesh", Bench.ARMED_GROUP);
        Mark mark = TagMark.of(armed, Bench.ARMED_GROUP, TagMark.style(Bench.ARMED_GROUP, false));
        assertThat(TagWords.of(mark, bench.session.project())).isEqualTo("Armed group");
        Mark offered = new Mark("offered", List.of(armed.extent()), mark.style(), "Position", null, false);
        assertThat(TagWords.of(offered, bench.session.project())).isEqualTo("Position");
    }
}
