package variorum.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.project.Edit;
import variorum.task.Progress;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** The table of who has what, side by side for two versions. */
class ContrastTest extends TwoVersions {

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
}
