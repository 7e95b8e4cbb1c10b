package variorum.exchange.incoming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.annotation.Annotation;
import variorum.exchange.format.Anchoring;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Problem;
import variorum.project.Edit;

/** Puts the tags of one report where they belong: where the file says, if its words stand there, else on its words. */
public final class IncomingTags {

    private final Assembly assembly;
    private final IncomingText text;
    private final Map<String, Annotation.Ref> refs = new HashMap<>();

    private IncomingTags(Assembly assembly, IncomingText text) {
        this.assembly = assembly;
        this.text = text;
    }

    /**
     * Puts tags in.
     *
     * @param declared in what the format counts
     * @return the tags that were taken over, by the names the file has for them
     */
    public static Map<String, Annotation.Ref> put(
            Assembly assembly, IncomingText text, OffsetUnit declared, List<IncomingTag> tags) {
        IncomingTags run = new IncomingTags(assembly, text);
        Anchoring anchoring = Anchoring.of(
                text.document().text(), text.asItCame(), declared, tags.stream().map(IncomingTag::claim).toList());
        assembly.report(text.document().name(), anchoring, declared);
        for (int i = 0; i < tags.size(); i++) {
            run.put(tags.get(i), anchoring.places().get(i));
        }
        return run.refs;
    }

    private void put(IncomingTag tag, Anchoring.Place place) {
        if (!place.isFound()) {
            String words = tag.claim().words();
            leftOut(tag, words.isEmpty()
                    ? "This place is outside of the text."
                    : "The words \"" + words + "\" do not stand at this place, nor elsewhere.");
            return;
        }
        if (place.how() == Anchoring.How.BY_WORDS) {
            assembly.report(Problem.note(tag.place(), "The words \"" + tag.claim().words()
                    + "\" stand elsewhere than the file says; the tag is on the words."));
        }
        try {
            Annotation annotation = new Annotation(
                    new Annotation.Id(Assembly.idLike(text.document().source().sha256(), tag.id())),
                    text.document().id(), tag.code(), tag.coder(), place.spans(), tag.entity(), tag.attributes(),
                    tag.note(), tag.confidence());
            if (assembly.put(new Edit.PutAnnotation(annotation), tag.place())) {
                refs.put(tag.id(), annotation.ref());
            }
        } catch (IllegalArgumentException refused) {
            leftOut(tag, "This tag was refused: " + refused.getMessage() + ".");
        }
    }

    private void leftOut(IncomingTag tag, String sentence) {
        assembly.report(Problem.leftOut(tag.place(), sentence));
    }
}
