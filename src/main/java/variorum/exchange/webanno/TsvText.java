package variorum.exchange.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import variorum.text.Sentences;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/** One report as sentences of units, with the places of tags on them. */
final class TsvText {

    private static final String HEADER = "#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Span|label\n\n";

    private final String text;
    private final List<Span> sentences;
    private final List<List<Span>> tokens = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<Span, SortedSet<Span>> parts = new TreeMap<>();

    /** A tag's piece on the units it covers. */
    private record Place(String label, List<Span> units) {}

    TsvText(String text) {
        this.text = text;
        this.sentences = Sentences.of(text);
        sentences.forEach(sentence ->
                tokens.add(Tokenizer.tokens(text, sentence).stream().map(Token::span).toList()));
    }

    /** Whether there is a word; a file without one can't be read. */
    boolean hasTokens() {
        return tokens.stream().anyMatch(each -> !each.isEmpty());
    }

    /** Adds a piece of a tag and answers what it covers of words, unless it covers none. */
    Optional<Span> add(String label, Span piece) {
        List<Span> units = new ArrayList<>();
        for (List<Span> sentence : tokens) {
            for (Span token : sentence) {
                token.intersection(piece).ifPresent(part -> {
                    units.add(part);
                    if (!part.equals(token)) {
                        parts.computeIfAbsent(token, each -> new TreeSet<>()).add(part);
                    }
                });
            }
        }
        if (units.isEmpty()) {
            return Optional.empty();
        }
        places.add(new Place(label, units));
        return Optional.of(new Span(units.getFirst().start(), units.getLast().end()));
    }

    String write() {
        List<List<Unit>> rows = rows();
        Map<Span, Unit> units = new TreeMap<>();
        rows.forEach(sentence -> sentence.forEach(unit -> units.put(unit.span(), unit)));
        Map<Span, Integer> load = new TreeMap<>();
        places.forEach(place -> place.units().forEach(unit -> load.merge(unit, 1, Integer::sum)));
        int number = 0;
        for (Place place : places) {
            boolean several = place.units().size() > 1 || load.getOrDefault(place.units().getFirst(), 0) > 1;
            String value = Escapes.value(place.label()) + (several ? "[" + ++number + "]" : "");
            place.units().forEach(unit -> Objects.requireNonNull(units.get(unit)).values().add(value));
        }
        StringBuilder out = new StringBuilder(HEADER);
        for (int i = 0; i < rows.size(); i++) {
            out.append("\n#Text=").append(Escapes.text(sentences.get(i).in(text))).append('\n');
            rows.get(i).forEach(unit -> write(unit, out));
        }
        return out.toString();
    }

    /** The lines of each sentence: a token, then its parts. */
    private List<List<Unit>> rows() {
        List<List<Unit>> rows = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            List<Unit> row = new ArrayList<>();
            int nth = 0;
            for (Span token : tokens.get(i)) {
                String id = (i + 1) + "-" + ++nth;
                row.add(Unit.of(id, token));
                int part = 0;
                for (Span each : parts.getOrDefault(token, new TreeSet<>())) {
                    row.add(Unit.of(id + "." + ++part, each));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private void write(Unit unit, StringBuilder out) {
        out.append(unit.id())
                .append('\t')
                .append(unit.span().start())
                .append('-')
                .append(unit.span().end())
                .append('\t')
                .append(unit.span().in(text))
                .append('\t')
                .append(unit.values().isEmpty() ? "_" : String.join("|", unit.values()))
                .append("\t\n");
    }
}
