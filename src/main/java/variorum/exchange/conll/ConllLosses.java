package variorum.exchange.conll;

import java.util.List;
import java.util.Map;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Location;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;
import variorum.project.Project;
import variorum.text.Document;

/** What words with one tag each can't carry. */
final class ConllLosses {

    private ConllLosses() {}

    static List<Loss> of(Project project, Map<Code.Id, String> words) {
        Losses losses = new Losses(project).project().origins();
        losses.codes().areLabels(new CodeLabels(project.codebook()), true).withoutTags();
        losses.names().coders().entities();
        losses.metadata().zones().notes().answers().doubts().gaps().statements();
        CodeLabels labels = new CodeLabels(project.codebook());
        losses.contents().codes().stream()
                .filter(code -> !labels.of(code.id()).equals(words.get(code.id())))
                .forEach(code -> losses.add("codes under a name without spaces", new Location.OfCode(code.id()),
                        code.name() + " is called " + words.get(code.id()) + "."));
        for (Document document : losses.contents().documents()) {
            FlatText flat = new FlatText(document, project.annotationsOf(document.id()).list());
            losses.add("reports as words only", new Location.InDocument(document.id()),
                    "Of " + document.name() + " words are written, without what stands between them.");
            lose(losses, flat.covered(), "tags below a longer one",
                    "A word has one tag; a longer one has the words of this tag, or of a piece of it.");
            lose(losses, flat.grown(), "tags grown to whole words", "This tag is written on the whole of its words.");
            lose(losses, flat.cut(), "tags cut at the ends of sentences", "This tag begins anew in the next sentence.");
            lose(losses, flat.wordless(), "tags on no word", "A tag on a place without a word is left out.");
        }
        return losses.all();
    }

    private static void lose(Losses losses, List<Annotation> tags, String what, String sentence) {
        tags.stream().distinct().forEach(tag -> losses.add(what, Losses.at(tag), sentence));
    }
}
