package variorum.collation;

import java.util.Arrays;
import variorum.task.Progress;

/**
 * How much speaks for it that two words of two witnesses stand in one place: what the two witnesses say, and what every
 * third witness says that has a partner for both.
 */
final class Votes {

    /**
     * The votes of one word: for word {@code words[n]} of witness {@code witnesses[n]} there are {@code weights[n]}.
     */
    static final class Ballot {
        private int[] witnesses = new int[8];
        private int[] words = new int[8];
        private float[] weights = new float[8];
        private int size;

        private void add(int witness, int word, float weight) {
            for (int n = size - 1; n >= 0 && witnesses[n] == witness; n--) {
                if (words[n] == word) {
                    weights[n] += weight;
                    return;
                }
            }
            if (size == words.length) {
                witnesses = Arrays.copyOf(witnesses, 2 * size);
                words = Arrays.copyOf(words, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            witnesses[size] = witness;
            words[size] = word;
            weights[size++] = weight;
        }

        int size() {
            return size;
        }

        int witness(int n) {
            return witnesses[n];
        }

        int word(int n) {
            return words[n];
        }

        float weight(int n) {
            return weights[n];
        }
    }

    private final Ballot[][] ballots;

    private Votes(Ballot[][] ballots) {
        this.ballots = ballots;
    }

    static Votes of(WordLibrary library, Progress progress) {
        Ballot[][] ballots = new Ballot[library.witnesses()][];
        for (int x = 0; x < ballots.length; x++) {
            progress.at(x, ballots.length, "Weighing versions");
            ballots[x] = new Ballot[library.words(x)];
            for (int word = 0; word < ballots[x].length; word++) {
                ballots[x][word] = ballot(library, x, word);
            }
        }
        return new Votes(ballots);
    }

    private static Ballot ballot(WordLibrary library, int x, int word) {
        Ballot ballot = new Ballot();
        for (int y = 0; y < library.witnesses(); y++) {
            if (y == x) {
                continue;
            }
            int straight = library.partner(x, word, y);
            if (straight >= 0) {
                ballot.add(y, straight, library.weight(x, word, y));
            }
            for (int z = 0; z < library.witnesses(); z++) {
                int third = z == x || z == y ? -1 : library.partner(x, word, z);
                int through = third < 0 ? -1 : library.partner(z, third, y);
                if (through >= 0) {
                    ballot.add(y, through, Math.min(library.weight(x, word, z), library.weight(z, third, y)));
                }
            }
        }
        return ballot;
    }

    Ballot of(int witness, int word) {
        return ballots[witness][word];
    }
}
