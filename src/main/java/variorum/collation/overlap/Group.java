package variorum.collation.overlap;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import variorum.text.Document;

/** Reports gathered into one story so far, and the sums of their ties to the reports of other groups. */
final class Group {
    final TreeSet<Document.Id> members = new TreeSet<>();
    final Map<Group, Double> tied = new HashMap<>();
    boolean gone;

    Document.Id first() {
        return members.first();
    }
}
