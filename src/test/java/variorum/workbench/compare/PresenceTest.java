package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.compare.CompareBench.AGENCY;
import static variorum.workbench.compare.CompareBench.BRIEFING;
import static variorum.workbench.compare.CompareBench.LONGER;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.collation.Layer;
import variorum.project.Edit;
import variorum.text.Document;
import variorum.workbench.preferences.Preferences;

/** Who has which passage, and what of it all is remembered. */
class PresenceTest {

    private static final String BUSES =
            "Rebels left the besieged town of Madaya on Friday in green buses that the army had sent there.";
    private static final String RAIL =
            "The minister of transport said that the railway to the coast would be mended before the winter.";
    private static final String WHEAT =
            "Farmers in the valley had brought in the smallest harvest of wheat since the year of the drought.";
    private static final String COURT =
            "A court in the capital sentenced four smugglers to nine years of prison for selling old coins.";

    private final CompareBench bench = new CompareBench();

    @AfterEach
    void close() {
        bench.close();
        assertThat(bench.failures).isEmpty();
    }

    private void document(String id, String... paragraphs) {
        bench.session.perform(new Edit.Batch("add", List.of(
                CompareBench.report(id, String.join("\n\n", paragraphs)).getFirst())));
    }

    private static String told(PassageTable.Row row) {
        return row.words().split(" ", -1)[1] + " "
                + row.cells().stream().map(cell -> cell.name().substring(0, 1)).collect(Collectors.joining());
    }

    @Test
    void eachPassageHasOneRowWhoeverHasIt() {
        document("x", BUSES, RAIL, WHEAT);
        document("y", RAIL.replace("winter", "spring"), COURT, WHEAT);
        document("z", COURT, BUSES);
        CompareModel model = bench.comparing();
        model.versions().choose(new Pair(new Document.Id("x"), new Document.Id("y")));
        model.versions().arrange(lineup -> lineup.adding(new Document.Id("z")));
        bench.settle();
        List<PassageTable.Row> rows = PassageTable.of(model.lines().get().orElseThrow()).rows();
        assertThat(rows.stream().map(PresenceTest::told))
                .containsExactly("left SAS", "minister SEA", "court ASS", "in SSA");
        new PassageWalk(model).go(rows.get(2));
        assertThat(model.versions().lineup().get().orElseThrow().hand()).isEqualTo(2);
    }

    @Test
    void whatStoodSideBySideStandsThereAgain(@TempDir Path folder) {
        Preferences preferences = Preferences.in(folder);
        bench.focus.arrange(columns -> columns.opening(LONGER).openingBeside(AGENCY));
        CompareModel before = new CompareModel(bench.session, bench.focus, bench.tasks);
        before.remember(new Memory(preferences));
        before.look(true);
        before.versions().arrange(lineup -> lineup.adding(BRIEFING).basedOn(1));
        before.shown().set(Wordings.BOTH);
        before.shown().show(Layer.STYLE, true);
        bench.settle();

        CompareModel after = new CompareModel(bench.session, bench.focus, bench.tasks);
        after.remember(new Memory(preferences));
        after.look(true);
        bench.settle();
        assertThat(after.versions().lineup().get()).contains(new Lineup(List.of(AGENCY, LONGER, BRIEFING), 1));
        assertThat(after.shown().wordings().get()).isEqualTo(Wordings.BOTH);
        Set<Layer> all = EnumSet.allOf(Layer.class);
        all.remove(Layer.TYPOGRAPHY);
        assertThat(after.shown().layers().get()).isEqualTo(all);
    }

    @Test
    void whereOtherReportsWereOpenedMeanwhileTheyAreTakenUp(@TempDir Path folder) {
        Preferences preferences = Preferences.in(folder);
        new Memory(preferences).put(new Lineup(List.of(LONGER, BRIEFING), 1), List.of(LONGER, BRIEFING));
        bench.focus.arrange(columns -> columns.opening(LONGER).openingBeside(AGENCY));
        CompareModel model = new CompareModel(bench.session, bench.focus, bench.tasks);
        model.remember(new Memory(preferences));
        model.look(true);
        assertThat(model.versions().pair().get()).contains(new Pair(LONGER, AGENCY));
        bench.settle();
    }
}
