package variorum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages for people lead somewhere, and every decision can be found. */
class PagesTest {

    private static final Path PAGES = Path.of("src/site/markdown");
    private static final Path DECISIONS = PAGES.resolve("decisions");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

    /** The project of the sample is made at the first start. */
    private static final Pattern PATH =
            Pattern.compile("`((?:src|seeds|annotations|\\.mvn|\\.ci)/[^` ]*)(?<!\\.variorum)`");

    private static final Pattern PROFILE = Pattern.compile("mvnw -P(\\w+)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TYPE = Pattern.compile("\\b[A-Z][a-z]\\w+");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|interface|record|enum) (\\w+)");

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static List<Path> all() throws IOException {
        return Stream.concat(Stream.of(Path.of("README.md")), pages(PAGES).stream()).toList();
    }

    /** What a pattern's first group finds on all pages. */
    private static List<String> named(Pattern pattern) throws IOException {
        List<String> named = new ArrayList<>();
        for (Path page : all()) {
            pattern.matcher(Files.readString(page)).results().forEach(found -> named.add(found.group(1)));
        }
        return named;
    }

    @Test
    void everyPathOfTheSourcesThatIsNamedIsThere() throws IOException {
        assertThat(named(PATH)).isNotEmpty().allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void everyProfileThatIsNamedIsInTheBuild() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));
        assertThat(named(PROFILE)).isNotEmpty().allSatisfy(profile ->
                assertThat(build).containsPattern("<profile>\\s*(<!--(?s:.*?)-->\\s*)?<id>" + profile + "</id>"));
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        assertThat(all()).hasSizeGreaterThan(20).allSatisfy(page -> assertThat(LINK.matcher(Files.readString(page))
                        .results()
                        .map(found -> page.resolveSibling(found.group(1)).normalize()))
                .allMatch(Files::exists));
    }

    @Test
    void everyTypeOnTheMapIsThere() throws IOException {
        Set<String> declared = new HashSet<>();
        try (Stream<Path> walk = Files.walk(Path.of("src"))) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".java")).toList()) {
                DECLARED.matcher(Files.readString(file)).results().forEach(found -> declared.add(found.group(1)));
            }
        }

        String map = Files.readString(PAGES.resolve("architecture.md"));
        assertThat(CODE.matcher(map).results().flatMap(code -> TYPE.matcher(code.group(1)).results()))
                .hasSizeGreaterThan(60)
                .extracting(MatchResult::group)
                .isSubsetOf(declared);
    }

    @Test
    void everyDecisionHasItsNumberInItsTitleAndStandsInTheList() throws IOException {
        String list = Files.readString(DECISIONS.resolve("README.md"));

        for (Path page : pages(DECISIONS)) {
            String name = page.getFileName().toString();
            if (!name.equals("README.md")) {
                String title = Files.readAllLines(page).getFirst();
                assertThat(title).startsWith("# " + Integer.parseInt(name.substring(0, 4)) + ". ");
                assertThat(list).contains("[" + title.substring(title.indexOf(". ") + 2) + "](" + name + ")");
            }
        }
    }
}
