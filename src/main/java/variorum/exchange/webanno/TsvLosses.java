package variorum.exchange.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import variorum.annotation.Annotation;
import variorum.annotation.Confidence;
import variorum.annotation.Location;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Loss;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Span;

/** What a column of labels can't carry. */
final class TsvLosses {

    private final Project project;
    private final List<Loss> losses = new ArrayList<>();

    TsvLosses(Project project) {
        this.project = project;
        Contents contents = Contents.of(project);
        contents.documents().forEach(this::document);
        contents.codes().forEach(code -> {
            if (code.parent() != null) {
                lose("codes without the one above them", new Location.OfCode(code.id()),
                        code.name() + " is a label without its place in the codebook.");
            }
        });
        contents.entities().forEach(entity -> lose(
                "entities", new Location.OfEntity(entity.id()), entity.name() + " is not written."));
        if (contents.coders().size() > 1) {
            contents.coders().forEach(coder -> lose(
                    "coders who can't be told apart", new Location.OfCoder(coder.id()),
                    "The tags of " + coder.name() + " are written without the name."));
        }
        contents.annotations().forEach(this::annotation);
        contents.statements().forEach(statement -> lose(
                "statements", new Location.OfStatement(statement.id()), "This statement is not written."));
    }

    List<Loss> all() {
        return losses;
    }

    private void lose(String what, Location location, String sentence) {
        losses.add(new Loss(what, location, sentence));
    }

    private void document(Document document) {
        if (new TsvText(document.text()).hasTokens()) {
            lose("reports whose line ends and descriptions stay behind", new Location.InDocument(document.id()),
                    "White space between the sentences of " + document.name()
                            + ", its zones and what is known about it are not written.");
        } else {
            lose(
                    "reports without a word",
                    new Location.InDocument(document.id()),
                    document.name() + " is not written.");
        }
    }

    private void annotation(Annotation annotation) {
        Location location = new Location.OfAnnotation(annotation.ref(), annotation.extent());
        String text = Objects.requireNonNull(project.documents().get(annotation.document())).text();
        if (annotation.spans().size() > 1) {
            lose("tags with gaps, written piece by piece", location,
                    "The " + annotation.spans().size() + " pieces of this tag become tags of their own.");
        }
        if (annotation.spans().stream().anyMatch(span -> span.trimmedIn(text).isEmpty())) {
            lose("tags on no word", location, "A piece of this tag has no word in it and is left out.");
        } else if (annotation.spans().stream().anyMatch(span -> !span.equals(span.trimmedIn(text)))) {
            lose("tags cut to their words", location, "The white space at the ends of this tag is left out.");
        }
        if (!annotation.note().isEmpty() || !annotation.attributes().isEmpty()
                || annotation.confidence() != Confidence.SURE) {
            lose("notes, answers and doubts", location, "What is said about this tag besides its code is not written.");
        }
    }
}
