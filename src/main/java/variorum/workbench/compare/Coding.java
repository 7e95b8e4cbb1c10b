package variorum.workbench.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import variorum.annotation.Coder;
import variorum.annotation.Statement;
import variorum.collation.Difference;
import variorum.collation.Layer;
import variorum.project.Differences;
import variorum.project.Edit;
import variorum.project.Session;

/**
 * Differences as the reader codes them: on another layer, with a category, a weight and a note. Each is a statement of
 * the project, and each change one step of undo. The methods that change something may throw {@code EditRejected} or
 * {@code JournalFailed}.
 */
final class Coding {

    private final Session session;
    private final Versions versions;

    Coding(Session session, Versions versions) {
        this.session = session;
        this.versions = versions;
    }

    private Optional<Differences> differences() {
        return versions.pair().get()
                .map(pair -> new Differences(session.project(), pair.a(), pair.b(), session.coder()));
    }

    /** The coded ones among some differences. */
    Map<Difference, Statement> of(List<Difference> all) {
        return differences()
                .map(coded -> all.stream()
                        .filter(difference -> coded.coded(difference).isPresent())
                        .collect(Collectors.toMap(
                                difference -> difference, difference -> coded.coded(difference).orElseThrow())))
                .orElse(Map.of());
    }

    /** The differences with the layers that the reader has put them on. */
    List<Difference> layered(List<Difference> all) {
        return differences()
                .map(coded -> all.stream().map(each -> each.putOn(coded.layer(each))).toList())
                .orElse(all);
    }

    /** Who codes. */
    Coder.Id coder() {
        return session.coder();
    }

    void layer(Difference difference, Layer layer) {
        perform(difference, (coded, each) -> coded.withLayer(each, layer));
    }

    void category(Difference difference, String category) {
        perform(difference, (coded, each) -> coded.withCategory(each, category.strip()));
    }

    /** Says how grave it is, 1 to 3; an empty text takes that back. */
    void weight(Difference difference, String weight) {
        perform(difference, (coded, each) -> coded.withWeight(each, weight));
    }

    void note(Difference difference, String note) {
        perform(difference, (coded, each) -> coded.withNote(each, note));
    }

    void takeBack(Difference difference) {
        differences().flatMap(coded -> coded.uncoding(difference)).ifPresent(session::perform);
    }

    private void perform(Difference difference, BiFunction<Differences, Difference, Edit> change) {
        differences().ifPresent(coded -> session.perform(change.apply(coded, difference)));
    }

    /** The categories in use, to choose from. */
    List<String> categories() {
        return Differences.type(session.project())
                .map(type -> session.project().statements().all().stream()
                        .filter(statement -> statement.type().equals(type.id()))
                        .map(statement -> statement.attributes().first(Differences.CATEGORY))
                        .filter(category -> !category.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)))
                .map(List::<String>copyOf)
                .orElse(List.of());
    }
}
