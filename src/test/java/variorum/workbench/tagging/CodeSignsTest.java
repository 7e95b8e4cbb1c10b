package variorum.workbench.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Mark;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

class CodeSignsTest {

    @Test
    void aCodeInTheColourOfAKindFollowsTheTheme() {
        Tone tone = CodeSigns.tone(new Code.Look("#AD430B", Mark.SQUARE));
        assertThat(tone.ink(Theme.DARK)).isEqualTo(Token.POSITION.in(Theme.DARK));
    }

    @Test
    void aCodeInAnyOtherColourKeepsItWhereItCanBeRead() {
        Tone tone = CodeSigns.tone(new Code.Look("#7A1F6B", Mark.TRIANGLE));
        assertThat(tone.ink(Theme.LIGHT)).isEqualTo(Color.web("#7A1F6B"));
        assertThat(tone.ink(Theme.DARK)).isNotEqualTo(Color.web("#7A1F6B"));
    }

    @Test
    void aStanceIsReadFromTheAnswerHoweverItIsCapitalised() {
        assertThat(Stance.of(Attributes.of(Map.of("stance", List.of("Oppose"))))).contains(Stance.OPPOSE);
        assertThat(Stance.of(Attributes.NONE)).isEmpty();
        assertThat(Stance.of("wavering")).isEmpty();
    }
}
