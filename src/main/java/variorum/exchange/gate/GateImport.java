package variorum.exchange.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.DocumentFields;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.incoming.Assembly;
import variorum.exchange.incoming.IncomingTag;
import variorum.exchange.incoming.IncomingTags;
import variorum.exchange.incoming.IncomingText;
import variorum.project.Edit;
import variorum.text.Count;

/** Makes a project of a document of GATE's. What programs cut texts into is passed over. */
final class GateImport {

    private static final Set<String> PASSED_OVER =
            Set.of("Token", "SpaceToken", "Sentence", "Split", "DEFAULT_TOKEN", "paragraph");
    private static final String MARKUP = "Original markups";
    private static final String NOBODY = "GATE";

    private final Assembly assembly = new Assembly();
    private final Map<String, Map<String, Boolean>> forms = new LinkedHashMap<>();
    private final GateDocument document;
    private final String name;

    GateImport(GateDocument document, String name) {
        this.document = document;
        this.name = name;
    }

    Reading read() {
        String wanted = document.features().getOrDefault(GateWriter.DOCUMENT, name);
        IncomingText read = IncomingText.of(wanted, document.text(), assembly.ids());
        String shown = document.features().getOrDefault(DocumentFields.NAME, "");
        IncomingText text = (shown.isBlank() ? read : read.named(shown))
                .with(DocumentFields.metadata(document.features()::get, read.document().metadata()));
        assembly.put(text);
        Map<String, IncomingTag> tags = new LinkedHashMap<>();
        Map<String, String> tagOf = new HashMap<>();
        document.tags().stream().filter(this::isTag).forEach(tag -> {
            String own = document.isOurs() ? tag.features().getOrDefault(Features.TAG, "") : "";
            String id = own.isEmpty() ? tag.set() + " " + tag.id() : own;
            tagOf.put(tag.set() + " " + tag.id(), id);
            tags.merge(id, tag(tag, id), IncomingTag::joined);
        });
        long passedOver = document.tags().stream().filter(tag -> !isTag(tag)).count();
        if (passedOver > 0) {
            assembly.report(Problem.note("", "Passed over: " + Count.of(passedOver, "annotation")
                    + " made by programs (tokens, sentences, markup)."));
        }
        Map<String, Annotation.Ref> refs =
                IncomingTags.put(assembly, text, OffsetUnit.UTF_16, List.copyOf(tags.values()));
        Map<String, Annotation.Ref> members = new HashMap<>();
        tagOf.forEach((member, id) -> {
            Annotation.Ref ref = refs.get(id);
            if (ref != null) {
                members.put(member, ref);
            }
        });
        forms();
        document.relations().forEach(relation -> statement(relation, members, text));
        return assembly.reading(1);
    }

    private boolean isTag(GateDocument.Tag tag) {
        return document.isOurs() || (!PASSED_OVER.contains(tag.type()) && !tag.set().equals(MARKUP));
    }

    private Coder.Id coder(String set) {
        return assembly.coder(set.isBlank() ? NOBODY : set);
    }

    private IncomingTag tag(GateDocument.Tag tag, String id) {
        Code.Id code = assembly.code(tag.type().isBlank() ? NOBODY : tag.type(), null, Assembly.NO_COLOUR);
        String words = tag.span().in(document.text());
        IncomingTag made =
                IncomingTag.of("annotation " + tag.id(), id, List.of(tag.span()), words, code, coder(tag.set()));
        if (!document.isOurs()) {
            return made.saying(Features.answers(tag.features(), false), "", Confidence.SURE);
        }
        String entity = tag.features().getOrDefault(Features.ENTITY, "");
        return made.naming(entity.isBlank() ? null : assembly.entity(entity)).saying(
                Features.answers(tag.features(), true), tag.features().getOrDefault(Features.NOTE, ""),
                Features.confidence(tag.features()));
    }

    /** The name and roles of a form make its identifier: the same form comes with many documents. */
    private static StatementType.Id formId(String form, Map<String, Boolean> roles) {
        return new StatementType.Id(Assembly.idLike("gate form", form, String.valueOf(roles)));
    }

    private static String role(GateDocument.Relation relation, int nth) {
        return relation.features().getOrDefault(
                Features.ROLE + relation.members().get(nth), "member " + (nth + 1));
    }

    private void forms() {
        document.features().forEach((name, value) -> {
            if (name.startsWith(GateWriter.FORM)) {
                Map<String, Boolean> roles = new LinkedHashMap<>();
                value.lines().filter(role -> role.length() > 1).forEach(role ->
                        roles.put(role.substring(1), role.startsWith("+")));
                forms.put(name.substring(GateWriter.FORM.length()), roles);
            }
        });
        for (GateDocument.Relation relation : document.relations()) {
            Map<String, Boolean> roles = forms.computeIfAbsent(relation.type(), form -> new LinkedHashMap<>());
            List<String> seen = new ArrayList<>();
            for (int i = 0; i < relation.members().size(); i++) {
                String role = role(relation, i);
                roles.merge(role, seen.contains(role), (a, b) -> a || b);
                seen.add(role);
            }
        }
        forms.forEach((form, roles) -> assembly.put(() -> new Edit.PutStatementType(new StatementType(
                formId(form, roles), form,
                roles.entrySet().stream().map(each -> new Role(each.getKey(), Set.of(), each.getValue())).toList(),
                List.of())), form));
    }

    private void statement(GateDocument.Relation relation, Map<String, Annotation.Ref> members, IncomingText text) {
        TreeMap<String, List<Annotation.Ref>> parts = new TreeMap<>();
        for (int i = 0; i < relation.members().size(); i++) {
            String member = relation.members().get(i);
            Annotation.Ref ref = members.get(relation.set() + " " + member);
            if (ref == null) {
                assembly.report(Problem.leftOut("relation " + relation.id(), "There is no annotation " + member + "."));
            } else {
                parts.computeIfAbsent(role(relation, i), role -> new ArrayList<>()).add(ref);
            }
        }
        assembly.put(() -> new Edit.PutStatement(new Statement(
                new Statement.Id(Assembly.idLike(
                        "gate", text.document().source().sha256(), relation.set(), relation.id())),
                formId(relation.type(), forms.getOrDefault(relation.type(), Map.of())), coder(relation.set()), parts,
                Features.answers(relation.features(), document.isOurs()),
                document.isOurs() ? relation.features().getOrDefault(Features.NOTE, "") : "",
                Features.confidence(relation.features()))), "relation " + relation.id());
    }
}
