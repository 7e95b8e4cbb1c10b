package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import variorum.annotation.Statement;
import variorum.collation.AlteredQuotation;
import variorum.collation.Difference;
import variorum.collation.Side;
import variorum.collation.Substitution;
import variorum.workbench.command.Hints;
import variorum.workbench.control.Buttons;
import variorum.workbench.error.Messages;

/**
 * Everything about the pair as a whole: figures, what was exchanged for what, altered quotations, what only one has.
 */
final class SidePanel extends ScrollPane {

    private static final double ROW = 22;
    private static final double WIDE_ROW = 24;

    private final CompareModel model;
    private final Label nameA = Nodes.label("", "v-meta");
    private final Label nameB = Nodes.label("", "v-meta");
    private final RowList<Substitution> substitutions;
    private final RowList<AlteredQuotation> quotations;
    private final RowList<Passage> onlyA;
    private final RowList<Passage> onlyB;
    private final Section substitutionSection;
    private final Section quotationSection;
    private final Section onlyInA;
    private final Section onlyInB;
    private final DifferenceList differences;
    private final RowList<PassageTable.Row> passages;
    private final HBox passageHead = new HBox();
    private final Section passageSection;
    private final RulesPanel rules;
    private final Section ruleSection;
    private final StackPane sheetRoom = new StackPane();
    private final Section sheetSection;
    private final Messages messages;
    private final CarryPanel carrying;
    private Optional<DifferenceSheet> sheet = Optional.empty();

    SidePanel(CompareModel model, Messages messages, Carry carry, Hints hints) {
        this.model = model;
        this.messages = messages;
        rules = new RulesPanel(model, messages);
        ruleSection = new Section("Rules and corrections", rules);
        sheetSection = new Section("This difference", sheetRoom);
        Button makeRule = Buttons.words("Make rule", "bi-plus", this::makeRule);
        RowFaces faces = new RowFaces(model);
        substitutions = new RowList<>(ROW, 9, RowFace.anew(RowFaces::substitution), model.at()::step);
        quotations = new RowList<>(WIDE_ROW, 6, RowFace.anew(faces::quotation), row -> go(model.at().quotation(row)));
        onlyA = new RowList<>(
                ROW, 6, RowFace.anew(row -> faces.passage(Side.A, row)), row -> go(model.at().own(Side.A, row)));
        onlyB = new RowList<>(
                ROW, 6, RowFace.anew(row -> faces.passage(Side.B, row)), row -> go(model.at().own(Side.B, row)));
        differences = new DifferenceList(model, faces);
        substitutionSection = new Section("Substitutions", header(), substitutions);
        makeRule.getStyleClass().addAll("v-flat", "compare-make-rule");
        Buttons.telling(makeRule, "Take both as equal in all comparisons of this project");
        makeRule.disableProperty().bind(substitutions.getSelectionModel().selectedItemProperty().isNull());
        substitutionSection.addTool(hints.key(makeRule, "compare.rule"));
        quotationSection = new Section("Altered quotations", quotations);
        onlyInA = new Section("", onlyA);
        onlyInB = new Section("", onlyB);
        passages = new RowList<>(ROW, 14, RowFace.anew(PresenceFace::of), new PassageWalk(model)::go);
        passageSection = new Section("Who has what", passageHead, passages);
        Tooltip.install(passageSection, new Tooltip(String.join("\n", PresenceFace.meanings())));
        carrying = new CarryPanel(carry, model, messages, hints);
        VBox all = new VBox(
                new Section("This pair", new PairFigures(model)),
                sheetSection,
                passageSection,
                substitutionSection,
                ruleSection,
                quotationSection,
                carrying,
                onlyInA,
                onlyInB,
                differences);
        all.getStyleClass().add("compare-panel");
        all.setMinWidth(0); // long names are cut, the panel does not grow beyond its edge
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("compare-side", "v-side");
        new HeldScroll(this, all);
        model.comparison().subscribe(answer -> {
            all.setVisible(answer.isPresent());
            answer.ifPresent(this::show);
        });
        model.lines().subscribe(answer -> answer.ifPresent(this::showPassages));
        model.at().current().subscribe(this::mark);
        model.at().current().subscribe(now -> showSheet());
        model.coded().subscribe(now -> showSheet());
        model.comparison().subscribe(now -> showRules());
        model.onDecided(this::showRules);
    }

    private void showSheet() {
        Optional<Difference> current = model.at().current().get();
        sheetSection.setVisible(current.isPresent());
        if (current.isEmpty()) {
            sheet = Optional.empty();
            sheetRoom.getChildren().clear();
        } else if (sheet.filter(shown -> shown.difference().equals(current.get())).isEmpty()) {
            boolean hands = Nodes.hasHands(sheetRoom);
            boolean again = sheet.filter(shown -> shown.difference().a().equals(current.get().a())
                    && shown.difference().b().equals(current.get().b())).isPresent();
            sheet = current.map(difference -> new DifferenceSheet(model.coding(), messages, difference));
            sheet.ifPresent(sheetRoom.getChildren()::setAll);
            if (hands) {
                sheet.ifPresent(again ? DifferenceSheet::beginLayer : DifferenceSheet::begin);
            }
        }
        sheet.ifPresent(shown -> {
            Optional<Statement> coded = Optional.ofNullable(model.coded().get().get(shown.difference()));
            sheetSection.count(coded.map(DifferenceSheet::told).orElse("not coded"));
            shown.tell(coded);
        });
    }

    private void showRules() {
        int count = rules.refresh();
        ruleSection.count(String.valueOf(count));
        ruleSection.setVisible(count > 0);
    }

    /** Takes both sides of the chosen substitution as equal. */
    void makeRule() {
        Substitution row = substitutions.getSelectionModel().getSelectedItem();
        if (row != null) {
            messages.attempt(() -> model.decisions().makeRule(row));
        }
    }

    /** Puts the hands into what is said of the current difference. */
    void startCoding() {
        sheet.ifPresent(DifferenceSheet::begin);
        reveal(sheetSection);
    }

    /** Scrolls so that a section is in view; nothing moves where it is. */
    private void reveal(Node section) {
        double view = getViewportBounds().getHeight();
        double rest = getContent().getBoundsInLocal().getHeight() - view;
        Bounds at = section.getBoundsInParent();
        double top = getVvalue() * rest;
        if (rest > 0 && (at.getMinY() < top || at.getMaxY() > top + view)) {
            setVvalue(Math.clamp(at.getMinY() / rest, 0, 1));
        }
    }

    private HBox header() {
        nameA.setPrefWidth(RowFaces.COLUMN + RowFaces.ARROW);
        HBox header = new HBox(nameA, nameB);
        header.getStyleClass().add("compare-table-head");
        return header;
    }

    private void show(Comparison answer) {
        Sigla sigla = model.versions().sigla();
        nameA.setText(sigla.a());
        nameB.setText(sigla.b());
        List<Substitution> table = answer.alignment().substitutions();
        substitutions.show(table);
        substitutionSection.count(String.valueOf(table.size()));
        substitutionSection.setVisible(!table.isEmpty());
        List<AlteredQuotation> altered = answer.alignment().quotations();
        quotations.show(altered);
        quotationSection.count(String.valueOf(altered.size()));
        quotationSection.setVisible(!altered.isEmpty());
        only(answer, Side.A, onlyInA, onlyA);
        only(answer, Side.B, onlyInB, onlyB);
        mark(model.at().current().get());
    }

    /** With two versions, ribbons say the same. */
    private void showPassages(Lines answer) {
        passageSection.setVisible(answer.size() > 2);
        List<PassageTable.Row> rows = answer.size() > 2 ? PassageTable.of(answer).rows() : List.of();
        passages.show(rows);
        passageSection.count(Nodes.count(rows.size(), "passage"));
        passageHead.getChildren().setAll(PresenceFace.head(answer.size()));
        HBox.setHgrow(passageHead.getChildren().getFirst(), Priority.ALWAYS);
    }

    private void only(Comparison answer, Side side, Section section, RowList<Passage> list) {
        List<Passage> own = answer.outline(side).passages().stream().filter(p -> p.kind() == Passage.Kind.OWN).toList();
        List<Passage> paragraphs = answer.outline(side).own();
        section.name("Only in " + model.versions().sigla().of(side));
        section.count(paragraphs.isEmpty() ? "" : Nodes.count(paragraphs.size(), "paragraph") + ", "
                + Nodes.count(paragraphs.stream().mapToInt(Passage::words).sum(), "word"));
        section.setVisible(!own.isEmpty());
        list.show(own);
    }

    private void mark(Optional<Difference> current) {
        model.comparison().get().ifPresent(answer -> {
            substitutions.mark(current.flatMap(answer::row));
            quotations.mark(current.flatMap(difference -> quotations.getItems().stream()
                    .filter(row -> model.at().quotation(row).filter(difference::equals).isPresent())
                    .findFirst()));
            mark(onlyA, Side.A, current);
            mark(onlyB, Side.B, current);
            differences.mark(current);
        });
    }

    private void mark(RowList<Passage> list, Side side, Optional<Difference> current) {
        list.mark(current.flatMap(difference -> list.getItems().stream()
                .filter(row -> model.at().own(side, row).filter(difference::equals).isPresent())
                .findFirst()));
    }

    private void go(Optional<Difference> difference) {
        difference.ifPresent(model.at()::go);
    }

    CarryPanel carrying() {
        return carrying;
    }

    // For commands and tests

    void startSearch() {
        differences.begin();
        reveal(differences);
    }

    RowList<Substitution> substitutions() {
        return substitutions;
    }
}
