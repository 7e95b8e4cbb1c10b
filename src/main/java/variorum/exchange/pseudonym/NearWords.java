package variorum.exchange.pseudonym;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import variorum.text.FoldedText;

/** Words that are nearly one of a set: the beginning of one, as nicknames are, or one letter beside it. */
final class NearWords {

    /** Shorter words are too often near another by chance. */
    private static final int SHORTEST = 4;

    private final NavigableSet<String> folded;
    private final Map<String, Boolean> known = new HashMap<>();

    /** @param folded the words, folded */
    NearWords(NavigableSet<String> folded) {
        this.folded = folded;
    }

    /** Whether a word with a capital is near: "Fred" is near "Frederik", and "Asad" near "Assad". */
    boolean isNear(String word) {
        return word.length() >= SHORTEST
                && Character.isUpperCase(word.codePointAt(0))
                && known.computeIfAbsent(FoldedText.fold(word), this::isFoldedNear);
    }

    private boolean isFoldedNear(String word) {
        String next = folded.ceiling(word);
        boolean beginsOne = next != null && next.startsWith(word);
        return beginsOne || folded.stream().anyMatch(one -> differByOne(one, word));
    }

    /** One letter more, less or another; the first is the same, or half the language would be near. */
    private static boolean differByOne(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST || Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int same = 0;
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int over = a.length() - b.length();
        String restOfA = a.substring(Math.min(a.length(), same + (over >= 0 ? 1 : 0)));
        String restOfB = b.substring(Math.min(b.length(), same + (over <= 0 ? 1 : 0)));
        return restOfA.equals(restOfB);
    }
}
