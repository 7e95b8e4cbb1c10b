package variorum.collation;

import java.util.List;
import java.util.stream.IntStream;
import variorum.task.Progress;

/** What each two of several witnesses have in common. Witnesses are known by number; of two, the lower is A. */
final class JointPairs {

    /** Does something with two witnesses. */
    interface EachTwo {
        void of(int x, int y, Progress part);
    }

    private final List<Words> words;
    private final LinkedText[][] texts;
    private final Constraints[][] constraints;

    JointPairs(List<Words> words) {
        this.words = List.copyOf(words);
        this.texts = new LinkedText[words.size()][words.size()];
        this.constraints = new Constraints[words.size()][words.size()];
    }

    int witnesses() {
        return words.size();
    }

    Words words(int witness) {
        return words.get(witness);
    }

    void put(int x, int y, LinkedText text, Constraints between) {
        texts[x][y] = text;
        constraints[x][y] = between;
    }

    LinkedText text(int x, int y) {
        return texts[x][y];
    }

    Constraints constraints(int x, int y) {
        return constraints[x][y];
    }

    void each(Progress progress, EachTwo action) {
        double step = 2.0 / Math.max(1, witnesses() * (witnesses() - 1));
        double done = 0;
        for (int x = 0; x < witnesses(); x++) {
            for (int y = x + 1; y < witnesses(); y++) {
                action.of(x, y, progress.part(done, done + step));
                done += step;
            }
        }
    }

    /** Whether two sentences may be linked. */
    boolean allows(int x, int sentenceX, int y, int sentenceY) {
        return x < y
                ? constraints[x][y].allows(sentenceX, sentenceY)
                : constraints[y][x].allows(sentenceY, sentenceX);
    }

    /** The words of some sentences, in reading order. */
    static int[] wordsOf(Words words, List<Integer> sentences) {
        return sentences.stream()
                .flatMapToInt(sentence -> IntStream.range(words.firstWord(sentence), words.firstWord(sentence + 1)))
                .toArray();
    }
}
