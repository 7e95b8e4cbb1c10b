package variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.exchange.format.Format;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Options;
import variorum.exchange.format.Scope;
import variorum.project.Project;

/** What is lost is counted in right English, also when there is one of it. */
class OneAndSeveralTest {

    private static Stream<Format> formats() {
        return Formats.all().stream();
    }

    private static List<Loss> losses(Format format) {
        List<Loss> losses = new ArrayList<>();
        List<Project> projects = List.of(
                Planted.project(), Planted.withoutSpans(), PlantedProject.make(), PlantedProject.random(1, 300));
        projects.forEach(project -> losses.addAll(Exports.losses(format, project, Scope.ALL, Options.NONE)));
        return losses;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void oneOfAKindIsNotSaidAsSeveral(Format format) {
        losses(format).forEach(loss -> {
            LossReport report = LossReport.of(List.of(loss), Planted.project());
            assertThat(report.counts().getFirst())
                    .doesNotContainPattern("\\b1 \\w+s\\b")
                    .isNotEqualTo("1 " + loss.what());
            assertThat(report.text()).startsWith(report.counts().getFirst() + "\n");
            assertThat(loss.what())
                    .doesNotContainPattern("\\b(their|them|they|are|were|have|that (share|bind|end))\\b");
        });
    }
}
