package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import variorum.text.Span;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;

/** Cuts words into the parts that JavaFX gets them in, and makes the nodes that show them. */
final class Parts {

    /** Size of a raised letter, and how far it is raised, in sizes of the text. */
    private static final double LETTER = 0.75;

    private static final double RAISED = 0.31;

    /** Size of words that are not of the source, in sizes of the text. */
    private static final double WORDS = 0.94;

    private final Wording wording;
    private final RowStyle style;
    private final Theme theme;

    Parts(Wording wording, RowStyle style, Theme theme) {
        this.wording = wording;
        this.style = style;
        this.theme = theme;
    }

    /** The nodes of words and of what takes room between them, in reading order. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        List<Insert> inserts = new ArrayList<>(wording.inserts());
        for (Span part : parts()) {
            while (!inserts.isEmpty() && inserts.getFirst().at() <= part.start()) {
                nodes.add(node(inserts.removeFirst()));
            }
            boolean dimmed = wording.dimmed().stream().anyMatch(each -> each.overlaps(part));
            nodes.add(node(part.in(wording.words()), theme.color(dimmed ? Token.ASIDE : style.ink())));
        }
        inserts.forEach(insert -> nodes.add(node(insert)));
        return nodes;
    }

    /** Cut where the kind or the colour of the characters changes and where something takes room. */
    private List<Span> parts() {
        String words = wording.words();
        List<Span> parts = Script.isSimple(words) ? List.of(Span.of(words)) : Script.parts(words);
        for (Span stretch : wording.dimmed()) {
            parts = cut(cut(parts, stretch.start()), stretch.end());
        }
        for (Insert insert : wording.inserts()) {
            parts = cut(parts, insert.at());
        }
        return parts;
    }

    private static List<Span> cut(List<Span> parts, int at) {
        List<Span> cut = new ArrayList<>();
        for (Span part : parts) {
            if (part.start() < at && at < part.end()) {
                cut.add(new Span(part.start(), at));
                cut.add(new Span(at, part.end()));
            } else {
                cut.add(part);
            }
        }
        return cut;
    }

    private Text node(String words, Color ink) {
        return node(words, font(words, style), ink);
    }

    /** The face that has the script of some words. */
    static Font font(String words, RowStyle style) {
        Face face = style.face().forScript(Script.of(words));
        return face == style.face() ? style.font() : face.at(style.size());
    }

    private Text node(Insert insert) {
        Color ink = insert.ink().ink(theme);
        return switch (insert.kind()) {
            case LETTER -> letter(insert, style, ink);
            case WORDS -> node(insert.letters(), Face.SANS_ITALIC.at(style.size() * WORDS), ink);
            case ROOM, BREAK -> node(insert.letters(), style.font(), ink);
        };
    }

    /** A small raised letter. */
    static Text letter(Insert insert, RowStyle style, Color ink) {
        Text letter = node(insert.letters(), Face.SANS_SEMIBOLD.at(style.size() * LETTER), ink);
        letter.setTranslateY(-Math.rint(style.size() * RAISED));
        return letter;
    }

    private static Text node(String words, Font font, Color ink) {
        Text node = new Text(words);
        node.setFont(font);
        node.setFill(ink);
        return node;
    }
}
