package variorum.workbench.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.Imports;
import variorum.exchange.Templates;
import variorum.project.Claims;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.MemoryJournal;
import variorum.project.Project;
import variorum.project.Session;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;
import variorum.workbench.focus.Focus;
import variorum.workbench.focus.TextSelection;

/** Statements made on the five reports, without a window. */
class StripModelTest {

    private static final Coder.Id ME = new Coder.Id("example");

    private final Session session =
            new Session(new MemoryJournal(), Project.EMPTY, ME, InstantSource.system(), Runnable::run);
    private final Focus focus = new Focus();
    private final Document first;
    private final StripModel model;

    StripModelTest() {
        Imports.plan(Project.EMPTY, List.of(Path.of("seeds"), Path.of("annotations", "seeds.jsonl")), Progress.NONE)
                .carryOut(session, sources -> {});
        session.listen(focus::follow);
        first = session.project().documentsByName().getFirst();
        model = new StripModel(session, focus, focus.selection()::get);
    }

    @Test
    void aFormThatIsAddedDoesNotTakeThePlaceOfTheOneInUseUntilItIsChosen() {
        session.perform(Templates.adding(
                Templates.all().stream().filter(each -> each.title().equals("Protest events")).findFirst()
                        .orElseThrow(),
                session.project()).edit());
        select("French Defence Minister Jean-Yves Le Drian");
        model.make();
        assertThat(slots()).contains("Stance", "Addressee").doesNotContain("Protest");
        StatementType protests = model.forms().stream().filter(form -> form.role("protest").isPresent()).findFirst()
                .orElseThrow();
        select("peace talks in Geneva");
        model.make(protests);
        assertThat(slots()).contains("Protest").doesNotContain("Stance");
        Statement made = model.strip().get().orElseThrow().statement();
        assertThat(made.part("protest")).as("what is selected is the protest").isNotEmpty();
        select("US action on Daesh-held Raqqa");
        model.make();
        assertThat(slots()).as("from then on").contains("Protest");
    }

    private List<String> slots() {
        return model.strip().get().orElseThrow().fields().stream().map(field -> field.slot().title()).toList();
    }

    private void select(String words) {
        int at = first.text().indexOf(words);
        assertThat(at).as(words).isNotNegative();
        focus.select(new TextSelection(first.id(), new Span(at, at + words.length())));
    }

    private Slot slot(String title) {
        return model.strip().get().orElseThrow().fields().stream()
                .map(Strip.Field::slot)
                .filter(slot -> slot.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void take(String title, String typed) {
        model.take(slot(title), model.offers(slot(title), typed).getFirst());
    }

    private SortedMap<String, String> shown() {
        SortedMap<String, String> shown = new TreeMap<>();
        model.strip().get().orElseThrow().fields().forEach(field -> shown.put(field.slot().title(), field.value()));
        return shown;
    }

    private Statement made() {
        return session.project().statements().find(focus.statement().get().orElseThrow()).orElseThrow();
    }

    @Test
    void withAStatementThosePartsLightUpThatOtherReportsSayTheSameIn() {
        Statement one = session.project().statements().all().iterator().next();
        List<Document.Id> reports = one.bound().map(Annotation.Ref::document).toList();
        Statement other = session.project().statements().all().stream()
                .filter(each -> each.bound().map(Annotation.Ref::document).noneMatch(reports::contains))
                .findFirst()
                .orElseThrow();
        session.perform(Claims.linking(session.project(), List.of(one.id(), other.id()), ""));
        focus.workOn(Optional.of(one.id()));
        model.light(true);
        assertThat(focus.lit().get()).containsAll(one.bound().toList()).containsAll(other.bound().toList());
        model.light(false);
        assertThat(focus.lit().get()).isEmpty();
    }

    @Test
    void theSelectedWordsBecomeThePositionAndTheSpeakerIsOffered() {
        select("Any military presence on our territory without the approval");
        model.make();
        assertThat(made().part("actor")).isEmpty();
        assertThat(model.offers(slot("Actor"), "").getFirst().name()).isEqualTo("Bashar Al-Ja’afari");
        assertThat(model.strip().get().orElseThrow().fields().getFirst().suggested()).isEqualTo("Bashar Al-Ja’afari");
        Annotation position = session.project().annotation(made().part("position").getFirst()).orElseThrow();
        assertThat(position.wordsIn(first.text())).startsWith("Any military presence");
        assertThat(position.attributes().first("quoteType")).isEqualTo("direct");
    }

    @Test
    void eachFieldIsFilledByTheFirstLettersOfAName() {
        select("Any military presence on our territory without the approval");
        model.make();
        take("Actor", "");
        take("Stance", "o");
        take("Issue", "coo");
        take("Addressee", "united st");
        take("Event", "");
        assertThat(shown())
                .containsEntry("Actor", "Bashar Al-Ja’afari")
                .containsEntry("Stance", "oppose")
                .containsEntry("Issue", "Coordination")
                .containsEntry("Addressee", "United States");
        assertThat(shown().get("Event")).isNotEmpty();
        session.undo();
        assertThat(shown().get("Event")).isEmpty();
    }

    @Test
    void anUnregisteredNameIsTaggedAndRegisteredOnlyWhenItIsTaken() {
        Project before = session.project();
        session.perform(new Edit.Batch("forget the tags", List.of(
                variorum.project.Gestures.removing(
                        before, before.annotationsOf(first.id()).list().stream().map(Annotation::ref).toList(), ""))));
        select("the battle to recapture Raqqa would restart in the coming days");
        int entities = session.project().entities().size();
        model.make();
        assertThat(session.project().entities()).hasSize(entities);
        Offer offer = model.offers(slot("Actor"), "").getFirst();
        assertThat(offer.name()).isEqualTo("Jean-Yves Le Drian");
        model.take(slot("Actor"), offer);
        Annotation actor = session.project().annotation(made().part("actor").getFirst()).orElseThrow();
        assertThat(actor.wordsIn(first.text())).isEqualTo("Jean-Yves Le Drian");
        assertThat(actor.entity()).isNotNull();
    }

    @Test
    void aFormOfTwoEntitiesIsOfferedAsBoth() {
        Entity place = new Entity(new Entity.Id("iraq-place"), "Iraq (country)", "place", List.of("Iraq"), "", "");
        session.perform(new Edit.PutEntity(place));
        Document document = session.project().documentsByName().getLast();
        int at = document.text().indexOf("Iraq");
        int end = document.text().indexOf('.', at);
        focus.select(new TextSelection(document.id(), new Span(end - 20, end)));
        model.make();
        List<Offer> offers = model.offers(slot("Addressee"), "iraq");
        assertThat(offers).extracting(Offer::key).contains("iraq-place");
        assertThat(offers.size()).isGreaterThan(1);
    }

    @Test
    void partsComeFromOtherParagraphsToo() {
        select("Any military presence on our territory without the approval");
        model.make();
        take("Actor", "");
        select("peace talks in Geneva");
        model.bind();
        assertThat(made().bound()).hasSize(3);
        model.clear(slot("Actor"));
        assertThat(made().part("actor")).isEmpty();
    }

    @Test
    void whatWasTakenLastIsOfferedAgain() {
        select("Any military presence on our territory without the approval");
        model.make();
        take("Issue", "kurd");
        select("nobody could claim to be fighting Daesh");
        model.make();
        assertThat(model.offers(slot("Issue"), "").getFirst().name()).isEqualTo("Kurdish forces");
    }

    @Test
    void aSelectedTagBringsUpItsStatementAndSteppingGoesThroughAllOfThem() {
        Statement some = session.project().statements().all().iterator().next();
        Annotation lead = StatementOrder.lead(session.project(), some).orElseThrow();
        focus.arrange(columns -> columns.opening(lead.document()));
        focus.select(lead.ref());
        Statement shown = made();
        assertThat(shown.bound()).contains(lead.ref());
        model.step(1);
        assertThat(focus.statement().get()).isNotEqualTo(Optional.of(shown.id()));
        model.step(-1);
        assertThat(focus.statement().get()).isEqualTo(Optional.of(shown.id()));
    }

    @Test
    void aNoteIsAFieldOfItsOwnThatNobodyIsLedTo() {
        select("Any military presence on our territory without the approval");
        model.make();
        take("Note", "Both versions keep it.");
        assertThat(made().note()).isEqualTo("Both versions keep it.");
        model.clear(slot("Note"));
        assertThat(made().note()).isEmpty();
        Strip strip = model.strip().get().orElseThrow();
        assertThat(strip.emptyAfter(strip.fields().size() - 2)).isEmpty();
    }

    @Test
    void aStatementCanBeUnsure() {
        select("Any military presence on our territory without the approval");
        model.make();
        model.turn();
        assertThat(made().confidence()).isEqualTo(Confidence.UNSURE);
        model.turn();
        model.turn();
        assertThat(made().confidence()).isEqualTo(Confidence.SURE);
    }

    @Test
    void withoutWordsOrAFormItSaysWhatIsMissing() {
        assertThatThrownBy(model::make).isInstanceOf(EditRejected.class).hasMessageContaining("Select the words");
        assertThatThrownBy(model::bind).isInstanceOf(EditRejected.class).hasMessageContaining("Make a statement");
    }
}
