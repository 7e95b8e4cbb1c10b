package variorum.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.annotation.Coder;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;

/** Statements that say the same can be linked across reports. */
class ClaimsTest {

    private static final StatementType.Id TYPE = new StatementType.Id("statement");
    private static final Coder.Id ADA = new Coder.Id("ada");

    private static Project with(int statements) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.PutCoder(new Coder(ADA, "Ada", "#123456")));
        edits.add(new Edit.PutStatementType(new StatementType(TYPE, "Statement", List.of(), List.of())));
        for (int i = 1; i <= statements; i++) {
            Statement bare = Statement.of(TYPE, ADA);
            edits.add(new Edit.PutStatement(new Statement(
                    id(i), TYPE, ADA, bare.parts(), bare.attributes(), "", bare.confidence())));
        }
        return apply(Project.EMPTY, new Edit.Batch("start", edits));
    }

    private static Statement.Id id(int number) {
        return new Statement.Id("s" + number);
    }

    private static Project apply(Project project, Edit edit) {
        Draft draft = new Draft(project);
        draft.apply(edit);
        return draft.project();
    }

    private static List<String> equivalent(Project project, int number) {
        return Claims.equivalent(project, project.statements().find(id(number)).orElseThrow()).stream()
                .map(statement -> statement.id().value())
                .toList();
    }

    @Test
    void linkedStatementsAreOneClusterAndTheirFormAsksForIt() {
        Project start = with(3);
        Draft draft = new Draft(start);
        Edit inverse = draft.apply(Claims.linking(start, List.of(id(1), id(3)), "the siege must end"));
        Project linked = draft.project();
        assertThat(equivalent(linked, 1)).containsExactly("s3");
        assertThat(equivalent(linked, 2)).isEmpty();
        assertThat(Claims.clusters(linked)).containsOnlyKeys("the siege must end");
        assertThat(linked.statementTypes().get(TYPE).attributes()).singleElement().satisfies(asked ->
                assertThat(asked.name()).isEqualTo(Claims.ATTRIBUTE));
        assertThat(apply(linked, inverse)).isEqualTo(start);
    }

    @Test
    void linkingAcrossClustersMakesThemOne() {
        Project project = with(4);
        project = apply(project, Claims.linking(project, List.of(id(1), id(2)), "first"));
        project = apply(project, Claims.linking(project, List.of(id(3), id(4)), "second"));
        project = apply(project, Claims.linking(project, List.of(id(2), id(3)), ""));
        assertThat(Claims.clusters(project)).containsOnlyKeys("first");
        assertThat(equivalent(project, 4)).containsExactly("s1", "s2", "s3");
    }

    @Test
    void aClusterWithoutANameGetsOneThatIsFree() {
        Project project = with(4);
        project = apply(project, Claims.linking(project, List.of(id(1), id(2)), ""));
        project = apply(project, Claims.linking(project, List.of(id(3), id(4)), " "));
        assertThat(Claims.clusters(project)).containsOnlyKeys("claim", "claim (2)");
    }

    @Test
    void anUnlinkedStatementStandsAlone() {
        Project project = with(3);
        project = apply(project, Claims.linking(project, List.of(id(1), id(2), id(3)), "x"));
        project = apply(project, Claims.unlinking(project, List.of(id(2))));
        assertThat(equivalent(project, 1)).containsExactly("s3");
        assertThat(equivalent(project, 2)).isEmpty();
    }
}
