package variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import variorum.task.Progress;

/** Words of many witnesses in one table. */
class PassageTableTest {

    @Test
    void equalWordsStandInOneColumn() {
        assertThat(table("the black cat", "the cat", "the black cat sat"))
                .containsExactly("the/the/the", "black/-/black", "cat/cat/cat", "-/-/sat");
    }

    @Test
    void wordsSpeltAlikeStandInOneColumn() {
        assertThat(table("in swecia venerabilis", "in suecia uenerabilis"))
                .containsExactly("in/in", "swecia/suecia", "venerabilis/uenerabilis");
    }

    @Test
    void shortWordsAreNotTakenForSpellingsOfOne() {
        assertThat(table("he left upon a horse then", "he left a house then"))
                .contains("a/a", "horse/house", "then/then");
        assertThat(table("he found under the hill", "he found ten mill"))
                .containsExactly("he/he", "found/found", "under/ten", "the/mill", "hill/-");
    }

    @Test
    void otherWordsInThePlaceOfOneStandInItsColumn() {
        assertThat(table("henricus in anglia oriundus", "henricus de anglia oriundus", "henricus ex anglia oriundus"))
                .containsExactly(
                        "henricus/henricus/henricus", "in/de/ex", "anglia/anglia/anglia", "oriundus/oriundus/oriundus");
    }

    @Test
    void aThirdWitnessTellsWhereAWordBelongs() {
        assertThat(table("venerable bishop blessed henry", "saint henry", "venerable bishop saint henry"))
                .containsExactly(
                        "venerable/-/venerable", "bishop/-/bishop", "blessed/saint/saint", "henry/henry/henry");
    }

    @Test
    void groupsThatChangedPlacesStandAgainstEachOther() {
        assertThat(table("the drought of march has ended", "the march of drought has ended"))
                .containsExactly("the/the", "drought/march", "of/of", "march/drought", "has/has", "ended/ended");
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(PassageTable.of(List.of(), List.of(), Progress.NONE)).isEmpty();
        assertThat(PassageTable.of(List.of(List.of(), List.of("a")), List.of(), Progress.NONE)).hasSize(1);
    }

    @Test
    void theOrderOfTheWitnessesDoesNotMatter() {
        long seed = 71;
        Random random = new Random(seed);
        List<String> witnesses = new ArrayList<>();
        for (int w = 0; w < 7; w++) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                words.append(random.nextInt(6) == 0 ? "other" + random.nextInt(5) : "word" + i).append(' ');
            }
            witnesses.add(words.toString().strip());
        }
        List<String> turned = new ArrayList<>(witnesses);
        Collections.reverse(turned);
        List<String> back = table(turned.toArray(String[]::new)).stream().map(PassageTableTest::reversed).toList();
        assertThat(back).as("seed %d", seed).isEqualTo(table(witnesses.toArray(String[]::new)));
    }

    private static String reversed(String column) {
        List<String> cells = new ArrayList<>(Arrays.asList(column.split("/", -1)));
        Collections.reverse(cells);
        return String.join("/", cells);
    }

    private static List<String> table(String... witnesses) {
        List<List<String>> words = Arrays.stream(witnesses).map(witness -> List.of(witness.split(" ", -1))).toList();
        List<String> columns = new ArrayList<>();
        for (int[] column : PassageTable.of(words, List.of(), Progress.NONE)) {
            List<String> cells = new ArrayList<>();
            for (int w = 0; w < column.length; w++) {
                cells.add(column[w] < 0 ? "-" : words.get(w).get(column[w]));
            }
            columns.add(String.join("/", cells));
        }
        return columns;
    }
}
