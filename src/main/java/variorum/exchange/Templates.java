package variorum.exchange;

import java.io.InputStream;
import java.util.Objects;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Reading;
import variorum.exchange.jsonl.JsonLines;
import variorum.project.Edit;
import variorum.task.Progress;

/** Codebooks to start a project with. They come with the program as Variorum JSONL without documents. */
public final class Templates {

    private static final String CLAIMS = "/variorum/templates/claims.jsonl";

    private Templates() {}

    /** Who did what and said what about what: actors, positions, events, and statements that bind them. */
    public static Edit.Batch claims() {
        return read(CLAIMS, "start with the codebook for claims");
    }

    private static Edit.Batch read(String resource, String label) {
        InputStream in = Objects.requireNonNull(Templates.class.getResourceAsStream(resource), resource);
        Reading reading = new JsonLines().read(resource, in, Progress.NONE);
        if (!reading.problems().isEmpty()) {
            throw new IllegalStateException(resource + ": " + reading.problems().getFirst());
        }
        return new Edit.Batch(label, Contents.of(reading.project()).edits());
    }
}
