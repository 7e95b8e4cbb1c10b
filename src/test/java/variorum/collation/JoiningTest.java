package variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.task.Progress;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/** Each two of many witnesses agree with all others. */
class JoiningTest {

    private static final List<String> VERSES = List.of(
            "in suecia venerabilis pontifex beatus henricus de anglia oriundus",
            "in swecia venerabilis pontifex sanctus henricus in anglia oriundus",
            "in suecia beatus henricus venerabilis pontifex de anglia oriundus",
            "in suecia sanctus henricus ex anglia oriundus",
            "in suecia");

    @Test
    void versesStandInOneTable() {
        assertThat(table(VERSES.toArray(String[]::new))).containsExactly(
                "in in in in in",
                "suecia swecia suecia suecia suecia",
                "- - beatus - -",
                "- - henricus - -",
                "venerabilis venerabilis venerabilis - -",
                "pontifex pontifex pontifex - -",
                "beatus sanctus - sanctus -",
                "henricus henricus - henricus -",
                "de in de ex -",
                "anglia anglia anglia anglia -",
                "oriundus oriundus oriundus oriundus -");
    }

    @Test
    void whatIsTooShortToBeLinkedAloneIsKnownByItsPlace() {
        assertThat(collate("in suecia", VERSES.getFirst()).alignments().getFirst().ranges()).isEmpty();
        assertThat(collate(VERSES.toArray(String[]::new)).between("A", "E").ranges())
                .containsExactly(new AlignedRange(new Span(0, 9), new Span(0, 9), Equality.EXACT, 2, false));
    }

    @Test
    void groupsThatChangedPlacesAreTakenTheSameWayInAllPairs() {
        Collation collation = collate(VERSES.toArray(String[]::new));
        assertThat(Stream.of("A", "B", "D").map(other -> collation.between("C", other).ranges().stream()
                        .map(range -> range.a().in(VERSES.get(2)))
                        .collect(Collectors.joining(" | "))))
                .containsExactly(
                        "in suecia | venerabilis pontifex | de anglia oriundus",
                        "in | venerabilis pontifex | anglia oriundus",
                        "in suecia | anglia oriundus");
    }

    @Test
    void exchangedWordsOfReportsStandInOneColumn() {
        assertThat(table(
                        "The mayor opened the new bridge on Friday. Nobody was hurt in the storm that followed.",
                        "The mayor closed the new bridge on Friday. Nobody was hurt in the flood that followed.",
                        "The mayor opened the old bridge on Monday. Nobody was hurt in the storm that followed."))
                .contains("opened closed opened", "new new old", "Friday Friday Monday", "storm flood storm");
    }

    @Test
    void aTableOfTwoIsNotMade() {
        assertThat(collate(VERSES.get(0), VERSES.get(1)).columns()).isEmpty();
    }

    @Test
    void whatAReaderHasPartedIsNotTiedByAThird() {
        String first = "The mayor opened the new bridge on Friday.";
        String second = "The mayor opened the new bridge on Friday morning.";
        String third = "On Friday morning the mayor opened the new bridge.";
        Correction parted = new Correction(Correction.Kind.UNLINK, "A", Span.of(first), "B", Span.of(second));
        Collation collation = Collator.with(Rules.NONE.with(parted)).collate(
                List.of(Witness.of("A", first), Witness.of("B", second), Witness.of("C", third)), Progress.NONE);
        assertThat(collation.between("A", "B").ranges()).isEmpty();
        assertThat(collation.between("A", "C").ranges()).isNotEmpty();
    }

    static Stream<Long> seeds() {
        return new Random(7).longs(40, 0, 1_000_000).boxed();
    }

    /** Verses with words left out, exchanged, and phrases turned round. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void wordsThatAreOneForAThirdAreOneForEachOther(long seed) {
        Random random = new Random(seed);
        List<String> verses = new ArrayList<>();
        for (int verse = 0; verse < 4; verse++) {
            List<String> words = new ArrayList<>();
            for (int word = 0; word < 14; word++) {
                int fate = random.nextInt(12);
                if (fate > 1) {
                    words.add(fate == 2 ? "other" + random.nextInt(4) : "word" + word % 11);
                }
            }
            int at = random.nextInt(words.size() - 3);
            if (random.nextInt(2) == 0) {
                words.add(at, words.remove(at + 2));
            }
            verses.add(String.join(" ", words));
        }
        Collation collation = collate(verses.toArray(String[]::new));
        Map<List<Object>, Integer> here = matched(collation.between("A", "B"));
        for (String third : List.of("C", "D")) {
            Map<List<Object>, Integer> there = matched(collation.between(third, "B"));
            matched(collation.between("A", third)).forEach((word, partner) -> {
                int through = there.getOrDefault(List.of(third, partner), -1);
                int straight = here.getOrDefault(word, -1);
                boolean tooLittleInCommon = here.isEmpty() || there.isEmpty();
                assertThat(tooLittleInCommon || through == straight)
                        .as("%s: %d in B, through %s %d, of %s", word, straight, third, through, verses)
                        .isTrue();
            });
        }
    }

    /** Where each word of A that has a partner begins, and where that begins. */
    private static Map<List<Object>, Integer> matched(Alignment alignment) {
        Map<List<Object>, Integer> matched = new HashMap<>();
        for (AlignedRange range : alignment.ranges()) {
            for (Token word : Tokenizer.words(range.a().in(alignment.a().text()), new Span(0, range.a().length()))) {
                matched.put(List.of(alignment.a().siglum(), range.a().start() + word.span().start()),
                        range.b().start() + word.span().start());
            }
        }
        return matched;
    }

    private static Collation collate(String... texts) {
        List<Witness> witnesses = new ArrayList<>();
        for (String text : texts) {
            witnesses.add(Witness.of(String.valueOf((char) ('A' + witnesses.size())), text));
        }
        return Collator.with(Rules.NONE).collate(witnesses, Progress.NONE);
    }

    private static List<String> table(String... texts) {
        Collation collation = collate(texts);
        return collation.columns().stream()
                .map(column -> collation.witnesses().stream()
                        .map(witness -> column.words().containsKey(witness.siglum())
                                ? column.words().getOrDefault(witness.siglum(), new Span(0, 0)).in(witness.text())
                                : "-")
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
