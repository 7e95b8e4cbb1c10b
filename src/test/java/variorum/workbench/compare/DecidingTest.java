package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.workbench.compare.CompareBench.AGENCY;
import static variorum.workbench.compare.CompareBench.BRIEFING;
import static variorum.workbench.compare.CompareBench.LONGER;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.annotation.Statement;
import variorum.collation.Correction;
import variorum.collation.Difference;
import variorum.collation.Layer;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.collation.Substitution;
import variorum.project.ComparingRule;
import variorum.project.Differences;
import variorum.project.Edit;

/** Rules, links made by hand, and coded differences, without a window. */
class DecidingTest {

    private final CompareBench bench = new CompareBench();

    @AfterEach
    void close() {
        bench.close();
        assertThat(bench.failures).isEmpty();
    }

    private static Comparison answer(CompareModel model) {
        return model.comparison().get().orElseThrow();
    }

    private static Substitution row(CompareModel model, String words) {
        return answer(model).alignment().substitutions().stream()
                .filter(row -> row.a().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRuleMadeOfASubstitutionHoldsInAllComparisonsUntilItIsSwitchedOff() {
        CompareModel model = bench.comparing();
        assertThat(answer(model).count(Layer.NAME)).isEqualTo(5);
        model.decisions().makeRule(row(model, "Daesh"));
        bench.settle();
        assertThat(answer(model).count(Layer.NAME)).isEqualTo(2);
        assertThat(answer(model).alignment().substitutions()).noneMatch(row -> row.a().equals("Daesh"));

        model.versions().choose(new Pair(AGENCY, LONGER));
        bench.settle();
        assertThat(answer(model).count(Layer.NAME)).isEqualTo(2);

        ComparingRule rule = model.decisions().rules().getFirst();
        model.decisions().setActive(rule, false);
        bench.settle();
        assertThat(answer(model).count(Layer.NAME)).isEqualTo(5);
        assertThat(model.decisions().rules()).hasSize(1);
        bench.session.undo();
        bench.settle();
        assertThat(answer(model).count(Layer.NAME)).isEqualTo(2);
        model.decisions().remove(model.decisions().rules().getFirst());
        bench.settle();
        assertThat(answer(model).count(Layer.NAME)).isEqualTo(5);
    }

    @Test
    void paragraphsArePartedAndLinkedByHandAndItIsKept() {
        CompareModel model = bench.comparing();
        ParagraphPair pair = answer(model).alignment().paragraphs().getFirst();
        int linked = answer(model).linked();
        model.decisions().unlink(pair);
        bench.settle();
        assertThat(answer(model).linked()).isEqualTo(linked - 1);
        assertThat(answer(model).pairAt(Side.A, pair.a().getFirst())).isEmpty();

        model.look(false);
        CompareModel later = bench.comparing();
        assertThat(answer(later).linked()).isEqualTo(linked - 1);
        later.decisions().link(pair.a().getFirst(), pair.b().getFirst());
        bench.settle();
        assertThat(answer(later).pairAt(Side.A, pair.a().getFirst())).isPresent();
        assertThat(later.decisions().corrections()).hasSize(1);
        later.decisions().forget(later.decisions().corrections().getFirst());
        bench.settle();
        assertThat(later.decisions().corrections()).isEmpty();
        assertThat(answer(later).linked()).isEqualTo(linked);
        bench.session.undo();
        bench.session.undo();
        bench.session.undo();
        bench.settle();
        assertThat(answer(later).linked()).isEqualTo(linked);
    }

    @Test
    void oneParagraphOfSeveralIsTakenOutOfItsLink() {
        String one = "Rebels left the besieged town of Madaya on Friday in green buses that the army had sent there.";
        String other =
                "The minister of transport said that the railway to the coast would be mended before the winter.";
        CompareModel model = bench.comparing();
        model.versions().choose(bench.versions(one + "\n\n" + other, one + " " + other));
        bench.settle();
        ParagraphPair merged = answer(model).alignment().paragraphs().getFirst();
        assertThat(merged.a()).hasSize(2);
        assertThat(model.decisions().split(merged, Side.B, merged.b().getFirst())).isFalse();
        assertThat(model.decisions().split(merged, Side.A, merged.a().getLast())).isTrue();
        bench.settle();
        assertThat(answer(model).alignment().paragraphs()).singleElement()
                .satisfies(pair -> assertThat(pair.a()).containsExactly(merged.a().getFirst()));
    }

    @Test
    void aDifferencePutOnAnotherLayerByHandIsCountedThereAndKeptUntilUndone() {
        CompareModel model = bench.comparing();
        model.at().step(Walk.QUOTATION, true);
        Difference quotation = model.at().current().get().orElseThrow();
        model.coding().layer(quotation, Layer.NAME);
        Difference now = model.at().current().get().orElseThrow();
        assertThat(now.layer()).isEqualTo(Layer.NAME);
        assertThat(now.reason()).contains("by hand", "quotation");
        assertThat(answer(model).count(Layer.NAME)).isEqualTo(6);
        assertThat(answer(model).count(Layer.QUOTATION)).isEqualTo(2);
        assertThat(model.coded().get()).containsOnlyKeys(now);

        model.coding().category(now, "gloss");
        model.coding().weight(now, "2");
        model.coding().note(now, "explains the name");
        Statement coded = model.coded().get().get(now);
        assertThat(DifferenceSheet.told(coded)).isEqualTo("gloss, weight 2");
        assertThat(coded.attributes().first(Differences.LAYER)).isEqualTo("name");
        assertThat(model.coding().categories()).containsExactly("gloss");

        bench.session.undo();
        bench.session.undo();
        bench.session.undo();
        bench.session.undo();
        assertThat(model.coded().get()).isEmpty();
        assertThat(answer(model).count(Layer.QUOTATION)).isEqualTo(3);
        assertThat(model.at().current().get()).contains(quotation);
    }

    @Test
    void whatIsSaidOfAnotherPairDoesNotCompareAnew() {
        CompareModel model = bench.comparing();
        Comparison before = answer(model);
        bench.session.perform(Edit.PutCorrections.between(AGENCY, BRIEFING, List.of(
                new Correction(Correction.Kind.UNLINK, AGENCY.value(),
                        bench.words(AGENCY, "French"), BRIEFING.value(), bench.words(BRIEFING, "United")))));
        assertThat(bench.tasks.running()).isEmpty();
        assertThat(answer(model)).isSameAs(before);
    }
}
