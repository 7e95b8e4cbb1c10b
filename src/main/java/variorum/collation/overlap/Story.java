package variorum.collation.overlap;

import java.util.List;
import variorum.text.Document;

/**
 * Reports that tell the same story in shared words.
 *
 * @param documents two or more, by id
 * @param centre the one whose words most of the others share
 */
public record Story(List<Document.Id> documents, Document.Id centre) {

    /** Takes its own copy. */
    public Story {
        documents = List.copyOf(documents);
    }
}
