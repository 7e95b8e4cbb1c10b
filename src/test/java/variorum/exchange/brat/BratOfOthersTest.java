package variorum.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Unreadable;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Span;

/** What other programs and hands wrote in brat's form is read, mistakes of theirs included. */
class BratOfOthersTest {

    private static final Brat BRAT = new Brat(OffsetUnit.CODE_POINT);

    @TempDir
    private Path folder;

    private Reading read(String text, String ann) throws IOException {
        Files.write(folder.resolve("a.txt"), text.getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("a.ann"), ann);
        return BRAT.read(folder.resolve("a.ann"), Progress.NONE);
    }

    @Test
    void placesOfABrokenToolAreReadSoThatTheirWordsFit() throws IOException {
        Reading reading = read("\uFEFF\uD83D\uDE00 one\r\ntwo three", "T1\tX 4 7\tone\nT2\tY 9 12\ttwo\n");
        assertThat(reading.problems())
                .extracting(Problem::sentence)
                .containsExactly(
                        "The places count in UTF-16 code units, a line end as two, a byte order mark as one, where"
                                + " code points are prescribed; they were read so that their words fit.");
        assertThat(reading.project().allAnnotations().map(a -> a.wordsIn("\uD83D\uDE00 one\ntwo three")))
                .containsExactly("one", "two");
    }

    @Test
    void whatFitsNowhereIsListedWithItsLine() throws IOException {
        Reading reading =
                read("one two three", "T1\tX 0 3\tone\nT2\tX 4 7\tfour\nT3\tX 0 1\ttwo\nnonsense\nA1\tNeg T1\n");
        assertThat(reading.problems()).extracting(Problem::toString).containsExactly(
                "line 4: This line is not understood.",
                "line 2: The words \"four\" do not stand at this place, nor elsewhere.",
                "line 3: The words \"two\" stand elsewhere than the line says; the tag is on the words.");
        assertThat(reading.project().annotationCount()).isEqualTo(2);
    }

    @Test
    void eventsRelationsAndEquivalencesOfOthersBecomeStatements() throws IOException {
        Reading reading = read("A binds B and C, or AB", """
            T1\tProtein 0 1\tA
            T2\tBinding 2 7\tbinds
            T3\tProtein 8 9\tB
            T4\tProtein 14 15\tC
            T5\tProtein 20 22\tAB
            E1\tBinding:T2 Theme:T1 Theme2:T3
            E2\tBinding:T2 Cause:E1
            R1\tPart-of Arg1:T1 Arg2:T5
            *\tEquiv T1 T3 T4
            """);
        Project project = reading.project();
        assertThat(reading.problems()).isEmpty();
        assertThat(project.annotationCount()).isEqualTo(5);
        assertThat(project.statements().all().stream()
                        .map(statement -> Objects.requireNonNull(
                                                project.statementTypes().get(statement.type()))
                                        .name() + " " + statement.parts().keySet()))
                .containsExactlyInAnyOrder(
                        "Binding [Theme]", "Binding [Cause]", "Part-of [Arg1, Arg2]", "Equiv [member]");
    }

    @Test
    void aByteOrderMarkIsNoLine() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "One two.\n");
        for (String file : List.of("\uFEFF", "\uFEFFT1\tActor 0 3\tOne\n")) {
            Files.writeString(folder.resolve("a.ann"), file);
            Reading reading = BRAT.read(folder.resolve("a.ann"), Progress.NONE);
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.project().allAnnotations()).hasSize(file.length() > 1 ? 1 : 0);
        }
    }

    @Test
    void aTagOnAWholeTextOfManyLinesComesBackInOnePiece() throws IOException {
        String text = "A line.\n".repeat(20_000);
        String places = IntStream.range(0, 20_000).mapToObj(i -> 8 * i + " " + (8 * i + 7))
                .collect(Collectors.joining(";"));
        Files.writeString(folder.resolve("a.txt"), text);
        Files.writeString(folder.resolve("a.ann"),
                "T1\tActor " + places + "\t" + text.strip().replace('\n', ' ') + "\n");
        Reading reading = BRAT.read(folder.resolve("a.ann"), Progress.NONE);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.project().allAnnotations()).singleElement()
                .satisfies(tag -> assertThat(tag.spans()).containsExactly(new Span(0, text.length() - 1)));
    }

    @Test
    void anAnnFileWithoutATextGivesNothing() throws IOException {
        Files.writeString(folder.resolve("b.ann"), "T1\tX 0 3\tone\n");
        assertThatThrownBy(() -> BRAT.read(folder.resolve("b.ann"), Progress.NONE))
                .isInstanceOf(Unreadable.class).hasMessageContaining("b.txt does not exist");
    }
}
