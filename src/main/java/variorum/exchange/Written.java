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
 * @param others the names of what lay in the folder before and still does, since nothing of that name was written
 */
public record Written(
        Path path, int documents, int spans, int statements, List<Loss> losses,
        List<String> others) {

    /** Takes its own copy of the lists. */
    public Written {
        losses = List.copyOf(losses);
        others = List.copyOf(others);
    }

    /** Says what else lies in the folder; empty when nothing does. */
    public String beside() {
        return others.isEmpty()
                ? ""
                : Beside.listed(others) + (others.size() == 1 ? " was" : " were") + " there before and stayed.";
    }
}
