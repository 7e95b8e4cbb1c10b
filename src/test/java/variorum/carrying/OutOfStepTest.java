package variorum.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Statement;
import variorum.collation.Projection;
import variorum.project.Edit;
import variorum.project.Gestures;

/** What was carried over and then changed on one side only is asked about. */
class OutOfStepTest extends TwoVersions {

    @Test
    void aStatementWhoseOriginalChangedIsAskedAboutOnce() {
        Statement original = says(tag(A, ACTOR, "Toner"), tag(A, POSITION, "the siege"), "oppose");
        perform(carrying().acceptingAll(Projection.Fit.TRIMMED).orElseThrow());
        perform(new Edit.PutStatement(original.with(Attributes.NONE.with("stance", "support"))));
        OutOfStep.Bound asked = OutOfStep.statements(project).getFirst();
        perform(OutOfStep.following(project, asked).orElseThrow());
        assertThat(OutOfStep.statements(project)).isEmpty();
        Statement copy = project.statements().find(asked.copy().id()).orElseThrow();
        assertThat(copy.attributes().first("stance")).isEqualTo("support");
        assertThat(copy.parts()).isEqualTo(asked.copy().parts());
    }

    @Test
    void partsCodedByHandInACopyStayWhenItFollows() {
        Statement original = says(tag(A, ACTOR, "Toner"), tag(A, POSITION, "the siege"), "oppose")
                .with("what", List.of());
        perform(new Edit.PutStatement(original));
        perform(carrying().acceptingAll(Projection.Fit.SAME).orElseThrow());
        Statement copy = project.statements().all().stream().filter(one -> one.carried() != null).findFirst().get();
        Annotation spokesman = tag(B, ACTOR, "Spokesman");
        Annotation prices = tag(B, POSITION, "Prices of bread");
        perform(new Edit.PutStatement(copy.with("who", List.of(spokesman.ref())).with("what", List.of(prices.ref()))));
        perform(new Edit.PutStatement(original.with(Attributes.NONE.with("stance", "support"))));

        perform(OutOfStep.following(project, OutOfStep.statements(project).getFirst()).orElseThrow());

        Statement followed = project.statements().find(copy.id()).orElseThrow();
        assertThat(followed.attributes().first("stance")).isEqualTo("support");
        assertThat(followed.part("who")).containsExactly(spokesman.ref());
        assertThat(followed.part("what")).containsExactly(prices.ref());
    }

    @Test
    void aCopyWhoseOriginalIsGoneIsAskedAboutAndCanStandAlone() {
        Annotation toner = tag(A, ACTOR, "Toner");
        perform(carrying().acceptingAll(Projection.Fit.SAME).orElseThrow());
        perform(Gestures.removing(project, List.of(toner.ref()), "remove tag"));
        OutOfStep.Tag asked = OutOfStep.tags(project).getFirst();
        assertThat(asked.original()).isEmpty();
        perform(OutOfStep.keeping(asked));
        assertThat(OutOfStep.tags(project)).isEmpty();
        assertThat(project.annotationsOf(B).size()).isEqualTo(1);
    }
}
