package variorum.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import variorum.text.Document;

/** The name that reports of one story have in common, by which lists group them. */
public final class StoryNames {

    private StoryNames() {}

    /**
     * Gives documents the name of a story; an empty one takes theirs away.
     *
     * @return one step of undo; empty when all of them have it already
     */
    public static Optional<Edit> naming(Collection<Document> documents, String name) {
        List<Edit> edits = new ArrayList<>();
        for (Document document : documents) {
            if (!document.metadata().story().equals(name)) {
                edits.add(new Edit.PutDocument(document.with(document.metadata().withStory(name))));
            }
        }
        String label = name.isEmpty() ? "take reports out of their story" : "name the story “" + name + "”";
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Batch(label, edits));
    }
}
