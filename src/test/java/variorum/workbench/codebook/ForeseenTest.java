package variorum.workbench.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.ACTOR;
import static variorum.workbench.Bench.ARMED_GROUP;
import static variorum.workbench.Bench.CODER;
import static variorum.workbench.Bench.GOVERNMENT;
import static variorum.workbench.Bench.POSITION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.project.Edit;
import variorum.project.SavedQuery;
import variorum.workbench.Bench;

/** What is said of a change of the codebook before it is done, and that it then does what was said. */
class ForeseenTest {

    private static final StatementType CLAIM = new StatementType(
            new StatementType.Id("claim"), "Claim",
            List.of(new Role("actor", Set.of(ACTOR.id()), false), new Role("position", Set.of(POSITION.id()), false)),
            List.of());

    private final Bench bench = new Bench();
    private final BookEdits edits = new BookEdits(bench.session);

    private void saved(String name, String query) {
        bench.session.perform(new Edit.PutSavedQuery(new SavedQuery(name, query)));
    }

    private String asked(String name) {
        return bench.session.project().about().queries().get(name).query();
    }

    private Foreseen renamed(Code code, String name) {
        return new Renaming(bench.session.project(), code).to(name);
    }

    private Foreseen moved(Code code, Moves.Place place) {
        return new Moving(bench.session.project(), List.of(code))
                .by(Moves.to(bench.session.project().codebook(), code, place));
    }

    private static List<String> rows(Foreseen foreseen) {
        return foreseen.rows().stream().map(row -> (row.name() + ": " + row.count()).strip()).toList();
    }

    @Test
    void aNewNameSaysWhatIsTaggedBoundAskedAndWritten() {
        Annotation daesh = bench.tagged(A, "Daesh", ACTOR);
        bench.session.perform(new Edit.PutStatementType(CLAIM));
        bench.session.perform(new Edit.PutStatement(
                Statement.of(CLAIM.id(), CODER.id()).with("actor", List.of(daesh.ref()))));
        saved("who", "code:actor raqqa");
        Foreseen foreseen = renamed(ACTOR, "Agent");
        assertThat(foreseen.sentence())
                .isEqualTo("1 tag in 1 report will be called Agent. Key A, sign, colour and answers stay.");
        assertThat(rows(foreseen)).containsExactly(
                "a  Attack is illegitimate: 1 tag", "Statements that bind them: 1",
                "Part “actor” of Claim: takes it as before", "Saved query “who”: follows",
                "Its own rules mention it: stay as written");
    }

    @Test
    void aNameAndTheQueriesThatCallItAreOneStepOfUndo() {
        saved("who", "code:actor raqqa");
        edits.rename(ACTOR.id(), " Agent ");
        assertThat(bench.session.project().codebook().named("Agent")).isPresent();
        assertThat(asked("who")).isEqualTo("code:Agent raqqa");
        bench.session.undo();
        assertThat(bench.session.project().codebook().named("Actor")).isPresent();
        assertThat(asked("who")).isEqualTo("code:actor raqqa");
    }

    @Test
    void queriesFollowACodeThatIsMergedIntoAnother() {
        saved("arms", "code:\"armed group\"");
        edits.merge(List.of(ARMED_GROUP.id()), GOVERNMENT.id());
        assertThat(asked("arms")).isEqualTo("code:Government");
        bench.session.undo();
        assertThat(asked("arms")).isEqualTo("code:\"armed group\"");
    }

    @Test
    void aNameThatASiblingHasIsRefusedBeforeItIsGiven() {
        assertThatThrownBy(() -> renamed(ARMED_GROUP, "Government"))
                .hasMessage("There is already a code Government at this place.");
        assertThatThrownBy(() -> renamed(ARMED_GROUP, " "))
                .hasMessage("A code needs a name; Armed group keeps its own.");
        assertThat(renamed(ARMED_GROUP, "Armed group").isNothing()).isTrue();
    }

    @Test
    void aMoveBelowAnotherCodeSaysWhatIsAskedPlayedAndFoundOtherwise() {
        bench.session.perform(new Edit.PutStatementType(CLAIM));
        bench.session.perform(new Edit.PutAnnotation(bench.tagged(A, "Daesh", POSITION)
                .with(Attributes.of(Map.of("issue", List.of("war"))))));
        saved("all", "code:position");
        Foreseen foreseen = moved(POSITION, Moves.Place.last(ACTOR.id()));
        assertThat(foreseen.sentence()).isEqualTo("Position will stand below Actor, after Armed group. "
                + "1 tag in 1 report will be counted there. Key P, sign, colour and answers stay.");
        assertThat(rows(foreseen)).containsExactly("Part “actor” of Claim: takes it, too",
                "a  Attack is illegitimate: 1 tag");
        edits.move(POSITION.id(), Moves.Place.last(ACTOR.id()));
        Foreseen back = moved(bench.session.project().codebook().code(POSITION.id()).orElseThrow(),
                Moves.Place.last(null));
        assertThat(rows(back)).contains("Part “actor” of Claim: no longer takes it");
        assertThat(rows(moved(GOVERNMENT, Moves.Place.last(POSITION.id()))))
                .contains("Asks from now on: Stance:", "Saved query “all”: will find it, too");
    }

    @Test
    void aMoveAmongSiblingsChangesTheOrderOnly() {
        bench.tagged(A, "Daesh", ARMED_GROUP);
        Foreseen foreseen = moved(ARMED_GROUP, new Moves.Place(ACTOR.id(), 0));
        assertThat(foreseen.sentence()).isEqualTo("Armed group will stand below Actor, first. No tag changes. "
                + "Key 2, sign, colour and answers stay.");
        assertThat(foreseen.rows()).isEmpty();
        assertThatThrownBy(() -> moved(ACTOR, Moves.Place.last(GOVERNMENT.id())))
                .hasMessage("Actor can't stand below itself.");
    }

    @Test
    void theTreeShowsAChangeThatIsStillAskedAboutUntilItIsLeft() {
        CodebookModel model = new CodebookModel(bench.session, bench.focus, bench.tagger);
        model.expand(POSITION.id(), false);
        Foreseen foreseen = moved(GOVERNMENT, Moves.Place.last(POSITION.id()));
        model.foresee(Optional.of(new CodebookModel.Foresight(GOVERNMENT.id(), foreseen.book())));
        assertThat(model.rows()).extracting(row -> row.code().name())
                .containsExactly("Actor", "Armed group", "Position", "Government");
        assertThat(model.rows()).filteredOn(CodeRow::foreseen).singleElement()
                .extracting(row -> row.code().name()).isEqualTo("Government");
        model.foresee(Optional.empty());
        assertThat(model.rows()).extracting(row -> row.code().name())
                .containsExactly("Actor", "Government", "Armed group", "Position");
        assertThat(bench.session.project().codebook().code(GOVERNMENT.id())).contains(GOVERNMENT);
    }
}
