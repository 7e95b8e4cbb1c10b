package variorum.text.zoning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import variorum.text.Characters;
import variorum.text.Span;
import variorum.text.Tokenizer;
import variorum.text.Zones;

/**
 * Which language a report is in, by its smallest words. Answers nothing rather than a guess that is only a little
 * likelier.
 */
final class LanguageGuess {

    private static final int MOST_CHARACTERS = 4000;
    private static final double ENOUGH = 0.12;
    private static final double CLEAR = 1.5;

    private static final Map<String, Set<String>> SMALL_WORDS = smallWords("""
            en the of and to in that said is was with for on by has
            de der die das und den von ist mit nicht auf dem ein eine zu
            fr le la les de des et du une dans est que pour par un
            es el la los de las y del una en es que para por un
            it il la di che della e del una per è con non nel un
            pt o a de os do da e uma em que não para com um
            nl de het een van en dat in is niet op te met voor zijn
            tr ve bir bu ile için da de olarak daha olan çok gibi ise
            ru и в не на что с по как из это для от о к
            uk і в не на що з та до як це для від про у
            ar في من على إلى أن التي الذي عن مع هذا قال وقال ما بعد
            fa در از به که این را با است برای آن می شده های و
            he של את על לא כי הוא זה עם גם היא אמר בין""");

    private LanguageGuess() {}

    private static Map<String, Set<String>> smallWords(String lines) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String line : Cues.lines(lines)) {
            words.put(line.substring(0, 2), Cues.words(line.substring(2)));
        }
        return words;
    }

    /** A language tag, or an empty string. */
    static String of(String text, Zones zones) {
        List<String> words = zones.story(text).stream()
                .map(span -> new Span(span.start(), Math.min(span.end(), span.start() + MOST_CHARACTERS)))
                .limit(20)
                .flatMap(span -> Tokenizer.words(text, span).stream())
                .map(token -> token.in(text).toLowerCase(Locale.ROOT))
                .limit(800)
                .toList();
        String best = "";
        double first = 0;
        double second = 0;
        for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet()) {
            long small = words.stream().filter(language.getValue()::contains).count();
            double share = (double) small / Math.max(1, words.size());
            if (share > first) {
                second = first;
                first = share;
                best = language.getKey();
            } else {
                second = Math.max(second, share);
            }
        }
        return first >= ENOUGH && first >= CLEAR * second ? best : byScript(text);
    }

    /** Scripts that one written language has almost for itself. */
    private static String byScript(String text) {
        int[] counts = new int[3];
        text.codePoints().limit(MOST_CHARACTERS).filter(Characters::isWordPart).forEach(c -> {
            switch (Character.UnicodeScript.of(c)) {
                case HIRAGANA, KATAKANA -> counts[0]++;
                case HANGUL -> counts[1]++;
                case HAN -> counts[2]++;
                default -> { }
            }
        });
        int all = counts[0] + counts[1] + counts[2];
        if (all < 20) {
            return "";
        }
        return counts[0] * 10 > all ? "ja" : counts[1] * 2 > all ? "ko" : "zh";
    }
}
