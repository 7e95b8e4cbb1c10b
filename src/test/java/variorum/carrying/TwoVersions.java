package variorum.carrying;

import java.util.List;
import java.util.Set;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.RandomEdits;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;

/** Two versions of a report, with coders and codes, for tests of what is carried between them. */
abstract class TwoVersions {

    static final Document.Id A = new Document.Id("a");
    static final Document.Id B = new Document.Id("b");
    static final Coder ADA = new Coder(new Coder.Id("ada"), "Ada", "#123456");
    static final Coder EVE = new Coder(new Coder.Id("eve"), "Eve", "#654321");
    static final Code ACTOR = Code.named("Actor", null, new Code.Look("#1C63AC", Mark.CIRCLE));
    static final Code POSITION = Code.named("Position", null, new Code.Look("#08725A", Mark.SQUARE));
    static final Entity TONER = new Entity(new Entity.Id("toner"), "Toner", "person", List.of(), "", "");
    static final StatementType SAYS = new StatementType(
            new StatementType.Id("says"), "Says",
            List.of(new Role("who", Set.of(), false), new Role("what", Set.of(), true)), List.of());
    static final String TEXT_A = """
            Spokesman Toner said on Friday that “the siege of the old city must end within weeks”.

            Nobody in the market had expected the northern bridge to be opened again.

            Three lorries crossed the river on Monday with flour for the besieged quarter.
            """;
    static final String TEXT_B = """
            Nobody in the market had expected the northern bridge to be opened again.

            Spokesman Toner said on Friday that the siege of the ancient city must end within weeks.

            Prices of bread have doubled.
            """;

    Project project = built();

    static Project built() {
        Draft draft = new Draft(Project.EMPTY);
        List.of(
                new Edit.PutCoder(ADA), new Edit.PutCoder(EVE), new Edit.PutCode(ACTOR), new Edit.PutCode(POSITION),
                new Edit.PutEntity(TONER), new Edit.PutStatementType(SAYS), new Edit.PutDocument(document(A, TEXT_A)),
                new Edit.PutDocument(document(B, TEXT_B))).forEach(draft::apply);
        return draft.project();
    }

    static Document document(Document.Id id, String text) {
        Source source = new Source(id + ".txt", RandomEdits.sha256(text), "UTF-8", List.of());
        return new Document(id, "version " + id, text, source, Metadata.UNKNOWN);
    }

    void perform(Edit edit) {
        Draft draft = new Draft(project);
        draft.apply(edit);
        project = draft.project();
    }

    Annotation tag(Document.Id document, Code code, String words) {
        return tag(document, code, words, ADA, null);
    }

    Annotation tag(Document.Id document, Code code, String words, Coder coder, Entity entity) {
        int start = project.documents().get(document).text().indexOf(words);
        Annotation made = Annotation.of(document, code, coder.id(), new Span(start, start + words.length()))
                .with(entity == null ? (Entity.Id) null : entity.id());
        perform(new Edit.PutAnnotation(made));
        return made;
    }

    Statement says(Annotation who, Annotation what, String stance) {
        Statement made = Statement.of(SAYS.id(), ADA.id())
                .with("who", List.of(who.ref()))
                .with("what", List.of(what.ref()))
                .with(Attributes.NONE.with("stance", stance));
        perform(new Edit.PutStatement(made));
        return made;
    }

    Carrying carrying() {
        return Carrying.of(project, A, B, Coders.EVERYONE, Progress.NONE);
    }

    /** The code of coded differences, and their form. */
    Code readings() {
        Code reading = Code.named("Reading", null, new Code.Look("#5C5C5C", Mark.SQUARE));
        perform(new Edit.PutCode(reading));
        perform(new Edit.PutStatementType(new StatementType(
                new StatementType.Id("difference"), "Difference",
                List.of(new Role("reading", Set.of(reading.id()), false),
                        new Role("other reading", Set.of(reading.id()), false)), List.of())));
        return reading;
    }
}
