package variorum.workbench.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.ARMED_GROUP;
import static variorum.workbench.Bench.B;
import static variorum.workbench.Bench.DAMASCUS;
import static variorum.workbench.Bench.GOVERNMENT;
import static variorum.workbench.Bench.POSITION;
import static variorum.workbench.Bench.SDF;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.project.Edit;
import variorum.text.Zone;
import variorum.text.Zones;
import variorum.workbench.Bench;
import variorum.workbench.testing.AtOnce;

class InspectorModelTest {

    private final Bench bench = new Bench();
    private final InspectorModel inspector = new InspectorModel(bench.session, bench.focus, bench.tagger, AtOnce::run);

    private Subject.One one() {
        return (Subject.One) inspector.subject().get();
    }

    private Subject.Several several() {
        return (Subject.Several) inspector.subject().get();
    }

    @Test
    void withNothingOpenThereIsNothingToShow() {
        assertThat(inspector.subject().get()).isInstanceOf(Subject.Nothing.class);
    }

    @Test
    void withoutATagTheOpenDocumentIsShown() {
        bench.focus.arrange(columns -> columns.opening(A.id()));
        assertThat(inspector.subject().get()).isEqualTo(new Subject.Report(A, 13, 2, 0));
        inspector.describe(A, A.metadata().withOutlet("MEMO"));
        assertThat(((Subject.Report) inspector.subject().get()).document().metadata().outlet()).isEqualTo("MEMO");
        inspector.describe(((Subject.Report) inspector.subject().get()).document(), A.metadata().withOutlet("MEMO"));
        assertThat(bench.changes).as("the same description is no edit").hasSize(1);
    }

    @Test
    void theProjectIsShownWhenAskedForUntilSomethingIsSelected() {
        bench.tagged(A, "Daesh", ARMED_GROUP);
        inspector.showProject();
        assertThat(inspector.subject().get()).isEqualTo(new Subject.Whole("", 3, 1, 0));
        inspector.leaveProject();
        assertThat(one().quote()).isEqualTo("Daesh");
        inspector.showProject();
        bench.tagged(A, "Damascus", GOVERNMENT);
        assertThat(one().quote()).isEqualTo("Damascus");
    }

    @Test
    void whatATagWasAnsweredElsewhereIsOfferedToo() {
        Annotation daesh = bench.tagged(A, "Daesh", POSITION);
        Edit answered = new Edit.PutAnnotation(daesh.with(daesh.attributes().with("stance", "support")));
        bench.session.perform(new Edit.Batch("fill in stance with support", List.of(answered)));
        bench.tagged(A, "Damascus", POSITION);
        assertThat(inspector.offered()).isEqualTo(Map.of("stance", List.of("support")));
    }

    @Test
    void theAnswersOfTheTagBeforeAreOfferedToTheNextAndTakenInOneStep() {
        bench.tagged(A, "Daesh", POSITION);
        inspector.answer(bench.focus.annotations().get(), "stance", List.of("oppose"));
        assertThat(inspector.offered()).as("nothing is open that was answered").isEmpty();
        bench.tagged(A, "Damascus", POSITION);
        assertThat(inspector.offered()).containsEntry("stance", List.of("oppose"));
        inspector.takeOffered();
        assertThat(one().annotation().attributes().first("stance")).isEqualTo("oppose");
        bench.session.undo();
        assertThat(one().annotation().attributes().first("stance")).isEmpty();
    }

    @Test
    void aNoteOnTheProjectIsOneStepOfUndo() {
        inspector.showProject();
        inspector.noteOnProject("Who is blamed?");
        assertThat(inspector.subject().get()).isEqualTo(new Subject.Whole("Who is blamed?", 3, 0, 0));
        inspector.noteOnProject("Who is blamed?");
        assertThat(bench.changes).as("the same note is no edit").hasSize(1);
        bench.session.undo();
        assertThat(inspector.subject().get()).isEqualTo(new Subject.Whole("", 3, 0, 0));
    }

    @Test
    void aTagIsShownWithItsWordsAndPlace() {
        bench.tagged(A, "Damascus said so", POSITION);
        assertThat(one().quote()).isEqualTo("Damascus said so");
        assertThat(one().place()).isEqualTo("Document a, paragraph 2, 3 words");
        assertThat(one().fields())
                .extracting(field -> field.type().name())
                .containsExactly("stance", "issue", "quoted");
        assertThat(inspector.history().get())
                .extracting(Past::what)
                .containsExactly("tag “Damascus said so” as Position");
    }

    @Test
    void aTagMadeBeforeItsCodeWasChangedSaysSo() {
        Code.Id code = bench.tagged(A, "Daesh", POSITION).code();
        Code old = bench.session.project().codebook().code(code).orElseThrow();
        bench.session.perform(new Edit.PutCode(old.with(new Code.Rules("another meaning", "", "", "", "", ""))));
        assertThat(one().place()).endsWith("Tagged under version 1 of the code, which is at version 2 now");
        bench.session.undo();
        assertThat(one().place()).endsWith("1 word");
    }

    @Test
    void theHistoryOfATagSaysWhoDidWhatAndWhatWasThereBefore() {
        bench.tagged(A, "Damascus said so", POSITION);
        inspector.answer(bench.focus.annotations().get(), "stance", List.of("oppose"));
        inspector.answer(bench.focus.annotations().get(), "stance", List.of("support"));
        inspector.confidence(Confidence.UNSURE);
        assertThat(inspector.history().get()).extracting(Past::changes).containsExactly(
                List.of("confidence: unsure, was sure"),
                List.of("stance: support, was oppose"),
                List.of("stance: oppose, was nothing"),
                List.of());
        assertThat(inspector.history().get()).extracting(Past::coder).containsOnly("Coder 1");
    }

    @Test
    void theHistoryOfATagDoesNotShowTheIdentifierOfAnEntityThatIsGone() {
        bench.tagged(A, "Damascus", GOVERNMENT);
        inspector.link(Optional.of(DAMASCUS.id()));
        inspector.link(Optional.empty());
        bench.session.perform(new Edit.RemoveEntity(DAMASCUS.id()));
        assertThat(inspector.history().get()).flatExtracting(Past::changes)
                .contains("entity: an entity that is gone, was nothing");
    }

    @Test
    void theHistoryOfAStatementSaysWhoDidWhatAndWhatWasThereBefore() {
        Annotation actor = bench.tagged(A, "Damascus", GOVERNMENT);
        Annotation said = bench.tagged(A, "Damascus said so", POSITION);
        StatementType form = new StatementType(
                new StatementType.Id("claim"), "Claim",
                List.of(new Role("actor", Set.of(), false), new Role("position", Set.of(), false)), List.of());
        bench.session.perform(new Edit.PutStatementType(form));
        Statement made = Statement.of(form.id(), Bench.CODER.id()).with("position", List.of(said.ref()));
        bench.session.perform(new Edit.PutStatement(made));
        bench.focus.workOn(Optional.of(made.id()));
        bench.session.perform(new Edit.PutStatement(made.with("actor", List.of(actor.ref()))));
        bench.session.perform(new Edit.PutStatement(made.with("actor", List.of()).withNote("unclear")));
        assertThat(inspector.statementHistory().get()).extracting(Past::coder).containsOnly("Coder 1");
        assertThat(inspector.statementHistory().get()).extracting(Past::what).containsExactly(
                "change statement", "change statement", "make statement");
        assertThat(inspector.statementHistory().get()).extracting(Past::changes).containsExactly(
                List.of("note: unclear, was nothing", "actor: nothing, was “Damascus”"),
                List.of("actor: “Damascus”, was nothing"),
                List.of("position: “Damascus said so”"));
        bench.focus.workOn(Optional.empty());
        assertThat(inspector.statementHistory().get()).isEmpty();
    }

    @Test
    void setAsideWordsDoNotCountAsParagraphs() {
        Zone caption = new Zone(Zone.Kind.CAPTION, Bench.words(A, "A US attack on Daesh would be illegitimate."));
        bench.session.perform(new Edit.PutZones(A.id(), new Zones(List.of(caption))));
        bench.tagged(A, "Damascus", GOVERNMENT);
        assertThat(one().place()).isEqualTo("Document a, paragraph 1, 1 word");
        bench.tagged(A, "Daesh", ARMED_GROUP);
        assertThat(one().place()).isEqualTo("Document a, caption, 1 word");
    }

    @Test
    void anAnswerIsOneStepOfUndo() {
        Annotation position = bench.tagged(A, "Damascus said so", POSITION);
        inspector.answer(bench.focus.annotations().get(), "stance", List.of("oppose"));
        assertThat(one().fields().getFirst().first()).isEqualTo("oppose");
        assertThat(bench.changes.getLast().label()).isEqualTo("set stance to oppose on “Damascus said so”");
        bench.session.undo();
        assertThat(bench.now(position).attributes().isEmpty()).isTrue();
    }

    @Test
    void answersTheCodebookDoesNotAskForAreShownAndKept() {
        Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);
        bench.session.perform(new Edit.PutAnnotation(daesh.with(daesh.attributes().with("frame", "threat"))));
        assertThat(one().fields()).singleElement().satisfies(field -> {
            assertThat(field.type().name()).isEqualTo("frame");
            assertThat(field.first()).isEqualTo("threat");
        });
    }

    @Test
    void severalTagsAreChangedInOneStep() {
        Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);
        Annotation state = bench.tagged(B, "Islamic State", ARMED_GROUP);
        bench.focus.select(List.of(daesh.ref(), state.ref()));
        assertThat(several().code()).contains(ARMED_GROUP);
        inspector.confidence(Confidence.UNSURE);
        assertThat(several().confidence()).contains(Confidence.UNSURE);
        assertThat(bench.changes.getLast().label()).isEqualTo("mark as unsure for 2 tags");
        bench.session.undo();
        assertThat(bench.now(daesh).confidence()).isEqualTo(Confidence.SURE);
        assertThat(bench.now(state).confidence()).isEqualTo(Confidence.SURE);
    }

    @Test
    void differingAnswersOfSeveralTagsAreSaidToDiffer() {
        Annotation first = bench.tagged(A, "Damascus said so", POSITION);
        inspector.answer(bench.focus.annotations().get(), "stance", List.of("oppose"));
        Annotation second = bench.tagged(B, "illegitimate", POSITION);
        bench.focus.select(List.of(first.ref(), second.ref()));
        assertThat(several().fields()).first().satisfies(field -> assertThat(field.mixed()).isTrue());
    }

    @Test
    void theEntitiesTheWordsMayNameAreOfferedFirst() {
        bench.tagged(A, "Damascus", GOVERNMENT);
        assertThat(inspector.candidates("")).containsExactly(DAMASCUS);
        assertThat(inspector.candidates("syr")).containsExactly(SDF, DAMASCUS);
        assertThat(inspector.candidates("sdf")).containsExactly(SDF);
    }

    @Test
    void anotherSpellingOfAKnownNameIsThatEntity() {
        Annotation damascus = bench.tagged(A, "Damascus", GOVERNMENT);
        inspector.linkNew("Damascus’s");
        assertThat(bench.now(damascus).entity()).isEqualTo(DAMASCUS.id());
        assertThat(bench.session.project().entities()).hasSize(2);
    }

    @Test
    void aNewEntityIsAddedAndLinkedInOneStep() {
        Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);
        inspector.linkNew("Islamic State");
        assertThat(one().entity()).get().satisfies(made -> {
            assertThat(made.name()).isEqualTo("Islamic State");
            assertThat(made.kind()).as("spelled as that of another").isEqualTo("armed group");
        });
        bench.session.undo();
        assertThat(bench.now(daesh).entity()).isNull();
        assertThat(bench.session.project().entities()).hasSize(2);
    }

    @Test
    void aLinkCanBeTakenAway() {
        bench.tagged(A, "Damascus", GOVERNMENT);
        inspector.link(Optional.of(DAMASCUS.id()));
        assertThat(one().entity()).contains(DAMASCUS);
        inspector.link(Optional.empty());
        assertThat(one().entity()).isEmpty();
        assertThat(bench.changes.getLast().label()).isEqualTo("unlink “Damascus”");
    }

    @Test
    void anUnchangedNoteIsNoEdit() {
        Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);
        int before = bench.changes.size();
        inspector.note(daesh.ref(), "");
        assertThat(bench.changes).hasSize(before);
        inspector.note(daesh.ref(), "the group or the state?");
        assertThat(one().annotation().note()).isEqualTo("the group or the state?");
    }

    @Test
    void aRemovedTagIsNoLongerShown() {
        bench.focus.arrange(columns -> columns.opening(A.id()));
        bench.tagged(A, "Daesh", ARMED_GROUP);
        inspector.remove();
        assertThat(inspector.subject().get()).isInstanceOf(Subject.Report.class);
    }
}
