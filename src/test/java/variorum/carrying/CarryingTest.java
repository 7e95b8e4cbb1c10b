package variorum.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.collation.Projection;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Gestures;
import variorum.project.Project;
import variorum.project.RandomEdits;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** What was coded in one version is offered in the other. */
class CarryingTest {

    private static final Document.Id A = new Document.Id("a");
    private static final Document.Id B = new Document.Id("b");
    private static final Coder ADA = new Coder(new Coder.Id("ada"), "Ada", "#123456");
    private static final Coder EVE = new Coder(new Coder.Id("eve"), "Eve", "#654321");
    private static final Code ACTOR = Code.named("Actor", null, new Code.Look("#1C63AC", Mark.CIRCLE));
    private static final Code POSITION = Code.named("Position", null, new Code.Look("#08725A", Mark.SQUARE));
    private static final Entity TONER = new Entity(new Entity.Id("toner"), "Toner", "person", List.of(), "", "");
    private static final StatementType SAYS = new StatementType(
            new StatementType.Id("says"), "Says",
            List.of(new Role("who", Set.of(), false), new Role("what", Set.of(), true)), List.of());
    private static final String TEXT_A = """
            Spokesman Toner said on Friday that “the siege of the old city must end within weeks”.

            Nobody in the market had expected the northern bridge to be opened again.

            Three lorries crossed the river on Monday with flour for the besieged quarter.
            """;
    private static final String TEXT_B = """
            Nobody in the market had expected the northern bridge to be opened again.

            Spokesman Toner said on Friday that the siege of the ancient city must end within weeks.

            Prices of bread have doubled.
            """;

    private Project project = built();

    private static Project built() {
        Draft draft = new Draft(Project.EMPTY);
        List.of(
                new Edit.PutCoder(ADA), new Edit.PutCoder(EVE), new Edit.PutCode(ACTOR), new Edit.PutCode(POSITION),
                new Edit.PutEntity(TONER), new Edit.PutStatementType(SAYS), new Edit.PutDocument(document(A, TEXT_A)),
                new Edit.PutDocument(document(B, TEXT_B))).forEach(draft::apply);
        return draft.project();
    }

    private static Document document(Document.Id id, String text) {
        Source source = new Source(id + ".txt", RandomEdits.sha256(text), "UTF-8", List.of());
        return new Document(id, "version " + id, text, source, Metadata.UNKNOWN);
    }

    private void perform(Edit edit) {
        Draft draft = new Draft(project);
        draft.apply(edit);
        project = draft.project();
    }

    private Annotation tag(Document.Id document, Code code, String words) {
        return tag(document, code, words, ADA, null);
    }

    private Annotation tag(Document.Id document, Code code, String words, Coder coder, Entity entity) {
        int start = project.documents().get(document).text().indexOf(words);
        Annotation made = Annotation.of(document, code, coder.id(), new Span(start, start + words.length()))
                .with(entity == null ? (Entity.Id) null : entity.id());
        perform(new Edit.PutAnnotation(made));
        return made;
    }

    private Statement says(Annotation who, Annotation what, String stance) {
        Statement made = Statement.of(SAYS.id(), ADA.id())
                .with("who", List.of(who.ref()))
                .with("what", List.of(what.ref()))
                .with(Attributes.NONE.with("stance", stance));
        perform(new Edit.PutStatement(made));
        return made;
    }

    private Carrying carrying() {
        return Carrying.of(project, A, B, Coders.EVERYONE, Progress.NONE);
    }

    private String offered(Annotation original) {
        Proposal proposal = carrying().annotation(original.ref()).orElseThrow();
        String words = proposal.copy().map(copy -> copy.wordsIn(TEXT_B)).orElse("nothing");
        return proposal.standing().word() + " " + proposal.fit() + ": " + words;
    }

    @Test
    void whatTheOtherVersionHasIsOfferedWithHowItFits() {
        assertThat(offered(tag(A, ACTOR, "Toner"))).isEqualTo("open SAME: Toner");
        assertThat(offered(tag(A, POSITION, "the siege of the old city must end")))
                .isEqualTo("open REWORDED: the siege of the ancient city must end");
        assertThat(offered(tag(A, POSITION, "Three lorries crossed the river"))).isEqualTo("absent ABSENT: nothing");
        assertThat(offered(tag(A, POSITION, "“the siege of the old city must end within weeks”")))
                .isEqualTo("open REWORDED: the siege of the ancient city must end within weeks");
        assertThat(offered(tag(A, ACTOR, "Nobody in the market"))).isEqualTo("open SAME: Nobody in the market");
    }

    @Test
    void whatStandsThereByHandIsNotPutTwice() {
        Annotation toner = tag(A, ACTOR, "Toner", ADA, TONER);
        Annotation there = tag(B, ACTOR, "Toner", ADA, TONER);
        assertThat(offered(toner)).startsWith("there SAME");
        assertThat(carrying().acceptingAll(Projection.Fit.TRIMMED)).isEmpty();
        perform(new Edit.PutAnnotation(there.with((Entity.Id) null)));
        assertThat(offered(toner)).startsWith("otherwise SAME");
        assertThat(carrying().acceptingAll(Projection.Fit.TRIMMED)).isEmpty();
    }

    @Test
    void aCopyThatWasMovedByHandIsStillTheCopy() {
        Annotation toner = tag(A, ACTOR, "Toner");
        perform(carrying().acceptingAll(Projection.Fit.SAME).orElseThrow());
        Annotation copy = project.annotationsOf(B).list().getFirst();
        int spokesman = TEXT_B.indexOf("Spokesman");
        perform(new Edit.PutAnnotation(copy.on(List.of(new Span(spokesman, copy.extent().end())))));
        assertThat(offered(toner)).startsWith("there");
    }

    @Test
    void whatWasCarriedIsNotCarriedBack() {
        tag(A, ACTOR, "Toner");
        perform(carrying().acceptingAll(Projection.Fit.SAME).orElseThrow());
        Carrying back = Carrying.of(project, B, A, Coders.EVERYONE, Progress.NONE);
        assertThat(back.annotations()).singleElement().satisfies(proposal ->
                assertThat(proposal.standing()).isEqualTo(Standing.THERE));
    }

    @Test
    void aStatementTakesItsPartsAlongAndUsesThoseThatAreThere() {
        Annotation toner = tag(A, ACTOR, "Toner");
        Annotation siege = tag(A, POSITION, "the siege of the old city must end");
        Annotation there = tag(B, ACTOR, "Toner");
        Statement statement = says(toner, siege, "oppose");
        StatementProposal proposal = carrying().statement(statement.id()).orElseThrow();
        assertThat(proposal.fit()).isEqualTo(Projection.Fit.REWORDED);
        perform(carrying().accepting(List.of(), List.of(proposal)).orElseThrow());

        Statement copy = project.statements().all().stream()
                .filter(one -> one.carried() != null)
                .findFirst()
                .orElseThrow();
        assertThat(copy.part("who")).containsExactly(there.ref());
        assertThat(project.annotation(copy.part("what").getFirst()).orElseThrow().wordsIn(TEXT_B))
                .isEqualTo("the siege of the ancient city must end");
        assertThat(copy.attributes().first("stance")).isEqualTo("oppose");
        assertThat(carrying().statement(statement.id()).orElseThrow().standing()).isEqualTo(Standing.THERE);
    }

    @Test
    void aStatementWithoutWordsForOneOfItsPartsIsTrimmed() {
        Statement statement = says(tag(A, ACTOR, "Toner"), tag(A, POSITION, "Three lorries"), "support");
        StatementProposal proposal = carrying().statement(statement.id()).orElseThrow();
        assertThat(proposal.fit()).isEqualTo(Projection.Fit.TRIMMED);
        assertThat(proposal.absent()).singleElement().satisfies(part ->
                assertThat(part.wordsIn(TEXT_A)).isEqualTo("Three lorries"));
        perform(carrying().acceptingAll(Projection.Fit.TRIMMED).orElseThrow());
        assertThat(project.statements().size()).isEqualTo(2);
    }

    @Test
    void aCoderCarriesTheirOwnTagsOrTakesOverAll() {
        tag(A, ACTOR, "Toner", EVE, null);
        tag(A, ACTOR, "Spokesman", ADA, null);
        Carrying own = Carrying.of(project, A, B, Coders.own(ADA.id()), Progress.NONE);
        assertThat(own.annotations()).hasSize(1);
        Carrying all = Carrying.of(project, A, B, Coders.takenOverBy(ADA.id()), Progress.NONE);
        assertThat(all.annotations()).hasSize(2).allSatisfy(proposal ->
                assertThat(proposal.copy().orElseThrow().coder()).isEqualTo(ADA.id()));
    }

    @Test
    void aStatementWhoseOriginalChangedIsAskedAboutOnce() {
        Statement original = says(tag(A, ACTOR, "Toner"), tag(A, POSITION, "the siege"), "oppose");
        perform(carrying().acceptingAll(Projection.Fit.TRIMMED).orElseThrow());
        perform(new Edit.PutStatement(original.with(Attributes.NONE.with("stance", "support"))));
        OutOfStep.Bound asked = OutOfStep.statements(project).getFirst();
        perform(OutOfStep.following(project, asked).orElseThrow());
        assertThat(OutOfStep.statements(project)).isEmpty();
        Statement copy = project.statements().find(asked.copy().id()).orElseThrow();
        assertThat(copy.attributes().first("stance")).isEqualTo("support");
        assertThat(copy.parts()).isEqualTo(asked.copy().parts());
    }

    @Test
    void partsCodedByHandInACopyStayWhenItFollows() {
        Statement original = says(tag(A, ACTOR, "Toner"), tag(A, POSITION, "the siege"), "oppose")
                .with("what", List.of());
        perform(new Edit.PutStatement(original));
        perform(carrying().acceptingAll(Projection.Fit.SAME).orElseThrow());
        Statement copy = project.statements().all().stream().filter(one -> one.carried() != null).findFirst().get();
        Annotation spokesman = tag(B, ACTOR, "Spokesman");
        Annotation prices = tag(B, POSITION, "Prices of bread");
        perform(new Edit.PutStatement(copy.with("who", List.of(spokesman.ref())).with("what", List.of(prices.ref()))));
        perform(new Edit.PutStatement(original.with(Attributes.NONE.with("stance", "support"))));

        perform(OutOfStep.following(project, OutOfStep.statements(project).getFirst()).orElseThrow());

        Statement followed = project.statements().find(copy.id()).orElseThrow();
        assertThat(followed.attributes().first("stance")).isEqualTo("support");
        assertThat(followed.part("who")).containsExactly(spokesman.ref());
        assertThat(followed.part("what")).containsExactly(prices.ref());
    }

    @Test
    void aCopyWhoseOriginalIsGoneIsAskedAboutAndCanStandAlone() {
        Annotation toner = tag(A, ACTOR, "Toner");
        perform(carrying().acceptingAll(Projection.Fit.SAME).orElseThrow());
        perform(Gestures.removing(project, List.of(toner.ref()), "remove tag"));
        OutOfStep.Tag asked = OutOfStep.tags(project).getFirst();
        assertThat(asked.original()).isEmpty();
        perform(OutOfStep.keeping(asked));
        assertThat(OutOfStep.tags(project)).isEmpty();
        assertThat(project.annotationsOf(B).size()).isEqualTo(1);
    }

    @Test
    void whoHasOnlyCodedDifferencesStillTakesOverWhatOthersTagged() {
        tag(A, readings(), "Toner", ADA, null);
        tag(A, ACTOR, "Toner", EVE, null);
        assertThat(Coders.usual(project, A, ADA.id())).isEqualTo(Coders.takenOverBy(ADA.id()));
        tag(A, ACTOR, "Spokesman", ADA, null);
        assertThat(Coders.usual(project, A, ADA.id())).isEqualTo(Coders.own(ADA.id()));
    }

    @Test
    void theTableOfWhoHasWhatIsTheSameForEveryCoder() {
        tag(A, ACTOR, "Toner", EVE, TONER);
        tag(B, ACTOR, "Toner", EVE, TONER);
        tag(A, POSITION, "Nobody in the market", ADA, null);
        Contrast own = Contrast.of(Carrying.of(project, A, B, Coders.own(ADA.id()), Progress.NONE));
        assertThat(own.presences()).extracting(Contrast.Presence::where)
                .containsExactly(Contrast.Where.BOTH, Contrast.Where.UNTAGGED);
        assertThat(own.presences()).isEqualTo(Contrast.of(carrying()).presences());
    }

    @Test
    void aTableSaysWhatOnlyOneVersionHas() {
        tag(A, ACTOR, "Toner", ADA, TONER);
        tag(A, POSITION, "Three lorries crossed the river");
        tag(A, POSITION, "Nobody in the market");
        tag(B, ACTOR, "Toner", EVE, TONER);
        tag(B, POSITION, "Prices of bread have doubled");
        assertThat(Contrast.of(carrying()).presences().stream().map(row -> row.where() + " "
                        + row.tagsFrom().size() + ":" + row.tagsTo().size()).collect(Collectors.toList()))
                .containsExactly("BOTH 1:1", "UNTAGGED 1:0", "ONLY 1:0", "ONLY 0:1");
    }

    @Test
    void nothingIsSaidOfTagsInWhatIsSetAside() {
        Span flour = new Span(TEXT_A.indexOf("Three lorries"), TEXT_A.length());
        perform(new Edit.PutZones(A, new Zones(List.of(new Zone(Zone.Kind.CAPTION, flour)))));
        tag(A, POSITION, "Three lorries crossed the river");
        tag(B, POSITION, "Prices of bread have doubled");
        assertThat(Contrast.of(carrying()).presences()).singleElement().matches(Contrast.Presence::onlyTo);
    }

    @Test
    void theSameSentenceCodedInTwoWaysIsFlagged() {
        tag(A, ACTOR, "Nobody in the market");
        tag(A, POSITION, "the northern bridge");
        tag(B, ACTOR, "Nobody");
        Annotation other = tag(B, POSITION, "the northern bridge");
        perform(new Edit.PutAnnotation(other.with(Attributes.NONE.with("form", "name"))));
        assertThat(Contrast.of(carrying()).disagreements()).singleElement().satisfies(found -> {
            assertThat(found.from().in(TEXT_A)).startsWith("Nobody").endsWith("again.");
            assertThat(found.onlyFrom()).singleElement().satisfies(tag ->
                    assertThat(tag.wordsIn(TEXT_A)).isEqualTo("Nobody in the market"));
            assertThat(found.onlyTo()).singleElement().satisfies(tag ->
                    assertThat(tag.wordsIn(TEXT_B)).isEqualTo("Nobody"));
            assertThat(found.otherAnswers()).hasSize(1);
        });
    }

    @Test
    void twoTagsThatBecomeOneArePutOnce() {
        tag(A, ACTOR, "Toner", EVE, null);
        tag(A, ACTOR, "Toner", ADA, null);
        Carrying all = Carrying.of(project, A, B, Coders.takenOverBy(ADA.id()), Progress.NONE);
        perform(all.acceptingAll(Projection.Fit.SAME).orElseThrow());
        assertThat(project.annotationsOf(B).size()).isEqualTo(1);
    }

    @Test
    void readingsOfCodedDifferencesStayWhereTheyAre() {
        tag(A, readings(), "Toner");
        assertThat(carrying().annotations()).isEmpty();
    }

    /** The code of coded differences, and their form. */
    private Code readings() {
        Code reading = Code.named("Reading", null, new Code.Look("#5C5C5C", Mark.SQUARE));
        perform(new Edit.PutCode(reading));
        perform(new Edit.PutStatementType(new StatementType(
                new StatementType.Id("difference"), "Difference",
                List.of(new Role("reading", Set.of(reading.id()), false),
                        new Role("other reading", Set.of(reading.id()), false)), List.of())));
        return reading;
    }
}
