package variorum.workbench.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.workbench.testing.Fx;

class FacesAndIconsTest {

    @ParameterizedTest
    @EnumSource
    void everyFaceComesFromOurOwnFiles(Face face) {
        assertThat(Fx.get(() -> face.at(16)).getName()).isEqualTo(face.fullName());
    }

    @ParameterizedTest
    @EnumSource(names = {"SERIF", "SERIF_SEMIBOLD", "SERIF_BOLD", "SANS", "SANS_SEMIBOLD", "SANS_BOLD"})
    void digitsAreEquallyWideSoThatFiguresStandInColumns(Face face) {
        Set<Double> widths = "0123456789".chars()
                .mapToObj(Character::toString)
                .map(digit -> width(digit, face))
                .collect(Collectors.toSet());
        assertThat(widths).hasSize(1);
    }

    @Test
    void theReadingFaceHasTheWidthTheMeasureWasChosenFor() {
        assertThat(width("Any military presence on our territory without", Face.SERIF)).isBetween(348.0, 349.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Документ", "Έγγραφο", "Příběh", "Việt"})
    void greekCyrillicAndEastEuropeanLettersHaveTheirOwnShapes(String word) {
        for (String letter : word.chars().mapToObj(Character::toString).toList()) {
            assertThat(width(letter, Face.SERIF)).as(letter).isNotEqualTo(width("\uFFFF", Face.SERIF));
        }
    }

    @Test
    void arabicAndHebrewWordsGetAFaceThatHasThem() {
        assertThat(Face.SERIF.forScript(UnicodeScript.ARABIC)).isEqualTo(Face.ARABIC);
        assertThat(Face.SERIF_SEMIBOLD.forScript(UnicodeScript.ARABIC)).isEqualTo(Face.ARABIC_BOLD);
        assertThat(Face.SERIF.forScript(UnicodeScript.HEBREW)).isEqualTo(Face.HEBREW_SERIF);
        assertThat(Face.SANS_BOLD.forScript(UnicodeScript.HEBREW)).isEqualTo(Face.HEBREW_SANS_BOLD);
        assertThat(Face.SANS.forScript(UnicodeScript.CYRILLIC)).isEqualTo(Face.SANS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bi-book", "bi-dash-circle", Icons.AMBIVALENT})
    void anIconIsAsHighAsAsked(String name) {
        assertThat(Fx.get(() -> Icons.of(name, 32)).getLayoutBounds().getHeight()).isBetween(28.0, 40.0);
    }

    @Test
    void anIconCanFollowAColourInSpiteOfTheStyleSheets() {
        SimpleObjectProperty<Color> color = new SimpleObjectProperty<>(Color.RED);
        Shape icon = Fx.get(() -> Icons.of("bi-book", 16, color));
        Shape own = Fx.get(() -> Icons.of(Icons.AMBIVALENT, 16, color));
        Fx.show(new HBox(icon, own), 100, 100);
        assertThat(icon.getFill()).isEqualTo(Color.RED);
        Fx.run(() -> color.set(Color.BLUE));
        Fx.settle();
        assertThat(icon.getFill()).isEqualTo(Color.BLUE);
        assertThat(own.getFill()).isEqualTo(Color.BLUE);
    }

    @Test
    void anUnknownIconIsRefused() {
        assertThatThrownBy(() -> Fx.get(() -> Icons.of("bi-no-such-thing"))).isInstanceOf(RuntimeException.class);
    }

    private static double width(String words, Face face) {
        return Fx.get(() -> {
            Text text = new Text(words);
            Font font = face.at(16);
            text.setFont(font);
            return text.getLayoutBounds().getWidth();
        });
    }
}
