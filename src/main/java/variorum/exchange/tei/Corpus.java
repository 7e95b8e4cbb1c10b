package variorum.exchange.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Contents;
import variorum.exchange.xml.XmlWriter;
import variorum.task.Progress;
import variorum.text.Document;

/** What the reports of a corpus share, around them. */
final class Corpus {

    private final Contents contents;
    private final Names names;
    private final XmlWriter xml;
    private final Map<StatementType.Id, StatementType> types = new HashMap<>();

    Corpus(Contents contents, XmlWriter xml) {
        this.contents = contents;
        this.names = new Names(contents);
        this.xml = xml;
        contents.statementTypes().forEach(type -> types.put(type.id(), type));
    }

    void write(Progress progress) {
        xml.open("teiCorpus").attribute("xmlns", Tei.NAMESPACE);
        header();
        standOff();
        Map<Document.Id, List<Annotation>> tags = new HashMap<>();
        contents.annotations().forEach(each ->
                tags.computeIfAbsent(each.document(), id -> new ArrayList<>()).add(each));
        int done = 0;
        for (Document document : contents.documents()) {
            progress.at(done++, contents.documents().size(), document.name());
            new Edition(document, contents, tags.getOrDefault(document.id(), List.of()), names, xml).write();
        }
        xml.close();
    }

    private void header() {
        xml.open("teiHeader").open("fileDesc").open("titleStmt").element("title", "Annotated corpus");
        contents.coders().forEach(coder -> {
            xml.open("respStmt").attribute("xml:id", names.of(coder.id()));
            xml.element("resp", "coding").element("name", coder.name()).close();
        });
        xml.close();
        xml.open("publicationStmt").element("p", "Written by Variorum.").close();
        xml.open("sourceDesc").element("p", "Each report names its own source.").close().close();
        if (!contents.codes().isEmpty() || !contents.statementTypes().isEmpty()) {
            xml.open("encodingDesc").open("classDecl");
            codebook();
            contents.statementTypes().forEach(this::form);
            xml.close().close();
        }
        xml.close();
    }

    private void codebook() {
        if (!contents.codes().isEmpty()) {
            xml.open("taxonomy").attribute("xml:id", "codebook");
            xml.element("desc", "The codebook.");
            contents.codes().stream().filter(code -> code.parent() == null).forEach(this::code);
            xml.close();
        }
    }

    private void code(Code code) {
        Code.Rules rules = code.rules();
        xml.open("category").attribute("xml:id", names.of(code.id())).attribute("n", code.id());
        xml.element("gloss", code.name());
        desc("definition", rules.definition());
        desc("include", rules.include());
        desc("exclude", rules.exclude());
        desc("example", rules.example());
        desc("counterExample", rules.counterExample());
        desc("note", rules.note());
        contents.codes().stream().filter(child -> code.id().equals(child.parent())).forEach(this::code);
        xml.close();
    }

    private void desc(String type, String text) {
        if (!text.isEmpty()) {
            xml.open("desc").attribute("type", type).text(text).close();
        }
    }

    private void form(StatementType type) {
        xml.open("taxonomy").attribute("xml:id", names.of(type.id())).attribute("n", type.id());
        xml.element("gloss", type.name());
        for (Role role : type.roles()) {
            xml.open("category").attribute("xml:id", names.role(type.id(), role)).element("gloss", role.name()).close();
        }
        xml.close();
    }

    private void standOff() {
        if (contents.entities().isEmpty() && contents.statements().isEmpty()) {
            return;
        }
        xml.open("standOff");
        for (EntityKind kind : EntityKind.values()) {
            List<Entity> entities =
                    contents.entities().stream().filter(entity -> EntityKind.of(entity.kind()) == kind).toList();
            if (!entities.isEmpty()) {
                xml.open(kind.list());
                entities.forEach(entity -> entity(entity, kind));
                xml.close();
            }
        }
        contents.statements().forEach(this::statement);
        xml.close();
    }

    private void entity(Entity entity, EntityKind kind) {
        xml.open(kind.element()).attribute("xml:id", names.of(entity.id())).attribute("n", entity.id());
        xml.element(kind.naming(), entity.name());
        entity.aliases().forEach(alias -> xml.open(kind.naming()).attribute("type", "alias").text(alias).close());
        xml.elementUnlessEmpty("idno", entity.externalId());
        note("kind", entity.kind());
        note("note", entity.note());
        xml.close();
    }

    private void note(String type, String text) {
        if (!text.isEmpty()) {
            xml.open("note").attribute("type", type).text(text).close();
        }
    }

    /** A relation for each role: the statement has these tags as that. */
    private void statement(Statement statement) {
        StatementType type = Objects.requireNonNull(types.get(statement.type()));
        xml.open("listRelation")
                .attribute("type", "statement")
                .attribute("xml:id", names.of(statement.id()))
                .attribute("n", statement.id())
                .attribute("ana", names.to(type.id()))
                .attribute("resp", names.to(statement.coder()))
                .attribute("cert", Edition.certainty(statement.confidence()));
        statement.attributes().values().forEach((name, answers) -> answers.forEach(answer ->
                xml.open("desc").attribute("type", "answer").attribute("n", name).text(answer).close()));
        desc("note", statement.note());
        if (statement.parts().isEmpty()) {
            xml.element("p", "");
        }
        for (Role role : type.roles()) {
            List<Annotation.Ref> bound = statement.part(role.name());
            if (!bound.isEmpty()) {
                String part = names.role(type.id(), role);
                xml.open("relation").attribute("name", part).attribute("ana", "#" + part)
                        .attribute("active", names.to(statement.id()))
                        .attribute("passive", String.join(" ", bound.stream().map(names::to).toList()))
                        .close();
            }
        }
        xml.close();
    }

    /** The kinds of names that TEI has lists for. */
    private enum EntityKind {
        PERSON("pers"),
        PLACE("place"),
        ORGANISATION("org");

        private final String stem;

        EntityKind(String stem) {
            this.stem = stem;
        }

        /** Kinds are the project's own words; what is neither a person nor a place is an organisation. */
        static EntityKind of(String kind) {
            String word = kind.toLowerCase(Locale.ROOT);
            if (word.contains("person") || word.contains("people")) {
                return PERSON;
            }
            return word.contains("place") || word.contains("country") || word.contains("city") ? PLACE : ORGANISATION;
        }

        String list() {
            return this == PERSON ? "listPerson" : this == PLACE ? "listPlace" : "listOrg";
        }

        String element() {
            return this == PERSON ? "person" : stem;
        }

        String naming() {
            return stem + "Name";
        }
    }
}
