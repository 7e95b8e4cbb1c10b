package variorum.collation;

import java.util.Arrays;

/**
 * How much a shared word tells: the logarithm of how many sentences there are for each that has the word, counted over
 * the pair at hand (inverse document frequency), and less for the words of {@link FunctionWords} and
 * {@link ReportingWords}. The unit is a word that stands in two sentences only, one of each witness.
 */
final class Weights {

    private final double[] byStem;

    private Weights(double[] byStem) {
        this.byStem = byStem;
    }

    /**
     * The weights of one pair.
     *
     * @param functionWords what such a word weighs beside another that is as frequent, from 0 to 1
     */
    static Weights of(Words a, Words b, int vocabulary, double functionWords) {
        int[] sentencesWith = new int[vocabulary];
        boolean[] function = new boolean[vocabulary];
        count(a, sentencesWith, function);
        count(b, sentencesWith, function);
        double all = a.sentenceCount() + b.sentenceCount();
        double unit = Math.log1p(Math.max(1, all / 2));
        double[] weights = new double[vocabulary];
        for (int stem = 0; stem < vocabulary; stem++) {
            double rarity = Math.log1p(all / Math.max(1, sentencesWith[stem]));
            weights[stem] = rarity / unit * (function[stem] || a.isReporting(stem) ? functionWords : 1);
        }
        return new Weights(weights);
    }

    private static void count(Words words, int[] sentencesWith, boolean[] function) {
        int[] last = new int[sentencesWith.length];
        Arrays.fill(last, -1);
        for (int word = 0; word < words.count(); word++) {
            int stem = words.stem(word);
            function[stem] |= words.isFunction(word);
            if (last[stem] != words.sentenceOf(word)) {
                last[stem] = words.sentenceOf(word);
                sentencesWith[stem]++;
            }
        }
    }

    double of(int stem) {
        return byStem[stem];
    }

    /** How many stems there are numbers for. */
    int size() {
        return byStem.length;
    }
}
