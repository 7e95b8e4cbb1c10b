package variorum.workbench.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import variorum.annotation.Code;
import variorum.annotation.Mark;
import variorum.workbench.theme.Contrast;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

/** The colours of every code that comes with the program, in every theme. */
class DefaultCodesTest {

    /** Rows, and what a comparison lays behind words that are tagged. */
    private static final List<Token> BEHIND = List.of(
            Token.WINDOW, Token.RAISED, Token.HOVER, Token.PICKED, Token.WORD, Token.SENSE, Token.OWN, Token.MOVED,
            Token.RIBBON);

    private static final Pattern COLOUR = Pattern.compile("\"colou?r\"\\s*:\\s*\"(#[0-9A-Fa-f]{6})\"");

    private static Set<String> colours() throws IOException {
        Set<String> colours = new TreeSet<>();
        try (Stream<Path> templates = Files.list(Path.of("src/main/resources/variorum/templates"))) {
            for (Path file : Stream.concat(templates, Stream.of(Path.of("annotations/seeds.jsonl"))).toList()) {
                COLOUR.matcher(Files.readString(file)).results().forEach(found -> colours.add(found.group(1)));
            }
        }
        return colours;
    }

    @ParameterizedTest
    @EnumSource
    void canBeReadOnPaperAndSeenOnRowsAndDifferences(Theme theme) throws IOException {
        assertThat(colours()).hasSizeGreaterThan(2);
        for (String colour : colours()) {
            Tone tone = CodeSigns.tone(new Code.Look(colour, Mark.CIRCLE));
            Color ink = tone.ink(theme);
            assertThat(Contrast.ratio(ink, Token.PAPER.in(theme))).as(colour).isGreaterThanOrEqualTo(Contrast.TEXT);
            assertThat(Contrast.ratio(Token.TEXT.in(theme), tone.fill(theme)))
                    .as("text on the fill of %s", colour)
                    .isGreaterThanOrEqualTo(Contrast.TEXT);
            for (Token back : BEHIND) {
                assertThat(Contrast.ratio(ink, back.in(theme)))
                        .as("%s on %s", colour, back)
                        .isGreaterThanOrEqualTo(Contrast.GRAPHIC);
            }
            assertThat(Contrast.ratio(ink, tone.fill(theme)))
                    .as("%s on its own fill", colour)
                    .isGreaterThanOrEqualTo(Contrast.GRAPHIC);
        }
    }
}
