package variorum.exchange.pseudonym;

import java.util.List;
import java.util.Random;
import java.util.Set;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Mark;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;

/** A coder, a code and reports for tests of pseudonyms. */
final class People {

    static final Coder ADA = new Coder(new Coder.Id("ada-lovelace"), "Ada Lovelace", "#123456");
    static final Code ACTOR =
            new Code(
                    new Code.Id("actor"), "Actor", null, 0, new Code.Look("#1C63AC", Mark.CIRCLE), "A",
                    Code.Rules.NONE, List.of(), false);

    private People() {}

    static Document document(String id, String text) {
        Source source = new Source(id + ".txt", "0".repeat(64), "UTF-8", List.of());
        return new Document(new Document.Id(id), id, text, source, Metadata.UNKNOWN);
    }

    static Project hide(Project project) {
        Register register = Register.EMPTY.extendedFor(project, Set.of(), new Random(1));
        return new Pseudonyms(project, register).hide(Progress.NONE).project();
    }
}
