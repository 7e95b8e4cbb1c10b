package variorum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A method fits on a screen, a file tells one thing, and every package has its tour. */
class SizeTest {

    private static final Path PROGRAM = Path.of("src/main/java");

    @Test
    void noFileIsLongAndMostAreShort() throws IOException {
        List<Sizes.Sized> files = Sizes.of(PROGRAM).files();

        assertThat(files).allMatch(file -> file.lines() <= 500, "at most 500 lines");
        assertThat(longestBut(files, 0.05)).as("95 %% of files; the longest: %s", files.subList(0, 20)).isLessThan(250);
        assertThat(longestBut(files, 0.5)).as("half of the files; near the middle: %s", around(files, 81))
                .isLessThanOrEqualTo(80);
    }

    @Test
    void noMethodIsLongAndMostAreShort() throws IOException {
        List<Sizes.Sized> methods = Sizes.of(PROGRAM).methods();

        assertThat(methods).allMatch(method -> method.lines() <= 70, "at most 70 lines");
        assertThat(longestBut(methods, 0.05))
                .as("95 %% of methods, longest first: %s", methods.subList(0, methods.size() / 20 + 1))
                .isLessThan(20);
    }

    @Test
    void everyLineFitsBesideAnother() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("src"))) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).allMatch(line -> line.length() <= 120);
            }
        }
    }

    @Test
    void everyPackageHasATourAndKnowsItsNulls() throws IOException {
        try (Stream<Path> walk = Files.walk(PROGRAM.resolve("variorum"))) {
            List<Path> packages = walk.filter(Files::isDirectory).filter(SizeTest::holdsCode).toList();

            assertThat(packages).isNotEmpty().allSatisfy(room ->
                    assertThat(room.resolve("package-info.java")).content().contains("@NullMarked")
                            .matches("(?s)/\\*\\*.{100,}\\*/.*"));
        }
    }

    @Test
    void linesAreCountedAsTheEyeCountsThem(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Counted.java"), """
                /** A class. */
                class Counted {
                    int one() { return 1; }

                    /** Not counted. */
                    @Deprecated
                    int five(int a) {
                        Runnable nothing = () -> {};
                        return 5;
                    }
                }
                """);

        assertThat(Sizes.of(folder)).isEqualTo(new Sizes(
                List.of(new Sizes.Sized("Counted.java", 11)),
                List.of(new Sizes.Sized("Counted.five", 5), new Sizes.Sized("Counted.one", 1))));
    }

    /** Those a little longer than a number of lines: the next to be shortened. */
    private static List<Sizes.Sized> around(List<Sizes.Sized> files, int lines) {
        return files.stream().filter(file -> file.lines() >= lines && file.lines() < lines + 3).toList();
    }

    /** The size of the longest that is left when the given share of all, the longest ones, is set aside. */
    private static int longestBut(List<Sizes.Sized> longestFirst, double share) {
        return longestFirst.get((int) (longestFirst.size() * share)).lines();
    }

    private static boolean holdsCode(Path folder) {
        String[] sources = folder.toFile().list((_, name) -> name.endsWith(".java"));
        return sources != null && sources.length > 0;
    }
}
