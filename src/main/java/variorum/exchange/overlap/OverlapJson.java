package variorum.exchange.overlap;

import java.io.IOException;
import java.io.Writer;
import variorum.exchange.json.JsonTree;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import variorum.collation.overlap.FurniturePassage;
import variorum.collation.overlap.Overlap;
import variorum.collation.overlap.Story;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** Everything that was found, for programs: the form {@code variorum-overlap/1}. */
final class OverlapJson implements OverlapFormat {

    private static final String FORM = "variorum-overlap/1";

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(OverlapList list, Writer out) throws IOException {
        ObjectNode root = JsonTree.object();
        root.put("format", FORM);
        root.put("min", list.found().min());
        ArrayNode documents = root.putArray("documents");
        list.documents().forEach(document -> document(list, document, documents.addObject()));
        ArrayNode pairs = root.putArray("pairs");
        list.found().pairs().forEach(pair -> pair(pair, pairs.addObject()));
        ArrayNode stories = root.putArray("stories");
        list.found().stories().forEach(story -> story(story, stories.addObject()));
        ArrayNode furniture = root.putArray("furniture");
        list.furniture().forEach(passage -> furniture(list, passage, furniture.addObject()));
        JsonTree.write(root, out);
        out.flush();
    }

    private static void document(OverlapList list, Document document, ObjectNode node) {
        node.put("id", document.id().value());
        node.put("name", document.name());
        node.put("source", document.source().name());
        node.put("sha256", document.source().sha256());
        int story = list.story(document.id());
        if (story > 0) {
            node.put("story", story);
        }
    }

    private static void pair(Overlap pair, ObjectNode node) {
        node.put("a", pair.a().value());
        node.put("b", pair.b().value());
        node.put("aInB", share(pair.aInB()));
        node.put("bInA", share(pair.bInA()));
        node.put("wordsA", pair.wordsA());
        node.put("wordsB", pair.wordsB());
        node.put("sharedA", pair.sharedA());
        node.put("sharedB", pair.sharedB());
        node.put("longestRun", pair.longestRun());
    }

    private static void story(Story story, ObjectNode node) {
        node.put("centre", story.centre().value());
        ArrayNode documents = node.putArray("documents");
        story.documents().forEach(document -> documents.add(document.value()));
    }

    private static void furniture(OverlapList list, FurniturePassage passage, ObjectNode node) {
        Span points = Offsets.of(list.document(passage.document()).text()).toCodePoints(passage.span());
        node.put("reports", passage.reports());
        node.put("document", passage.document().value());
        node.put("start", points.start());
        node.put("end", points.end());
        node.put("words", list.words(passage));
    }

    /** Four places after the point. */
    private static double share(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
