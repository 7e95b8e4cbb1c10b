package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.compare.CompareBench.AGENCY;
import static variorum.workbench.compare.CompareBench.BRIEFING;
import static variorum.workbench.compare.CompareBench.LONGER;
import static variorum.workbench.compare.CompareBench.current;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.collation.Difference;
import variorum.collation.Layer;
import variorum.collation.Operation;
import variorum.collation.Side;
import variorum.collation.Substitution;
import variorum.project.Edit;
import variorum.text.Zones;

/** Two versions of a report, without a window. */
class CompareModelTest {

    private final CompareBench bench = new CompareBench();

    @AfterEach
    void close() {
        bench.close();
        assertThat(bench.failures).isEmpty();
    }

    @Test
    void typographyAndStyleAreHiddenAtFirstAndStillCounted() {
        CompareModel model = bench.comparing();
        Comparison comparison = model.comparison().get().orElseThrow();
        assertThat(model.shown().layers().get()).doesNotContain(Layer.TYPOGRAPHY, Layer.STYLE).hasSize(6);
        assertThat(model.shown().differences().get())
                .noneMatch(d -> d.layer() == Layer.TYPOGRAPHY || d.layer() == Layer.STYLE);
        assertThat(comparison.count(Layer.TYPOGRAPHY)).isGreaterThan(10);
        assertThat(comparison.count(Layer.NAME)).isEqualTo(5);
        assertThat(comparison.count(Layer.WORDING)).isEqualTo(8);
        assertThat(comparison.alone(Layer.WORDING)).isEqualTo(4);
        assertThat(comparison.count(Layer.TIME)).isEqualTo(3);
        assertThat(comparison.count(Layer.NUMBER)).isZero();
        int all = 0;
        for (Layer layer : Layer.values()) {
            all += comparison.count(layer) + comparison.alone(layer);
        }
        assertThat(all).isEqualTo(comparison.differences().size());
    }

    @Test
    void aLayerSwitchedOnBringsItsDifferencesAndNoCountChanges() {
        CompareModel model = bench.comparing();
        Comparison comparison = model.comparison().get().orElseThrow();
        int before = model.shown().differences().get().size();
        model.shown().show(Layer.TYPOGRAPHY, true);
        assertThat(model.shown().differences().get()).hasSize(before + comparison.count(Layer.TYPOGRAPHY));
        model.shown().show(Layer.TYPOGRAPHY, false);
        assertThat(model.shown().differences().get()).hasSize(before);
        assertThat(model.comparison().get()).containsSame(comparison);
    }

    @Test
    void nextGoesThroughTheShownDifferencesInOrderAndStartsAgain() {
        CompareModel model = bench.comparing();
        List<Difference> met = new ArrayList<>();
        for (int i = 0; i < model.shown().differences().get().size(); i++) {
            model.at().step(Walk.DIFFERENCE, true);
            met.add(model.at().current().get().orElseThrow());
        }
        assertThat(met).isEqualTo(model.shown().differences().get());
        model.at().step(Walk.DIFFERENCE, true);
        assertThat(model.at().current().get()).contains(model.shown().differences().get().getFirst());
        model.at().step(Walk.DIFFERENCE, false);
        assertThat(model.at().current().get()).contains(model.shown().differences().get().getLast());
    }

    @Test
    void nextBeginsWhereTheReaderIs() {
        CompareModel model = bench.comparing();
        model.at().stand(Side.B, bench.words(AGENCY, "U.N. Syria humanitarian").start());
        model.at().step(Walk.DIFFERENCE, true);
        assertThat(current(model)).isEqualTo("time: yesterday -> on Thursday");
        model.at().stand(Side.A, bench.words(LONGER, "UN Syria humanitarian").start());
        model.at().step(Walk.DIFFERENCE, false);
        assertThat(current(model)).startsWith("wording: The PKK is recognised");
    }

    @Test
    void quotationsAndWhatOnlyOneHasHaveTheirOwnWalks() {
        CompareModel model = bench.comparing();
        model.at().step(Walk.QUOTATION, true);
        assertThat(current(model)).isEqualTo("quotation:  -> (Islamic State)");
        model.shown().show(Layer.QUOTATION, false);
        model.at().step(Walk.QUOTATION, true);
        assertThat(current(model)).isEqualTo("quotation: ” -> ");
        model.at().step(Walk.ONLY_HERE, true);
        assertThat(current(model)).startsWith("wording: Al-Ja’afari is perhaps");
        model.at().step(Walk.ONLY_HERE, true);
        assertThat(current(model)).startsWith("wording: The SDF is dominated");
        assertThat(model.at().step(Walk.MOVE, true)).isFalse();
        assertThat(current(model)).startsWith("wording: The SDF is dominated");
    }

    @Test
    void aMovedParagraphIsWalkedToAndCounted() {
        String one = "The envoy met the rebels in Geneva on Monday and said that he was hopeful about the talks.\n\n";
        String two =
                "A second round of talks will begin in Astana next month, the ministry announced in a statement.\n\n";
        String three = "Turkish warplanes bombed seven villages near the border during the night, residents said.\n\n";
        CompareModel model = bench.comparing();
        model.versions().choose(bench.versions(one + two + three, two + three + one));
        bench.settle();
        assertThat(model.comparison().get().orElseThrow().moved()).isEqualTo(1);
        assertThat(model.comparison().get().orElseThrow().linked()).isEqualTo(3);
        assertThat(model.at().step(Walk.MOVE, true)).isTrue();
        assertThat(model.at().current().get().orElseThrow().operation()).isEqualTo(Operation.MOVE);
    }

    @Test
    void aRowOfTheTableLeadsToEachOfItsPlacesInTurn() {
        CompareModel model = bench.comparing();
        Substitution row = model.comparison().get().orElseThrow().alignment().substitutions().getFirst();
        assertThat(row.a()).isEqualTo("Daesh");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            model.at().step(row);
            places.add(model.at().current().get().orElseThrow().a().start());
        }
        int first = bench.words(LONGER, "Daesh in the Syrian").start();
        assertThat(places).containsExactly(first, bench.words(LONGER, "Daesh without").start(),
                bench.words(LONGER, "Daesh, Jihan").start(), first);
    }

    @Test
    void whatIsTypedPicksFromTheListAndLeavesTheTexts() {
        CompareModel model = bench.comparing();
        int shown = model.shown().differences().get().size();
        model.shown().filter().set("islamic");
        assertThat(model.shown().listed().get()).hasSize(4);
        model.shown().filter().set("another islamic");
        assertThat(model.shown().listed().get()).hasSize(3);
        assertThat(model.shown().differences().get()).hasSize(shown);
    }

    @Test
    void taggingDoesNotCompareAgainButZonesAndDatesDo() {
        CompareModel model = bench.comparing();
        Comparison first = model.comparison().get().orElseThrow();
        bench.session.perform(new Edit.PutAnnotation(Annotation.of(
                LONGER, CompareBench.ACTOR.id(), CompareBench.CODER.id(), bench.words(LONGER, "Daesh in"))));
        assertThat(bench.tasks.running()).isEmpty();
        assertThat(model.comparison().get()).containsSame(first);

        model.at().step(Walk.QUOTATION, true);
        bench.session.perform(new Edit.PutDocument(bench.document(AGENCY)
                .with(bench.document(AGENCY).metadata().withDate(LocalDate.of(2017, 3, 26), null))));
        bench.settle();
        assertThat(model.comparison().get().orElseThrow()).isNotSameAs(first);
        assertThat(current(model)).isEqualTo("quotation:  -> (Islamic State)");

        bench.session.perform(new Edit.PutZones(LONGER, Zones.NONE));
        bench.settle();
        assertThat(model.comparison().get().orElseThrow().outline(Side.A).passages())
                .noneMatch(passage -> passage.kind() == Passage.Kind.ASIDE);
    }

    @Test
    void nothingIsWorkedOutWhileNobodyLooks() {
        CompareModel model = new CompareModel(bench.session, bench.focus, bench.tasks);
        bench.focus.arrange(columns -> columns.opening(LONGER).openingBeside(AGENCY));
        assertThat(bench.tasks.running()).isEmpty();
        assertThat(model.comparison().get()).isEmpty();
    }

    @Test
    void theOpenColumnsAreComparedUnlessOthersWereChosenSince() {
        bench.focus.arrange(columns -> columns.opening(LONGER).openingBeside(AGENCY));
        CompareModel model = new CompareModel(bench.session, bench.focus, bench.tasks);
        model.look(true);
        bench.settle();
        assertThat(model.versions().pair().get()).contains(new Pair(LONGER, AGENCY));
        model.versions().choose(Side.B, BRIEFING);
        model.look(false);
        model.look(true);
        bench.settle();
        assertThat(model.versions().pair().get()).contains(new Pair(LONGER, BRIEFING));
        bench.focus.arrange(columns -> columns.openingIn(0, AGENCY).openingIn(1, LONGER));
        model.look(true);
        assertThat(model.versions().pair().get()).contains(new Pair(AGENCY, LONGER));
    }

    @Test
    void withoutOpenColumnsTheClosestPairOfOneStoryIsProposed() {
        CompareModel model = new CompareModel(bench.session, bench.focus, bench.tasks);
        model.look(true);
        bench.settle();
        assertThat(model.stage().get()).isEqualTo(CompareModel.Stage.CHOOSING);
        assertThat(model.versions().proposal().get()).contains(new Pair(LONGER, AGENCY));
    }

    @Test
    void choosingTheDocumentOfTheOtherSideExchangesThem() {
        CompareModel model = bench.comparing();
        model.versions().choose(Side.A, AGENCY);
        bench.settle();
        assertThat(model.versions().pair().get()).contains(new Pair(AGENCY, LONGER));
        assertThat(model.comparison().get().orElseThrow().outline(Side.B).own()).hasSize(3);
    }

    @Test
    void aDocumentThatIsRemovedEndsTheComparison() {
        CompareModel model = bench.comparing();
        bench.session.perform(new Edit.RemoveDocument(AGENCY));
        bench.settle();
        assertThat(model.stage().get()).isEqualTo(CompareModel.Stage.CHOOSING);
        assertThat(model.comparison().get()).isEmpty();
        bench.session.undo();
        bench.settle();
        assertThat(model.versions().proposal().get()).contains(new Pair(LONGER, AGENCY));
    }

    @Test
    void stoppedWorkCanBeAskedForAgain() {
        CompareModel model = new CompareModel(bench.session, bench.focus, bench.tasks);
        model.versions().choose(new Pair(LONGER, AGENCY));
        model.look(true);
        bench.tasks.running().getLast().cancel();
        bench.settle();
        assertThat(model.stage().get()).isEqualTo(CompareModel.Stage.STOPPED);
        model.again();
        bench.settle();
        assertThat(model.stage().get()).isEqualTo(CompareModel.Stage.READY);
        assertThat(model.comparison().get()).isPresent();
    }

    @Test
    void aThirdVersionIsComparedWithEachAndTheOneInHandIsSpokenOf() {
        CompareModel model = bench.comparing();
        Comparison first = model.comparison().get().orElseThrow();
        model.versions().arrange(lineup -> lineup.adding(BRIEFING));
        bench.settle();
        Lines lines = model.lines().get().orElseThrow();
        assertThat(lines.size()).isEqualTo(3);
        assertThat(model.versions().pair().get()).contains(new Pair(LONGER, BRIEFING));
        assertThat(model.comparison().get()).containsSame(lines.between(0, 2));
        assertThat(lines.between(0, 1)).isSameAs(first);
        assertThat(lines.between(1, 2).alignment().a().siglum()).isEqualTo("001");
        model.versions().arrange(lineup -> lineup.holding(1));
        assertThat(bench.tasks.running()).isEmpty();
        assertThat(model.comparison().get()).containsSame(first);
        assertThat(model.shown().in(1)).isEqualTo(model.shown().differences().get());
    }

    @Test
    void anyVersionCanBeTheBaseAndThoseThatGoLeaveTheOthers() {
        CompareModel model = bench.comparing();
        model.versions().arrange(lineup -> lineup.adding(BRIEFING).basedOn(2));
        bench.settle();
        assertThat(model.versions().lineup().get().orElseThrow())
                .isEqualTo(new Lineup(List.of(BRIEFING, AGENCY, LONGER), 2));
        assertThat(model.comparison().get().orElseThrow().alignment().a().siglum()).isEqualTo("002");
        bench.session.perform(new Edit.RemoveDocument(LONGER));
        bench.settle();
        assertThat(model.versions().lineup().get()).contains(new Lineup(List.of(BRIEFING, AGENCY), 1));
        model.versions().arrange(lineup -> lineup.without(0));
        assertThat(model.versions().pair().get()).contains(new Pair(BRIEFING, AGENCY));
    }
}
