package variorum.workbench.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import variorum.annotation.AttributeType;
import variorum.annotation.Entity;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;

class LastAnswersTest {

    private static final AttributeType WHOM =
            new AttributeType("whom", AttributeType.Kind.ENTITY, List.of(), "");

    private static Project with(Entity entity) {
        Draft draft = new Draft(Project.EMPTY);
        draft.apply(new Edit.PutEntity(entity));
        return draft.project();
    }

    @Test
    void anEntityThatWasAnsweredIsOfferedByItsName() {
        LastAnswers last = new LastAnswers();
        last.keep("whom", List.of("is"));
        List<Field> open = List.of(new Field(WHOM, List.of(), false));
        Project project = with(new Entity(new Entity.Id("is"), "Islamic State", "group", List.of(), "", ""));
        assertThat(last.to(open, project)).isEqualTo(Map.of("whom", List.of("is")));
        assertThat(LastAnswers.inWords(last.to(open, project), open, project))
                .isEqualTo(Map.of("whom", List.of("Islamic State")));
    }

    @Test
    void onlyWhatTheQuestionCanTakeIsOffered() {
        LastAnswers last = new LastAnswers();
        last.keep("whom", List.of("gone"));
        last.keep("strength", List.of("high"));
        last.keep("role", List.of("host", "guest"));
        Project project = with(new Entity(new Entity.Id("is"), "Islamic State", "group", List.of(), "", ""));
        List<Field> open = List.of(
                new Field(WHOM, List.of(), false),
                new Field(new AttributeType("strength", AttributeType.Kind.NUMBER, List.of(), ""), List.of(), false),
                new Field(new AttributeType(
                        "role", AttributeType.Kind.CHOICE, List.of("host", "guest"), ""), List.of(), false));
        assertThat(last.to(open, project)).isEmpty();
    }
}
