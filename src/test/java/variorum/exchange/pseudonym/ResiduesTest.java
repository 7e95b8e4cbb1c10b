package variorum.exchange.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.annotation.Annotation;
import variorum.annotation.Entity;
import variorum.exchange.Planted;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Loss;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;

class ResiduesTest {

    private static final Document.Id REPORT = new Document.Id("report");

    /** Somebody of a name, a report, and tags of words of it as that person. */
    private static List<Loss> residues(String name, String kind, String text, String... tagged) {
        Entity entity = new Entity(new Entity.Id("e"), name, kind, List.of(), "", "");
        Draft draft = new Draft(new Contents(
                        List.of(Planted.ANNA), List.of(Planted.ACTOR), List.of(), List.of(entity),
                        List.of(Planted.document(REPORT, "report", text, Metadata.UNKNOWN)), Map.of(),
                        List.of(), List.of())
                .project());
        for (String words : tagged) {
            Annotation tag = Planted.tag(
                    "t" + text.indexOf(words), REPORT, Planted.ACTOR, Planted.ANNA, Planted.of(text, words));
            draft.apply(new Edit.PutAnnotation(tag.with(entity.id())));
        }
        Project project = draft.project();
        Register register = Register.EMPTY.extendedFor(project, Set.of(), new Random(1));
        return new Pseudonyms(project, register).hide(Progress.NONE).residues();
    }

    @ParameterizedTest
    @CsvSource({
        "Frederik Assad, Fred said so.",
        "Frederik Assad, Mr Asad said so.",
        "Frederik Assad, Mr Assat said so.",
        "Frederik Assad, Mr Hassad-Assadi said so."
    })
    void aNameCutShortOrMisspeltIsListed(String name, String text) {
        assertThat(residues(name, "person", text)).singleElement()
                .satisfies(loss -> assertThat(loss.what()).isEqualTo("words like a hidden name"));
    }

    @ParameterizedTest
    @CsvSource({
        "Frederik Assad, The asset was sold in Arras.",
        "Frederik Assad, Fre and Ass.",
        "Government of Ruritania, The Government said no."
    })
    void anOrdinaryWordIsNotListedNorThatOfAnotherName(String name, String text) {
        assertThat(residues(name, "government", text)).isEmpty();
    }

    @Test
    void whatSomebodyHiddenWasTaggedByIsListedUnlessItIsAnOrdinaryWord() {
        List<Loss> residues = residues(
                "Frederik Assad", "person", "The Old Fox met him. Assad, Frederik Assad and \u0623\u0633\u062F agreed.",
                "Old Fox", "him", "Frederik Assad", "\u0623\u0633\u062F");
        assertThat(residues)
                .filteredOn(loss -> loss.what().equals("tagged words that may name somebody hidden"))
                .extracting(Loss::sentence)
                .containsExactly(
                        "“Old Fox” was tagged as somebody who is hidden, and still stands there; if it names the"
                                + " person, make it an alias.",
                        "“\u0623\u0633\u062F” was tagged as somebody who is hidden, and still stands there; if it"
                                + " names the person, make it an alias.");
    }
}
