package variorum.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.text.Document;
import variorum.text.Span;

/** A code counts what coders were told, and an annotation says which version it follows and what it repeats. */
class VersionsTest {

    private static final Code ACTOR = Code.named("Actor", null, new Code.Look("#1C63AC", Mark.CIRCLE));
    private static final List<AttributeType> FORM =
            List.of(new AttributeType("form", AttributeType.Kind.TEXT, List.of(), ""));
    private static final Annotation DAESH = Annotation.of(
            new Document.Id("d"), ACTOR, new Coder.Id("ada"), new Span(3, 8));

    @Test
    void onlyWhatCodersAreToldMakesANewVersion() {
        Code told = ACTOR.with(Code.Rules.definedAs("whoever acts"));
        assertThat(ACTOR.version()).isEqualTo(1);
        assertThat(told.version()).isEqualTo(2);
        assertThat(told.with(told.rules().withNote("ask the others")).version()).isEqualTo(2);
        assertThat(told.with(told.rules()).version()).isEqualTo(2);
        assertThat(told.with(FORM).version()).isEqualTo(3);
        assertThat(ACTOR.with(Code.Rules.definedAs("whoever acts"), FORM).version()).isEqualTo(2);
        assertThat(told.withName("Agent").withKey("G").retired(true).version()).isEqualTo(2);
    }

    @Test
    void aTagSaysUnderWhichVersionItWasMadeAndIsJudgedAnewWhenItsCodeChanges() {
        Code second = ACTOR.with(Code.Rules.definedAs("whoever acts"));
        assertThat(DAESH.origin().codeVersion()).isEqualTo(1);
        assertThat(DAESH.withNote("sure?").on(List.of(new Span(3, 9))).origin().codeVersion()).isEqualTo(1);
        assertThat(DAESH.with(second).origin().codeVersion()).isEqualTo(2);
    }

    @Test
    void aCopyIsOutOfStepOnceItsOriginalSaysSomethingElse() {
        Origin.Carried carried = Origin.Carried.of(DAESH, Origin.Fit.SAME);
        assertThat(carried.isOutOfStep(DAESH.withNote("a note is about the one document"), DAESH)).isFalse();
        Annotation changed = DAESH.with(Attributes.NONE.with("form", "acronym"));
        assertThat(carried.isOutOfStep(changed, DAESH)).isTrue();
        assertThat(carried.seen(changed).isOutOfStep(changed, DAESH)).isFalse();
        assertThat(carried.isOutOfStep(DAESH.on(List.of(new Span(3, 9))), DAESH)).isTrue();
    }

    @Test
    void anOriginalAndACopyThatChangedAlikeAreInStep() {
        Origin.Carried carried = Origin.Carried.of(DAESH, Origin.Fit.SAME);
        Annotation merged = DAESH.with(new Code.Id("armed-group"));
        Annotation copy = merged.on(List.of(new Span(30, 35)));
        assertThat(carried.isOutOfStep(merged, copy)).isFalse();
        assertThat(carried.isOutOfStep(merged.on(List.of(new Span(3, 9))), copy)).isTrue();
    }
}
