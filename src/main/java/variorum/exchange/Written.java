package variorum.exchange;

import java.nio.file.Path;
import java.util.List;
import variorum.exchange.format.Loss;

/**
 * What an export did. It was read back, and every span has its words.
 *
 * @param path the file or folder
 * @param documents how many documents are in it
 * @param spans how many spans were compared
 * @param statements how many statements are in it
 * @param losses what the format could not carry
 */
public record Written(Path path, int documents, int spans, int statements, List<Loss> losses) {

    /** Takes its own copy of the list. */
    public Written {
        losses = List.copyOf(losses);
    }
}
