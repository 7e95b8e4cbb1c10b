package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met. | He left.",
                "“We didn’t get there. | So at this point, there’s no coordination.”",
                "It was said by Mr. Earnest on Monday. | Nobody denied it.",
                "General Martin Dempsey, chairman of the U.S. Joint Chiefs of Staff, said so.",
                "They came to the U.S. | The talks failed.",
                "“It has to happen with them, much less with us”. | That could put any action at odds.",
                "Gov. Dannel Malloy says U.S. Immigration agreed.",
                "It cost 3.5 million. | Who paid?",
                "What now? | “Nothing!” he said.",
                "A speech of J. K. Rowling was read. | It was long.",
                "He waited … and left.",
                "\u0642\u0627\u0644 \u0627\u0644\u0631\u062C\u0644. | \u0645\u0627\u0630\u0627\u061F |"
                        + " \u0644\u0627\u0634\u064A\u0621.",
                "First paragraph without a stop\n | second one",
                "Speaking (as always.) | Then he left."
            })
    void aTextIsCutWhereAReaderPauses(String marked) {
        String text = marked.replace("| ", "").replace("|", "");
        String cut = String.join(" | ", Sentences.of(text).stream().map(span -> span.in(text)).toList());
        assertThat(cut).isEqualTo(marked.replace("\n", ""));
    }

    @RepeatedTest(100)
    void sentencesAreInOrderAndLeaveOutOnlyBlanks() {
        long seed = System.nanoTime();
        String text = RandomTexts.clean(new Random(seed), 200);
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (Span sentence : Sentences.of(text)) {
            left.append(text, at, sentence.start());
            at = sentence.end();
        }
        left.append(text, at, text.length());
        assertThat(Characters.isBlank(left)).as("left out: \"%s\", seed %d", left, seed).isTrue();
    }
}
