package variorum.search.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.annotation.Annotation;
import variorum.annotation.Annotations;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.search.Bound;
import variorum.search.Hit;
import variorum.search.Presearch;
import variorum.search.Search;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;

/** Queries as people write them, on two reports, and what they find. */
class QueryLanguageTest {

    private static final Code ACTOR = code("Actor", null, List.of());
    private static final Code ARMED = code("Armed group", ACTOR.id(), List.of());
    private static final Code POSITION = code("Position", null, List.of(
            new AttributeType("stance", AttributeType.Kind.CHOICE, List.of("support", "oppose"), ""),
            new AttributeType("killed", AttributeType.Kind.NUMBER, List.of(), "")));
    private static final Coder ADA = new Coder(new Coder.Id("ada"), "Ada", "#112233");
    private static final Coder EVE = new Coder(new Coder.Id("eve"), "Eve", "#112233");
    private static final Entity ISIS =
            new Entity(new Entity.Id("isis"), "Islamic State", "armed group", List.of("Daesh"), "", "");

    private static final Document GENEVA = document("Geneva", "Middle East Monitor", LocalDate.of(2017, 3, 24),
            "Daesh must go, Damascus said.\nDaesh fell back from Raqqa.");
    private static final Document RAQQA = document("Raqqa", "ARA News", LocalDate.of(2017, 4, 1),
            "No talks with Daesh in Raqqa, killed 12.");

    private static final List<Annotation> TAGS = List.of(
            tag(GENEVA, "Daesh", ARMED, ADA).with(ISIS.id()),
            tag(GENEVA, "Daesh must go", POSITION, ADA)
                    .with(Attributes.of(Map.of("stance", List.of("oppose")))),
            tag(RAQQA, "No talks", POSITION, EVE)
                    .with(Attributes.of(
                            Map.of("stance", List.of("support"), "killed", List.of("12"))))
                    .with(Confidence.DISCUSS)
                    .withNote("ask Ada"));

    private static final StatementType FORM = new StatementType(
            new StatementType.Id("claim"), "Claim",
            List.of(role("actor"), role("position"), role("addressee")),
            List.of(new AttributeType("stance", AttributeType.Kind.CHOICE, List.of("oppose", "retract"), ""),
                    new AttributeType("said on", AttributeType.Kind.DATE, List.of(), "")));
    private static final List<Statement> STATEMENTS = List.of(
            Statement.of(FORM.id(), ADA.id())
                    .with("actor", List.of(TAGS.get(0).ref()))
                    .with("position", List.of(TAGS.get(1).ref()))
                    .with(Attributes.of(Map.of("said on", List.of("2017-03-23")))),
            Statement.of(FORM.id(), EVE.id())
                    .with("position", List.of(TAGS.get(2).ref()))
                    .with("addressee", List.of(TAGS.get(0).ref()))
                    .with(Attributes.of(Map.of("stance", List.of("retract")))));

    private static final Names NAMES = new Names(
            Codebook.of(List.of(ACTOR, ARMED, POSITION)), Map.of(ADA.id(), ADA, EVE.id(), EVE), ADA.id(),
            Map.of(ISIS.id(), ISIS), List.of(FORM), List.of(GENEVA, RAQQA));

    private static Code code(String name, Code.Id parent, List<AttributeType> asked) {
        return Code.named(name, parent, new Code.Look("#112233", Mark.CIRCLE)).with(asked);
    }

    private static Document document(String name, String outlet, LocalDate day, String text) {
        Metadata metadata = Metadata.UNKNOWN.withOutlet(outlet).withDate(day, null).withTitle("On " + name);
        return new Document(
                new Document.Id(name), name, text, new Source(name, "0".repeat(64), "UTF-8", List.of()), metadata);
    }

    private static Annotation tag(Document document, String words, Code code, Coder coder) {
        int start = document.text().indexOf(words);
        return Annotation.of(document.id(), code.id(), coder.id(), new Span(start, start + words.length()));
    }

    private static Role role(String name) {
        return new Role(name, Set.of(), true);
    }

    private static Search.Sought sought(Document document) {
        Bound bound = new Bound(
                ref -> STATEMENTS.stream().filter(each -> each.bound().anyMatch(ref::equals)).toList(),
                ref -> TAGS.stream().filter(tag -> tag.ref().equals(ref)).findFirst(),
                id -> (id.equals(GENEVA.id()) ? GENEVA : RAQQA).text());
        return new Search.Sought(
                document,
                Annotations.of(TAGS.stream().filter(tag -> tag.document().equals(document.id())).toList()),
                bound);
    }

    private static String found(String query) {
        List<Hit> hits = new Search(Presearch.ALL).find(
                QueryLanguage.read(query, NAMES), List.of(sought(GENEVA), sought(RAQQA)), 100, Progress.NONE);
        return String.join(
                " / ",
                hits.stream()
                        .map(hit -> (hit.annotation() == null ? "" : "#")
                                + hit.document().value().charAt(0) + hit.span().start() + " "
                                + hit.span().in((hit.document().equals(GENEVA.id()) ? GENEVA : RAQQA).text()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        daesh                                | G0 Daesh / G30 Daesh / R14 Daesh
        dae                                  |
        dae*                                 | G0 Dae / G30 Dae / R14 Dae
        daesh raqqa                          | G0 Daesh / G30 Daesh / G51 Raqqa / R14 Daesh / R23 Raqqa
        "daesh in raqqa"                     | R14 Daesh in Raqqa
        “daesh in raqqa”                     | R14 Daesh in Raqqa
        "fell b*"                            | G36 fell b
        daesh -talks                         | G0 Daesh / G30 Daesh
        daesh NOT damascus                   | R14 Daesh
        damascus OR talks                    | G15 Damascus / R3 talks
        (damascus OR talks) daesh            | G0 Daesh / G15 Damascus / G30 Daesh / R3 talks / R14 Daesh
        daesh -(damascus OR zebra)           | R14 Daesh
        /D[a-z]+h/                           | G0 Daesh / G30 Daesh / R14 Daesh
        /^daesh f/i                          | G30 Daesh f
        /\\d+/                               | R37 12
        """)
    void wordsPhrasesAndExpressionsAreJoined(String query, String found) {
        assertThat(found(query)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        part:*                               | #G0 Daesh / #G0 Daesh must go / #R0 No talks
        part:actor                           | #G0 Daesh
        part:position,addressee              | #G0 Daesh / #G0 Daesh must go / #R0 No talks
        -part:*                              |
        code:actor -part:position            | #G0 Daesh
        actor:Daesh                          | #G0 Daesh / #G0 Daesh must go
        actor:"islamic state" part:position  | #G0 Daesh must go
        actor:Damascus                       |
        code:position -actor:*               | #R0 No talks
        addressee:daesh part:position        | #R0 No talks
        addressee:* actor:*                  |
        position:talks                       | #G0 Daesh / #R0 No talks
        stance:retract                       | #G0 Daesh / #R0 No talks
        stance:oppose actor:*                | #G0 Daesh must go
        -stance:retract                      | #G0 Daesh must go
        stance:support addressee:daesh       | #R0 No talks
        said-on:2017-03 code:position        | #G0 Daesh must go
        position.stance:*                    | #G0 Daesh must go / #R0 No talks
        -position.stance:oppose code:position | #R0 No talks
        Daesh actor:*                        | G0 Daesh
        raqqa -actor:*                       | G51 Raqqa / R23 Raqqa
        daesh -actor:*                       | G30 Daesh / R14 Daesh
        """)
    void tagsAreFoundByTheStatementsThatBindThem(String query, String found) {
        assertThat(found(query)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        code:actor                           | #G0 Daesh
        code:armed                           | #G0 Daesh
        code:"Armed group",position          | #G0 Daesh / #G0 Daesh must go / #R0 No talks
        code:*                               | #G0 Daesh / #G0 Daesh must go / #R0 No talks
        -code:position                       | #G0 Daesh
        coder:me                             | #G0 Daesh / #G0 Daesh must go
        coder:eve                            | #R0 No talks
        entity:daesh                         | #G0 Daesh
        entity:*                             | #G0 Daesh
        kind:armed                           | #G0 Daesh
        stance:oppose                        | #G0 Daesh must go
        code:position stance:*               | #G0 Daesh must go / #R0 No talks
        -stance:oppose code:position         | #R0 No talks
        killed:>10                           | #R0 No talks
        killed:10..11                        |
        confidence:discuss                   | #R0 No talks
        note:ada                             | #R0 No talks
        daesh code:position                  | G0 Daesh
        daesh -code:position                 | G30 Daesh / R14 Daesh
        code:position stance:oppose daesh    | G0 Daesh
        """)
    void whatIsSaidOfTagsIsSaidOfOneTag(String query, String found) {
        assertThat(found(query)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        daesh outlet:"ARA News"              | R14 Daesh
        daesh -outlet:ara                    | G0 Daesh / G30 Daesh
        daesh date:2017-04                   | R14 Daesh
        daesh date:2017-03-24..2017-03-31    | G0 Daesh / G30 Daesh
        code:position report:geneva          | #G0 Daesh must go
        outlet:ara                           | R0 No talks with Daesh in Raqqa, killed 12.
        -talks date:2017                     | G0 Daesh must go, Damascus said.
        """)
    void whatIsSaidOfReportsNarrowsThem(String query, String found) {
        assertThat(found(query)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        cod:actor            | cod:actor   | Did you mean “code”?
        code:actr            | actr        | Did you mean “Actor”?
        stance:opose         | opose       | Did you mean “oppose”?
        code:                | ~~          | Say what comes after “code:”.
        "daesh               | "daesh      | The quotation has no end
        daesh (raqqa         | (           | This bracket is never closed.
        daesh) raqqa         | )           | This bracket closes nothing
        daesh /a[b/          | [b          | not a regular expression: a set [ is never closed.
        /a(b/                | /a(b/       | a bracket ( is never closed.
        /a)b/                | /a)b/       | a bracket ) closes nothing.
        /a{2000}/            | {2000}      | a count goes up to 1000
        /a**/                | **          | repeats twice
        /*a/                 | *           | nothing to repeat before “*”. For the sign itself write \\*.
        /[z-a]/              | z-a         | no range
        /(a)\\1/             | \\1          | cannot be asked for again
        /\\w+(?=x)/          | (?=         | looking ahead or back is not supported
        /(?<!a)b/            | (?<!a)b     | looking ahead or back is not supported
        killed:many          | many        | A number is asked for
        part:speaker         | speaker     | No part of a statement is called “speaker”.
        addresee:me          | addresee:me | Did you mean “addressee”?
        date:March           | March       | A date is written
        daesh OR             | ~~          | Something is missing at the end.
        """)
    void whatCannotBeUnderstoodSaysWhereAndHowToGoOn(String query, String where, String sentence) {
        BadQuery bad = catchThrowableOfType(BadQuery.class, () -> QueryLanguage.read(query, NAMES));
        assertThat(bad.sentence()).contains(sentence);
        assertThat(bad.place().in(query)).isEqualTo(where);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        co                   | code: / coder: / confidence:
        acto                 | actor:
        sai                  | said-on:
        part:add             | addressee
        actor:isl            | "Islamic State"
        position.stance:o    | oppose
        daesh sta            | stance:
        code:ar              | "Armed group"
        -stance:             | support / oppose
        code:Actor,pos       | Position
        outlet:"mid          | "Middle East Monitor"
        daesh                |
        """)
    void fieldsAndTheirValuesAreProposedAtTheCaret(String query, String proposed) {
        assertThat(Completions.at(query, query.length(), NAMES).stream().map(Completions.Proposal::text))
                .containsExactly(proposed == null ? new String[0] : proposed.split(" / "));
    }

    @Test
    void aProposalTakesThePlaceOfWhatWasTyped() {
        Completions.Proposal proposal = Completions.at("daesh code:ar", 13, NAMES).getFirst();
        assertThat(proposal.place().in("daesh code:ar")).isEqualTo("ar");
        assertThat(proposal.hint()).isEqualTo("Actor");
    }

    @Test
    void bracketsDoNotMultiplyWithoutEnd() {
        String query = "(a OR b OR c OR d OR e OR f OR g OR h OR i) ".repeat(3);
        assertThat(catchThrowableOfType(BadQuery.class, () -> QueryLanguage.read(query, NAMES)).sentence())
                .contains("too many alternatives");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "NOT ", "a OR "})
    void aQueryThatNobodyWroteIsRefusedWithASentence(String again) {
        String query = again.repeat(100_000) + "a";
        assertThat(catchThrowableOfType(BadQuery.class, () -> QueryLanguage.read(query, NAMES)).sentence())
                .contains("too long");
    }
}
