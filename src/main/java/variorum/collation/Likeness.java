package variorum.collation;

/** How alike two words are spelt. */
final class Likeness {

    private Likeness() {}

    /**
     * One less the share of letters that must be changed (Levenshtein's distance over the longer word): 1 for equal
     * words.
     */
    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        return longer == 0 || shorter < longer / 2 ? 0 : 1 - (double) distance(one, other) / longer;
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = above[0];
            above[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = above[j];
                above[j] = Math.min(changed, 1 + Math.min(above[j], above[j - 1]));
            }
        }
        return above[other.length()];
    }
}
