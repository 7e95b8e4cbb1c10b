package variorum.search.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
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
            "[[:^alpha:][:digit:]a]",
            "[A-[:alpha:]]",
            "[\\pL-b]",
            "[\\x41-\\x{62}]",
            "[^\\P{Lu}]",
            "[+--]",
            "[\\101-\\142\\]]",
            "[[:word:]-]",
            "\\p{Greek}",
            "\\p{^Lu}",
            "\\P{^Greek}",
            "\\pZ",
            "\\p{Any}",
            "\\Qa\\E",
            "\\Qa.\\n[\\E",
            "\\Q\\E",
            "\\141",
            "\\0",
            "\\1012",
            "\\012",
            "\\x{000041}",
            "\\_",
            "\\🙂",
            "[\\🙂a]",
            "[\\D\\S]",
            "(?i)",
            "(?U)",
            "(?-m)",
            "(?m)",
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

    /** As much as there is, a little, and none at all. */
    private static final List<Room> ROOMS = List.of(Room.ENOUGH, new Room(60, 5), new Room(0, 3));

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
                "(" + one(List.of("", "?:", "?P<name>", "?i:", "?-i:", "?s:", "?is-m:", "?i)(", "?Us:", "?-U:", "?<n>"))
                        + some.apply(2) + ")" + one(OFTEN);
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
                re2(written, anyCase);
                pattern = re2(written.replace("|", "|(?:)"), anyCase); // it takes a and (?i)a at a bar for the same
            } catch (PatternSyntaxException none) {
                continue;
            }
            List<Expression> expressions =
                    ROOMS.stream().map(room -> Expression.of(written, anyCase, room)).toList();
            for (int i = 0; i < 6; i++) {
                String text = text();
                assertThat(expressions)
                        .as("seed %d, /%s/%s in \"%s\"", seed, written, anyCase ? "i" : "", text)
                        .allSatisfy(expression -> assertThat(expression.find(text, Progress.NONE))
                                .isEqualTo(byRe2(pattern, text)));
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
        Daesh                  ; D a e s h     ; true
        abc?d                  ; a b           ; true
        ab*c(de)?fg            ; f g           ; true
        (xone|xtwo) with \\w+ ; x o,t n,w e,o ␣ w i t h ␣ ; true
        one|two                ; o,t n,w e,o   ; true
        (Raqqa|Mosul|Aleppo)   ; A,M,R a,l,o e,q,s p,q,u a,l,p ; true
        e|[ab]                 ;               ; true
        \\bal-[A-Z]\\w+      ; a l - [A-Z]   ; true
        x{2,3}yz               ; x x y z       ; true
        (ab)+cde               ; a b c d e     ; true
        [A-Z]{3,}              ; [A-Z] [A-Z] [A-Z] ; true
        (\\w+ ){3}[0-9]{2}    ; ␣ [0-9] [0-9] ; true
        z{33}                  ; z z z z z z z z z z z z z z z z z z z z z z z z z z z z z z z z ; true
        .[^x]\\PL\\W[🙂-🙃]  ;               ; false
        \\pLong               ; o n g         ; true
        a\\sb                 ; a \\s b      ; false
        a[^b]z                 ; z             ; false
        xyz\\z                ; x y z         ; false
        """)
    void whatEveryMatchMustHoldIsReadOffTheExpression(String expression, String run, boolean withinLines) {
        Required required = Required.of(Reading.of(expression, false));
        String found = required.run().stream()
                .map(either -> either.stream()
                        .map(Letters::toString)
                        .map(each -> each.replaceFirst("^\\\\([^a-z])", "$1").replace(' ', '␣'))
                        .sorted()
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(run == null ? "" : run);
        assertThat(required.withinLines()).isEqualTo(withinLines);
    }

    @Test
    void countsThatMultiplyWithoutMeasureAreRefused() {
        assertThatThrownBy(() -> Expression.check("((a{1000}){1000}){1000}"))
                .isInstanceOf(PatternSyntaxException.class)
                .hasMessageContaining("counts are too large");
    }

    @Test
    void aLetterInAnyCaseIsFoundBesideItsCapital() {
        assertThat(Expression.of("Ab|(?i)a", false).find("a", Progress.NONE)).containsExactly(new Span(0, 1));
    }
}
