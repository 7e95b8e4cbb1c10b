package variorum.exchange.conll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.exchange.Exported;
import variorum.exchange.Planted;
import variorum.project.Project;

/** Words with one tag each. */
class ConllTest {

    @TempDir
    private Path folder;

    private List<String> lines(Project project) throws IOException {
        return Files.readAllLines(Exported.of(new Conll(), project, folder).path());
    }

    @Test
    void aSimpleProjectLooksAsTheSharedTasksFilesDo() throws IOException {
        assertThat(String.join("\n", lines(Planted.simple()))).isEqualTo("""
            -DOCSTART- -X- -X- O

            First -X- -X- O
            line -X- -X- O
            . -X- -X- O

            Second -X- -X- O
            line -X- -X- O
            of -X- -X- O
            the -X- -X- B-Actor
            union -X- -X- I-Actor
            . -X- -X- O

            The -X- -X- O
            union -X- -X- O
            said -X- -X- B-\u041F\u043E\u0437\u0438\u0446\u0438\u044F
            no -X- -X- I-\u041F\u043E\u0437\u0438\u0446\u0438\u044F
            . -X- -X- O
            """);
    }

    @Test
    void theLongestTagStaysAndBeginsAnewInEverySentence() throws IOException {
        List<String> emoji = lines(Planted.project()).stream().filter(line -> line.contains("-old_one")).toList();
        assertThat(emoji).hasSizeGreaterThan(30).first().isEqualTo("\uD83D\uDE00 -X- -X- B-old_one");
        assertThat(emoji.stream().filter(line -> line.contains("B-"))).hasSizeGreaterThan(1);
        assertThat(lines(Planted.project())).noneMatch(line -> line.endsWith("-Akteur:_\u653F\u5E9C")
                && line.startsWith("government"));
    }

    @Test
    void everyLineHasFourColumnsWhateverIsInWordsAndNames() throws IOException {
        assertThat(lines(Planted.project()))
                .allMatch(line -> line.isEmpty() || line.split("[\\s\\p{Z}]", -1).length == 4)
                .filteredOn(line -> line.startsWith("-DOCSTART-"))
                .hasSize(4);
    }

    @Test
    void aProjectWithoutTagsIsWordsAndAnEmptyOneNothing() throws IOException {
        assertThat(lines(Planted.withoutSpans())).allMatch(line -> line.isEmpty() || line.endsWith(" O"));
        Path other = Files.createDirectory(folder.resolve("empty"));
        assertThat(Exported.of(new Conll(), Project.EMPTY, other).path()).isEmptyFile();
    }

    @Test
    void eachLossNamesItsCase() {
        assertThat(Exported.losses(new Conll(), Planted.project()))
                .contains(
                        "coders",
                        "codes under a name without spaces",
                        "entities",
                        "reports as words only",
                        "statements",
                        "tags below a longer one",
                        "tags cut at the ends of sentences",
                        "tags on no word",
                        "tags with gaps, written piece by piece",
                        "tags without the note");
    }
}
