package variorum.exchange.w3c;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Claim;
import variorum.exchange.format.DocumentFields;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Unreadable;
import variorum.exchange.incoming.Assembly;
import variorum.exchange.incoming.IncomingTag;
import variorum.exchange.incoming.IncomingTags;
import variorum.exchange.incoming.IncomingText;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Edit;
import variorum.text.Offsets;
import variorum.text.Span;

/** Makes a project of pages and the texts beside them. */
final class PageImport {

    private static final String NOBODY = "annotator";
    private static final String COMMENT = "Comment";

    private final Assembly assembly = new Assembly();
    private final Map<String, List<Annotation.Ref>> refs = new LinkedHashMap<>();
    private final List<ReadAnnotation> linking = new ArrayList<>();

    /** Reads a page with the text it is about. */
    void read(Page page, Path textFile) {
        byte[] bytes = FileBytes.read(textFile, FileBytes.LARGEST);
        IncomingText read = IncomingText.of(String.valueOf(textFile.getFileName()), bytes, assembly.ids());
        String name = page.fields().getOrDefault(DocumentFields.NAME, "");
        IncomingText text = (name.isBlank() ? read : read.named(name))
                .with(DocumentFields.metadata(page.fields()::get, read.document().metadata()));
        assembly.put(text);
        List<IncomingTag> tags = new ArrayList<>();
        Map<String, String> annotationOf = new LinkedHashMap<>();
        int nth = 0;
        for (ReadAnnotation each : page.items()) {
            nth++;
            if (each.motivation().equals("linking") && each.targets().stream().allMatch(target ->
                    target.place() == null && target.exact().isEmpty())) {
                linking.add(each);
                continue;
            }
            String place = text.document().name() + ", annotation " + nth;
            for (IncomingTag tag : tags(each, place, text)) {
                tags.add(tag);
                annotationOf.put(tag.id(), each.id());
            }
        }
        Map<String, Annotation.Ref> put = IncomingTags.put(assembly, text, OffsetUnit.CODE_POINT, tags);
        put.forEach((id, ref) -> refs.computeIfAbsent(
                annotationOf.getOrDefault(id, ""), iri -> new ArrayList<>()).add(ref));
    }

    /** Lists a page that could not be read. */
    void leaveOut(Path file, Unreadable refused) {
        assembly.report(Problem.leftOut(String.valueOf(file.getFileName()), refused.sentence()));
    }

    /** Everything, the statements included, whose tags may be on any page. */
    Reading reading(int announced) {
        forms();
        linking.forEach(this::statement);
        return assembly.reading(announced);
    }

    private List<IncomingTag> tags(ReadAnnotation read, String place, IncomingText text) {
        Claim claim = claim(read, text.document().text());
        if (claim.places().isEmpty() && !claim.hasWords()) {
            assembly.report(Problem.leftOut(place, "This annotation has no place in the text that is understood."));
            return List.of();
        }
        Said said = new Said(read);
        ReadAnnotation.Thing thing = said.entity();
        List<IncomingTag> tags = new ArrayList<>();
        for (String label : said.labels().isEmpty() ? List.of(COMMENT) : said.labels()) {
            Code.Id code = assembly.code(label, null, Assembly.NO_COLOUR);
            String id = (read.id().isEmpty() ? place : read.id()) + (tags.isEmpty() ? "" : " " + tags.size());
            tags.add(new IncomingTag(
                    place, id, claim, code, assembly.coder(read.creator().isBlank() ? NOBODY : read.creator()),
                    thing == null ? null : entity(thing), said.answers(),
                    said.note(), said.confidence()));
        }
        return tags;
    }

    /** Where a target has no offsets, they are those of its words with what stands round them. */
    private static Claim claim(ReadAnnotation read, String text) {
        List<Span> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (ReadAnnotation.Target target : read.targets()) {
            Span place = target.place() != null ? target.place() : find(target, text);
            if (place != null) {
                places.add(place);
            }
            if (!target.exact().isBlank()) {
                words.add(target.exact());
            }
        }
        return new Claim(places, String.join(" ", words));
    }

    private static @Nullable Span find(ReadAnnotation.Target target, String text) {
        if (target.exact().isEmpty()) {
            return null;
        }
        int at = text.indexOf(target.prefix() + target.exact() + target.suffix());
        if (at < 0) {
            return null;
        }
        int start = at + target.prefix().length();
        return OffsetUnit.CODE_POINT.of(Offsets.of(text), new Span(start, start + target.exact().length()));
    }

    private Entity.Id entity(ReadAnnotation.Thing thing) {
        Entity.Id id = Iri.id("entity", thing.iri()).map(Entity.Id::new)
                .orElseGet(() -> new Entity.Id(Assembly.idLike("entity", thing.iri())));
        if (!assembly.project().entities().containsKey(id)) {
            boolean ours = Iri.id("entity", thing.iri()).isPresent();
            assembly.put(() -> new Edit.PutEntity(new Entity(
                    id, thing.name(), thing.kind(), thing.otherNames(), thing.note(),
                    ours ? thing.elsewhere() : thing.iri())), thing.name());
        }
        return id;
    }

    private static String form(ReadAnnotation read) {
        Said said = new Said(read);
        return said.labels().isEmpty() ? "link" : said.labels().getFirst();
    }

    private static StatementType.Id formId(String name) {
        return new StatementType.Id(Assembly.idLike("w3c form", name));
    }

    private static String role(ReadAnnotation.Target target) {
        return target.role().isBlank() ? "target" : target.role();
    }

    /** Forms with the roles that their statements have. */
    private void forms() {
        Map<String, Map<String, Boolean>> forms = new LinkedHashMap<>();
        for (ReadAnnotation read : linking) {
            Map<String, Boolean> roles = forms.computeIfAbsent(form(read), name -> new LinkedHashMap<>());
            Set<String> seen = new LinkedHashSet<>();
            for (ReadAnnotation.Target target : read.targets()) {
                roles.merge(role(target), !seen.add(role(target)), (a, b) -> a || b);
            }
        }
        forms.forEach((name, roles) -> assembly.put(() -> new Edit.PutStatementType(new StatementType(
                formId(name), name,
                roles.entrySet().stream().map(each -> new Role(each.getKey(), Set.of(), each.getValue())).toList(),
                List.of())), name));
    }

    private void statement(ReadAnnotation read) {
        TreeMap<String, List<Annotation.Ref>> parts = new TreeMap<>();
        for (ReadAnnotation.Target target : read.targets()) {
            List<Annotation.Ref> found = refs.getOrDefault(target.source(), List.of());
            if (found.isEmpty()) {
                assembly.report(Problem.leftOut(read.id(), "There is no " + target.source() + " to be the "
                        + role(target) + "."));
            } else {
                parts.computeIfAbsent(role(target), role -> new ArrayList<>()).add(found.getFirst());
            }
        }
        Said said = new Said(read);
        assembly.put(() -> new Edit.PutStatement(new Statement(
                new Statement.Id(Assembly.idLike("w3c statement", read.id())), formId(form(read)),
                assembly.coder(read.creator().isBlank() ? NOBODY : read.creator()), parts, said.answers(),
                said.note(), said.confidence())), read.id());
    }
}
