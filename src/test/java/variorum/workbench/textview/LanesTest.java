package variorum.workbench.textview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LanesTest {

    /** A mark on the first line, as long as it is wide. */
    private static Lanes.Run run(double left, double right) {
        return new Lanes.Run(0, left, right, (int) (right - left), false);
    }

    private static Lanes.Run onLine(int line, double left, double right, int length) {
        return new Lanes.Run(line, left, right, length, false);
    }

    @Test
    void marksSideBySideShareTheLaneNextToTheWords() {
        assertThat(Lanes.pack(List.of(run(0, 40), run(50, 90), run(90, 120)))).containsExactly(0, 0, 0);
    }

    @Test
    void theShorterMarkIsNearerToTheWords() {
        assertThat(Lanes.pack(List.of(run(0, 200), run(50, 90)))).containsExactly(1, 0);
        assertThat(Lanes.pack(List.of(run(50, 90), run(0, 200), run(20, 120)))).containsExactly(0, 2, 1);
    }

    @Test
    void lanesArePackedAnewOnEveryLine() {
        List<Lanes.Run> runs = List.of(onLine(0, 0, 300, 90), onLine(0, 10, 60, 10), onLine(1, 0, 200, 90));
        assertThat(Lanes.pack(runs)).containsExactly(1, 0, 0);
    }

    @Test
    void aFourthMarkIsHiddenUnderAChipAtTheEndOfTheStack() {
        List<Lanes.Run> runs = List.of(run(100, 140), run(60, 140), run(0, 300), run(100, 140));
        int[] lanes = Lanes.pack(runs);
        assertThat(lanes).containsExactly(0, 1, 2, Lanes.HIDDEN);
        assertThat(Lanes.stacks(runs, lanes)).containsExactly(new Lanes.Stack(0, 140, List.of(3)));
    }

    @Test
    void hiddenMarksThatMeetAreCountedOnOneChip() {
        List<Lanes.Run> runs = List.of(run(0, 300), run(0, 290), run(0, 280), run(10, 50), run(20, 60), run(200, 230));
        List<Lanes.Stack> stacks = Lanes.stacks(runs, Lanes.pack(runs));
        assertThat(stacks).extracting(stack -> stack.runs().size()).containsExactly(2, 1);
        assertThat(stacks).extracting(Lanes.Stack::right).containsExactly(50.0, 230.0);
    }

    @Test
    void theSelectedMarkIsNeverHidden() {
        List<Lanes.Run> runs = List.of(
                run(0, 300), run(0, 290), run(0, 280), new Lanes.Run(0, 100, 140, 40, true));
        assertThat(Lanes.pack(runs)[3]).isNotEqualTo(Lanes.HIDDEN);
    }

    @Test
    void marksInOneLaneNeverTouch() {
        long seed = 42;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Lanes.Run> runs = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                double left = random.nextInt(300);
                runs.add(onLine(random.nextInt(3), left, left + 5 + random.nextInt(80), 1 + random.nextInt(90)));
            }
            int[] lanes = Lanes.pack(runs);
            for (int a = 0; a < runs.size(); a++) {
                for (int b = 0; b < a; b++) {
                    boolean meet = runs.get(a).line() == runs.get(b).line()
                            && runs.get(a).left() < runs.get(b).right() - 1
                            && runs.get(b).left() < runs.get(a).right() - 1;
                    boolean together = lanes[a] == lanes[b] && lanes[a] != Lanes.HIDDEN;
                    assertThat(meet && together)
                            .as("seed %d, round %d: %s %s", seed, round, runs.get(a), runs.get(b))
                            .isFalse();
                }
            }
        }
    }
}
