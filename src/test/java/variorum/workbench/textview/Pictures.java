package variorum.workbench.textview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import variorum.text.Span;
import variorum.workbench.testing.Fx;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

/**
 * Draws pictures of the text view to look at, beside the mock-ups: {@code main FOLDER}. Not a test; run it after a
 * change to what is drawn.
 */
public final class Pictures {

    private final Path folder;

    private Pictures(Path folder) {
        this.folder = folder;
    }

    /** Writes all pictures into a folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "target/pictures" : arguments[0]);
        Pictures pictures = new Pictures(Files.createDirectories(folder));
        for (Theme theme : Theme.values()) {
            pictures.twoPanes(theme);
        }
        pictures.onePane();
        pictures.compared();
        pictures.scripts();
        pictures.longText();
        Platform.exit();
    }

    private void twoPanes(Theme theme) {
        TextView first = view(Specimens.first(), Specimens.firstMarks());
        TextView second = view(Specimens.second(), Specimens.secondMarks());
        HBox panes = new HBox(first, second);
        first.setPrefWidth(480);
        second.setPrefWidth(480);
        Stage stage = Fx.show(panes, 960, 728);
        Fx.run(() -> theme.applyTo(stage.getScene()));
        Fx.run(() -> {
            first.lights().setPicked(Set.of("Presence without approval"));
            int one = first.content().text().indexOf("Any military");
            int other = second.content().text().indexOf("Any military");
            first.scrolling().setSpaceAbove(14 + second.places().yOf(other) - first.places().yOf(one));
            first.put(new Layer("link", List.of(new Pointer(one))));
            second.put(new Layer("link", List.of(new Pointer(other))));
        });
        write("two-" + theme.name().toLowerCase(Locale.ROOT), stage.getScene());
    }

    private void onePane() {
        TextView view = view(Specimens.first(), Specimens.firstMarks());
        Fx.run(() -> view.metricsProperty().set(TextMetrics.SINGLE));
        Stage stage = Fx.show(view, 1352, 728);
        Fx.run(() -> view.lights().setPicked(Set.of("Presence without approval")));
        write("one-light", stage.getScene());
        Fx.run(() -> {
            String text = view.content().text();
            int from = text.indexOf("Bashar Al-Ja’afari told");
            view.requestFocus();
            view.select(new Span(from, text.indexOf("battle to recapture")));
            view.lights().setPicked(Set.of());
            view.setOpen(2, true);
        });
        write("one-selected", stage.getScene());
    }

    private void compared() {
        TextContent content = withGhost(Specimens.first());
        List<Mark> marks = Specimens.firstMarks().stream()
                .filter(mark -> mark.label().startsWith("US action"))
                .toList();
        TextView view = view(content, marks);
        Fx.run(() -> {
            view.metricsProperty().set(TextMetrics.COMPARED);
            view.marginProperty().set(false);
            view.setGutter(8);
            String text = content.text();
            Tone word = Tone.of(Token.WORD);
            Tone sense = Tone.of(Token.SENSE_EDGE);
            int own = text.indexOf("Al-Ja’afari is perhaps");
            int quote = text.indexOf("Iran.”") + 5;
            view.put(new Layer("differences", List.of(
                    new Band(new Span(own, own + 10), Tone.of(Token.OWN), "only in 000"),
                    fill(text, "Al-Ja’afari said nobody", 11, word, Fill.Look.WASH, "N"),
                    fill(text, "Daesh without", 5, word, Fill.Look.WASH, "N"),
                    fill(text, "after they were airlifted there", 67, word, Fill.Look.WASH, "W"),
                    fill(text, "US military intervention", 2, Tone.of(Token.ASIDE), Fill.Look.DOTTED, null),
                    new Fill(List.of(new Span(quote, quote + 1)), sense, Fill.Look.OUTLINED, "Q"),
                    new Gap(text.indexOf(" are the Syrian Arab"), sense))));
        });
        Stage stage = Fx.show(view, 440, 720);
        Fx.run(() -> view.scrolling().level(content.text().indexOf("Al-Ja’afari said nobody"), 20));
        write("compared-light", stage.getScene());
        Fx.run(() -> Theme.DARK.applyTo(stage.getScene()));
        write("compared-dark", stage.getScene());
    }

    private static TextContent withGhost(TextContent content) {
        List<Block> blocks = new ArrayList<>(content.blocks());
        blocks.add(10, new Block.Ghost(
                "“All the terrorist attacks, as I said, are pushing everybody towards a total failure.”",
                "stands further down in 001"));
        return new TextContent(content.text(), blocks);
    }

    private static Fill fill(String text, String words, int length, Tone tone, Fill.Look look, String letter) {
        int at = text.indexOf(words);
        return new Fill(List.of(new Span(at, at + length)), tone, look, letter);
    }

    private void scripts() {
        String text = String.join("\n", Specimens.ARABIC, Specimens.HEBREW, Specimens.MIXED);
        int hebrew = text.indexOf("אמר");
        List<Mark> marks = List.of(
                new Mark("a", new Span(4, 11), Specimens.ACTOR, "Al-Ja’afari"),
                new Mark("b", List.of(new Span(12, 40), new Span(71, 85)), Specimens.POSITION, "وجود غير شرعي",
                        "bi-dash-circle", true),
                new Mark("c", new Span(hebrew + 4, hebrew + 13), Specimens.ACTOR, "x"),
                new Mark("d", List.of(new Span(hebrew + 17, hebrew + 80)), Specimens.POSITION, "נוכחות",
                        "bi-circle", true));
        TextView view = view(TextContent.of(text), marks);
        Stage stage = Fx.show(view, 480, 460);
        Fx.run(() -> {
            view.lights().setPicked(Set.of("d"));
            view.requestFocus();
            view.select(new Span(44, 66));
        });
        write("scripts-light", stage.getScene());
    }

    private void longText() {
        String text = Specimens.longText(1_000_000);
        TextView view = view(TextContent.of(text), Specimens.spread(text, 5_000));
        Stage stage = Fx.show(view, 700, 728);
        Fx.run(() -> view.scrollTo(text.length() / 2));
        write("long-light", stage.getScene());
    }

    private static TextView view(TextContent content, List<Mark> marks) {
        return Fx.get(() -> {
            TextView view = new TextView();
            view.setContent(content);
            view.put(new Layer("tags", marks));
            return view;
        });
    }

    private void write(String name, Scene scene) {
        Fx.settle();
        WritableImage image = Fx.get(() -> scene.snapshot(null));
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
