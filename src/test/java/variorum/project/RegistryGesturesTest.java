package variorum.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.ACTOR;
import static variorum.workbench.Bench.ARMED_GROUP;
import static variorum.workbench.Bench.DAMASCUS;
import static variorum.workbench.Bench.GOVERNMENT;
import static variorum.workbench.Bench.POSITION;
import static variorum.workbench.Bench.SDF;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.annotation.StatementType;
import variorum.workbench.Bench;

/** Merging and splitting of codes and entities: what is tagged stays, and undo brings everything back. */
class RegistryGesturesTest {

    private final Bench bench = new Bench();

    private Project now() {
        return bench.session.project();
    }

    private void performAndTakeBack(Edit edit, Runnable then) {
        Project before = now();
        bench.session.perform(edit);
        then.run();
        bench.session.undo();
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void mergedCodesHandOverTagsChildrenQuestionsAndRoles() {
        Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);
        Annotation claim = bench.tagged(A, "illegitimate", POSITION);
        StatementType type = new StatementType(new StatementType.Id("t"), "Statement",
                List.of(new Role("what", Set.of(POSITION.id()), false)), List.of());
        bench.session.perform(new Edit.PutStatementType(type));
        bench.session.perform(new Edit.PutCode(Code.named("Detail", POSITION.id(), POSITION.look())));
        performAndTakeBack(CodeGestures.merging(now(), POSITION.id(), ARMED_GROUP.id()), () -> {
            assertThat(bench.now(claim).code()).isEqualTo(ARMED_GROUP.id());
            assertThat(bench.now(daesh)).isEqualTo(daesh);
            assertThat(now().codebook().code(POSITION.id())).isEmpty();
            assertThat(now().codebook().children(ARMED_GROUP.id()).stream().map(Code::name)).containsExactly("Detail");
            assertThat(now().codebook().attributes(ARMED_GROUP.id()).stream().map(AttributeType::name))
                    .containsExactly("stance", "issue", "quoted");
            assertThat(now().statementTypes().get(type.id()).roles().getFirst().codes())
                    .containsExactly(ARMED_GROUP.id());
            assertThat(bench.changes.getLast().label()).isEqualTo("merge Position into Armed group");
        });
    }

    @Test
    void codesOfOneNameBelowBothBecomeOneWithAllThatStandsBelowThem() {
        Code here = Code.named("Army", ARMED_GROUP.id(), ACTOR.look());
        Code there = Code.named("Army", GOVERNMENT.id(), ACTOR.look());
        Code navy = Code.named("Navy", ARMED_GROUP.id(), ACTOR.look());
        Code unit = Code.named("Unit", here.id(), ACTOR.look());
        List.of(here, there, navy, unit).forEach(code -> bench.session.perform(new Edit.PutCode(code)));
        Annotation soldiers = bench.tagged(A, "Daesh", here);
        Annotation few = bench.tagged(A, "US", unit);
        assertThat(CodeGestures.twins(now().codebook(), ARMED_GROUP.id(), GOVERNMENT.id()))
                .containsExactly(Map.entry(here, there));
        performAndTakeBack(CodeGestures.merging(now(), ARMED_GROUP.id(), GOVERNMENT.id()), () -> {
            assertThat(bench.now(soldiers).code()).isEqualTo(there.id());
            assertThat(bench.now(few).code()).isEqualTo(unit.id());
            assertThat(now().codebook().children(GOVERNMENT.id()).stream().map(Code::name))
                    .containsExactlyInAnyOrder("Army", "Navy");
            assertThat(now().codebook().children(there.id()).stream().map(Code::name)).containsExactly("Unit");
        });
    }

    @Test
    void aCodeIsMergedIntoItsParentThoughACodeBelowItHasItsNameOrThatOfOneBesideIt() {
        Code own = Code.named(ARMED_GROUP.name(), ARMED_GROUP.id(), ACTOR.look());
        Code beside = Code.named(GOVERNMENT.name(), ARMED_GROUP.id(), ACTOR.look());
        List.of(own, beside).forEach(code -> bench.session.perform(new Edit.PutCode(code)));
        Annotation daesh = bench.tagged(A, "Daesh", beside);
        performAndTakeBack(CodeGestures.merging(now(), ARMED_GROUP.id(), ACTOR.id()), () -> {
            assertThat(bench.now(daesh).code()).isEqualTo(GOVERNMENT.id());
            assertThat(now().codebook().code(own.id()).orElseThrow().parent()).isEqualTo(ACTOR.id());
            assertThat(now().codebook().children(ACTOR.id()).stream().map(Code::name)).doesNotHaveDuplicates();
        });
    }

    @Test
    void aCodeIsNotMergedIntoOneBelowIt() {
        assertThatThrownBy(() -> CodeGestures.merging(now(), ACTOR.id(), GOVERNMENT.id()))
                .isInstanceOf(EditRejected.class)
                .hasMessage("Government stands below Actor and can't take it in.");
    }

    @Test
    void aSplitCodeKeepsTheOtherTags() {
        Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);
        Annotation us = bench.tagged(A, "US", ARMED_GROUP);
        Code jihadists = Code.named("Jihadists", ACTOR.id(), ARMED_GROUP.look());
        performAndTakeBack(
                CodeGestures.splitting(now(), ARMED_GROUP.id(), jihadists, List.of(daesh.ref())), () -> {
                    assertThat(bench.now(daesh).code()).isEqualTo(jihadists.id());
                    assertThat(bench.now(us).code()).isEqualTo(ARMED_GROUP.id());
                });
    }

    @Test
    void mergedEntitiesKeepEveryNameAndEveryLink() {
        Code asking = POSITION.with(List.of(
                new AttributeType("addressee", AttributeType.Kind.ENTITY, List.of(), "")));
        bench.session.perform(new Edit.PutCode(asking));
        Annotation damascus = bench.tagged(A, "Damascus", GOVERNMENT);
        bench.session.perform(new Edit.PutAnnotation(bench.now(damascus).with(DAMASCUS.id())));
        Annotation claim = bench.tagged(A, "illegitimate", POSITION);
        bench.session.perform(new Edit.PutAnnotation(
                bench.now(claim).with(Attributes.of(Map.of("addressee", List.of("damascus"))))));
        performAndTakeBack(EntityGestures.merging(now(), DAMASCUS.id(), SDF.id()), () -> {
            Entity both = now().entities().get(SDF.id());
            assertThat(both.aliases()).containsExactly("SDF", "Syrian government", "Damascus", "the regime");
            assertThat(bench.now(damascus).entity()).isEqualTo(SDF.id());
            assertThat(bench.now(claim).attributes().first("addressee")).isEqualTo("sdf");
            assertThat(now().entities()).doesNotContainKey(DAMASCUS.id());
        });
    }

    @Test
    void aSplitEntityTakesItsNamesAndTagsAlong() {
        Annotation damascus = bench.tagged(A, "Damascus", GOVERNMENT);
        bench.session.perform(new Edit.PutAnnotation(bench.now(damascus).with(DAMASCUS.id())));
        Entity city = new Entity(Entity.Id.fresh(), "Damascus", "place", List.of(), "", "");
        performAndTakeBack(
                EntityGestures.splitting(now(), DAMASCUS.id(), city, List.of(damascus.ref())), () -> {
                    assertThat(bench.now(damascus).entity()).isEqualTo(city.id());
                    assertThat(now().entities().get(DAMASCUS.id()).aliases()).containsExactly("the regime");
                });
    }

    @Test
    void aRemovedEntityLeavesItsTags() {
        Annotation damascus = bench.tagged(A, "Damascus", GOVERNMENT);
        bench.session.perform(new Edit.PutAnnotation(bench.now(damascus).with(DAMASCUS.id())));
        performAndTakeBack(EntityGestures.removing(now(), DAMASCUS.id()), () ->
                assertThat(bench.now(damascus).entity()).isNull());
    }
}
