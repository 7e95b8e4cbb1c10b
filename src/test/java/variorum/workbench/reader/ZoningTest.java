package variorum.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.project.Edit;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

class ZoningTest {

    private final Room room = new Room();

    private Zoning zoning(Document.Id id) {
        return new Zoning(room.session.project(), room.session.project().documents().get(id));
    }

    private Zone.Kind kindOf(Document.Id id, String words) {
        return room.session.project().zonesOf(id).kindAt(room.span(id, words).start());
    }

    @Test
    void aParagraphIsSetAsideAndPutBackEachAsOneStepOfUndo() {
        Span neuer = Zoning.paragraphAt(room.text(Room.B), room.span(Room.B, "Neuer").start());
        room.session.perform(zoning(Room.B).as(Zone.Kind.BOILERPLATE, neuer));
        assertThat(kindOf(Room.B, "Neuer")).isEqualTo(Zone.Kind.BOILERPLATE);
        assertThat(room.session.journal().lastDone().orElseThrow().label())
                .isEqualTo("set aside “Neuer Inhalt” as boilerplate");
        room.session.perform(zoning(Room.B).as(Zone.Kind.BODY, neuer));
        assertThat(kindOf(Room.B, "Neuer")).isEqualTo(Zone.Kind.BODY);
        room.session.undo();
        room.session.undo();
        assertThat(room.session.project().zonesOf(Room.B).list()).hasSize(1);
    }

    @Test
    void aHeadlineGivenByHandBecomesTheTitleUnlessAnotherWasGiven() {
        Span words = room.span(Room.B, "Neuer Inhalt");
        room.session.perform(zoning(Room.B).as(Zone.Kind.HEADLINE, words));
        assertThat(room.session.project().documents().get(Room.B).metadata().title()).isEqualTo("Neuer Inhalt");
        room.session.undo();
        assertThat(room.session.project().documents().get(Room.B).metadata().title()).isEmpty();
        Document named = room.session.project().documents().get(Room.B);
        room.session.perform(new Edit.PutDocument(named.with(named.metadata().withTitle("Ours"))));
        room.session.perform(zoning(Room.B).as(Zone.Kind.HEADLINE, words));
        assertThat(room.session.project().documents().get(Room.B).metadata().title()).isEqualTo("Ours");
    }

    @Test
    void takingTheHeadlineAwayTakesTheTitle() {
        room.session.perform(zoning(Room.A).put(Zones.NONE, "nothing recognised"));
        assertThat(room.session.project().documents().get(Room.A).metadata().title()).isEmpty();
    }

    @Test
    void theParagraphOfABlankLineIsTheNextAndAfterTheEndTheLast() {
        String text = "one\n\ntwo\n";
        assertThat(List.of(0, 3, 4, 8, 9).stream().map(offset -> Zoning.paragraphAt(text, offset).in(text)))
                .containsExactly("one", "one", "two", "two", "two");
    }
}
