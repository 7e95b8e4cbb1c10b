package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;
import variorum.workbench.command.Command;
import variorum.workbench.command.KeyMap;
import variorum.workbench.command.Shortcut;
import variorum.workbench.control.KeyCap;
import variorum.workbench.testing.Fx;

/** Where a key is named beside what it does, it is the key that the person has given. */
class KeyHintsTest {

    private static final List<String> TABS = List.of(
            "view.stories", "view.search", "view.entities", "view.statements", "view.compare", "view.read");

    /** Keys of fields, lists and cards, which no command has. */
    private static final Set<String> FIXED =
            Set.of("Enter", "Shift+Enter", "Esc", "Tab", "Space", "Backspace", "Delete", "Up", "Down", "Left", "Right");

    private static final Pattern BRACKETS = Pattern.compile("\\(([^() \"]+?)(?:, then .| for keys)?\\)");

    @TempDir
    private Path folder;

    @Test
    void everyTooltipAndCapFollowsTheKeysThatAreGiven() throws IOException {
        try (RealWindow window = new RealWindow(folder).inCheckout().start()) {
            KeyMap keys = Fx.get(() -> window.desk().commands().keys());
            List<Command> commands = Fx.get(() -> List.copyOf(window.desk().commands().all())).stream()
                    .filter(command -> command.defaultKey().isPresent() && !command.id().startsWith("tag.code."))
                    .toList();
            Set<String> named = new TreeSet<>();
            for (String tab : TABS) {
                go(window, tab);
                Fx.run(keys::reset);
                Set<String> before = shown(window);
                TreeMap<String, String> old = new TreeMap<>();
                Fx.run(() -> commands.forEach(command -> {
                    Shortcut key = unusual(old.size());
                    keys.give(command, Optional.of(key));
                    old.put(key.text(), command.defaultKey().orElseThrow().text());
                }));
                assertThat(old).hasSameSizeAs(commands);
                Set<String> after = shown(window);
                assertThat(after).as(tab).allMatch(old::containsKey);
                assertThat(after.stream().map(old::get).collect(Collectors.toSet())).as(tab).isEqualTo(before);
                Fx.run(() -> commands.forEach(command -> keys.give(command, Optional.empty())));
                assertThat(shown(window)).as(tab).isEmpty();
                named.addAll(before);
            }
            assertThat(named).contains("C", "K", "Shift+T", "Shift+C", "F7", "Shift+F7", "V", "B", "W", "U", "N", "M",
                    "Shift+F2", "F4", "R", "T", "F1", "Ctrl+Enter", "Ctrl+F5");
        }
    }

    /** Shows a tab with something selected in it. */
    private static void go(RealWindow window, String tab) {
        window.does(tab);
        if (tab.equals("view.stories")) {
            Fx.run(() -> ((ListView<?>) window.root().lookup("#story-list")).getSelectionModel().selectFirst());
        }
        if (tab.equals("view.compare")) {
            tagMoreInEveryOther(window);
        }
        if (tab.equals("view.read")) {
            Fx.run(() -> window.desk().focus().select(List.of(
                    window.desk().session().project().annotations().values().stream()
                            .flatMap(all -> all.list().stream()).findFirst().orElseThrow().ref())));
            window.does("code.rule");
        }
        window.untilIdle();
    }

    /** So that there is something to carry over, whichever two reports are compared. */
    private static void tagMoreInEveryOther(RealWindow window) {
        Session session = window.desk().session();
        Project project = session.project();
        List<Code> codes = project.codebook().codes();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < project.documentsByName().size(); i += 2) {
            for (Annotation tag : project.annotationsOf(project.documentsByName().get(i).id()).list()) {
                Code other = codes.getFirst().id().equals(tag.code()) ? codes.getLast() : codes.getFirst();
                edits.add(new Edit.PutAnnotation(
                        Annotation.of(tag.document(), other.id(), tag.coder(), tag.extent())));
            }
        }
        Fx.run(() -> session.perform(new Edit.Batch("tag more", edits)));
        window.untilIdle();
    }

    /** A key that no command comes with. */
    private static Shortcut unusual(int number) {
        List<KeyCode> plain = Stream.of(KeyCode.values())
                .filter(code -> code.isLetterKey() || code.isFunctionKey())
                .toList();
        int round = number / plain.size();
        return new Shortcut(plain.get(number % plain.size()), round != 1, round != 2, true);
    }

    /** The keys that tooltips and caps name, but for those of codes and those that no command has. */
    private static Set<String> shown(RealWindow window) {
        return Fx.get(() -> {
            List<String> said = new ArrayList<>();
            for (Node node : window.root().lookupAll("*")) {
                if (node instanceof KeyCap cap && isOfCommand(cap)) {
                    said.add("(" + cap.getText() + ")");
                }
                if (node instanceof Control control && control.getTooltip() != null) {
                    said.addAll(Stream.of(
                                    control.getTooltip().getText(),
                                    control.getAccessibleText(),
                                    control.getAccessibleHelp())
                            .filter(words -> words != null)
                            .toList());
                }
            }
            return keysIn(said);
        });
    }

    private static boolean isOfCommand(Node cap) {
        return Stream.iterate(cap, node -> node != null, Node::getParent).noneMatch(node ->
                "codes".equals(node.getId()));
    }

    private static Set<String> keysIn(List<String> said) {
        Set<String> keys = new TreeSet<>();
        for (String words : said) {
            Matcher brackets = BRACKETS.matcher(words);
            while (brackets.find()) {
                Shortcut.parse(brackets.group(1)).map(Shortcut::text).filter(key -> !FIXED.contains(key))
                        .ifPresent(keys::add);
            }
        }
        return keys;
    }
}
