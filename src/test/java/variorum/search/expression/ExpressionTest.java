package variorum.search.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.task.Progress;
import variorum.text.Characters;
import variorum.text.Span;

/** What RE2/J says is what an expression finds; everything else only finds it sooner. */
class ExpressionTest {

    private static final String LETTERS = "ab AB\n_1.é\u00A0“ßsſkKσς";
    private static final List<String> SINGLE = List.of(
            "a",
            "b",
            "A",
            "s",
            "k",
            "ς",
            "é",
            "“",
            "🙂",
            " ",
            ".",
            "[ab]",
            "[^a]",
            "[^\\w]",
            "[a-k_]",
            "[]b]",
            "[b-]",
            "[\\dA\\n]",
            "\\w",
            "\\W",
            "\\s",
            "\\S",
            "\\d",
            "\\D",
            "\\n",
            "\\.",
            "\\p{L}",
            "\\pL",
            "\\P{Lu}",
            "[\\p{Ll}1]",
            "\\x41",
            "\\x{1F642}",
            "[[:alpha:]]",
            "[^[:upper:]_]",
            "[[:space:]]",
            "\\Qa\\E",
            "{",
            "]",
            "}",
            "^",
            "$",
            "\\b",
            "\\B",
            "\\A",
            "\\z",
            "");
    private static final List<String> OFTEN =
            List.of("*", "+", "?", "*?", "+?", "??", "{2}", "{0,2}", "{1,3}?", "{2,}", "{0}", "{1}?");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    private String one(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String expression(int depth) {
        IntFunction<String> some = most -> IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> expression(depth - 1))
                .collect(Collectors.joining());
        return switch (depth == 0 ? 0 : random.nextInt(6)) {
            case 0 -> one(SINGLE);
            case 1 -> some.apply(3);
            case 2 -> "(" + some.apply(2) + "|" + some.apply(2) + ")";
            case 3 ->
                "(" + one(List.of("", "?:", "?P<name>", "?i:", "?-i:", "?s:", "?is-m:", "?i)(")) + some.apply(2) + ")"
                        + one(OFTEN);
            case 4 -> some.apply(2) + "|" + some.apply(2);
            default -> one(SINGLE) + one(OFTEN) + one(SINGLE);
        };
    }

    private String text() {
        int[] letters = LETTERS.codePoints().toArray();
        return IntStream.range(0, random.nextInt(14))
                .map(i -> letters[random.nextInt(random.nextInt(letters.length) + 1)])
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<Span> byRe2(Pattern pattern, String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> plain.append(c >= 128 && Characters.isBlank(c) ? ' ' : (char) c));
        List<Span> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                all.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return all;
    }

    private static Pattern re2(String written, boolean anyCase) {
        return Pattern.compile(written, Pattern.MULTILINE | (anyCase ? Pattern.CASE_INSENSITIVE : 0));
    }

    @Test
    void whateverIsWrittenFindsWhatRe2Finds() {
        for (int round = 0; round < 4_000; round++) {
            String written = expression(1 + random.nextInt(3));
            boolean anyCase = random.nextBoolean();
            Pattern pattern;
            try {
                pattern = re2(written, anyCase);
            } catch (com.google.re2j.PatternSyntaxException none) {
                continue;
            }
            Expression expression = Expression.of(written, anyCase);
            for (int i = 0; i < 6; i++) {
                String text = text();
                assertThat(expression.find(text, Progress.NONE))
                        .as("seed %d, /%s/%s in \"%s\"", seed, written, anyCase ? "i" : "", text)
                        .isEqualTo(byRe2(pattern, text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[qz].{20}[a-p]", "[a-m].{16}[a-m](.*9)?", "([a-p]{1,9} ?){40}", "(a|b|[a-z ]{9}){99}"})
    void whatIsTooMuchForAnAutomatonIsFoundAllTheSame(String written) {
        String text = random.ints(30_000, 0, 27)
                .mapToObj(i -> "abcdefghijklmnopqrstuvwxyz ".substring(i, i + 1))
                .collect(Collectors.joining());
        assertThat(Expression.of(written, false).find(text, Progress.NONE))
                .as("seed %d", seed)
                .isEqualTo(byRe2(re2(written, false), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        \\p{Greek}+  ; aσς.Ω ; 1-3 4-5
        .            ; a🙂b ; 0-1 1-3 3-4
        [🙂-🙃]+     ; 🙂🙃  ; 0-4
        [^🙂]+       ; a🙂b ; 0-1 3-4
        \\x{1F642}b ; 🙂b  ; 0-3
        \\W+        ; 🙂 🙂 ; 0-5
        """)
    void aCharacterOfTwoUnitsIsOne(String expression, String text, String places) {
        List<String> found = Expression.of(expression, false).find(text, Progress.NONE).stream()
                .map(span -> span.start() + "-" + span.end())
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        Daesh                ; Daesh     ; true
        abc?d                ; ab        ; true
        ab*c(de)?fg          ; fg        ; true
        (one|two) with \\w+  ; with      ; true
        one|two              ;           ; true
        \\bal-[A-Z]\\w+      ; al-       ; true
        [)]a|(b)c            ;           ; true
        x{2,3}yz             ; yz        ; true
        (ab)+cde             ; cde       ; true
        (abcd)+              ; abcd      ; true
        a{b|c                ;           ; true
        \\pLong              ; ong       ; true
        a\\sb                ; a         ; false
        a[^b]c               ; a         ; false
        abc\\z               ; abc       ; false
        (?i)abc              ;           ; true
        """)
    void whatEveryMatchMustHoldIsReadOffTheExpression(String expression, String letters, boolean withinLines) {
        assertThat(RequiredLetters.of(Reading.of(expression, false).orElseThrow()))
                .isEqualTo(new RequiredLetters(letters == null ? "" : letters, withinLines));
    }
}
