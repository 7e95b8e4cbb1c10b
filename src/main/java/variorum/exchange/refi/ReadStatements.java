package variorum.exchange.refi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Problem;
import variorum.exchange.incoming.Assembly;
import variorum.exchange.xml.XmlElement;
import variorum.project.Edit;

/**
 * Notes that are linked to tags by roles, as statements; of our own notes also those without links, which are
 * statements that bind nothing yet. Notes of others that nothing refers to are listed.
 */
final class ReadStatements {

    private final QdaFile file;
    private final Map<String, Map<String, List<String>>> parts = new LinkedHashMap<>();
    private final Map<String, Map<String, Boolean>> forms = new LinkedHashMap<>();

    ReadStatements(QdaFile file) {
        this.file = file;
        Map<String, Integer> nth = new TreeMap<>();
        for (XmlElement link : file.root().within("Links")) {
            String origin = Guids.plain(link.attribute("originGUID"));
            String target = Guids.plain(link.attribute("targetGUID"));
            String role = link.attribute("name");
            int count = nth.merge(origin + role + target, 1, Integer::sum);
            if (Guids.plain(link.attribute("guid")).equals(Guids.made("part", origin, role, target, count))) {
                parts.computeIfAbsent(origin, note -> new LinkedHashMap<>())
                        .computeIfAbsent(role, name -> new ArrayList<>()).add(target);
            }
        }
        if (QdaFile.isOurs(file.root())) {
            file.notes().keySet().forEach(note -> parts.computeIfAbsent(note, bare -> new LinkedHashMap<>()));
        }
    }

    void read() {
        parts.forEach((guid, roles) -> {
            XmlElement note = file.notes().get(guid);
            if (note != null) {
                Map<String, Boolean> form = forms.computeIfAbsent(name(note), name -> new LinkedHashMap<>());
                roles.forEach((role, bound) -> form.merge(role, bound.size() > 1, Boolean::logicalOr));
            }
        });
        forms.forEach((name, roles) -> file.assembly().put(new Edit.PutStatementType(new StatementType(
                form(name), name,
                roles.entrySet().stream().map(role -> new Role(role.getKey(), Set.of(), role.getValue())).toList(),
                List.of())), "Links"));
        parts.forEach(this::statement);
        reportOthers();
    }

    private static String name(XmlElement note) {
        return note.attribute("name").isBlank() ? "Statement" : note.attribute("name");
    }

    private static StatementType.Id form(String name) {
        return new StatementType.Id(Assembly.idLike("refi form", name));
    }

    private void statement(String guid, Map<String, List<String>> roles) {
        XmlElement note = file.notes().get(guid);
        if (note == null) {
            return;
        }
        TreeMap<String, List<Annotation.Ref>> bound = new TreeMap<>();
        roles.forEach((role, targets) -> {
            List<Annotation.Ref> refs = new ArrayList<>();
            targets.forEach(target -> {
                Annotation.Ref ref = file.refs().get(target);
                if (ref != null) {
                    refs.add(ref);
                }
            });
            bound.put(role, refs);
        });
        StatementNote said = StatementNote.of(note.textOf("PlainTextContent"), roles.keySet());
        file.assembly().put(new Edit.PutStatement(new Statement(
                new Statement.Id(guid), form(name(note)), file.coder(note), bound, said.answers(),
                note.textOf("Description"), said.confidence())), name(note));
    }

    /** Notes that are no statements and that no source or selection refers to. */
    private void reportOthers() {
        Set<String> referred = new HashSet<>(parts.keySet());
        collect(file.root(), referred);
        Set<String> names = new LinkedHashSet<>();
        file.notes().forEach((guid, note) -> {
            if (!referred.contains(guid)) {
                names.add(name(note));
            }
        });
        names.forEach(name -> file.assembly().report(Problem.leftOut(
                "Notes", "The note \"" + name + "\" belongs to no text and was left out.")));
    }

    private static void collect(XmlElement element, Set<String> referred) {
        Stream.of("NoteRef", "MemberNote").flatMap(name -> element.children(name).stream())
                .forEach(ref -> referred.add(Guids.plain(ref.attribute("targetGUID"))));
        element.children().forEach(child -> collect(child, referred));
    }
}
