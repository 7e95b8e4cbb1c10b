package variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/** The terms of the rules, ready to be found in a text: each with the one sign that stands for all it equals. */
final class Terms {

    /** A term's folded words, and the sign of its class. */
    private record Term(List<String> words, String sign) {}

    private final Map<String, List<Term>> byFirstWord = new HashMap<>();
    private final Map<List<String>, List<String>> leaders = new HashMap<>();

    private Terms() {}

    static Terms of(List<Rule> rules) {
        Terms terms = new Terms();
        for (Rule rule : rules) {
            terms.join(words(rule.one()), words(rule.other()));
        }
        terms.leaders.keySet().stream().toList().forEach(terms::add);
        terms.byFirstWord.values().forEach(list -> list.sort(
                Comparator.comparingInt((Term term) -> term.words().size()).reversed()));
        return terms;
    }

    private static List<String> words(String term) {
        return Tokenizer.words(term, Span.of(term)).stream().map(token -> Folding.fold(token.in(term))).toList();
    }

    private void join(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        List<String> first = leader(one);
        List<String> second = leader(other);
        boolean keep = String.join(" ", first).compareTo(String.join(" ", second)) <= 0;
        leaders.put(keep ? second : first, keep ? first : second);
    }

    private List<String> leader(List<String> term) {
        List<String> next = leaders.computeIfAbsent(term, alone -> alone);
        return next.equals(term) ? term : leader(next);
    }

    private void add(List<String> words) {
        String sign = "=" + String.join(" ", leader(words));
        byFirstWord.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(new Term(words, sign));
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    /** A term found in a text. */
    record Found(int words, String sign) {}

    /** The longest term that starts at a word of a list, or one of no words. */
    Found at(List<Token> words, int index, String text) {
        String first = Folding.fold(words.get(index).in(text));
        for (Term term : byFirstWord.getOrDefault(first, List.of())) {
            if (stands(term, words, index, text)) {
                return new Found(term.words().size(), term.sign());
            }
        }
        return new Found(0, "");
    }

    private static boolean stands(Term term, List<Token> words, int index, String text) {
        if (index + term.words().size() > words.size()) {
            return false;
        }
        for (int i = 1; i < term.words().size(); i++) {
            if (!Folding.fold(words.get(index + i).in(text)).equals(term.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
