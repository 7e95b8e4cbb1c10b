package variorum.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Coder;
import variorum.annotation.Mark;

/** Which codes a query speaks of, and how it follows a code that is called otherwise or becomes another. */
class CodeNamesTest {

    private static final Code ACTOR = code("actor", "Actor", null, 0);
    private static final Code GROUP = code("group", "Armed group", "actor", 0);
    private static final Code FORCE = code("force", "Armed force", "actor", 1);
    private static final Code EVENT = code("event", "Event", null, 1).with(
            List.of(new AttributeType("date", AttributeType.Kind.DATE, List.of(), "")));
    private static final Codebook BOOK = Codebook.of(List.of(ACTOR, GROUP, FORCE, EVENT));

    private static Code code(String id, String name, String parent, int order) {
        return new Code(
                new Code.Id(id), name, parent == null ? null : new Code.Id(parent), order,
                new Code.Look("#112233", Mark.CIRCLE), "", Code.Rules.NONE, List.of(), false);
    }

    private static Names names(Codebook book) {
        return new Names(book, Map.of(), new Coder.Id("me"), Map.of(), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        group | Militia      | code:"armed group"             | code:Militia
        group | Armed wing   | code:"Armed group" talks       | code:"Armed wing" talks
        group | Militia      | code:armed                     | code:Militia,"Armed force"
        group | Armed wing   | code:armed                     | code:armed
        group | Militia      | code:actor OR code:event       | code:actor OR code:event
        group | Militia      | code:event,"armed group" -x    | code:event,Militia -x
        actor | Agent        | (code:actor OR code:Actor) /a/ | (code:Agent OR code:Agent) /a/
        event | Incident     | event.date:2017 code:actor     | Incident.date:2017 code:actor
        event | What happens | event.date:2017                | What-happens.date:2017
        event | Incident     | event "event" code:*           | event "event" code:*
        group | Militia      | code:"armed group              | code:"armed group
        """)
    void aQueryFollowsACodeThatIsCalledOtherwise(String id, String name, String written, String follows) {
        Code code = BOOK.code(new Code.Id(id)).orElseThrow();
        assertThat(CodeNames.following(
                        written, names(BOOK), code.id(), code.id(), BOOK.with(code.withName(name))))
                .isEqualTo(follows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        code:"armed group"          | code:"Armed force"
        code:armed                  | code:armed
        code:actor                  | code:actor
        """)
    void aQueryFollowsACodeThatBecomesAnother(String written, String follows) {
        assertThat(CodeNames.following(written, names(BOOK), GROUP.id(), FORCE.id(), BOOK.without(GROUP.id())))
                .isEqualTo(follows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
        code:actor      | actor         | actor,force,group
        code:armed      | force,group   | force,group
        event.date:2017 | event         | event
        armed group     | -             | -
        code:*          | -             | -
        """)
    void aQueryCallsCodesByNameAndReachesThoseBelow(String written, String named, String reached) {
        assertThat(ids(CodeNames.named(written, names(BOOK)))).isEqualTo(named);
        assertThat(ids(CodeNames.reached(written, names(BOOK)))).isEqualTo(reached);
    }

    private static String ids(Collection<Code.Id> ids) {
        return ids.isEmpty() ? null : String.join(",", ids.stream().map(Code.Id::value).sorted().toList());
    }
}
