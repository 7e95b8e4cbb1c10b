package variorum.workbench.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.project.Gestures;
import variorum.project.SavedQuery;
import variorum.project.Session;
import variorum.search.Concordance;
import variorum.search.Hit;
import variorum.workbench.command.Command;
import variorum.workbench.command.Hints;
import variorum.workbench.command.Menu;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Phrase;
import variorum.workbench.error.Messages;
import variorum.workbench.focus.Focus;
import variorum.workbench.tagging.CodePicker;

/** What can be done with a search and with what it found. */
public final class SearchHands {

    private final SearchModel model;
    private final Session session;
    private final Focus focus;
    private final Hints hints;
    private final Messages messages;
    private final Overlays overlays;
    private final SavedQueries saved;
    private final MentionHands mentions;

    /** Hands for a model. */
    public SearchHands(
            SearchModel model, Session session, Focus focus, Hints hints, Messages messages, Overlays overlays) {
        this.model = model;
        this.session = session;
        this.focus = focus;
        this.hints = hints;
        this.messages = messages;
        this.overlays = overlays;
        this.mentions = new MentionHands(session, messages, overlays);
        this.saved = new SavedQueries(session, messages, overlays);
    }

    List<Command> commands(SearchPane pane) {
        return List.of(
                Command.named("search.open", "Search all reports").in(Menu.EDIT, 2).icon("bi-search")
                        .on("Ctrl+Shift+F").does(() -> open(pane)),
                Command.named("search.tagSelected", "Tag the selected places…").in(Menu.TAG, 4).icon("bi-tag")
                        .on("Ctrl+Enter").inView(SearchModel.VIEW).does(() -> askCode(pane.selected())),
                Command.named("search.tagAll", "Tag every place found…").in(Menu.TAG, 4).icon("bi-tags")
                        .on("Ctrl+Shift+Enter").inView(SearchModel.VIEW).does(() -> askCode(pane.all())),
                Command.named("search.entity", "Say which entity the selected places name…").in(Menu.TAG, 4)
                        .icon("bi-person").on("Ctrl+E").inView(SearchModel.VIEW)
                        .does(() -> mentions.ask(pane.selected())),
                Command.named("search.save", "Save this query…").icon("bi-star").in(Menu.EDIT, 2).on("Ctrl+S")
                        .inView(SearchModel.VIEW).does(() -> saved.save(model.query().get())),
                Command.named("search.saved", "Run a saved query…").icon("bi-star").in(Menu.EDIT, 2)
                        .does(() -> saved.choose("Run a saved query", query -> run(pane, query))),
                Command.named("search.rename", "Rename a saved query…").icon("bi-pencil")
                        .does(() -> saved.choose("Rename a saved query", saved::rename)),
                Command.named("search.forget", "Forget a saved query…").icon("bi-x")
                        .does(() -> saved.choose("Forget a saved query", saved::forget)),
                sort("found", "Sort places by report", Concordance.Order.AS_FOUND),
                sort("before", "Sort places by the words before", Concordance.Order.BEFORE),
                sort("words", "Sort places by the words found", Concordance.Order.FOUND),
                sort("after", "Sort places by the words after", Concordance.Order.AFTER));
    }

    private Command sort(String id, String title, Concordance.Order by) {
        return Command.named("search.sort." + id, title).icon("bi-sort-down").inView(SearchModel.VIEW)
                .does(() -> model.order().set(by));
    }

    /** Goes to the field; words selected in a text are searched for at once. */
    private void open(SearchPane pane) {
        Optional<String> words = focus.view().get().equals(SearchModel.VIEW)
                ? Optional.empty()
                : focus.selection().get().flatMap(selection -> session.project().document(selection.document())
                        .map(document -> selection.span().in(document.text())));
        focus.show(SearchModel.VIEW);
        words.map(chosen -> chosen.replace('"', ' ').replaceAll("\\s+", " ").strip())
                .filter(chosen -> !chosen.isEmpty())
                .ifPresent(chosen -> pane.search('"' + chosen + '"'));
        pane.begin();
    }

    private void run(SearchPane pane, SavedQuery query) {
        focus.show(SearchModel.VIEW);
        pane.search(query.query());
        pane.begin();
    }

    /** The queries kept with the project. */
    SavedQueries saved() {
        return saved;
    }

    /** Say the keys of commands. */
    Hints hints() {
        return hints;
    }

    ContextMenu menu(SearchPane pane) {
        return new ContextMenu(
                item("Open in the text", pane::open),
                item("Tag the selected places…", () -> askCode(pane.selected())),
                item("Tag every place found…", () -> askCode(pane.all())),
                item("The selected places name…", () -> mentions.ask(pane.selected())),
                new SeparatorMenuItem(),
                item("Change the code of the selected tags…", () -> recode(pane.selected())),
                item("Mark them as sure", () -> mark(pane.selected(), Confidence.SURE)),
                item("Mark them as unsure", () -> mark(pane.selected(), Confidence.UNSURE)),
                item("Mark them for discussion", () -> mark(pane.selected(), Confidence.DISCUSS)),
                item("Remove them", () -> remove(pane.selected())));
    }

    private void recode(List<Hit> hits) {
        ifTags(hits, tags -> CodePicker.ask(
                overlays, "Change the code of " + Phrase.count(tags.size(), "tag") + " to",
                session.project().codebook().codes().stream().filter(code -> !code.retired()).toList(), code -> "",
                code -> messages.attempt(() -> new HitEdits(session).recode(tags, code))));
    }

    private void mark(List<Hit> hits, Confidence confidence) {
        ifTags(hits, tags -> messages.attempt(() -> new HitEdits(session).mark(tags, confidence)));
    }

    private void remove(List<Hit> hits) {
        ifTags(hits, tags -> messages.attempt(() -> session.perform(Gestures.removing(
                session.project(), tags, "remove " + Phrase.count(tags.size(), "tag")))));
    }

    /** Places of words are no tags: that is said, and nothing is done. */
    private void ifTags(List<Hit> hits, Consumer<List<Annotation.Ref>> what) {
        List<Annotation.Ref> tags = hits.stream().flatMap(hit -> hit.ref().stream()).toList();
        if (tags.isEmpty()) {
            messages.say("These are places of words, not tags; search with code: or another field of tags for tags.");
        } else {
            what.accept(tags);
        }
    }

    private static MenuItem item(String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Asks for a code and tags with it. */
    void askCode(List<Hit> hits) {
        if (hits.isEmpty()) {
            messages.say("No place is selected.");
            return;
        }
        List<Code> codes = session.project().codebook().codes().stream().filter(code -> !code.retired()).toList();
        CodePicker.ask(
                overlays, "Tag " + Phrase.count(hits.size(), "place") + " as", codes, code -> "",
                code -> tag(hits, code));
    }

    /** Tags with the code on a key, if there is one; answers whether there is. */
    boolean tagByKey(String key, List<Hit> hits) {
        Optional<Code> code = hits.isEmpty() || key.isBlank()
                ? Optional.empty()
                : session.project().codebook().onKey(key.toUpperCase(Locale.ROOT));
        code.ifPresent(found -> tag(hits, found));
        return code.isPresent();
    }

    private void tag(List<Hit> hits, Code code) {
        messages.attempt(() -> messages.say(
                new HitEdits(session).tag(hits, code.id(), Optional.empty()).sentence()));
    }
}
