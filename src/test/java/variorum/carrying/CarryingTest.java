package variorum.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.collation.Projection;
import variorum.project.Edit;
import variorum.task.Progress;
import variorum.text.Span;

/** What was coded in one version is offered in the other. */
class CarryingTest extends TwoVersions {

    private String offered(Annotation original) {
        Proposal proposal = carrying().annotation(original.ref()).orElseThrow();
        String words = proposal.copy().map(copy -> copy.wordsIn(TEXT_B)).orElse("nothing");
        return proposal.standing().word() + " " + proposal.fit() + ": " + words;
    }

    @Test
    void whatTheOtherVersionHasIsOfferedWithHowItFits() {
        assertThat(offered(tag(A, ACTOR, "Toner"))).isEqualTo("open SAME: Toner");
        assertThat(offered(tag(A, POSITION, "the siege of the old city must end")))
                .isEqualTo("open REWORDED: the siege of the ancient city must end");
        assertThat(offered(tag(A, POSITION, "Three lorries crossed the river"))).isEqualTo("absent ABSENT: nothing");
        assertThat(offered(tag(A, POSITION, "“the siege of the old city must end within weeks”")))
                .isEqualTo("open REWORDED: the siege of the ancient city must end within weeks");
        assertThat(offered(tag(A, ACTOR, "Nobody in the market"))).isEqualTo("open SAME: Nobody in the market");
    }

    @Test
    void whatStandsThereByHandIsNotPutTwice() {
        Annotation toner = tag(A, ACTOR, "Toner", ADA, TONER);
        Annotation there = tag(B, ACTOR, "Toner", ADA, TONER);
        assertThat(offered(toner)).startsWith("there SAME");
        assertThat(carrying().acceptingAll(Projection.Fit.TRIMMED)).isEmpty();
        perform(new Edit.PutAnnotation(there.with((Entity.Id) null)));
        assertThat(offered(toner)).startsWith("otherwise SAME");
        assertThat(carrying().acceptingAll(Projection.Fit.TRIMMED)).isEmpty();
    }

    @Test
    void aCopyThatWasMovedByHandIsStillTheCopy() {
        Annotation toner = tag(A, ACTOR, "Toner");
        perform(carrying().acceptingAll(Projection.Fit.SAME).orElseThrow());
        Annotation copy = project.annotationsOf(B).list().getFirst();
        int spokesman = TEXT_B.indexOf("Spokesman");
        perform(new Edit.PutAnnotation(copy.on(List.of(new Span(spokesman, copy.extent().end())))));
        assertThat(offered(toner)).startsWith("there");
    }

    @Test
    void whatWasCarriedIsNotCarriedBack() {
        tag(A, ACTOR, "Toner");
        perform(carrying().acceptingAll(Projection.Fit.SAME).orElseThrow());
        Carrying back = Carrying.of(project, B, A, Coders.EVERYONE, Progress.NONE);
        assertThat(back.annotations()).singleElement().satisfies(proposal ->
                assertThat(proposal.standing()).isEqualTo(Standing.THERE));
    }

    @Test
    void aStatementTakesItsPartsAlongAndUsesThoseThatAreThere() {
        Annotation toner = tag(A, ACTOR, "Toner");
        Annotation siege = tag(A, POSITION, "the siege of the old city must end");
        Annotation there = tag(B, ACTOR, "Toner");
        Statement statement = says(toner, siege, "oppose");
        StatementProposal proposal = carrying().statement(statement.id()).orElseThrow();
        assertThat(proposal.fit()).isEqualTo(Projection.Fit.REWORDED);
        perform(carrying().accepting(List.of(), List.of(proposal)).orElseThrow());

        Statement copy = project.statements().all().stream()
                .filter(one -> one.carried() != null)
                .findFirst()
                .orElseThrow();
        assertThat(copy.part("who")).containsExactly(there.ref());
        assertThat(project.annotation(copy.part("what").getFirst()).orElseThrow().wordsIn(TEXT_B))
                .isEqualTo("the siege of the ancient city must end");
        assertThat(copy.attributes().first("stance")).isEqualTo("oppose");
        assertThat(carrying().statement(statement.id()).orElseThrow().standing()).isEqualTo(Standing.THERE);
    }

    @Test
    void aStatementWithoutWordsForOneOfItsPartsIsTrimmed() {
        Statement statement = says(tag(A, ACTOR, "Toner"), tag(A, POSITION, "Three lorries"), "support");
        StatementProposal proposal = carrying().statement(statement.id()).orElseThrow();
        assertThat(proposal.fit()).isEqualTo(Projection.Fit.TRIMMED);
        assertThat(proposal.absent()).singleElement().satisfies(part ->
                assertThat(part.wordsIn(TEXT_A)).isEqualTo("Three lorries"));
        perform(carrying().acceptingAll(Projection.Fit.TRIMMED).orElseThrow());
        assertThat(project.statements().size()).isEqualTo(2);
    }

    @Test
    void aCoderCarriesTheirOwnTagsOrTakesOverAll() {
        tag(A, ACTOR, "Toner", EVE, null);
        tag(A, ACTOR, "Spokesman", ADA, null);
        Carrying own = Carrying.of(project, A, B, Coders.own(ADA.id()), Progress.NONE);
        assertThat(own.annotations()).hasSize(1);
        Carrying all = Carrying.of(project, A, B, Coders.takenOverBy(ADA.id()), Progress.NONE);
        assertThat(all.annotations()).hasSize(2).allSatisfy(proposal ->
                assertThat(proposal.copy().orElseThrow().coder()).isEqualTo(ADA.id()));
    }

    @Test
    void whoHasOnlyCodedDifferencesStillTakesOverWhatOthersTagged() {
        tag(A, readings(), "Toner", ADA, null);
        tag(A, ACTOR, "Toner", EVE, null);
        assertThat(Coders.usual(project, A, ADA.id())).isEqualTo(Coders.takenOverBy(ADA.id()));
        tag(A, ACTOR, "Spokesman", ADA, null);
        assertThat(Coders.usual(project, A, ADA.id())).isEqualTo(Coders.own(ADA.id()));
    }

    @Test
    void twoTagsThatBecomeOneArePutOnce() {
        tag(A, ACTOR, "Toner", EVE, null);
        tag(A, ACTOR, "Toner", ADA, null);
        Carrying all = Carrying.of(project, A, B, Coders.takenOverBy(ADA.id()), Progress.NONE);
        perform(all.acceptingAll(Projection.Fit.SAME).orElseThrow());
        assertThat(project.annotationsOf(B).size()).isEqualTo(1);
    }

    @Test
    void readingsOfCodedDifferencesStayWhereTheyAre() {
        tag(A, readings(), "Toner");
        assertThat(carrying().annotations()).isEmpty();
    }
}
