package variorum.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Contents;
import variorum.exchange.incoming.Assembly;
import variorum.project.Project;
import variorum.project.Rejection;
import variorum.text.Document;

/**
 * Takes what came by a name alone, as formats of labels have it, for what a project has under that name: tags that went
 * out to another tool and come back keep their codes.
 */
final class ByName {

    private final Project before;
    private final Contents incoming;
    private final Map<Code.Id, Code.Id> codes = new HashMap<>();
    private final Map<Coder.Id, Coder> coders = new HashMap<>();
    private final Map<Entity.Id, Entity> entities = new HashMap<>();

    private ByName(Project before, Project incoming) {
        this.before = before;
        this.incoming = Contents.of(incoming);
    }

    /** What comes in, with the project's own codes, coders and entities where they have the names. */
    static Project known(Project before, Project incoming) {
        ByName names = new ByName(before, incoming);
        names.recognise();
        return names.codes.isEmpty() && names.coders.isEmpty() && names.entities.isEmpty()
                ? incoming : names.project();
    }

    private void recognise() {
        CodeLabels labels = new CodeLabels(before.codebook());
        Map<String, Code.Id> byLabel = new HashMap<>();
        before.codebook().codes().forEach(code -> byLabel.put(labels.of(code.id()), code.id()));
        incoming.codes().stream().filter(Assembly::isNameOnly).forEach(code ->
                put(codes, code.id(), byLabel.get(code.name())));
        incoming.coders().stream().filter(Assembly::isNameOnly).forEach(coder ->
                put(coders, coder.id(), only(before.coders().values().stream()
                        .filter(there -> there.name().equals(coder.name())).toList())));
        incoming.entities().stream().filter(Assembly::isNameOnly).forEach(entity ->
                put(entities, entity.id(), only(before.entities().values().stream()
                        .filter(there -> there.name().equals(entity.name())).toList())));
    }

    private static <K, V> void put(Map<K, V> map, K key, @Nullable V value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static <T> @Nullable T only(List<T> all) {
        return all.size() == 1 ? all.getFirst() : null;
    }

    private Project project() {
        return new Contents(
                replaced(incoming.coders(), coder -> coders.getOrDefault(coder.id(), coder)), codes(),
                incoming.statementTypes(),
                replaced(incoming.entities(), entity -> entities.getOrDefault(entity.id(), entity)),
                incoming.documents(), incoming.zones(), incoming.annotations().stream().map(this::placed).toList(),
                incoming.statements().stream().map(this::placed).toList(), incoming.comparing(), rejections(),
                incoming.about())
                .project();
    }

    private Map<Document.Id, List<Rejection>> rejections() {
        Map<Document.Id, List<Rejection>> placed = new HashMap<>();
        incoming.rejections().forEach((id, rejected) -> placed.put(id, rejected.stream().map(this::placed).toList()));
        return placed;
    }

    private Rejection placed(Rejection each) {
        Coder coder = coders.get(each.coder());
        Entity entity = each.entity() == null ? null : entities.get(each.entity());
        return new Rejection(
                coder == null ? each.coder() : coder.id(), each.span(), entity == null ? each.entity() : entity.id());
    }

    private static <T> List<T> replaced(List<T> all, Function<T, T> known) {
        return all.stream().map(known).distinct().toList();
    }

    /** The project's codes that are meant, with those above them, then the others. */
    private List<Code> codes() {
        Set<Code.Id> meant = new HashSet<>();
        codes.values().forEach(id -> before.codebook().path(id).forEach(code -> meant.add(code.id())));
        List<Code> all = new ArrayList<>(
                before.codebook().codes().stream().filter(code -> meant.contains(code.id())).toList());
        incoming.codes().stream()
                .filter(code -> !codes.containsKey(code.id()) && !meant.contains(code.id()))
                .forEach(all::add);
        return all;
    }

    private Annotation placed(Annotation tag) {
        Entity entity = tag.entity() == null ? null : entities.get(tag.entity());
        Coder coder = coders.get(tag.coder());
        return new Annotation(
                tag.id(), tag.document(), codes.getOrDefault(tag.code(), tag.code()),
                coder == null ? tag.coder() : coder.id(), tag.spans(), entity == null ? tag.entity() : entity.id(),
                tag.attributes(), tag.note(), tag.confidence(), tag.origin());
    }

    private Statement placed(Statement statement) {
        Coder coder = coders.get(statement.coder());
        return coder == null ? statement : new Statement(
                statement.id(), statement.type(), coder.id(), statement.parts(), statement.attributes(),
                statement.note(), statement.confidence(), statement.carried());
    }
}
