package variorum.workbench.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static variorum.workbench.Bench.A;
import static variorum.workbench.Bench.C;
import static variorum.workbench.Bench.DAMASCUS;
import static variorum.workbench.Bench.GOVERNMENT;
import static variorum.workbench.Bench.SDF;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.annotation.Annotation;
import variorum.annotation.Entity;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.text.Document;
import variorum.workbench.Bench;

/** The registry of entities, without a window. */
class EntitiesModelTest {

    private final Bench bench = new Bench();
    private final EntitiesModel model = new EntitiesModel(bench.session, bench.focus);
    private final EntityEdits edits = new EntityEdits(bench.session);

    private List<String> shown() {
        model.rebuild();
        return model.rows().stream()
                .map(row -> row.entity().name() + " " + row.tags() + "/" + row.reports())
                .toList();
    }

    private Entity now(Entity entity) {
        return bench.session.project().entities().get(entity.id());
    }

    private Annotation mention(Document document, String words, Entity entity) {
        Annotation tag = bench.tagged(document, words, GOVERNMENT);
        bench.session.perform(new Edit.PutAnnotation(bench.now(tag).with(entity.id())));
        return bench.now(tag);
    }

    @Test
    void rowsCountTagsAndReportsTheMostNamedFirst() {
        mention(A, "Damascus", DAMASCUS);
        assertThat(shown()).containsExactly("Syrian government 1/1", "Syrian Democratic Forces 0/0");
        mention(A, "Daesh", SDF);
        mention(C, "SDF", SDF);
        assertThat(shown()).containsExactly("Syrian Democratic Forces 2/2", "Syrian government 1/1");
        model.order().set(EntitiesModel.Order.KIND);
        assertThat(shown()).first().isEqualTo("Syrian Democratic Forces 2/2");
        assertThat(model.wordings(SDF.id())).containsEntry("Daesh", 1).containsEntry("SDF", 1);
    }

    @Test
    void aKindHasOneSpellingWhoeverSaysIt() {
        Entity.Id paris = edits.add("Paris", "Place");
        Entity.Id rome = edits.add("Rome", " place");
        assertThat(bench.session.project().entities().get(rome).kind()).isEqualTo("Place");
        edits.kind(List.of(SDF.id()), "PLACE");
        assertThat(now(SDF).kind()).isEqualTo("Place");
        edits.kind(List.of(paris, rome, SDF.id()), "place");
        assertThat(model.kinds()).as("all of them can be spelled anew").contains("place").doesNotContain("Place");
    }

    @Test
    void typingFindsAliasesAndKinds() {
        model.filter().set("regime");
        assertThat(shown()).containsExactly("Syrian government 0/0");
        model.filter().set("armed");
        assertThat(shown()).containsExactly("Syrian Democratic Forces 0/0");
    }

    @Test
    void rowsFollowWhileTheTabIsShown() {
        shown();
        mention(A, "Damascus", DAMASCUS);
        assertThat(model.rows()).noneMatch(row -> row.tags() > 0);
        bench.focus.show(EntitiesModel.VIEW);
        assertThat(model.rows()).anyMatch(row -> row.tags() == 1);
    }

    @Test
    void aRenamedEntityKeepsItsOldNameAsAnAlias() {
        edits.rename(DAMASCUS.id(), "Government of Syria");
        assertThat(now(DAMASCUS).name()).isEqualTo("Government of Syria");
        assertThat(now(DAMASCUS).aliases()).containsExactly("Syrian government", "Damascus", "the regime");
        edits.rename(DAMASCUS.id(), "Damascus");
        assertThat(now(DAMASCUS).aliases())
                .containsExactly("Government of Syria", "Syrian government", "the regime");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Bashar Al-Ja’afari | Bashar al-Ja'afari      | true
        Bashar Al-Ja’afari | Bashar\u00A0Al-Ja’afari | true
        Daesh              | Daesh’s                 | true
        U.S.               | US                      | true
        Daesh              | ISIS                    | false
        """)
    void spellingsOfOneNameAreOneName(String name, String other, boolean same) {
        assertThat(EntityEdits.distinct(name, List.of(other)).isEmpty()).isEqualTo(same);
        Entity.Id made = edits.add(name, "");
        assertThat(bench.session.project().entities()).containsKey(made);
        if (same) {
            assertThatThrownBy(() -> edits.add(other, "")).isInstanceOf(EditRejected.class)
                    .hasMessageContaining("is a name of " + name + " already");
        }
    }

    @Test
    void entitiesThatShareANameAreNoticed() {
        Entity place = new Entity(Entity.Id.fresh(), "Damascus", "place", List.of(), "", "");
        bench.session.perform(new Edit.PutEntity(place));
        assertThat(model.alike(now(DAMASCUS))).containsExactly(place);
        assertThat(model.alike(now(SDF))).isEmpty();
    }

    @Test
    void mergedEntitiesAreOneStepOfUndo() {
        Annotation damascus = mention(A, "Damascus", DAMASCUS);
        edits.merge(List.of(DAMASCUS.id()), SDF.id());
        assertThat(bench.now(damascus).entity()).isEqualTo(SDF.id());
        assertThat(now(SDF).aliases()).contains("Syrian government", "Damascus");
        assertThat(bench.changes.getLast().label())
                .isEqualTo("merge Syrian government into Syrian Democratic Forces");
        bench.session.undo();
        assertThat(bench.now(damascus).entity()).isEqualTo(DAMASCUS.id());
    }

    @Test
    void severalEntitiesGetAKindAndAreRemovedTogether() {
        mention(A, "Damascus", DAMASCUS);
        edits.kind(List.of(DAMASCUS.id(), SDF.id()), "actor");
        assertThat(model.kinds()).containsExactly("actor");
        edits.remove(List.of(DAMASCUS.id(), SDF.id()));
        assertThat(bench.session.project().entities()).isEmpty();
        assertThat(bench.session.project().annotationCount()).isEqualTo(1);
        bench.session.undo();
        assertThat(bench.session.project().entities()).hasSize(2);
    }
}
