package variorum.project;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

class ChecksTest {

    private static final Code.Look LOOK = new Code.Look("#1C63AC", Mark.CIRCLE);
    private static final Code ACTOR = Code.named("Actor", null, LOOK).withKey("A");
    private static final Code GROUP = Code.named("Armed group", ACTOR.id(), LOOK);
    private static final Coder CODER = new Coder(new Coder.Id("ada"), "Ada", "#123456");
    private static final Entity DAESH =
            new Entity(new Entity.Id("daesh"), "Daesh", "armed group", List.of("Islamic State"), "", "");
    private static final Document REPORT = document("on Daesh \uD83D\uDE00");
    private static final Annotation TAG =
            Annotation.of(REPORT.id(), GROUP.id(), CODER.id(), new Span(3, 8)).with(DAESH.id());
    private static final StatementType CLAIM = new StatementType(new StatementType.Id("claim"), "Claim",
            List.of(new Role("actor", Set.of(ACTOR.id()), false)), List.of());
    private static final Statement STATEMENT =
            Statement.of(CLAIM.id(), CODER.id()).with("actor", List.of(TAG.ref()));

    private static Document document(String text) {
        Source source = new Source("a.txt", RandomEdits.sha256(text), "UTF-8", List.of());
        return new Document(new Document.Id("000"), "000", text, source, Metadata.UNKNOWN);
    }

    private static Draft full() {
        Draft draft = new Draft(Project.EMPTY);
        List.of(
                        new Edit.PutDocument(REPORT),
                        new Edit.PutCode(ACTOR),
                        new Edit.PutCode(GROUP),
                        new Edit.PutCoder(CODER),
                        new Edit.PutEntity(DAESH),
                        new Edit.PutAnnotation(TAG),
                        new Edit.PutStatementType(CLAIM),
                        new Edit.PutStatement(STATEMENT))
                .forEach(draft::apply);
        return draft;
    }

    private static void refused(Edit edit, String sentence) {
        assertThatThrownBy(() -> full().apply(edit)).isInstanceOf(EditRejected.class).hasMessage(sentence);
    }

    @Test
    void aTextNeverChanges() {
        refused(
                new Edit.PutDocument(document("on Daesh!")),
                "The text of 000 is fixed: a corrected text is a new document.");
    }

    @Test
    void whatIsUsedCanNotBeRemoved() {
        refused(new Edit.RemoveDocument(REPORT.id()), "000 is annotated: its annotations go first.");
        refused(new Edit.RemoveCode(GROUP.id()), "Armed group is still used by 1 annotation.");
        refused(new Edit.RemoveCode(ACTOR.id()), "Actor has codes below it: they go first.");
        refused(new Edit.RemoveCoder(CODER.id()), "Statements by Ada are still here.");
        refused(new Edit.RemoveEntity(DAESH.id()), "Daesh is still used by 1 annotation.");
        refused(new Edit.RemoveStatementType(CLAIM.id()), "There are still statements of the type Claim.");
        refused(new Edit.RemoveAnnotation(TAG.ref()), "This annotation is still part of 1 statement.");
    }

    @Test
    void whatIsReferredToMustBeThere() {
        Code.Id nothing = new Code.Id("nothing");
        refused(new Edit.PutAnnotation(TAG.with(nothing)), "There is no code nothing in the codebook.");
        refused(new Edit.PutAnnotation(TAG.with(new Entity.Id("who"))), "There is no entity who in this project.");
        refused(new Edit.PutCode(Code.named("x", nothing, LOOK)), "There is no code nothing in the codebook.");
        refused(new Edit.PutStatement(STATEMENT.with("place", List.of(TAG.ref()))), "Claim has no role place.");
        refused(new Edit.RemoveStatement(new Statement.Id("gone")), "There is no statement gone in this project.");
    }

    @Test
    void placesLieInTheTextAndSplitNoCharacter() {
        refused(
                new Edit.PutAnnotation(TAG.on(List.of(new Span(3, 99)))),
                "The place from 3 to 99 is not in the text of 000.");
        refused(
                new Edit.PutAnnotation(TAG.on(List.of(new Span(3, 10)))),
                "The place from 3 to 10 is not in the text of 000.");
        Zones zones = new Zones(List.of(new Zone(Zone.Kind.BODY, new Span(0, 12))));
        refused(new Edit.PutZones(REPORT.id(), zones), "The place from 0 to 12 is not in the text of 000.");
    }

    @Test
    void aCodebookStaysATreeWithOneMeaningForEachKeyAndName() {
        refused(new Edit.PutCode(ACTOR.under(GROUP.id(), 0)), "Actor can't stand below itself.");
        refused(new Edit.PutCode(Code.named("Other", null, LOOK).withKey("A")), "Key A already tags with Actor.");
        refused(new Edit.PutCode(Code.named("Actor", null, LOOK)), "There is already a code Actor at this place.");
    }

    @Test
    void onlyOneCanPlayASingleRole() {
        refused(new Edit.PutStatement(STATEMENT.with("actor", List.of(TAG.ref(), TAG.ref()))),
                "Only one annotation can be the actor.");
    }

    @Test
    void aRoleThatStatementsFillStaysInTheirForm() {
        StatementType without = new StatementType(CLAIM.id(), "Claim",
                List.of(new Role("event", Set.of(ACTOR.id()), false)), List.of());
        refused(new Edit.PutStatementType(without), "Claim has no role actor.");
    }
}
