package variorum.workbench.suggestions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import variorum.annotation.Entity;
import variorum.workbench.control.Card;
import variorum.workbench.control.CardRows;
import variorum.workbench.control.Phrase;
import variorum.workbench.tagging.CodeSigns;
import variorum.workbench.theme.Icons;

/** The list of all suggestions that can be taken at once: Space leaves an entity out, Enter tags the rest. */
public final class SuggestPopup extends VBox {

    private static final double WIDTH = 400;
    private static final double SIGN = 14;
    private static final int MOST_FORMS = 4;

    private final Map<Entity, List<Suggestion>> groups;
    private final Set<Entity> left = new HashSet<>();
    private final Map<Entity, StackPane> boxes = new LinkedHashMap<>();
    private final CardRows<Entity> rows = new CardRows<>(this::toggle, this::say);
    private final Label head = Card.label("", "v-card-head", "v-meta");
    private final Consumer<List<Suggestion>> taken;
    private final Runnable close;

    /**
     * A list.
     *
     * @param groups suggestions by the entity they name
     * @param text the report
     * @param taken is told what was not left out
     * @param close is told that nothing was taken
     */
    public SuggestPopup(
            Map<Entity, List<Suggestion>> groups, String text, Consumer<List<Suggestion>> taken, Runnable close) {
        this.groups = groups;
        this.taken = taken;
        this.close = close;
        getStyleClass().addAll("v-card", "v-list-card");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setFocusTraversable(true);
        getChildren().addAll(head, rows, Card.foot("Enter", "tag all that are ticked", "Space", "leave out", "Esc",
                "close"));
        groups.forEach((entity, found) -> add(entity, found, text));
        rows.shown(0);
        count();
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void say(Entity entity) {
        setAccessibleText(entity.name() + (left.contains(entity) ? ", left out" : ", ticked"));
    }

    private void add(Entity entity, List<Suggestion> found, String text) {
        StackPane box = new StackPane(Icons.of("bi-check-square", SIGN));
        boxes.put(entity, box);
        Node sign = CodeSigns.ofTag(found.getFirst().code().orElseThrow().look());
        rows.add(entity, box, sign, Card.label(entity.name()), Card.space(),
                Card.label(forms(found, text), "v-meta", "v-aside"));
    }

    /** "Daesh 3, ISIS". */
    private static String forms(List<Suggestion> found, String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        found.forEach(each -> counts.merge(each.span().in(text).replace('\n', ' '), 1, Integer::sum));
        List<String> shown = new ArrayList<>();
        counts.forEach((form, count) -> shown.add(count == 1 ? form : form + " " + count));
        return shown.size() <= MOST_FORMS
                ? String.join(", ", shown)
                : String.join(", ", shown.subList(0, MOST_FORMS)) + " …";
    }

    private void toggle(Entity entity) {
        boolean out = left.add(entity) || !left.remove(entity);
        StackPane box = boxes.get(entity);
        if (box != null) {
            box.getChildren().setAll(Icons.of(out ? "bi-square" : "bi-check-square", SIGN));
        }
        count();
    }

    private List<Suggestion> ticked() {
        List<Suggestion> ticked = new ArrayList<>();
        groups.forEach((entity, found) -> ticked.addAll(left.contains(entity) ? List.of() : found));
        return ticked;
    }

    private void count() {
        String words = Phrase.count(ticked().size(), "mention") + " of " + Phrase.count(groups.size(), "known name");
        head.setText(words);
        setAccessibleText(words);
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.ESCAPE) {
            close.run();
        } else if (key == KeyCode.ENTER) {
            taken.accept(ticked());
        } else if (key == KeyCode.SPACE) {
            rows.now().ifPresent(this::toggle);
        } else if (!rows.move(key)) {
            return;
        }
        event.consume();
    }
}
