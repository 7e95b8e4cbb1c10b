package variorum.workbench.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import variorum.workbench.testing.Fx;

class ThemeTest {

    private static final List<Token> SURFACES = List.of(
            Token.PAPER, Token.WINDOW, Token.RAISED, Token.HOVER, Token.PICKED, Token.ACTOR_FILL, Token.POSITION_FILL,
            Token.EVENT_FILL, Token.WORD, Token.SENSE, Token.OWN, Token.MOVED, Token.RIBBON);
    private static final List<Token> BEHIND_ROWS = List.of(
            Token.PAPER, Token.WINDOW, Token.RAISED, Token.HOVER, Token.PICKED);

    private record Pair(Token front, Token back, double least) {}

    @AfterEach
    void closeWindows() {
        Fx.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyTextCanBeReadOnEverySurfaceItMayLieOn(Theme theme) {
        List<String> low = pairs()
                .filter(pair -> Contrast.ratio(pair.front().in(theme), pair.back().in(theme)) < pair.least())
                .map(Pair::toString)
                .toList();
        assertThat(low).isEmpty();
    }

    private static Stream<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        SURFACES.forEach(back -> pairs.add(new Pair(Token.TEXT, back, Contrast.TEXT)));
        SURFACES.forEach(back -> pairs.add(new Pair(Token.TEXT2, back, Contrast.TEXT)));
        for (Token front : List.of(Token.ASIDE, Token.ACCENT, Token.ACTOR, Token.POSITION, Token.EVENT)) {
            BEHIND_ROWS.forEach(back -> pairs.add(new Pair(front, back, Contrast.TEXT)));
        }
        for (Token front : List.of(Token.SENSE_EDGE, Token.GOOD, Token.WARN, Token.ERROR)) {
            pairs.add(new Pair(front, Token.PAPER, Contrast.TEXT));
            pairs.add(new Pair(front, Token.RAISED, Contrast.TEXT));
        }
        pairs.add(new Pair(Token.ACTOR, Token.ACTOR_FILL, Contrast.TEXT));
        pairs.add(new Pair(Token.POSITION, Token.POSITION_FILL, Contrast.TEXT));
        pairs.add(new Pair(Token.EVENT, Token.EVENT_FILL, Contrast.TEXT));
        pairs.add(new Pair(Token.SENSE_EDGE, Token.SENSE, Contrast.TEXT));
        pairs.add(new Pair(Token.ON_ACCENT, Token.ACCENT, Contrast.TEXT));
        pairs.add(new Pair(Token.TEXT, Token.PAPER, 7));
        pairs.add(new Pair(Token.EDGE, Token.PAPER, 3));
        pairs.add(new Pair(Token.EDGE, Token.RAISED, 3));
        return pairs.stream();
    }

    @ParameterizedTest
    @EnumSource
    void aColourThatTheUserChoseCanBeReadOnPaperAndWrittenUpon(Theme theme) {
        long seed = 20170324;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Color chosen = Color.rgb(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            Tone tone = Tone.of(chosen);
            assertThat(Contrast.ratio(tone.ink(theme), Token.PAPER.in(theme)))
                    .as("ink of %s, seed %d", chosen, seed)
                    .isGreaterThanOrEqualTo(Contrast.TEXT);
            assertThat(Contrast.ratio(Token.TEXT.in(theme), tone.fill(theme)))
                    .as("text on the fill of %s, seed %d", chosen, seed)
                    .isGreaterThanOrEqualTo(Contrast.TEXT);
        }
    }

    @Test
    void anOpenWindowChangesItsLookAtOnce() {
        Region page = new Region();
        page.getStyleClass().add("v-paper");
        Fx.show(page, 100, 100);
        assertThat(background(page)).isEqualTo(Token.PAPER.in(Theme.LIGHT));

        Fx.run(() -> Theme.DARK.applyTo(page.getScene()));
        Fx.settle();

        assertThat(background(page)).isEqualTo(Token.PAPER.in(Theme.DARK));
        assertThat(page.getScene().getStylesheets()).noneMatch(sheet -> sheet.endsWith("light.css"));
    }

    @Test
    void aNodeThatPaintsByItselfIsToldOfTheChange() {
        Region page = new Region();
        ObservableValue<Theme> theme = Theme.of(page);
        List<Theme> seen = new ArrayList<>();
        theme.addListener((observed, before, now) -> seen.add(now));
        assertThat(theme.getValue()).isEqualTo(Theme.LIGHT);

        Stage stage = Fx.show(new Pane(page), 100, 100);
        Fx.run(() -> Theme.CONTRAST.applyTo(stage.getScene()));
        Fx.run(() -> Theme.DARK.applyTo(stage.getScene()));

        assertThat(seen).containsExactly(Theme.CONTRAST, Theme.DARK);
    }

    @Test
    void aPopupHasTheThemeOfTheWindowItBelongsTo() {
        Region page = new Region();
        Stage stage = Fx.show(new Pane(page), 100, 100);
        Fx.run(() -> Theme.DARK.applyTo(stage.getScene()));

        Tooltip popup = Fx.get(() -> new Tooltip("more"));
        Fx.run(() -> popup.show(page, 10, 10));
        Fx.settle();

        assertThat(Fx.get(() -> Theme.of(popup.getScene()).getValue())).isEqualTo(Theme.DARK);
    }

    @Test
    void otherStyleSheetsOfASceneStay() {
        Scene scene = Fx.get(() -> new Scene(new Pane()));
        Fx.run(() -> {
            scene.getStylesheets().add("data:text/css,.a{}");
            Theme.LIGHT.applyTo(scene);
            Theme.DARK.applyTo(scene);
        });
        assertThat(scene.getStylesheets()).hasSize(4).last().isEqualTo("data:text/css,.a{}");
    }

    private static Color background(Region region) {
        return (Color) Fx.get(() -> region.getBackground().getFills().getFirst().getFill());
    }
}
