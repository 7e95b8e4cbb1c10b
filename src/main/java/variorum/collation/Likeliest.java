package variorum.collation;

import java.util.Arrays;

/** Keeps the few heaviest of many sentences; among equals the nearest, then the first. */
final class Likeliest {

    private final int[] sentences;
    private final double[] weights;
    private final double[] distances;
    private int size;

    Likeliest(int kept) {
        sentences = new int[kept];
        weights = new double[kept];
        distances = new double[kept];
    }

    void offer(int sentence, double weight, double distance) {
        int at = size;
        while (at > 0 && isBefore(sentence, weight, distance, at - 1)) {
            at--;
        }
        if (at == sentences.length) {
            return;
        }
        int moved = Math.min(size, sentences.length - 1) - at;
        System.arraycopy(sentences, at, sentences, at + 1, moved);
        System.arraycopy(weights, at, weights, at + 1, moved);
        System.arraycopy(distances, at, distances, at + 1, moved);
        sentences[at] = sentence;
        weights[at] = weight;
        distances[at] = distance;
        size = Math.min(size + 1, sentences.length);
    }

    private boolean isBefore(int sentence, double weight, double distance, int other) {
        if (weight != weights[other]) {
            return weight > weights[other];
        }
        if (distance != distances[other]) {
            return distance < distances[other];
        }
        return sentence < sentences[other];
    }

    int[] toArray() {
        return Arrays.copyOf(sentences, size);
    }
}
