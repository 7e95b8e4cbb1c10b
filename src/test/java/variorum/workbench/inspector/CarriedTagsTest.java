package variorum.workbench.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.B;
import static variorum.workbench.Bench.DAMASCUS;
import static variorum.workbench.Bench.POSITION;

import variorum.carrying.OutOfStep;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.carrying.Carrying;
import variorum.carrying.Coders;
import variorum.collation.Projection;
import variorum.project.Edit;
import variorum.project.Gestures;
import variorum.task.Progress;
import variorum.workbench.Bench;
import variorum.workbench.testing.AtOnce;

class CarriedTagsTest {

    private final Bench bench = new Bench();
    private final CarriedTags carried = new CarriedTags(
            bench.session, bench.focus, bench.messages, bench.hints, AtOnce::run, AtOnce::run);
    private final InspectorModel inspector = new InspectorModel(
            bench.session, bench.focus, bench.tagger, AtOnce::run);
    private Annotation attack;
    private Annotation illegitimate;

    @BeforeEach
    void carryTwoTags() {
        attack = bench.tagged(A, "attack on", POSITION);
        illegitimate = bench.tagged(A, "would be illegitimate", POSITION);
        Carrying carrying = Carrying.of(bench.session.project(), A.id(), B.id(), Coders.EVERYONE, Progress.NONE);
        bench.session.perform(carrying.acceptingAll(Projection.Fit.SAME).orElseThrow());
        assertThat(carried.all().get()).isEmpty();
    }

    private void change(Annotation original) {
        Annotation now = bench.now(original);
        bench.session.perform(new Edit.PutAnnotation(
                now.with(DAMASCUS.id()).with(now.attributes().with("stance", "oppose"))));
    }

    private Annotation copy(Annotation original) {
        return bench.session.project().annotationsOf(B.id()).list().stream()
                .filter(tag -> tag.origin().carried() != null
                        && tag.origin().carried().from().equals(original.ref()))
                .findFirst()
                .orElseThrow();
    }

    private String asked(Annotation tag) {
        bench.focus.select(tag.ref());
        return ((Subject.One) inspector.subject().get())
                .strays().stream().map(Stray::sentence).collect(Collectors.joining(" "));
    }

    @Test
    void aTagSaysWhatItsOriginalSaysNowUntilItFollows() {
        assertThat(asked(copy(attack))).isEmpty();
        change(attack);
        assertThat(asked(copy(attack)))
                .isEqualTo("Carried from a; the original now says Syrian government · stance oppose.");
        carried.follow(carried.all().get());
        assertThat(copy(attack).entity()).isEqualTo(DAMASCUS.id());
        assertThat(asked(copy(attack))).isEmpty();
        bench.session.undo();
        assertThat(asked(copy(attack))).as("it is asked again once that is undone").isNotEmpty();
    }

    @Test
    void whoeverChangesAnOriginalIsToldOnceThatItsCopyIsOutOfStep() {
        change(attack);
        assertThat(bench.messages.line().get()).startsWith("1 carried copy no longer says what its original says");
        bench.messages.say("");
        Annotation now = bench.now(attack);
        bench.session.perform(new Edit.PutAnnotation(now.with(now.attributes().with("stance", "support"))));
        assertThat(bench.messages.line().get()).isEmpty();
        change(illegitimate);
        assertThat(bench.messages.line().get()).startsWith("1 carried copy");
    }

    @Test
    void whatIsKeptIsNotAskedAboutAgain() {
        change(attack);
        carried.keep(carried.all().get());
        assertThat(asked(copy(attack))).isEmpty();
        assertThat(copy(attack).entity()).isNull();
    }

    @Test
    void anOriginalThatOnlyMovedIsQuoted() {
        bench.session.perform(new Edit.PutAnnotation(attack.on(List.of(Bench.words(A, "attack on Daesh")))));
        assertThat(asked(copy(attack))).endsWith("now says the same, of “attack on Daesh”.");
    }

    @Test
    void aCopyWithoutOriginalCanGoToo() {
        Annotation copy = copy(attack);
        bench.session.perform(Gestures.removing(bench.session.project(), List.of(attack.ref()), "remove tag"));
        assertThat(asked(copy)).isEqualTo("Carried from a; the original is gone.");
        carried.remove(carried.all().get().getFirst());
        assertThat(bench.session.project().annotation(copy.ref())).isEmpty();
        assertThat(carried.all().get()).isEmpty();
    }

    @Test
    void allAreGoneThroughRoundAndRoundAndFollowInOneStep() {
        change(attack);
        change(illegitimate);
        carried.step(1);
        assertThat(bench.focus.annotations().get()).containsExactly(copy(attack).ref());
        carried.step(1);
        assertThat(bench.focus.annotations().get()).containsExactly(copy(illegitimate).ref());
        carried.step(1);
        assertThat(bench.focus.annotations().get()).containsExactly(copy(attack).ref());
        int before = bench.changes.size();
        carried.follow(carried.all().get());
        assertThat(bench.changes).hasSize(before + 1);
        assertThat(carried.all().get()).isEmpty();
    }

    @Test
    void aTagAsksForTheStatementThatBindsIt() {
        StatementType says = new StatementType(
                new StatementType.Id("says"), "Says", List.of(new Role("what", Set.of(), true)), List.of());
        Statement original = Statement.of(says.id(), bench.session.coder()).with("what", List.of(attack.ref()));
        bench.session.perform(new Edit.PutStatementType(says));
        bench.session.perform(new Edit.PutStatement(original));
        Carrying carrying = Carrying.of(bench.session.project(), A.id(), B.id(), Coders.EVERYONE, Progress.NONE);
        bench.session.perform(carrying.accepting(List.of(), carrying.statements()).orElseThrow());
        assertThat(asked(copy(attack))).isEmpty();
        bench.session.perform(new Edit.PutStatement(original.with(original.attributes().with("stance", "oppose"))));
        assertThat(asked(copy(attack))).isEqualTo("Statement carried from a; the original now says stance oppose.");
        carried.keep(carried.all().get());
        assertThat(asked(copy(attack))).isEmpty();
        bench.session.perform(new Edit.RemoveStatement(original.id()));
        assertThat(asked(copy(attack))).isEqualTo("Statement carried here; the original is gone.");
        carried.remove(carried.all().get().getFirst());
        assertThat(carried.all().get()).isEmpty();
    }

    @Test
    void afterOneIsKeptTheNextIsTheOneBehindIt() {
        Annotation geneva = bench.tagged(A, "A US", POSITION);
        bench.session.perform(Carrying.of(
                        bench.session.project(), A.id(), B.id(), Coders.EVERYONE, Progress.NONE)
                .acceptingAll(Projection.Fit.REWORDED)
                .orElseThrow());
        change(geneva);
        change(attack);
        change(illegitimate);
        carried.step(1);
        carried.step(1);
        assertThat(bench.focus.annotations().get()).containsExactly(copy(attack).ref());
        carried.keep(carried.all().get().stream().filter(each -> ((OutOfStep.Tag) each).copy().ref()
                .equals(copy(attack).ref())).toList());
        carried.step(1);
        assertThat(bench.focus.annotations().get()).containsExactly(copy(illegitimate).ref());
    }

    @Test
    void whatWasChangedSinceItWasListedIsNotPutBackByKeepingIt() {
        change(attack);
        List<OutOfStep.Copy> listed = carried.all().get();
        Annotation noted = copy(attack).withNote("see page 2");
        bench.session.perform(new Edit.PutAnnotation(noted));
        carried.keep(listed);
        assertThat(copy(attack).note()).isEqualTo("see page 2");
    }
}
