package variorum.workbench.statements;

import java.util.List;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Role;
import variorum.project.EditRejected;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.speech.Speakers;
import variorum.text.speech.SpeechWords;
import variorum.workbench.focus.TextSelection;

/** Tags words so that they can play a role; what the marks tell of a quotation is answered at once. */
final class NewPart {

    private final Project project;
    private final StatementForm form;
    private final Coder.Id coder;

    NewPart(Project project, StatementForm form, Coder.Id coder) {
        this.project = project;
        this.form = form;
        this.coder = coder;
    }

    Annotation of(TextSelection words, Role role) {
        Code code = form.usual(role).orElseThrow(() -> new EditRejected("The codebook has no code for this."));
        Annotation made = Annotation.of(words.document(), code, coder, words.span());
        return form.said().filter(role::equals).isPresent() ? withQuoteType(made) : made;
    }

    private Annotation withQuoteType(Annotation made) {
        Document document = project.documents().get(made.document());
        if (document == null) {
            return made;
        }
        String word = Speakers.in(document.text(), project.zonesOf(document.id()).story(document.text()),
                        List.of(), SpeechWords.of(document.metadata().language()))
                .typeOf(made.extent())
                .word();
        return asked(made.code(), word)
                .map(type -> made.with(made.attributes().with(type.name(), word)))
                .orElse(made);
    }

    /** The question of the code that has the kind of quotation among its answers. */
    private Optional<AttributeType> asked(Code.Id code, String word) {
        return project.codebook().attributes(code).stream()
                .filter(type -> type.values().contains(word) && type.values().contains("direct"))
                .findFirst();
    }
}
