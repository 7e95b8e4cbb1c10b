package variorum.workbench.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.ACTOR;
import static variorum.workbench.Bench.ARMED_GROUP;
import static variorum.workbench.Bench.DAMASCUS;
import static variorum.workbench.Bench.GOVERNMENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.project.Change;
import variorum.workbench.Bench;
import variorum.workbench.focus.TextSelection;

class TaggerTest {

    private final Bench bench = new Bench();
    private final Tagger tagger = bench.tagger;

    @Test
    void theSelectedWordsAreTaggedAndTheTagIsSelected() {
        Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);
        assertThat(daesh.wordsIn(A.text())).isEqualTo("Daesh");
        assertThat(bench.focus.annotations().get()).containsExactly(daesh.ref());
        assertThat(bench.focus.selection().get()).isEmpty();
    }

    @Test
    void withoutSelectedWordsNothingHappens() {
        assertThat(tagger.tag(ARMED_GROUP.id())).isEmpty();
        assertThat(bench.changes).isEmpty();
    }

    @Test
    void theLastCodeIsTheOneThatWasTaggedWith() {
        assertThat(tagger.last().get()).isEmpty();
        bench.tagged(A, "Daesh", ARMED_GROUP);
        assertThat(tagger.last().get()).contains(ARMED_GROUP.id());
    }

    @Test
    void theSameTagOnTheSameWordsIsRefused() {
        bench.tagged(A, "Daesh", ARMED_GROUP);
        assertThatThrownBy(() -> bench.tagged(A, "Daesh", ARMED_GROUP))
                .hasMessage("These words are already tagged as Armed group.");
    }

    @Test
    void severalTagsAreRecodedAndRemovedInOneStepEach() {
        Annotation daesh = bench.tagged(A, "Daesh", ARMED_GROUP);
        Annotation damascus = bench.tagged(A, "Damascus", ARMED_GROUP);
        bench.focus.select(List.of(daesh.ref(), damascus.ref()));
        tagger.recode(GOVERNMENT.id());
        assertThat(bench.now(daesh).code()).isEqualTo(GOVERNMENT.id());
        assertThat(bench.now(damascus).code()).isEqualTo(GOVERNMENT.id());
        tagger.removeSelected();
        assertThat(bench.session.project().annotationCount()).isZero();
        assertThat(bench.changes).extracting(Change::label).endsWith("change the code of 2 tags", "remove 2 tags");
        bench.session.undo();
        assertThat(bench.session.project().annotationCount()).isEqualTo(2);
    }

    @Test
    void wordsCanBeTaggedAsAMentionOfAnEntity() {
        Annotation.Ref made =
                tagger.tag(new TextSelection(A.id(), Bench.words(A, "Damascus")), GOVERNMENT.id(), DAMASCUS.id());
        assertThat(bench.session.project().annotation(made).orElseThrow().entity()).isEqualTo(DAMASCUS.id());
    }

    @Test
    void aNewCodeAndItsFirstTagAreOneStepOfUndo() {
        Code media = Code.named("Media", ACTOR.id(), ACTOR.look());
        tagger.tagWithNew(new TextSelection(A.id(), Bench.words(A, "Daesh")), media);
        assertThat(bench.session.project().codebook().named("Media")).isPresent();
        assertThat(tagger.last().get()).contains(media.id());
        bench.session.undo();
        assertThat(bench.session.project().codebook().named("Media")).isEmpty();
        assertThat(bench.session.project().annotationCount()).isZero();
    }
}
