package variorum.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.project.Edit;
import variorum.text.Document;

class StackTest {

    private final Room room = new Room();

    private Stack at(String words) {
        Document document = room.session.project().documents().get(Room.A);
        return Stack.at(room.session.project(), document, room.span(Room.A, words).start());
    }

    @Test
    void theTagsOfAPlaceAreListedShortestFirst() {
        room.tag(Room.A, Room.LONG, Room.ISSUE);
        room.tag(Room.A, "fighting Daesh", Room.EVENT);
        Stack stack = at("Daesh without");
        assertThat(stack.tags()).extracting(Annotation::code).containsExactly(Room.EVENT.id(), Room.ISSUE.id());
        assertThat(stack.word()).isEqualTo("Daesh");
        assertThat(stack.tags()).extracting(tag -> Stack.shortly(tag, room.text(Room.A)))
                .containsExactly("fighting Daesh", "nobody … Iraq and Syria");
    }

    @Test
    void behindTheLastLetterATagIsStillAtTheCaret() {
        Annotation tag = room.tag(Room.A, "UN envoy", Room.ACTOR);
        Document document = room.session.project().documents().get(Room.A);
        assertThat(Stack.at(room.session.project(), document, tag.extent().end()).tags()).containsExactly(tag);
        assertThat(Stack.at(room.session.project(), document, tag.extent().end() + 1).tags()).isEmpty();
    }

    @Test
    void theWordsBetweenThePartsOfABrokenTagAreNotTagged() {
        Annotation tag = room.tag(Room.A, "A US or Turkish-backed attack", Room.ISSUE);
        Annotation broken = tag.on(List.of(tag.extent(), room.span(Room.A, "would be illegitimate")));
        room.session.perform(new Edit.PutAnnotation(broken));
        assertThat(at("in the Syrian city").tags()).isEmpty();
        assertThat(at("illegitimate unless").tags()).containsExactly(broken);
        assertThat(Stack.shortly(broken, room.text(Room.A))).isEqualTo("A … would be illegitimate");
    }
}
