package variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.task.Progress;
import variorum.text.Span;

/** Which sentences of two versions belong together, in many little cases: see {@code versions.txt}. */
class ReworkedVersionsTest {

    /** A text made of sentences, and where each of them stands. */
    private record Version(StringBuilder text, List<Span> sentences) {
        private void add(String line) {
            String sentence = line.substring(1).strip();
            boolean begins = sentence.startsWith("/");
            sentence = begins ? sentence.substring(1).strip() : sentence;
            text.append(text.isEmpty() ? "" : begins ? "\n\n" : " ");
            sentences.add(new Span(text.length(), text.length() + sentence.length()));
            text.append(sentence);
        }

        private int number(Span span) {
            for (int i = 0; i < sentences.size(); i++) {
                if (sentences.get(i).overlaps(span)) {
                    return i + 1;
                }
            }
            return 0;
        }
    }

    private record Case(String name, Version old, Version now, Set<String> links) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everySentenceFindsItsPartnersAndNoOther(Case one) {
        assertThat(links(one.old(), one.now(), false)).isEqualTo(one.links());
        assertThat(links(one.now(), one.old(), true)).isEqualTo(one.links());
    }

    private static Set<String> links(Version a, Version b, boolean turned) {
        Alignment alignment = Collator.with(Rules.NONE).align(
                Witness.of("A", a.text().toString()), Witness.of("B", b.text().toString()), Progress.NONE);
        Set<String> links = new TreeSet<>();
        for (SentencePair pair : alignment.sentences()) {
            int inA = a.number(pair.in(Side.A));
            int inB = b.number(pair.in(Side.B));
            links.add(turned ? inB + "=" + inA : inA + "=" + inB);
        }
        return links;
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("==")) {
                cases.add(new Case(line.substring(2).strip(), new Version(new StringBuilder(), new ArrayList<>()),
                        new Version(new StringBuilder(), new ArrayList<>()), new TreeSet<>()));
            } else if (line.startsWith("<")) {
                cases.getLast().old().add(line);
            } else if (line.startsWith(">")) {
                cases.getLast().now().add(line);
            } else if (line.startsWith("= ")) {
                cases.getLast().links().addAll(Arrays.asList(line.substring(2).split(" ")));
            }
        }
        return cases.stream();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReworkedVersionsTest.class.getResourceAsStream("versions.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
