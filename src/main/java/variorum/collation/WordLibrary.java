package variorum.collation;

import java.util.Arrays;

/**
 * Which words of several witnesses stand for each other, two witnesses at a time, and how surely. Witnesses and words
 * are known by number.
 */
final class WordLibrary {

    private final int[][][] partners;
    private final float[][][] weights;

    /** @param lengths how many words each witness has */
    WordLibrary(int[] lengths) {
        partners = new int[lengths.length][lengths.length][];
        weights = new float[lengths.length][lengths.length][];
        for (int x = 0; x < lengths.length; x++) {
            for (int y = 0; y < lengths.length; y++) {
                partners[x][y] = new int[lengths[x]];
                weights[x][y] = new float[lengths[x]];
                Arrays.fill(partners[x][y], -1);
            }
        }
    }

    int witnesses() {
        return partners.length;
    }

    int words(int witness) {
        return partners[witness][witness].length;
    }

    void put(int x, int i, int y, int j, double weight) {
        partners[x][y][i] = j;
        partners[y][x][j] = i;
        weights[x][y][i] = (float) weight;
        weights[y][x][j] = (float) weight;
    }

    /** The word of witness {@code y} that stands for word {@code i} of witness {@code x}, or -1. */
    int partner(int x, int i, int y) {
        return partners[x][y][i];
    }

    float weight(int x, int i, int y) {
        return weights[x][y][i];
    }

    /** How alike two witnesses are, 0 to 1: the weight of their pairs over the words of the longer. */
    double likeness(int x, int y) {
        double sum = 0;
        for (float weight : weights[x][y]) {
            sum += weight;
        }
        int longer = Math.max(words(x), words(y));
        return longer == 0 ? 0 : sum / longer;
    }
}
