package variorum.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.collation.Projection;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.RandomEdits;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Zones;

/** When a report is corrected its coding goes along as far as it can, and nothing is lost of the rest. */
class RepublicationTest {

    private static final String OLD = """
            By Ann Reporter

            Spokesman Toner said on Friday that the siege of the old city must end within weeks.

            Nobody in the market had expected the northern bridge to be opened again.

            An earlier figure of ninety lorries came from the governor of the province.
            """;
    private static final String NEW = """
            By Ann Reporter

            Spokesman Toner said on Friday that the siege of the ancient city must end within weeks.

            Nobody in the market had quite really expected the northern bridge to be opened again.

            Correction: this report has been changed.
            """;
    private static final Coder ADA = new Coder(new Coder.Id("ada"), "Ada", "#123456");
    private static final Code ACTOR = Code.named("Actor", null, new Code.Look("#1C63AC", Mark.CIRCLE));
    private static final StatementType SAYS = new StatementType(
            new StatementType.Id("says"), "Says",
            List.of(new Role("who", Set.of(), true), new Role("what", Set.of(), true)), List.of());
    private static final Document FIRST = document("first", OLD);
    private static final Document CORRECTED = document("second", NEW);

    private Project project = start();
    private final Annotation byline = tag("Ann Reporter");
    private final Annotation toner = tag("Toner");
    private final Annotation siege = tag("siege of the old city");
    private final Annotation market = tag("in the market had expected the northern bridge");
    private final Annotation governor = tag("governor of the province");

    private static Document document(String id, String text) {
        Source source = new Source(id + ".txt", RandomEdits.sha256(text), "UTF-8", List.of());
        return new Document(new Document.Id(id), id, text, source, Metadata.UNKNOWN);
    }

    private static Project start() {
        Draft draft = new Draft(Project.EMPTY);
        List.of(new Edit.PutCoder(ADA), new Edit.PutCode(ACTOR), new Edit.PutStatementType(SAYS),
                new Edit.PutDocument(FIRST)).forEach(draft::apply);
        return draft.project();
    }

    private Edit perform(Edit edit) {
        Draft draft = new Draft(project);
        Edit inverse = draft.apply(edit);
        project = draft.project();
        return inverse;
    }

    private Annotation tag(String words) {
        int start = OLD.indexOf(words);
        Annotation made = Annotation.of(FIRST.id(), ACTOR, ADA.id(), new Span(start, start + words.length()));
        perform(new Edit.PutAnnotation(made));
        return made;
    }

    private void says(Annotation who, Annotation what) {
        perform(new Edit.PutStatement(Statement.of(SAYS.id(), ADA.id())
                .with("who", List.of(who.ref()))
                .with("what", List.of(what.ref()))
                .with(Attributes.NONE.with("stance", "oppose"))));
    }

    private Republication republication() {
        return Republication.of(project, FIRST.id(), CORRECTED, Zones.NONE, Progress.NONE);
    }

    private List<Annotation> marked(Republication.Mark mark) {
        return republication().marked(mark).stream().map(Proposal::original).toList();
    }

    private Tray tray() {
        return Tray.of(project, CORRECTED.id(), Progress.NONE).orElseThrow();
    }

    @Test
    void eachTagIsMarkedByHowItsWordsStandInTheCorrectedText() {
        assertThat(marked(Republication.Mark.EXACT)).containsExactly(byline, toner);
        assertThat(marked(Republication.Mark.EDITED)).containsExactly(siege);
        assertThat(marked(Republication.Mark.PROPOSED)).containsExactly(market);
        assertThat(marked(Republication.Mark.ORPHAN)).containsExactly(governor);
    }

    @Test
    void whatIsCertainIsPutInOneStepAndTheRestWaits() {
        says(toner, siege);
        says(toner, governor);
        Project before = project;
        Edit inverse = perform(republication().edit());
        assertThat(project.document(CORRECTED.id()).orElseThrow().replaces()).isEqualTo(FIRST.id());
        assertThat(project.annotationsOf(CORRECTED.id()).list()).extracting(tag -> tag.wordsIn(NEW))
                .containsExactly("Ann Reporter", "Toner", "siege of the ancient city");
        assertThat(project.statements().size()).isEqualTo(3);
        assertThat(project.annotationsOf(FIRST.id())).isEqualTo(before.annotationsOf(FIRST.id()));
        assertThat(tray().proposed()).extracting(Proposal::original).containsExactly(market);
        assertThat(tray().orphans()).containsExactly(governor);
        assertThat(tray().statements()).hasSize(1);
        perform(inverse);
        assertThat(project).isEqualTo(before);
    }

    @Test
    void anOrphanThatWasPlacedByHandAndAProposalThatWasTakenWaitNoMore() {
        says(toner, governor);
        perform(republication().edit());
        perform(tray().accepting(tray().proposed(), List.of()).orElseThrow());
        int correction = NEW.indexOf("Correction");
        perform(tray().placing(governor, List.of(new Span(correction, correction + 10))));
        assertThat(tray().orphans()).isEmpty();
        assertThat(tray().proposed()).isEmpty();
        assertThat(tray().statements()).hasSize(1);
        perform(tray().accepting(List.of(), tray().statements()).orElseThrow());
        assertThat(tray().isEmpty()).isTrue();
        assertThat(Tray.in(project, Progress.NONE)).hasSize(1);
    }

    @Test
    void theOldTextCanGoAndWhatWasPlacedStandsByItself() {
        says(toner, siege);
        perform(republication().edit());
        Project both = project;
        Edit inverse = perform(tray().retiring());
        assertThat(project.documents()).containsOnlyKeys(CORRECTED.id());
        assertThat(project.annotationsOf(CORRECTED.id()).size()).isEqualTo(3);
        assertThat(project.statements().size()).isEqualTo(1);
        assertThat(OutOfStep.tags(project)).isEmpty();
        assertThat(OutOfStep.statements(project)).isEmpty();
        assertThat(Tray.of(project, CORRECTED.id(), Progress.NONE)).isEmpty();
        perform(inverse);
        assertThat(project).isEqualTo(both);
    }

    @Test
    void oneOrphanIsLetGoAndTheStatementsThatBoundItAskNothing() {
        says(toner, governor);
        perform(republication().edit());
        perform(tray().accepting(List.of(), tray().statements()).orElseThrow());
        Project before = project;
        Edit inverse = perform(tray().lettingGo(governor));
        assertThat(tray().orphans()).isEmpty();
        assertThat(tray().proposed()).extracting(Proposal::original).containsExactly(market);
        assertThat(project.annotationsOf(FIRST.id()).find(governor.id())).isEmpty();
        assertThat(OutOfStep.statements(project)).isEmpty();
        perform(inverse);
        assertThat(project).isEqualTo(before);
    }

    @Test
    void oneStatementIsLetGoAndItsTagsStay() {
        says(toner, governor);
        perform(republication().edit());
        int tags = project.annotationsOf(FIRST.id()).size();
        perform(tray().lettingGo(tray().statements().getFirst()));
        assertThat(tray().statements()).isEmpty();
        assertThat(project.annotationsOf(FIRST.id()).size()).isEqualTo(tags);
    }

    @Test
    void whatWasCarriedFromTheOldTextIsCarriedFromTheCorrectedOneAfterwards() {
        Document other = document("third", OLD.replace("within weeks", "soon"));
        perform(new Edit.PutDocument(other));
        says(toner, siege);
        Carrying there = Carrying.of(project, FIRST.id(), other.id(), Coders.EVERYONE, Progress.NONE);
        perform(there.acceptingAll(Projection.Fit.REWORDED).orElseThrow());
        perform(republication().edit());
        perform(tray().retiring());
        assertThat(OutOfStep.statements(project)).isEmpty();
        assertThat(OutOfStep.tags(project)).extracting(OutOfStep.Tag::isGone).containsExactly(true, true);
        Annotation heir = project.annotationsOf(CORRECTED.id()).list().stream()
                .filter(tag -> tag.wordsIn(NEW).equals("Toner"))
                .findFirst()
                .orElseThrow();
        perform(new Edit.PutAnnotation(heir.with(Attributes.NONE.with("stance", "support"))));
        assertThat(OutOfStep.tags(project)).filteredOn(tag -> !tag.isGone()).singleElement()
                .satisfies(tag -> assertThat(tag.original()).isPresent());
    }
}
