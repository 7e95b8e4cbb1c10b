package variorum.exchange.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.exchange.pseudonym.People.ACTOR;
import static variorum.exchange.pseudonym.People.ADA;
import static variorum.exchange.pseudonym.People.document;
import static variorum.exchange.pseudonym.People.hide;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Mark;
import variorum.exchange.Imports;
import variorum.exchange.format.Loss;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.SavedQuery;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;

class PseudonymsTest {

    private static Project with(Entity entity, String text) {
        Draft draft = new Draft(Project.EMPTY);
        draft.apply(new Edit.PutCoder(ADA));
        draft.apply(new Edit.PutCode(ACTOR));
        draft.apply(new Edit.PutEntity(entity));
        draft.apply(new Edit.PutDocument(document("report", text)));
        return draft.project();
    }

    private static String text(Project project) {
        return project.documentsByName().getFirst().text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Angela Merkel | Merkel           | Angela Merkel met Merkel.        | Person 1 met Person 1.",
        "Angela Merkel | Merkel           | Merkels Plan, MERKEL, Merkel’s   | Person 1 Plan, Person 1, Person 1’s",
        "Assad         |                  | Assadists are not Assad.         | Assadists are not Person 1.",
        "Ja’afari      | Al-Ja’afari      | al-Ja'afari and Al\u2011Ja’afari | Person 1 and Person 1",
        "José Muñoz    |                  | Jose Munoz, JOSÉ MUÑOZ           | Person 1, Person 1",
        "US            |                  | The US told us.                  | The Person 1 told us.",
        "Will          |                  | Will will go.                    | Person 1 will go."
    })
    void aNameIsHiddenHoweverItIsWritten(String name, String alias, String before, String after) {
        List<String> aliases = alias == null ? List.of() : List.of(alias);
        Project project = with(new Entity(new Entity.Id("e"), name, "person", aliases, "", ""), before);
        assertThat(text(hide(project))).isEqualTo(after);
    }

    @Test
    void placesMoveWithTheirWords() {
        String text = "\uD83D\uDE00 Then Angela Merkel spoke of Angela Merkel’s plan.";
        Project project = with(new Entity(new Entity.Id("e"), "Angela Merkel", "person", List.of(), "", ""), text);
        Draft draft = new Draft(project);
        List<String> tagged = List.of("Angela Merkel", "Merkel spoke", "Then Angela", "spoke of", "plan");
        for (String words : tagged) {
            Span span = new Span(text.indexOf(words), text.indexOf(words) + words.length());
            draft.apply(new Edit.PutAnnotation(
                    Annotation.of(new Document.Id("report"), ACTOR.id(), ADA.id(), span).withNote(words)));
        }
        Project hidden = hide(draft.project());
        assertThat(hidden.allAnnotations().map(a -> a.wordsIn(text(hidden))))
                .containsExactlyInAnyOrder("Person 1", "Person 1 spoke", "Then Person 1", "spoke of", "plan");
    }

    @Test
    void whatIsLostIsFoundAgainInTheProjectAsItWas() {
        String text = "Ann Lee met Ann Lee in Lee's town.";
        Project project = with(new Entity(new Entity.Id("ann-lee"), "Ann Lee", "person", List.of("Lee"), "", ""), text);
        Draft draft = new Draft(project);
        Annotation tag = Annotation.of(
                new Document.Id("report"), ACTOR.id(), ADA.id(), new Span(text.indexOf("town"), text.length()));
        draft.apply(new Edit.PutAnnotation(tag));
        Register register = Register.EMPTY.extendedFor(draft.project(), Set.of(), new Random(1));
        Pseudonyms.Result result = new Pseudonyms(draft.project(), register).hide(Progress.NONE);
        Annotation there = result.project().allAnnotations().findFirst().orElseThrow();
        Traces traces = result.traces();
        assertThat(back(traces, new Location.OfAnnotation(there.ref(), there.extent())))
                .isEqualTo(new Location.OfAnnotation(tag.ref(), tag.extent()));
        assertThat(back(traces, new Location.OfCoder(there.coder()))).isEqualTo(new Location.OfCoder(ADA.id()));
        for (String words : List.of("met", "in", "town")) {
            int start = text(result.project()).indexOf(words);
            Location.OnSpan was = (Location.OnSpan) back(traces, new Location.OnSpan(
                    there.document(), new Span(start, start + words.length())));
            assertThat(was.span().in(text)).isEqualTo(words);
        }
        Location.OnSpan name = (Location.OnSpan) back(traces, new Location.OnSpan(there.document(), new Span(3, 5)));
        assertThat(name.span().in(text)).isEqualTo("Ann Lee");
    }

    private static Location back(Traces traces, Location there) {
        return traces.of(new Loss("what", there, "sentence")).location();
    }

    @Test
    void partsOfNamesThatStillStandAreListed() {
        Project project = with(
                new Entity(new Entity.Id("e"), "Angela Merkel", "person", List.of(), "", ""),
                "Angela Merkel spoke. Angela left.");
        Register register = Register.EMPTY.extendedFor(project, Set.of(), new Random(1));
        assertThat(new Pseudonyms(project, register).hide(Progress.NONE).residues())
                .extracting(loss -> loss.sentence())
                .containsExactly("“Angela” still stands in report; if it names the person, make it an alias.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"See example.org/angela merkel now.", "#MerkelMustGo", "He asked about angela merkel."})
    void aNameInSmallLettersOrInALongerWordIsListed(String text) {
        Project project = with(new Entity(new Entity.Id("e"), "Angela Merkel", "person", List.of(), "", ""), text);
        Register register = Register.EMPTY.extendedFor(project, Set.of(), new Random(1));
        assertThat(new Pseudonyms(project, register).hide(Progress.NONE).residues()).hasSize(1);
    }

    /** Codes, questions and identifiers that differed only by the name of one person still differ. */
    @Test
    void whatIsCalledAfterOnePersonInTwoWaysStaysTwo() {
        Draft draft = new Draft(with(
                new Entity(new Entity.Id("e"), "Angela Merkel", "person", List.of("Merkel"), "", ""), "A report."));
        List<AttributeType> asked = List.of(
                new AttributeType("on Merkel", AttributeType.Kind.TEXT, List.of(), ""),
                new AttributeType("on Angela Merkel", AttributeType.Kind.TEXT, List.of(), ""));
        for (String name : List.of("Merkel", "Angela Merkel", "Person 1")) {
            draft.apply(new Edit.PutCode(new Code(
                    new Code.Id(name.replace(' ', '-')), name, null, 0, new Code.Look("#1C63AC", Mark.CIRCLE), "",
                    Code.Rules.NONE, asked, false)));
        }
        draft.apply(new Edit.PutDocument(document("document-1", "Another report.")));
        draft.apply(new Edit.PutDocument(document("merkel", "A third report.")));
        draft.apply(new Edit.PutAnnotation(new Annotation(
                new Annotation.Id("t"), new Document.Id("merkel"), new Code.Id("Merkel"), ADA.id(),
                List.of(new Span(0, 1)), null,
                Attributes.NONE.with("on Merkel", "one").with("on Angela Merkel", "other"), "", Confidence.SURE)));
        Project hidden = hide(draft.project());
        assertThat(hidden.documents()).hasSize(3);
        assertThat(hidden.codebook().codes()).extracting(Code::name).doesNotHaveDuplicates().hasSize(4);
        assertThat(hidden.allAnnotations().toList().getFirst().attributes().values().values())
                .containsExactlyInAnyOrder(List.of("one"), List.of("other"));
    }

    @Test
    void whatIsLeftOutWithTheNamesIsListed() {
        Draft draft = new Draft(with(
                new Entity(new Entity.Id("e"), "Angela Merkel", "person", List.of(), "", ""), "A report."));
        draft.apply(new Edit.PutSavedQuery(new SavedQuery("hers", "merkel")));
        Project project = draft.project();
        Register register = Register.EMPTY.extendedFor(project, Set.of(), new Random(1));
        Pseudonyms.Result result = new Pseudonyms(project, register).hide(Progress.NONE);
        assertThat(result.left()).extracting(loss -> loss.sentence())
                .containsExactly("The search hers is not written.");
        assertThat(result.project().about().queries()).isEmpty();
    }

    @Test
    void theFiveReportsKeepAllTheirTags() {
        Draft draft = new Draft(Project.EMPTY);
        draft.apply(Imports.plan(Project.EMPTY, List.of(Path.of("annotations/seeds.jsonl")), Progress.NONE).edit());
        Project project = draft.project();
        Register register = Register.EMPTY.extendedFor(project, Set.of("person"), new Random(1));
        Project hidden = new Pseudonyms(project, register).hide(Progress.NONE).project();
        assertThat(hidden.annotationCount()).isEqualTo(project.annotationCount());
        assertThat(hidden.statements().all()).hasSameSizeAs(project.statements().all());
        assertThat(hidden.documents().values())
                .noneMatch(document -> document.text().matches("(?s).*[Bb]ashar [Aa]l.Assad.*"));
    }
}
