package variorum.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/**
 * One thing that a project says, in a word that stands nowhere else.
 *
 * @param name what it is, for people
 * @param at the case by which its loss is listed
 * @param marks how it may be written
 * @param kinds the kinds of loss that say that it is missing
 */
record Told(String name, Location at, List<String> marks, Set<String> kinds) {

    private static final String TEXT = "zqtextq said zqwordq once zqgapq and zqidleq.";
    private static final Document.Id REPORT = new Document.Id("zqreportq");
    private static final Coder CODER = new Coder(new Coder.Id("c"), "zqcoderq", "#0A0B01");
    private static final Coder IDLE = new Coder(new Coder.Id("d"), "zqlazyq", "#0A0B02");
    private static final Code PARENT = code("p", "zqparentq", null, "#0A0B03");
    private static final Code CHILD = new Code(
            new Code.Id("k"), "zqchildq", PARENT.id(), 0, new Code.Look("#0A0B04", Mark.SQUARE), "",
            new Code.Rules("zqdefinitionq", "zqincludeq", "zqexcludeq", "zqexampleq", "zqcounterq", "zqcodenoteq"),
            List.of(new AttributeType("zqaskedq", AttributeType.Kind.CHOICE, List.of("zqchoiceq"), "zqhelpq")), false);
    private static final Code UNUSED = code("u", "zqunusedq", null, "#0A0B05");
    private static final Entity ACTOR = new Entity(
            new Entity.Id("e"), "zqactorq", "zqkindq", List.of("zqaliasq"), "zqactornoteq", "zqelsewhereq");
    private static final Entity NOBODY = new Entity(new Entity.Id("n"), "zqnobodyq", "", List.of(), "", "");
    private static final StatementType FORM = new StatementType(
            new StatementType.Id("f"), "zqformq",
            List.of(new Role("zqfirstq", Set.of(CHILD.id()), false), new Role("position", Set.of(), false)),
            List.of(new AttributeType("zqformasksq", AttributeType.Kind.TEXT, List.of(), "")));
    private static final Annotation BOUND = tag("zqtagidq", CHILD, "zqwordq").with(ACTOR.id())
            .with(Attributes.NONE.with("zqquestionq", "zqanswerq")).withNote("zqtagnoteq");
    private static final Annotation THING = tag("t", PARENT, "zqgapq");
    private static final Annotation FREE = tag("i", PARENT, "zqidleq").withNote("zqfreenoteq");
    private static final Statement STATEMENT = new Statement(
            new Statement.Id("s"), FORM.id(), CODER.id(),
            new TreeMap<>(Map.of("zqfirstq", List.of(BOUND.ref()), "position", List.of(THING.ref()))),
            Attributes.NONE.with("zqsaidq", "zqreplyq"), "zqstatementnoteq", Confidence.SURE);
    private static final Metadata KNOWN = new Metadata(
            "zqtitleq", "zqoutletq", LocalDate.of(1901, 2, 3), LocalTime.of(4, 5), "zqbylineq", "zqagencyq",
            "https://zqaddressq.example/", "sv-zqlangq", "zqstoryq", "zqreportnoteq");

    private static Code code(String id, String name, Code.Id parent, String colour) {
        return new Code(
                new Code.Id(id), name, parent, 0, new Code.Look(colour, Mark.SQUARE), "", Code.Rules.NONE, List.of(),
                false);
    }

    private static Annotation tag(String id, Code code, String words) {
        int at = TEXT.indexOf(words);
        return Planted.tag(id, REPORT, code, CODER, new Span(at, at + words.length()));
    }

    static Project project() {
        Draft draft = new Draft(Project.EMPTY);
        Document report = new Document(
                REPORT, "zqnameq", TEXT, new Source("zqfileq.txt", "c".repeat(64), "UTF-8", List.of()), KNOWN);
        Stream.of(
                new Edit.PutCoder(CODER), new Edit.PutCoder(IDLE), new Edit.PutCode(PARENT), new Edit.PutCode(CHILD),
                new Edit.PutCode(UNUSED), new Edit.PutEntity(ACTOR), new Edit.PutEntity(NOBODY),
                new Edit.PutStatementType(FORM), new Edit.PutDocument(report),
                new Edit.PutZones(REPORT, new Zones(List.of(new Zone(Zone.Kind.CROSSHEAD, new Span(0, 7))))),
                new Edit.PutAnnotation(BOUND), new Edit.PutAnnotation(THING), new Edit.PutAnnotation(FREE),
                new Edit.PutStatement(STATEMENT), new Edit.PutProjectNote("zqprojectq")).forEach(draft::apply);
        return draft.project();
    }

    boolean isNamedBy(Loss loss) {
        boolean isWhere = loss.location().equals(at) || loss.location().equals(new Location.InDocument(REPORT));
        return isWhere && kinds.contains(loss.what());
    }

    /** What is said, each with the losses that name it. */
    static List<Told> all() {
        List<Told> all = new ArrayList<>();
        Location whole = new Location.WholeProject();
        all.add(new Told("note on the project", whole, List.of("zqprojectq"), Set.of("notes on the project")));
        coders(all);
        codes(all);
        entities(all);
        report(all);
        tags(all);
        statements(all);
        return all;
    }

    private static void add(List<Told> all, Location at, Set<String> always, String mark, String... kinds) {
        Set<String> every = new HashSet<>(always);
        every.addAll(Stream.of(kinds).filter(kind -> !kind.isEmpty()).toList());
        all.add(new Told(mark, at, List.of(mark), every));
    }

    private static void coders(List<Told> all) {
        Set<String> gone = Set.of("coders", "coders, which a list of sources has not", "coders without a tag",
                "coders, which a network has not", "coders, which a codebook has not");
        for (Coder coder : List.of(CODER, IDLE)) {
            Location at = new Location.OfCoder(coder.id());
            add(all, at, gone, coder.name());
            add(all, at, gone, coder.colour(), "coders without the colour");
        }
    }

    private static void codes(List<Told> all) {
        Set<String> gone = Set.of("codes, which a list of sources has not", "codes that no tag has",
                "codes, which a network has not");
        for (Code code : List.of(PARENT, CHILD, UNUSED)) {
            Location at = new Location.OfCode(code.id());
            add(all, at, gone, code.name(), "codes without the name");
            add(all, at, gone, code.look().colour(), "codes without the colour", "codes without colour, sign and key");
        }
        Location at = new Location.OfCode(CHILD.id());
        for (String rule : List.of("definition", "include", "exclude", "example", "counter", "codenote")) {
            add(all, at, gone, "zq" + rule + "q", "codes without rules, questions and keys",
                    "codes without rules and keys",
                    rule.equals("definition") ? "" : "codes with the definition only");
        }
        for (String question : List.of("asked", "choice", "help")) {
            add(all, at, gone, "zq" + question + "q", "codes without rules, questions and keys",
                    "codes without questions", "codes with the definition only",
                    question.equals("help") ? "codes without rules and keys" : "",
                    question.equals("help") ? "questions whose answers become codes" : "");
        }
    }

    private static void entities(List<Told> all) {
        Set<String> gone = Set.of("entities", "entities that no tag names", "entities, which a network has not",
                "entities, which a codebook has not");
        Location at = new Location.OfEntity(ACTOR.id());
        add(all, at, gone, ACTOR.name());
        add(all, at, gone, ACTOR.kind(), "entities without aliases, kind and note", "entities known by name alone");
        for (String more : List.of("zqaliasq", "zqactornoteq", "zqelsewhereq")) {
            add(all, at, gone, more, "entities without aliases, kind and note", "entities without aliases and note",
                    "entities known by name alone");
        }
        add(all, new Location.OfEntity(NOBODY.id()), gone, NOBODY.name());
    }

    private static void report(List<Told> all) {
        Location at = new Location.InDocument(REPORT);
        Set<String> gone = Set.of("texts, which a network has not", "reports, which a codebook has not");
        add(all, at, gone, "zqtextq", "texts, which a list of sources has not");
        add(all, at, gone, "crosshead", "reports without zones");
        for (String known : List.of("title", "outlet", "byline", "agency", "address", "lang", "story", "reportnote")) {
            add(all, at, gone, "zq" + known + "q", "reports without outlet, date and the like");
        }
        all.add(new Told("date", at, List.of("1901-02-03", "1901,2,3"),
                Set.of("reports without outlet, date and the like", "reports, which a codebook has not")));
        add(all, at, gone, "04:05", "reports without outlet, date and the like",
                "reports without file, time of day and the name given here");
        add(all, at, gone, "zqnameq", "reports as words only", "reports without outlet, date and the like",
                "reports without file, time of day and the name given here");
        add(all, at, gone, "zqfileq", "reports as words only", "reports without the name of the file",
                "reports without file, time of day and the name given here");
    }

    private static void tags(List<Told> all) {
        Set<String> gone = Set.of(
                "tags, which a list of sources has not",
                "tags that no statement binds",
                "reports, which a codebook has not");
        add(all, Losses.at(BOUND), gone, "zqtagnoteq", "tags without the note");
        for (String answer : List.of("zqquestionq", "zqanswerq")) {
            add(all, Losses.at(BOUND), gone, answer, "tags without answers");
        }
        add(all, Losses.at(FREE), gone, "zqfreenoteq", "tags without the note");
    }

    private static void statements(List<Told> all) {
        Location at = new Location.OfStatement(STATEMENT.id());
        Set<String> gone = Set.of("statements", "statements, which a codebook has not");
        for (String more : List.of("zqsaidq", "zqreplyq", "zqstatementnoteq")) {
            add(all, at, gone, more, "statements without notes, answers and doubts");
        }
        Location form = new Location.OfStatementType(FORM.id());
        Set<String> formless = Set.of("forms of statements", "forms of statements, which a codebook has not",
                "forms of statements that this table has no place for");
        add(all, form, formless, FORM.name(), "forms without the name");
        add(all, form, formless, "zqfirstq", "forms without the name of the first role");
        add(all, form, formless, "zqformasksq", "forms without rules", "forms with the questions of others");
    }
}
