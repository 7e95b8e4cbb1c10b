package variorum.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
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

/** Copies whose originals changed are decided about one by one or together. */
class SettlingTest {

    private static final Coder ADA = new Coder(new Coder.Id("ada"), "Ada", "#123456");
    private static final Code ACTOR = Code.named("Actor", null, new Code.Look("#1C63AC", Mark.CIRCLE));
    private static final Entity TONER = new Entity(new Entity.Id("toner"), "Toner", "person", List.of(), "", "");
    private static final Document A = document("a", "Spokesman Mark Toner said on Friday that Deir Hafer was taken.\n");
    private static final Document B = document("b", "On Friday, spokesman Mark Toner said Deir Hafer was taken.\n");

    private Project project = Project.EMPTY;
    private Annotation toner;
    private Annotation town;

    @BeforeEach
    void carryTwoTags() {
        Stream.of(new Edit.PutCoder(ADA), new Edit.PutCode(ACTOR), new Edit.PutEntity(TONER),
                new Edit.PutDocument(A), new Edit.PutDocument(B)).forEach(this::perform);
        toner = tag("Toner");
        town = tag("Deir Hafer");
        perform(Carrying.of(project, A.id(), B.id(), Coders.EVERYONE, Progress.NONE)
                .acceptingAll(Projection.Fit.SAME).orElseThrow());
        assertThat(Settling.all(project)).isEmpty();
    }

    private static Document document(String id, String text) {
        Source source = new Source(id + ".txt", RandomEdits.sha256(text), "UTF-8", List.of());
        return new Document(new Document.Id(id), id, text, source, Metadata.UNKNOWN);
    }

    private void perform(Edit edit) {
        Draft draft = new Draft(project);
        draft.apply(edit);
        project = draft.project();
    }

    private Annotation tag(String words) {
        Annotation made = Annotation.of(A.id(), ACTOR, ADA.id(), place(words));
        perform(new Edit.PutAnnotation(made));
        return made;
    }

    private static Span place(String words) {
        int start = A.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private void followAll() {
        perform(new Settling(project, Progress.NONE).following(Settling.all(project)).orElseThrow());
    }

    private List<String> inB() {
        return project.annotationsOf(B.id()).list().stream()
                .map(tag -> tag.wordsIn(B.text()) + (tag.entity() == null ? "" : " = " + tag.entity().value()))
                .toList();
    }

    @Test
    void allFollowTheirOriginalsToTheWordsTheyStandOnNow() {
        perform(new Edit.PutAnnotation(toner.with(TONER.id())));
        perform(new Edit.PutAnnotation(town.on(List.of(place("Hafer")))));
        assertThat(Settling.all(project)).hasSize(2);
        followAll();
        assertThat(Settling.all(project)).isEmpty();
        assertThat(inB()).containsExactly("Toner = toner", "Hafer");
    }

    @Test
    void whatIsKeptStaysAndIsAskedAboutNoMore() {
        perform(new Edit.PutAnnotation(toner.with(TONER.id())));
        perform(new Edit.PutAnnotation(town.with(TONER.id())));
        perform(Settling.keeping(Settling.all(project)).orElseThrow());
        assertThat(Settling.all(project)).isEmpty();
        assertThat(inB()).containsExactly("Toner", "Deir Hafer");
    }

    @Test
    void nothingFollowsAnOriginalThatIsGone() {
        perform(Gestures.removing(project, List.of(toner.ref()), "remove tag"));
        List<OutOfStep.Copy> gone = Settling.all(project);
        assertThat(gone).singleElement().matches(OutOfStep.Copy::isGone);
        assertThat(new Settling(project, Progress.NONE).following(gone)).isEmpty();
        assertThat(Settling.keeping(List.of())).isEmpty();
    }

    @Test
    void whatHasChangedSinceItWasLookedAtIsNoLongerSo() {
        perform(new Edit.PutAnnotation(toner.with(TONER.id())));
        OutOfStep.Copy asked = Settling.all(project).getFirst();
        assertThat(asked.isStillSo(project)).isTrue();
        followAll();
        assertThat(asked.isStillSo(project)).isFalse();
    }
}
