package variorum.exchange.webanno;

import java.util.List;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;
import variorum.project.Project;
import variorum.text.Document;

/** What a column of labels can't carry. */
final class TsvLosses {

    private TsvLosses() {}

    static List<Loss> of(Project project) {
        Losses losses = new Losses(project).project().origins();
        losses.contents().documents().forEach(document -> document(document, losses));
        losses.codes().areLabels(new CodeLabels(project.codebook()), true).withoutTags();
        losses.names().coders().entities();
        losses.metadata().files().zones().gaps();
        losses.contents().annotations().forEach(annotation -> annotation(annotation, losses));
        return losses.notes().answers().doubts().statements().all();
    }

    private static void document(Document document, Losses losses) {
        Location location = new Location.InDocument(document.id());
        if (new TsvText(document.text()).hasTokens()) {
            losses.add("reports without line ends", location,
                    "White space between the sentences of " + document.name() + " is not written.");
        } else {
            losses.add("reports without a word", location, document.name() + " is not written.");
        }
    }

    private static void annotation(Annotation annotation, Losses losses) {
        String text = losses.textOf(annotation);
        if (annotation.spans().stream().anyMatch(span -> span.trimmedIn(text).isEmpty())) {
            losses.add("tags on no word", Losses.at(annotation),
                    "A piece of this tag has no word in it and is left out.");
        } else if (annotation.spans().stream().anyMatch(span -> !span.equals(span.trimmedIn(text)))) {
            losses.add("tags cut to the words", Losses.at(annotation),
                    "The white space at the ends of this tag is left out.");
        }
    }
}
