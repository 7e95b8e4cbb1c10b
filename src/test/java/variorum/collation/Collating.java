package variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import variorum.task.Progress;
import variorum.text.Span;

/** Two texts on their way through the collator, and what is expected of them: {@code collate(a, b).gives(…)}. */
final class Collating {

    private final Alignment alignment;

    private Collating(Alignment alignment) {
        this.alignment = alignment;
    }

    static Collating collate(String a, String b) {
        return collate(Rules.NONE, Witness.of("A", a), Witness.of("B", b));
    }

    /** Both reports appeared on this day. */
    static Collating collate(LocalDate day, String a, String b) {
        return collate(Rules.NONE, Witness.of("A", a).on(day), Witness.of("B", b).on(day));
    }

    static Collating collate(Rules rules, Witness a, Witness b) {
        return new Collating(Collator.with(rules).align(a, b, Progress.NONE));
    }

    Alignment alignment() {
        return alignment;
    }

    /** All differences, each as {@code layer: words of A -> words of B}. */
    Collating gives(String... expected) {
        assertThat(differences()).containsExactly(expected);
        return this;
    }

    /** These differences among others. */
    Collating tells(String... expected) {
        assertThat(differences()).contains(expected);
        return this;
    }

    /** All pairs of paragraphs, each as {@code relation: numbers of A = numbers of B}, paragraphs counted from 1. */
    Collating pairs(String... expected) {
        assertThat(alignment.paragraphs().stream().map(this::told).toList()).containsExactly(expected);
        return this;
    }

    /** The ranges that are not equal letter for letter. */
    Collating ranges(String... expected) {
        assertThat(alignment.ranges().stream()
                        .filter(range -> range.equality() != Equality.EXACT)
                        .map(range -> range.equality().word() + ": " + exchange(range.a(), range.b()))
                        .toList())
                .containsExactly(expected);
        return this;
    }

    List<String> differences() {
        return alignment.differences().stream().map(this::told).toList();
    }

    private String told(Difference difference) {
        String move = difference.operation() == Operation.MOVE ? "moved: " : difference.layer().word() + ": ";
        return move + exchange(difference.a(), difference.b());
    }

    private String exchange(Span a, Span b) {
        return a.in(alignment.a().text()) + " -> " + b.in(alignment.b().text());
    }

    private String told(ParagraphPair pair) {
        return pair.relation().word() + ": " + numbers(alignment.a(), pair.a()) + " = "
                + numbers(alignment.b(), pair.b());
    }

    private static String numbers(Witness witness, List<Span> paragraphs) {
        List<Span> all = variorum.text.Paragraphs.of(witness.text());
        return String.join("+", paragraphs.stream().map(span -> String.valueOf(all.indexOf(span) + 1)).toList());
    }
}
